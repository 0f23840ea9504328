import type {CSSResult} from '@lit/reactive-element';
import {controlStyles} from '../fields/control.styles.ts';
import {formViewStyles} from '../form/form-view.styles.ts';
import {baseStyles} from './base.styles.ts';
import {tokenStyles} from './tokens.ts';

/** The look of forms and of the fields that most of them have; other fields bring their own. */
export const formTheme: readonly CSSResult[] = [formViewStyles, controlStyles];

/** The look of everything that stands in the shadow root of a form: tokens, base, forms and fields. */
export const theme: readonly CSSResult[] = [tokenStyles, baseStyles, ...formTheme];

// Parsed when the module is loaded, not when the first form has to be shown.
for (const styles of theme) void styles.styleSheet;
