import type { Fault } from './report.ts';

/** Why a cell, a row or a whole source is not as it should be. Stable words; `hint` and the elements have the sentences. */
export type FaultReason =
  | 'not-a-number' | 'not-a-date' | 'not-a-flag' | 'not-a-value' | 'unknown-word' | 'ambiguous-number' | 'ambiguous-date'
  | 'imprecise-id' | 'duplicate-id' | 'not-an-object' | 'ragged-row' | 'footer' | 'broken-quote' | 'unreadable-line'
  | 'no-such-column' | 'no-known-field' | 'more-pages' | 'no-content'
  | 'history-truncated' | 'no-rows' | 'page-loop' | 'rewritten-link' | 'no-labels';

/** Tells of a fault in a row of one column. */
export type TellFault = (reason: FaultReason, row: number, hint?: string) => void;

/** Counts the faults of one reading, by reason and field. */
export class FaultLog {
  readonly #faults = new Map<string, Fault>();
  readonly #table: string | undefined;

  /** @param table where a reading has several: every fault then names it, and it stands before every field */
  constructor(table?: string) {
    this.#table = table;
  }

  /** `row` is the line in the file, or the number of the record. */
  add(reason: FaultReason, row: number, field?: string, hint?: string): void {
    const table = this.#table;
    const name = field === undefined || table === undefined ? field : `${table}.${field}`;
    const key = `${reason} ${table ?? ''} ${name ?? ''}`;
    const known = this.#faults.get(key);
    if (known) {
      known.count++;
      known.firstRow = Math.min(known.firstRow, row);
      return;
    }
    this.#faults.set(key, {
      reason,
      ...(table !== undefined && { table }),
      ...(name !== undefined && { field: name }),
      count: 1,
      firstRow: row,
      ...(hint && { hint }),
    });
  }

  append(other: FaultLog): void {
    for (const [key, fault] of other.#faults) this.#faults.set(key, fault);
  }

  /** In the order in which each kind was met. */
  list(): Fault[] {
    return [...this.#faults.values()];
  }
}
