import { html, nothing, type TemplateResult } from 'lit';
import type { Rows, RowSide, TableName } from '../../data/index.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count } from '../parts/format.ts';
import { fieldName, tableName } from '../parts/field-names.ts';
import { sideName, sidesOf } from './marks.ts';

export type Toolbar = {
  readonly rows: Rows;
  readonly side: RowSide;
  readonly columns: readonly string[];
  readonly search: string;
  readonly found: number;
  /** How many rows are in the file by now, while it is being made. */
  readonly saved: number | undefined;
  readonly selection: Readonly<Record<string, string>>;
  readonly onSide: (side: RowSide) => void;
  readonly onTable: (table: TableName) => void;
  readonly onSearch: (text: string) => void;
  readonly onColumn: (field: string, shown: boolean) => void;
  readonly onSave: () => void;
  readonly onClear: () => void;
};

/** What is chosen among the rows: a side of the figure, words, columns; and the way out, as a file. */
export function toolbar(given: Toolbar, language: Language): TemplateResult {
  const { rows, side, columns, search, found, saved, selection } = given;
  const { words, locale } = language;
  const value = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;
  const chosen = Object.entries(selection).map(([field, text]) => `${fieldName(field, language)}: ${text}`).join(marksOf(language).comma);
  return html`<div class="bar">
    ${rows.tables.length > 1 ? html`<label class="of">${words.rowsOf}
      <select @change=${(event: Event) => given.onTable(value(event) as TableName)}>
        ${rows.tables.map((name) => html`<option value=${name} ?selected=${name === rows.table}>${tableName(name, language)}</option>`)}
      </select></label>` : nothing}
    <div class="sides" part="sides" role="group" aria-label=${words.rowsWhich}>
      ${sidesOf(rows).map(([one, n]) => html`<button type="button" part="button" aria-pressed=${one === side} @click=${() => given.onSide(one)}><bdi>${sideName(one, language)}</bdi> <b>${count(n, locale)}</b></button>`)}
    </div>
    ${chosen ? html`<button type="button" part="button" class="chosen" aria-label=${say(language, words.rowsForget, { what: chosen })} @click=${given.onClear}><bdi>${chosen}</bdi> <span aria-hidden="true">×</span></button>` : nothing}
    <div class="tools">
      <input type="search" part="search" aria-label=${words.rowsSearch} placeholder=${words.rowsSearch} .value=${search} @input=${(event: Event) => given.onSearch(value(event))}>
      <details class="pick" part="columns">
        <summary>${words.rowsColumns}</summary>
        <div class="choices" role="group" aria-label=${words.rowsColumns}>
          ${rows.fields.map(({ name }) => {
            const shown = columns.includes(name);
            return html`<label><input type="checkbox" .checked=${shown} ?disabled=${shown && columns.length === 1}
              @change=${({ target }: Event) => given.onColumn(name, (target as HTMLInputElement).checked)}> <bdi>${fieldName(name, language)}</bdi></label>`;
          })}
        </div>
      </details>
      <button type="button" part="button" class="save" ?disabled=${saved !== undefined || found === 0} @click=${given.onSave}>
        <bdi>${saved === undefined
          ? say(language, words.rowsSave, { n: count(found, locale) }, found)
          : say(language, words.rowsSaving, { n: count(saved, locale), all: count(found, locale) })}</bdi>
      </button>
    </div>
  </div>`;
}
