import type {Field} from 'formwork/sdk';
import {chosenOf} from '../fields/choices.ts';

/** A few words by which an applicant knows an item again: its first answer that can be read; `''` if there is none. */
export function answerIn(field: Field): string {
  if (field.kind === 'section' || field.kind === 'list') {
    for (const child of field.children) {
      const answer = answerIn(child);
      if (answer !== '') return answer;
    }
    return '';
  }
  const {value, choices, schema} = field;
  if (schema['writeOnly'] === true || UNREADABLE.has(field.kind)) return '';
  const text =
    chosenOf(choices, value)?.label ?? (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : characters.join('');
}

/** Whether anything is answered in a JSON value of answers. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value === 'object' ? Object.values(value).some(isAnswered) : true;
}

const UNREADABLE: ReadonlySet<string> = new Set(['constant', 'file', 'checkbox', 'sms-code']);
const MOST = 20;
