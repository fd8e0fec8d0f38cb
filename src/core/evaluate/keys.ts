import { NO_DAY, NO_FLAG, type Column, type WordColumn } from '../table/column.ts';
import type { Table } from '../table/table.ts';

/** A number below `count` for each row, equal where the rows' keys are equal; `via` translates what `of` holds into it. */
export type Keys = { readonly of: ArrayLike<number>; readonly count: number; readonly via?: Uint32Array };

/** The number of each row. */
export function rowCodes({ of, via }: Keys): ArrayLike<number> {
  if (!via) return of;
  const codes = new Uint32Array(of.length);
  for (let row = 0; row < codes.length; row++) codes[row] = via[of[row] as number] as number;
  return codes;
}

type Side = { readonly table: Table; readonly fields: readonly string[]; readonly groups: ArrayLike<number> | null };

/** The keys of the rows of one table by some fields, and by group where there are groups. No value is a key like any other. */
export function keysOf({ columns, length }: Table, fields: readonly string[], groups: ArrayLike<number> | null): Keys {
  const parts = fields.flatMap((field) => columns.get(field) ?? []).map((column) => codesOf([column], [length])[0] as Keys);
  if (groups) parts.unshift({ of: groups, count: 1 + largest(groups) });
  const [first, ...others] = parts;
  return others.reduce((left, right) => paired([left], [right], false)[0] as Keys, first ?? { of: new Uint8Array(length), count: 1 });
}

/**
 * The keys of the rows of two tables by corresponding fields, numbered alike, so that rows to join have equal numbers. A row
 * with a part of its key missing has no equal: its number is 0.
 */
export function commonKeys(left: Side, right: Side): [Keys, Keys] {
  const sides = [left, right];
  const lengths = sides.map(({ table }) => table.length);
  let keys: Keys[] | null = null;
  if (left.groups && right.groups) {
    const count = 2 + Math.max(largest(left.groups), largest(right.groups));
    keys = sides.map(({ groups }) => ({ of: Uint32Array.from(groups as ArrayLike<number>, (group) => group + 1), count }));
  }
  for (const i of left.fields.keys()) {
    const codes = codesOf(sides.map(({ table, fields }) => table.columns.get(fields[i] as string)), lengths);
    keys = keys ? paired(keys, codes, true) : codes;
  }
  return keys as [Keys, Keys];
}

function largest(groups: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < groups.length; i++) if ((groups[i] as number) > most) most = groups[i] as number;
  return most;
}

/** The codes of corresponding columns over one list of values; 0 is no value. */
function codesOf(columns: readonly (Column | undefined)[], lengths: readonly number[]): Keys[] {
  const last = columns.at(-1);
  if (last?.kind === 'word' && columns.every((column) => column?.kind === 'word')) {
    return (columns as WordColumn[]).map((column) => ({
      of: column.values, count: last.words.length, ...(column.words === last.words ? {} : { via: inWordsOf(column.words, last.words) }),
    }));
  }
  const codeOf = new Map<number | string, number>();
  const codes = columns.map((column, side) => {
    const of = new Uint32Array(lengths[side] as number);
    for (let row = 0; row < of.length; row++) {
      const value = column ? plain(column, row) : null;
      if (value === null) continue;
      let code = codeOf.get(value);
      if (code === undefined) codeOf.set(value, (code = codeOf.size + 1));
      of[row] = code;
    }
    return of;
  });
  return codes.map((of) => ({ of, count: codeOf.size + 1 }));
}

function plain(column: Column, row: number): number | string | null {
  const value = column.values[row] as number;
  if (column.kind === 'word') return value === 0 ? null : (column.words[value] as string);
  return Number.isNaN(value) || (column.kind === 'day' && value === NO_DAY) || (column.kind === 'flag' && value === NO_FLAG) ? null : value;
}

/** Lists of words live as long as their tables, and large ones take long to compare. */
const translations = new WeakMap<readonly string[], WeakMap<readonly string[], Uint32Array>>();

/** For the words of one list their codes in another; 0 for a word that is not there. */
function inWordsOf(own: readonly string[], words: readonly string[]): Uint32Array {
  let known = translations.get(words);
  if (!known) translations.set(words, (known = new WeakMap()));
  let codes = known.get(own);
  if (!codes) {
    const codeOf = new Map<string, number>();
    for (let code = 1; code < words.length; code++) codeOf.set(words[code] as string, code);
    codes = Uint32Array.from(own, (word, code) => (code === 0 ? 0 : (codeOf.get(word) ?? 0)));
    known.set(own, codes);
  }
  return codes;
}

/** Up to this many pairs for each row a list of all of them is faster than looking for those that occur. */
const PAIRS_A_ROW = 4;

/** Numbers pairs of keys. With `zeroIsNone` a pair with a 0 is 0. */
function paired(left: readonly Keys[], right: readonly Keys[], zeroIsNone: boolean): Keys[] {
  const width = (right[0] as Keys).count;
  const all = (left[0] as Keys).count * width;
  const rows = left.reduce((sum, { of }) => sum + of.length, 0);
  const codeOf = all <= Math.max(4096, PAIRS_A_ROW * rows) ? listed(all, zeroIsNone) : hashed(rows, zeroIsNone);
  const codes = left.map((keys, side) => {
    const [a, b] = [rowCodes(keys), rowCodes(right[side] as Keys)];
    const of = new Uint32Array(a.length);
    for (let row = 0; row < of.length; row++) {
      const [x, y] = [a[row] as number, b[row] as number];
      if (!zeroIsNone || (x !== 0 && y !== 0)) of[row] = codeOf.number(x * width + y);
    }
    return of;
  });
  return codes.map((of) => ({ of, count: codeOf.count() }));
}

type Numbering = { number(pair: number): number; count(): number };

function listed(pairs: number, fromOne: boolean): Numbering {
  const codes = new Uint32Array(pairs);
  const first = fromOne ? 1 : 0;
  let used = 0;
  return {
    number: (pair) => {
      const known = codes[pair] as number;
      return (known === 0 ? (codes[pair] = ++used) : known) - 1 + first;
    },
    count: () => used + first,
  };
}

/** Open addressing with linear probing over a table at most half full. */
function hashed(most: number, fromOne: boolean): Numbering {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const pairs = new Float64Array(size);
  const codes = new Uint32Array(size);
  const first = fromOne ? 1 : 0;
  let used = 0;
  return {
    number: (pair) => {
      // The multiplier of Fibonacci hashing, over the pair's lower and upper bits.
      let at = (Math.imul((pair | 0) ^ Math.floor(pair / 0x100000000), 0x9e3779b1) >>> 0) & (size - 1);
      while (codes[at] !== 0 && pairs[at] !== pair) at = (at + 1) & (size - 1);
      if (codes[at] === 0) {
        pairs[at] = pair;
        codes[at] = ++used;
      }
      return (codes[at] as number) - 1 + first;
    },
    count: () => used + first,
  };
}
