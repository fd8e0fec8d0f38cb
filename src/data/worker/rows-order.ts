import { NO_DAY, NO_FLAG, type Column, type WordColumn } from '../../core/table/column.ts';
import type { Table } from '../../core/table/table.ts';
import type { RowsQuestion } from './rows-shape.ts';

/** The rows of a table that bear one of some marks and that a search finds, in the order asked for. */
export function orderOf(table: Table, marks: Uint8Array, mask: number, { search = '', sort, lang }: RowsQuestion): Uint32Array {
  const finds = searchOf(table, search);
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    rows[count] = row;
    count += +(((marks[row] as number) & mask) !== 0 && (!finds || finds[row] === 1));
  }
  const found = rows.slice(0, count);
  const column = sort && table.columns.get(sort.field);
  return column ? sorted(found, column, sort.descending === true, lang) : found;
}

/** Rows with equal values keep their order; those without one come last. */
function sorted(rows: Uint32Array, column: Column, descending: boolean, lang: string | undefined): Uint32Array {
  const keyOf = keysOf(column, lang);
  const keys = new Float64Array(column.values.length);
  let count = 0;
  const valued = new Uint32Array(rows.length);
  const unknown: number[] = [];
  for (const row of rows) {
    const key = (keys[row] = keyOf(column.values[row] as number));
    if (Number.isNaN(key)) unknown.push(row);
    else valued[count++] = row;
  }
  const sign = descending ? -1 : 1;
  const order = valued.subarray(0, count).sort((a, b) => sign * ((keys[a] as number) - (keys[b] as number)) || a - b);
  valued.set(order);
  valued.set(unknown, count);
  return valued;
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

/** An alphabet is slow to compare by. Of more different words than these, such as ids, the order of the bare letters is good enough. */
const MOST_WORDS = 20_000;

function ranksOf({ words }: WordColumn, lang: string | undefined): Uint32Array {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const texts = words.length > MOST_WORDS ? plainWords(words) : words;
  const order = texts === words ? compare : (a: string, b: string): number => (a < b ? -1 : +(a > b));
  const codes = Uint32Array.from({ length: words.length }, (_, code) => code).sort((a, b) => order(texts[a] as string, texts[b] as string) || a - b);
  const ranks = new Uint32Array(words.length);
  codes.forEach((code, rank) => void (ranks[code] = rank));
  return ranks;
}

/** For each row 1 where each of the words is somewhere in its texts; none where nothing is looked for. */
function searchOf(table: Table, search: string): Uint8Array | null {
  const terms = plain(search).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return null;
  const columns = [...table.columns.values()].filter((column) => column.kind === 'word');
  const found = new Uint8Array(table.length).fill(1);
  for (const term of terms) {
    const has = new Uint8Array(table.length);
    for (const { values, words } of columns) {
      const hits = Uint8Array.from(plainWords(words), (word, code) => +(code > 0 && word.includes(term)));
      for (let row = 0; row < has.length; row++) has[row] = (has[row] as number) | (hits[values[row] as number] as number);
    }
    for (let row = 0; row < found.length; row++) found[row] = (found[row] as number) & (has[row] as number);
  }
  return found;
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** The words of a column without case and accents, kept as long as they are: who searches does so letter by letter. */
function plainWords(words: readonly string[]): readonly string[] {
  let texts = known.get(words);
  if (!texts) known.set(words, (texts = words.map(plain)));
  return texts;
}

/** A text without case and accents. */
function plain(text: string): string {
  // Nearly all texts are ASCII, which has no accents.
  const bare = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.toLowerCase();
}
