import {say, type Field} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import type {FieldContext} from '../fields/context.ts';
import {viewWordsOf} from '../words/view-words.ts';
import {fieldsIn, givenIn, nothingGiven, type GivenGroup} from './given.ts';
import {shownProblem} from './shown-problem.ts';

/** What the card of a section knows besides the section. */
export interface SectionCard {
  /** Whether there is nothing in the section that can be changed. */
  readonly isLocked: boolean;
  /** The id of the section's heading. */
  readonly title: string;
  readonly onOpen: () => void;
  readonly onHistory: (event: Event) => void;
}

/** What stands in the page of a section whose fields are in a dialog: what has been given, what is wrong, the buttons. */
export function sectionCard(section: Field, context: FieldContext, card: SectionCard): TemplateResult {
  const words = viewWordsOf(context.locale);
  const {open, history} = section.ui.dialog ?? {};
  const [button, problem] = [context.id(section, 'open'), context.id(section, 'wrong')];
  const text = problemText(section, context);
  return html`${given(section, context)}
    <p class="problem" part="problem" id=${problem}>${text}</p>
    <div class="section-actions">
      <button
        type="button"
        class="button"
        part="button"
        id=${button}
        aria-haspopup="dialog"
        aria-labelledby="${button} ${card.title}"
        aria-describedby=${text === '' ? nothing : problem}
        @click=${card.onOpen}
      >
        ${card.isLocked ? words.look : (open ?? words.fillIn)}
      </button>
      ${
        history
          ? html`<button
              type="button"
              class="button plain"
              part="button"
              aria-haspopup="dialog"
              @click=${card.onHistory}
            >
              ${history.label}
            </button>`
          : nothing
      }
    </div>`;
}

function given(section: Field, {locale, words}: FieldContext): TemplateResult {
  const groups = givenIn(section, locale);
  if (groups.length === 0) return html`<p class="muted">${nothingGiven(fieldsIn(section), locale)}</p>`;
  const list = ({entries}: GivenGroup): TemplateResult =>
    html`<ul>
      ${entries.map(({label, answer}) => html`<li>${words.summaryEntry(label, answer)}</li>`)}
    </ul>`;
  return html`<div class="given">
    ${groups.map((group) => html`${group.label === '' ? nothing : html`<p>${group.label}</p>`} ${list(group)}`)}
  </div>`;
}

/** What is wrong with the section itself, and how many of its fields need a look. */
function problemText(section: Field, {locale, words, messages}: FieldContext): string {
  const own = shownProblem(section);
  const wrong = fieldsIn(section).filter(({problems}) => problems.length > 0).length;
  return viewWordsOf(locale).sentences(
    ...(own ? [say(own, section, messages)] : []),
    ...(wrong > 0 ? [words.summary(wrong)] : []),
  );
}
