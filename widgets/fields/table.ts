import {choicesOf, valueAt, type Choice, type SchemaObject} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {chosenOf} from './choices.ts';
import {drawn} from './drawn.ts';
import {flattened} from './schema.ts';
import {tableStyles} from './table.styles.ts';
import type {FieldView, Row} from './view.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {viewWordsOf} from '../words/view-words.ts';

/** Rows of the applicant's record to choose from; what is chosen is the answer. On a narrow page they are cards. */
export const table: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  const columns = columnsOf(row);
  return {
    shape: 'group',
    wide: true,
    styles: [buttonStyles, tableStyles],
    ...drawn(() => {
      const rows = rowsOf(row, columns);
      if (field.readOnly) return onlyShown(rows.filter(({selected}) => selected));
      return rows.length === 0
        ? html`<p class="notice" part="notice">${field.ui.empty ?? words.noRows}</p>`
        : html`${rows.length > 1 ? selectAll(rows) : ''}${grid(rows)}`;
    }),
    input(event) {
      const {value, checked} = event.target as HTMLInputElement;
      const rows = rowsOf(row, columns);
      const answer = rows.filter((each) => (value === ALL || each.key === value ? checked : each.selected));
      row.edit(answer.length > 0 ? answer.map((each) => each.value) : undefined);
    },
  };

  function selectAll(rows: readonly TableRow[]): TemplateResult {
    const count = rows.filter((each) => each.selected).length;
    return html`<div class="table-head">
      <label class="choice"
        ><input
          class="check"
          type="checkbox"
          value=${ALL}
          .checked=${count === rows.length}
          .indeterminate=${count > 0 && count < rows.length}
        /><span>${words.selectAll}</span></label
      ><span class="muted">${words.selected(count, rows.length)}</span>
    </div>`;
  }

  function grid(rows: readonly TableRow[]): TemplateResult {
    return tableOf(
      html`<th role="columnheader" scope="col">${words.select}</th>`,
      rows.map(
        (each) =>
          html`<tr role="row" class=${each.selected ? 'selected' : ''} @click=${checkByRow}>
            <td role="cell" class="table-check">
              <input
                class="check"
                type="checkbox"
                value=${each.key}
                .checked=${each.selected}
                aria-label=${[words.select, ...each.cells].join(' ')}
                aria-describedby=${row.describedBy}
              />
            </td>
            ${cellsOf(each)}
          </tr>`,
      ),
    );
  }

  /** The answer, which cannot be changed: what else there was to choose from does not matter any more. */
  function onlyShown(rows: readonly TableRow[]): TemplateResult {
    return rows.length === 0
      ? html`<p class="notice" part="notice" tabindex="-1">${words.none}</p>`
      : tableOf(
          nothing,
          rows.map(
            (each) =>
              html`<tr role="row">
                ${cellsOf(each)}
              </tr>`,
          ),
        );
  }

  // Styled as cards a table loses its roles, so they are said.
  function tableOf(firstHeader: unknown, lines: readonly TemplateResult[]): TemplateResult {
    return html`<table
      class=${field.readOnly ? 'table' : 'table to-choose'}
      part="table"
      role="table"
      aria-label=${field.label}
      tabindex=${field.readOnly ? '-1' : nothing}
    >
      <thead role="rowgroup">
        <tr role="row">
          ${firstHeader} ${columns.map(({label}) => html`<th role="columnheader" scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lines}
      </tbody>
    </table>`;
  }

  function cellsOf({cells}: TableRow): readonly TemplateResult[] {
    return cells.map((cell, index) => html`<td role="cell" data-label=${columns[index]?.label ?? ''}>${cell}</td>`);
  }
};

interface Column {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface TableRow {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly cells: readonly string[];
  readonly selected: boolean;
}

/** The value of the tick that stands for all rows; a row's own is JSON. */
const ALL = 'all';

function columnsOf({field, context}: Row): readonly Column[] {
  const items = flattened((field.schema['items'] ?? {}) as SchemaObject, context.form.schema);
  const properties = (items['properties'] ?? {}) as Readonly<Record<string, SchemaObject>>;
  return (field.ui.columns ?? Object.keys(properties)).map((key) => {
    const schema = flattened(properties[key] ?? {}, context.form.schema);
    return {key, label: String(schema['title'] ?? key), choices: choicesOf(schema)};
  });
}

/** The rows of the record, and after them what was chosen before and is no longer there. */
function rowsOf({field, context}: Row, columns: readonly Column[]): readonly TableRow[] {
  const offered = listOf(field.ui.rows === undefined ? undefined : valueAt(context.form.record, field.ui.rows));
  const chosen = new Set(listOf(field.value).map((value) => keyOf(value, columns)));
  const values = new Map([...offered, ...listOf(field.value)].map((value) => [keyOf(value, columns), value]));
  return [...values].map(([key, value]) => ({
    key,
    value: Object.fromEntries(
      columns.flatMap((column) => (column.key in value ? [[column.key, value[column.key]]] : [])),
    ),
    cells: columns.map(
      (column) => chosenOf(column.choices, value[column.key])?.label ?? String(value[column.key] ?? ''),
    ),
    selected: chosen.has(key),
  }));
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}

function keyOf(value: Readonly<Record<string, unknown>>, columns: readonly Column[]): string {
  return JSON.stringify(columns.map(({key}) => value[key]));
}

/** The whole row is the target, not only the box in it. */
function checkByRow(event: Event): void {
  const target = event.target as Element;
  if (target instanceof HTMLInputElement || getSelection()?.type === 'Range') return;
  target.closest('tr')?.querySelector('input')?.click();
}
