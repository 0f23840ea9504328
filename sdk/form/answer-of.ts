import {typeOf} from './kind.ts';
import type {LiveField} from './live-field.ts';

/** Empty text is no answer, and null only where the schema says so; a number is one as soon as it reads as one. */
export function answerOf(field: LiveField, value: unknown): unknown {
  if (value === '') return undefined;
  if (value === null) return field.takesNull ? null : undefined;
  if (typeof value !== 'string' || !NUMBERS.has(typeOf(field.schema) ?? '')) return value;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim()) && !value.endsWith('.') ? Number(value) : value;
}

const NUMBERS: ReadonlySet<string> = new Set(['number', 'integer']);
