import { accumulatorOf } from '../aggregate/aggregates.ts';
import { Distinct } from '../aggregate/distinct.ts';
import { Quantile } from '../aggregate/quantile.ts';
import { CurrencyTracker } from '../evaluate/currency.ts';
import { Gathering } from '../evaluate/gathering.ts';
import { ALL_MISSING, reasons } from '../evaluate/vector.ts';
import type { WordColumn } from '../table/column.ts';
import type { SavedGathering } from './state.ts';

type List = unknown[];

/** What no value is in the lists of an accumulator. JSON has neither NaN nor infinities. */
const nothing: Readonly<Record<string, number>> = { best: Infinity, orders: -Infinity };

/** What a gathering holds, as plain data; of the first `groups * width` cells. */
export function savedGathering(gathering: Gathering, about: Pick<SavedGathering, 'width' | 'grouped' | 'table'>, groups: number): SavedGathering {
  const { accumulator } = gathering;
  const cells = (about.grouped ? groups : 1) * about.width;
  const lists: Record<string, List> = {};
  for (const [name, array] of Object.entries(accumulator)) {
    if (!isOfCells(array, gathering.cells) || accumulator instanceof Quantile) continue;
    lists[name] = padded(Array.from(array, (value) => (Number.isFinite(value) ? value : null)), cells, name in nothing || name === 'values' ? null : 0);
  }
  if (accumulator instanceof Quantile) lists['values'] = padded(accumulator.byCell(), cells, []);
  if (accumulator instanceof Distinct) {
    const { words } = gathering;
    lists['seen'] = padded(accumulator.seen.map((codes) => Array.from(codes, (code) => (words ? words[code] : code))), cells, []);
  }
  const counts = accumulator.exclusions?.counts;
  if (counts) lists['excluded'] = padded(Array.from({ length: gathering.cells }, (_, cell) => Array.from(counts.subarray(cell * reasons.length, (cell + 1) * reasons.length))), cells, []);
  const { tracker } = gathering;
  if (tracker) lists['currencies'] = Array.from({ length: cells }, (_, cell) => (cell >= gathering.cells ? '' : tracker.isMixed(cell) ? null : (tracker.currency(cell) ?? '')));
  return {
    kind: gathering.kind, cells, ...about, quantiles: [...gathering.quantiles],
    ...(gathering.currency === undefined ? {} : { currency: gathering.currency }), lists,
  };
}

function isOfCells(value: unknown, cells: number): value is Float64Array | Uint32Array {
  return (value instanceof Float64Array || value instanceof Uint32Array) && value.length === cells;
}

function padded(list: List, length: number, none: unknown): List {
  while (list.length < length) list.push(none);
  return list;
}

/** The gathering that was saved. */
export function restoredGathering(saved: SavedGathering): Gathering {
  const { kind, cells, lists } = saved;
  const { words, codes } = numbered(lists['seen'] as (string | number)[][] | undefined);
  const column: WordColumn | null = lists['currencies'] ? { kind: 'word', values: new Uint8Array(0), words: ['', ...new Set(lists['currencies'] as string[])] } : null;
  const gathering = new Gathering(kind, column, saved.currency, words);
  for (const p of saved.quantiles) gathering.quantiles.add(p);
  const accumulator = accumulatorOf(kind, cells, gathering.quantiles);
  for (const [name, array] of Object.entries(accumulator)) {
    const list = lists[name] as (number | null)[] | undefined;
    if (list && !(accumulator instanceof Quantile) && isOfCells(array, cells)) array.set(list.map((value) => value ?? nothing[name] ?? NaN));
  }
  if (accumulator instanceof Quantile) {
    (lists['values'] as number[][]).forEach((of, cell) => {
      accumulator.add(new Uint32Array(of.length).fill(cell), of.length, { values: Float64Array.from(of), why: ALL_MISSING });
    });
  }
  if (accumulator instanceof Distinct) codes.forEach((of, cell) => of.forEach((code) => accumulator.seen[cell]?.add(code)));
  const excluded = lists['excluded'] as number[][] | undefined;
  if (excluded && accumulator.exclusions) {
    accumulator.exclusions.counts = Float64Array.from(excluded.flatMap((counts) => reasons.map((_, why) => counts[why] ?? 0)));
  }
  gathering.restore(accumulator, column && CurrencyTracker.of(column, lists['currencies'] as (string | null)[]), cells);
  return gathering;
}

/** The values of each cell as numbers, and the words behind them where they are words. */
function numbered(seen: readonly (readonly (string | number)[])[] = []): { words: string[] | null; codes: number[][] } {
  const words = [...new Set(seen.flat().filter((value) => typeof value === 'string'))];
  if (words.length === 0) return { words: null, codes: seen.map((of) => of.map(Number)) };
  const codeOf = new Map(words.map((word, i) => [word, i + 1]));
  return { words: ['', ...words], codes: seen.map((of) => of.map((word) => codeOf.get(String(word)) as number)) };
}
