/** Avatar and nickname. The mini-program shows them; the ministry never gets them. */
export interface Profile {
  readonly nickname: string;
  /** The name of a drawn avatar, or a small picture of one's own as a `data:` URL. */
  readonly avatar: string;
}

/** Keeps the profile on this device; where the device keeps nothing, for as long as the page is open. */
export const profiles = {
  load(): Profile | undefined {
    try {
      return read(JSON.parse(localStorage.getItem(KEY) ?? 'null')) ?? unkept;
    } catch {
      return unkept;
    }
  },
  save(profile: Profile): void {
    unkept = profile;
    try {
      localStorage.setItem(KEY, JSON.stringify(profile));
    } catch {
      // The device is full, or may not be written to.
    }
  },
  forget(): void {
    unkept = undefined;
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Then there is nothing to remove either.
    }
  },
};

const KEY = 'formwork-example-profile';
let unkept: Profile | undefined;

/** What is stored may be from another version of the page, or from somebody else. */
function read(stored: unknown): Profile | undefined {
  const {nickname, avatar} = (stored ?? {}) as Partial<Record<keyof Profile, unknown>>;
  return typeof nickname === 'string' && typeof avatar === 'string' ? {nickname, avatar} : undefined;
}
