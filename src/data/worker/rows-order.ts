import { NO_DAY, NO_FLAG, type Column, type WordColumn } from '../../core/table/column.ts';
import type { Table } from '../../core/table/table.ts';
import type { RowsQuestion } from './rows-shape.ts';

/** The rows of a table that bear one of some marks and that a search finds, in the order asked for. */
export function orderOf(table: Table, marks: Uint8Array, mask: number, { search = '', sort, lang }: RowsQuestion): Uint32Array {
  const finds = searchOf(table, search);
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) if (((marks[row] as number) & mask) !== 0 && finds(row)) rows[count++] = row;
  const found = rows.slice(0, count);
  const column = sort && table.columns.get(sort.field);
  return column ? sorted(found, column, sort.descending === true, lang) : found;
}

/** Rows with equal values keep their order; those without one come last. */
function sorted(rows: Uint32Array, column: Column, descending: boolean, lang: string | undefined): Uint32Array {
  const keyOf = keysOf(column, lang);
  const keys = new Float64Array(column.values.length);
  let count = 0;
  const known = new Uint32Array(rows.length);
  const unknown: number[] = [];
  for (const row of rows) {
    const key = (keys[row] = keyOf(column.values[row] as number));
    if (Number.isNaN(key)) unknown.push(row);
    else known[count++] = row;
  }
  const sign = descending ? -1 : 1;
  const order = known.subarray(0, count).sort((a, b) => sign * ((keys[a] as number) - (keys[b] as number)) || a - b);
  known.set(order);
  known.set(unknown, count);
  return known;
}

/** A number for each cell by which it is sorted; NaN for no value. Words go by their place in the alphabet, each looked at once. */
function keysOf(column: Column, lang: string | undefined): (cell: number) => number {
  switch (column.kind) {
    case 'word': {
      const ranks = ranksOf(column, lang);
      return (code) => (code === 0 ? NaN : (ranks[code] as number));
    }
    case 'day':
      return (day) => (day === NO_DAY ? NaN : day);
    case 'flag':
      return (flag) => (flag === NO_FLAG ? NaN : flag);
    default:
      return (value) => value;
  }
}

function ranksOf({ words }: WordColumn, lang: string | undefined): Uint32Array {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const codes = Uint32Array.from({ length: words.length }, (_, code) => code).sort((a, b) => compare(words[a] as string, words[b] as string) || a - b);
  const ranks = new Uint32Array(words.length);
  codes.forEach((code, rank) => void (ranks[code] = rank));
  return ranks;
}

/** Whether a row has all the words somewhere in its texts. */
function searchOf(table: Table, search: string): (row: number) => boolean {
  const terms = plain(search).split(/\s+/).filter(Boolean);
  const columns = [...table.columns.values()].filter((column) => column.kind === 'word');
  const tests = terms.map((term) => columns.map(({ values, words }) => ({ values, hits: Uint8Array.from(words, (word, code) => +(code > 0 && plain(word).includes(term))) })));
  return (row) => tests.every((sides) => sides.some(({ values, hits }) => hits[values[row] as number] === 1));
}

/** A text without case and accents. */
function plain(text: string): string {
  // Nearly all texts are ASCII, which has no accents.
  const bare = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.toLowerCase();
}
