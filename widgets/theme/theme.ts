import type {CSSResult} from 'lit';
import {dialogStyles} from '../dialog/dialog.styles.ts';
import {errorSummaryStyles} from '../error-summary/error-summary.styles.ts';
import {comboboxStyles} from '../fields/combobox.styles.ts';
import {controlStyles} from '../fields/control.styles.ts';
import {materialStyles} from '../fields/material.styles.ts';
import {tableStyles} from '../fields/table.styles.ts';
import {formViewStyles} from '../form/form-view.styles.ts';
import {baseStyles} from './base.styles.ts';
import {tokenStyles} from './tokens.ts';

/** The look of forms and fields. */
export const formTheme: readonly CSSResult[] = [
  formViewStyles,
  controlStyles,
  comboboxStyles,
  tableStyles,
  materialStyles,
];

/** The look of everything that stands in one shadow root: tokens, base, forms and fields, error summary, dialogs. */
export const theme: readonly CSSResult[] = [tokenStyles, baseStyles, ...formTheme, errorSummaryStyles, dialogStyles];

// Parsed when the module is loaded, not when the first form has to be shown.
for (const styles of theme) void styles.styleSheet;
