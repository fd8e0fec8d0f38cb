import { isEmpty } from '../../core/table/builder.ts';

/** The records of one source, before anyone knows what their fields mean. */
export type Records = {
  /** Objects as a rule; whatever else stood in the list is kept, to be counted as a fault. */
  rows: readonly unknown[];
  /** The line in the file where a record starts, or its number where there are no lines. */
  lineOf(index: number): number;
  /** The columns, where the format names them before the first record. */
  headers?: readonly string[];
};

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list without line numbers: the first record is 1. */
export function recordsOf(rows: readonly unknown[]): Records {
  return { rows, lineOf: (index) => index + 1 };
}

/** No value, or a text of blanks only. */
export function isBlank(value: unknown): boolean {
  return isEmpty(value) || (typeof value === 'string' && value.trim() === '');
}
