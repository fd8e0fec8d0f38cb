import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { place } from '../../charts/place.ts';
import { hollowDiamond } from '../../charts/glyph.ts';
import type { FieldKind } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { count } from '../parts/format.ts';
import { fieldName } from '../parts/field-names.ts';
import { cellText } from './cells.ts';
import { linkOf } from './link.ts';
import { markText } from './marks.ts';
import type { Row } from './pages.ts';

/** A column: a field, or what each row is to the figure. */
export type Column = { readonly field: string; readonly kind: FieldKind } | 'mark';

/** A place in the grid; the header is row -1. */
export type Place = { readonly row: number; readonly column: number };

export type Grid = {
  readonly columns: readonly Column[];
  readonly total: number;
  /** The rows that are drawn, by number, and where each stands. */
  readonly drawn: readonly { readonly at: number; readonly topPx: number; readonly row: Row | undefined }[];
  readonly heightPx: number;
  readonly active: Place;
  readonly busy: boolean;
  readonly sort: { readonly field: string; readonly descending: boolean } | undefined;
  /** The fields of the cells of a row, in their order. */
  readonly fields: readonly string[];
  readonly zone: string;
  readonly link: string | undefined;
  readonly base: string;
  readonly onScroll: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onSort: (field: string) => void;
};

type Track = { readonly leastPx: number; readonly share: number };

/** A column as wide as what is in it is, usually. */
function track(column: Column, at: number): Track {
  if (column === 'mark') return { leastPx: 144, share: 1.8 };
  if (at === 0) return { leastPx: 136, share: 2 };
  return column.kind === 'time' ? { leastPx: 168, share: 1.2 } : column.kind === 'number' ? { leastPx: 96, share: 1 } : { leastPx: 104, share: 1.2 };
}

function widths(columns: readonly Column[]): { cols: string; wide: string } {
  const tracks = columns.map(track);
  return {
    cols: tracks.map(({ leastPx, share }) => `minmax(${leastPx}px, ${share}fr)`).join(' '),
    wide: `${tracks.reduce((sum, { leastPx }) => sum + leastPx, 0)}px`,
  };
}

/** A table of which only the rows in the window, and the one in focus, are in the document. Source of the keys: ARIA Authoring Practices, "Grid". */
export function grid(given: Grid, language: Language): TemplateResult {
  const { columns, total, drawn, heightPx, active, busy, onScroll, onKey, onFocus } = given;
  const { words } = language;
  return html`<div class="scroll" part="grid" role="grid" aria-labelledby="title" aria-rowcount=${total + 1} aria-colcount=${columns.length} aria-busy=${busy}
    ${place(widths(columns))} @scroll=${onScroll} @keydown=${onKey} @focusin=${onFocus} @click=${press}>
    <div class="heads" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">${columns.map((column, i) => head(column, i))}</div>
    </div>
    <div class="strip" role="rowgroup" ${place({ high: `${heightPx}px` })}>
      ${total === 0 ? html`<div class="line none" role="row" aria-rowindex="2"><div role="gridcell" aria-colspan=${columns.length} tabindex="-1">${words.rowsNone}</div></div>` : nothing}
      ${repeat(drawn, ({ at }) => at, ({ at, topPx, row }) => html`<div class="line ${row && row.mark.sides.length === 0 ? 'out' : ''} ${at % 2 ? 'odd' : ''}" part="row" role="row" aria-rowindex=${at + 2}
        ${place({ y: `${topPx}px` })}>${columns.map((column, i) => cell(column, i, at, row))}</div>`)}
    </div>
  </div>`;

  function press({ target }: Event): void {
    const field = (target as HTMLElement).closest<HTMLElement>('[data-sort]')?.dataset['sort'];
    if (field !== undefined) given.onSort(field);
  }

  function tab(row: number, column: number): 0 | -1 {
    return active.row === row && active.column === column ? 0 : -1;
  }

  function head(column: Column, i: number): TemplateResult {
    if (column === 'mark') return html`<div role="columnheader" class="mark" aria-colindex=${i + 1} data-at="-1:${i}" tabindex=${tab(-1, i)}>${words.inFigure}</div>`;
    const { field, kind } = column;
    const own = given.sort?.field === field ? given.sort : undefined;
    const direction = own ? (own.descending ? 'descending' : 'ascending') : 'none';
    return html`<div role="columnheader" class="sorts ${kind}" aria-colindex=${i + 1} aria-sort=${direction} data-at="-1:${i}" tabindex=${tab(-1, i)} data-sort=${field}>
      <span class="label">${fieldName(field, language)}</span>${own ? html`<span class="way" aria-hidden="true">${own.descending ? '↓' : '↑'}</span>` : nothing}
    </div>`;
  }

  function cell(column: Column, i: number, at: number, row: Row | undefined): TemplateResult {
    if (!row) return html`<div role="gridcell" part="cell" aria-colindex=${i + 1} data-at="${at}:${i}" tabindex=${tab(at, i)}><span class="sk"></span></div>`;
    if (column === 'mark') {
      const text = markText(row.mark, language);
      return html`<div role="gridcell" part="cell mark" class="mark" aria-colindex=${i + 1} data-at="${at}:${i}" tabindex=${tab(at, i)} title=${text}>
        ${row.mark.leftOut.length > 0 ? hollowDiamond : nothing}<bdi>${text}</bdi></div>`;
    }
    const value = (field: string): string | number | null => row.cells[given.fields.indexOf(field)] ?? null;
    const { field, kind } = column;
    const text = cellText({ field, kind, value: value(field), currency: value('currency'), zone: given.zone }, language);
    const address = i === 0 ? linkOf(given.link, value, given.base) : undefined;
    // Where a cell is nothing but a link, the link has the focus.
    return address
      ? html`<div role="gridcell" part="cell" class="first" aria-colindex=${i + 1}><a part="link" href=${address} target="_blank" rel="noopener noreferrer" title=${text} data-at="${at}:${i}" tabindex=${tab(at, i)}><bdi>${text}</bdi></a></div>`
      : html`<div role="gridcell" part="cell" class="${kind} ${i === 0 ? 'first' : ''}" aria-colindex=${i + 1} title=${text} data-at="${at}:${i}" tabindex=${tab(at, i)}><bdi>${text}</bdi></div>`;
  }
}

/** The same rows for paper: no window, so as many as were fetched at first. */
export function printedRows({ columns, fields, zone }: Pick<Grid, 'columns' | 'fields' | 'zone'>, rows: readonly Row[], total: number, language: Language): TemplateResult {
  const { words, locale } = language;
  const text = (column: Column, { cells, mark }: Row): string =>
    column === 'mark' ? markText(mark, language) : cellText({ ...column, value: cells[fields.indexOf(column.field)] ?? null, currency: cells[fields.indexOf('currency')] ?? null, zone }, language);
  return html`<div class="paper">
    <p class="note">${words.rowsPrinted.replace('{n}', count(rows.length, locale)).replace('{all}', count(total, locale))}</p>
    <table>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column === 'mark' ? words.inFigure : fieldName(column.field, language)}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${columns.map((column) => html`<td><bdi>${text(column, row)}</bdi></td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}
