import type { Language } from '../../locales/registry.ts';
import { csvOf } from '../export/csv.ts';
import { fileName, save } from '../export/save.ts';
import { fieldName } from '../parts/field-names.ts';
import { plainCell } from './cells.ts';
import type { Column } from './grid.ts';
import { markText } from './marks.ts';
import type { Pages } from './pages.ts';

/** So many rows are asked for and written at a time: the page does other things in between. */
const step = 1000;

export type File = { readonly title: string; readonly pages: Pages; readonly columns: readonly Column[]; readonly fields: readonly string[]; readonly zone: string; readonly onProgress: (rows: number) => void };

/** Saves all rows of what is shown as CSV, page after page; false where they could not all be had. */
export async function saveRows({ title, pages, columns, fields, zone, onProgress }: File, language: Language): Promise<boolean> {
  const head = columns.map((column) => (column === 'mark' ? language.words.inFigure : fieldName(column.field, language)));
  const parts: BlobPart[] = ['\uFEFF', csvOf([head])];
  let [done, all] = [0, 0];
  for await (const { rows, marks, total } of pages.all(step)) {
    const lines = rows.map((cells, i) => columns.map((column) => {
      if (column === 'mark') return marks[i] ? markText(marks[i], language) : '';
      return plainCell({ ...column, value: cells[fields.indexOf(column.field)] ?? null, zone });
    }));
    // A Blob may be kept outside of the page's memory.
    parts.push(new Blob([csvOf(lines)]));
    onProgress((done += rows.length));
    all = total;
  }
  if (done < all) return false;
  save(new Blob(parts, { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));
  return true;
}
