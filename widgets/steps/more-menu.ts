import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {Dialog} from '../dialog/dialog.ts';
import type {PageContext, StepOf} from './context.ts';
import {menuStyles} from './menu.styles.ts';

type Menu = NonNullable<StepOf<'notice'>['more']>;
type Entry = Menu['items'][number];

class MoreMenu extends AsyncDirective {
  #menu: Menu | undefined;
  #context: PageContext | undefined;
  #dialog: Dialog | undefined;
  /** The entry whose own list is shown. */
  #within: string | undefined;

  override render(menu: Menu, context: PageContext): TemplateResult {
    context.adopt([menuStyles]);
    // In another language the dialog has another title.
    if (this.#menu !== menu) this.#renew(menu, context);
    this.#context = context;
    return html`
      <button type="button" class="button plain more" part="button" aria-haspopup="dialog" @click=${this.#open}>
        ${menu.title}<svg class="more-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M5 12h.01M12 12h.01M19 12h.01" />
        </svg>
      </button>
      ${this.#dialog?.element}
    `;
  }

  protected override disconnected(): void {
    this.#dialog?.close();
  }

  #renew(menu: Menu, {words}: PageContext): void {
    this.#dialog?.dispose();
    this.#menu = menu;
    this.#dialog = new Dialog({title: menu.title, close: words.closeDialog, level: LEVEL});
    this.#dialog.element.classList.add('narrow');
  }

  readonly #open = (): void => {
    this.#within = undefined;
    this.#draw();
    this.#dialog?.open();
  };

  #draw(): void {
    const entries = this.#menu?.items ?? [];
    const list = entries.find(({id}) => id === this.#within);
    this.#dialog?.update({
      body: html`
        ${list ? html`<h4 class="menu-title" tabindex="-1">${list.title}</h4>` : nothing}
        <ul class="menu">
          ${(list?.items ?? entries).map((entry) => this.#item(entry))}
        </ul>
      `,
      actions: html`<button type="button" class="button" part="button" @click=${list ? this.#back : this.#close}>
        ${list ? this.#context?.words.back : this.#context?.words.cancel}
      </button>`,
    });
  }

  #item({id, title, service}: Entry): TemplateResult {
    const press = () => (service === undefined ? this.#enter(id) : this.#leaveFor(service));
    return html`<li>
      <button type="button" class="menu-item" part="button" data-id=${id} @click=${press}>
        <span>${title}</span>
        <svg class="menu-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M9 5l7 7-7 7" />
        </svg>
      </button>
    </li>`;
  }

  #enter(id: string): void {
    this.#within = id;
    this.#draw();
    this.#focus('.menu-title');
  }

  readonly #back = (): void => {
    const left = this.#within ?? '';
    this.#within = undefined;
    this.#draw();
    this.#focus(`[data-id=${CSS.escape(left)}]`);
  };

  readonly #close = (): void => this.#dialog?.close();

  #leaveFor(service: string): void {
    this.#dialog?.close();
    this.#context?.navigate?.({service});
  }

  #focus(selector: string): void {
    this.#dialog?.element.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** The level of the menu's title, which stands beside that of the notice and before the headings of its parts. */
const LEVEL = 3;

/** 更多: a button that opens a list of other services, some of them in a list of their own. */
export const moreMenu = directive(MoreMenu);
