import {businessesSheet} from './businesses-sheet.ts';
import {urlOf} from './profile/avatars.ts';
import {profileSheet} from './profile/profile-sheet.ts';
import {profiles} from './profile/profiles.ts';

/** 图1: who one is, and “建造师”, which asks for avatar and nickname on first use. */
export function wireHome(): void {
  const businesses = businessesSheet();
  document.body.append(businesses);
  find('#constructors').addEventListener('click', () => {
    if (profiles.load()) businesses.showModal();
    else askProfile(() => businesses.showModal());
  });
  find('#me').addEventListener('click', () => askProfile());
  showProfile();
}

function askProfile(then?: () => void): void {
  const sheet = profileSheet(profiles.load(), {
    save(profile) {
      profiles.save(profile);
      showProfile();
      sheet.close();
      then?.();
    },
    forget() {
      profiles.forget();
      showProfile();
      sheet.close();
    },
  });
  document.body.append(sheet);
  sheet.addEventListener('close', () => sheet.remove());
  sheet.showModal();
}

function showProfile(): void {
  const profile = profiles.load();
  find<HTMLImageElement>('#me img').src = urlOf(profile?.avatar);
  find('.nickname').textContent = profile?.nickname ?? '未设置头像和昵称';
  find('.me-action').textContent = profile ? '修改头像和昵称' : '点击设置';
}

function find<T extends Element = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
