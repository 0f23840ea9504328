import type {Material} from 'formwork/sdk';
import type {FieldServices} from './context.ts';

/** The picture of a material, under a `blob:` URL that is given back as soon as another one is shown. */
export class Preview {
  readonly #shownIn: {update(): void};
  readonly #services: FieldServices;
  #of: File | string | undefined;
  url: string | undefined;
  /** What stands in place of a picture that has to be fetched. */
  stage: 'loading' | 'failed' | undefined;

  /** What it is shown in is drawn again when the picture is there, or could not be had. */
  constructor(shownIn: {update(): void}, services: FieldServices) {
    this.#shownIn = shownIn;
    this.#services = services;
  }

  /** Shows a chosen file, or a material that was uploaded before. */
  show(what: File | Material | undefined): void {
    const of = what instanceof File ? what : what?.id;
    if (of === this.#of) return;
    this.#forget();
    this.#of = of;
    if (what instanceof File) this.#put(what);
    else if (what) void this.#fetch(what.id);
  }

  /** A file that has been uploaded keeps its picture under the material's id. */
  keep(id: string, file: File): void {
    if (this.#of === file) this.#of = id;
  }

  dispose(): void {
    this.#forget();
  }

  async #fetch(id: string): Promise<void> {
    if (!this.#services.material) return;
    this.stage = 'loading';
    try {
      const blob = await this.#services.material(id);
      if (this.#of === id) this.#put(blob);
    } catch {
      // A file can do without its picture: name and size are shown.
      if (this.#of !== id) return;
      this.stage = 'failed';
      this.#shownIn.update();
    }
  }

  #put(blob: Blob): void {
    this.url = URL.createObjectURL(blob);
    this.stage = undefined;
    this.#shownIn.update();
  }

  #forget(): void {
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = this.stage = this.#of = undefined;
  }
}
