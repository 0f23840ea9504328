import type {Field} from '../form/field.ts';
import type {Problem} from '../validation/problem.ts';
import type {Catalogue, Subject} from './catalogue.ts';

/**
 * The words of a problem from one catalogue: what is wrong and how to mend it, as one sentence that stands alone.
 *
 * The problem's own words come first, then the spec's (`ui.messages`, where `{label}` and `{limit}` are replaced), then
 * those of its `reason`, then the catalogue's.
 */
export function say(problem: Problem, field: Field | undefined, catalogue: Catalogue, reason?: string): string {
  if (problem.message !== undefined) return problem.message;
  const subject = subjectOf(problem, field, catalogue);
  const own = field?.ui.messages?.[problem.keyword];
  if (own !== undefined && field && isAt(problem, field)) return fill(own, subject);
  if (reason !== undefined) return reason;
  const {label, value, params} = subject;
  const formatted = problem.keyword === 'format' && catalogue.formats[String(params['format'])]?.(label, value);
  return formatted || ((catalogue.keywords[problem.keyword] ?? catalogue.keywords['pattern'])?.(subject) ?? '');
}

function subjectOf({params = {}}: Problem, field: Field | undefined, {unnamed}: Catalogue): Subject {
  return {
    label: field?.label || unnamed,
    kind: field?.kind ?? 'text',
    choices: field?.choices ?? [],
    value: field?.value,
    params,
  };
}

/** The problem of something inside a field (the size of a photo) is not that of the field itself. */
function isAt({pointer}: Problem, field: Field): boolean {
  return pointer === field.pointer;
}

function fill(text: string, {label, params}: Subject): string {
  return text.replaceAll('{label}', label).replaceAll('{limit}', String(params['limit'] ?? ''));
}
