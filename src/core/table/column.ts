import { DAY_MS } from '../time/instant.ts';

/*
 * A column is one typed array. "No value" is marked inside the array, so that a kernel reads each cell once:
 * NaN in numbers and instants, NO_DAY in days, code 0 in words, NO_FLAG in flags. The marks never leave the core:
 * `valueAt` gives null.
 */
export const NO_DAY = -0x80000000;
export const NO_FLAG = 255;

/** In derived rows `why` gives the reason for each value that is lacking, as an index; without it they are missing. */
export type NumberColumn = { readonly kind: 'number'; readonly values: Float64Array; readonly why?: Uint8Array };

/** Epoch milliseconds. Where some cells were given as calendar days, `days` marks them with 1 and they hold 00:00 UTC. */
export type InstantColumn = { readonly kind: 'instant'; readonly values: Float64Array; readonly days?: Uint8Array };

/** Days since 1970-01-01. A calendar day belongs to no zone: it is the same date everywhere. */
export type DayColumn = { readonly kind: 'day'; readonly values: Int32Array };

/** Codes into `words`; `words[0]` stands for no value. */
export type WordColumn = {
  readonly kind: 'word';
  readonly values: Uint8Array | Uint16Array | Uint32Array;
  readonly words: readonly string[];
};

export type FlagColumn = { readonly kind: 'flag'; readonly values: Uint8Array };

export type TimeColumn = InstantColumn | DayColumn;
export type Column = NumberColumn | TimeColumn | WordColumn | FlagColumn;

/** The cell as a plain value: times as epoch ms (a day as 00:00 UTC), flags as 0 or 1, no value as null. */
export function valueAt(column: Column, row: number): number | string | null {
  const value = column.values[row];
  if (value === undefined) return null;
  switch (column.kind) {
    case 'number':
    case 'instant':
      return Number.isNaN(value) ? null : value;
    case 'day':
      return value === NO_DAY ? null : value * DAY_MS;
    case 'flag':
      return value === NO_FLAG ? null : value;
    case 'word':
      return value === 0 ? null : (column.words[value] ?? null);
  }
}
