import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';
import {localeOf} from './locale.ts';
import {adopter} from '../theme/adopter.ts';

type Pages = typeof import('./pages.ts');

/**
 * Loads the pages after the first one, at the first sign that somebody is there.
 *
 * The styles of forms then stand in the element's shadow root, before those of the steps.
 */
export class PageLoader implements ReactiveController {
  static #pages: Pages | undefined;

  /** Loads them for all elements of the host's page; may be tried again after it was rejected. */
  static async load(): Promise<Pages> {
    if (PageLoader.#pages) return PageLoader.#pages;
    const pages = await import('./pages.ts');
    await Promise.all([pages.loadViews(), pages.loadTools(), pages.loadAllFormats(), import('./client.ts')]);
    return (PageLoader.#pages = pages);
  }

  /** Loads the words of these pages in another language; with pages that are still to come theirs come too. */
  static speak(locale: string): Promise<void> | undefined {
    return PageLoader.#pages?.loadLanguage(locale);
  }

  /** Whether the last attempt to load them failed. */
  failed = false;
  readonly #host: Host;
  readonly #prepare: () => Promise<unknown> | undefined;
  #hasStyles = false;

  /** `prepare` loads what else these pages need. */
  constructor(host: Host, prepare: () => Promise<unknown> | undefined) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
    for (const type of ['pointerdown', 'keydown', 'focusin']) {
      host.addEventListener(type, () => void this.load(), {once: true, passive: true});
    }
  }

  /** The pages after the first one, once they are loaded. */
  get pages(): Pages | undefined {
    return PageLoader.#pages;
  }

  /** Puts the styles that a field brings into the element's shadow root. */
  adopt(styles: readonly CSSResult[]): void {
    adopter(this.#host.renderRoot)(styles);
  }

  /** Loads them, and draws the element again when they are there or could not be had; returns whether they are. */
  async load(): Promise<boolean> {
    try {
      await Promise.all([PageLoader.load(), this.#prepare()]);
      await PageLoader.speak(localeOf(this.#host));
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
    return !this.failed;
  }

  /** The same for an applicant who asks for the next page: if all else fails, the host's page is loaded anew. */
  async demand(): Promise<boolean> {
    const failedBefore = this.failed;
    if (await this.load()) return true;
    // Some browsers never ask again for a module that they could not get, until the page is loaded anew.
    if (failedBefore && (await isReachable())) location.reload();
    return false;
  }

  hostUpdate(): void {
    const {renderRoot} = this.#host;
    if (this.#hasStyles || !this.pages || !(renderRoot instanceof ShadowRoot)) return;
    this.#hasStyles = true;
    const sheets = this.pages.formTheme.flatMap(({styleSheet}) => styleSheet ?? []);
    const [tokens, base, ...steps] = renderRoot.adoptedStyleSheets;
    renderRoot.adoptedStyleSheets = [...[tokens, base].flatMap((sheet) => sheet ?? []), ...sheets, ...steps];
  }
}

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Whether what this module came from can be reached again. */
function isReachable(): Promise<boolean> {
  return fetch(import.meta.url, {method: 'HEAD', cache: 'no-store'}).then(
    ({ok}) => ok,
    () => false,
  );
}
