import type { Interval, Status } from './query.ts';

/** The result of one query of a definition for one group, before the arithmetic that joins them. */
export type Component = {
  readonly status: Status;
  /** Null unless `status` is ok. */
  readonly value: number | null;
  /** How many values or things it stands on; null where that has no meaning. */
  readonly n: number | null;
  readonly excluded: Readonly<Record<string, number>>;
  readonly num?: number;
  readonly den?: number;
  readonly interval?: Interval;
  readonly currency?: string;
  readonly coverage?: number;
  readonly label?: string;
  readonly rows?: readonly unknown[];
};

const NOTHING: Readonly<Record<string, number>> = {};

export function ok(value: number, n: number | null, excluded = NOTHING): Component {
  return { status: 'ok', value, n, excluded };
}

export function without(status: Exclude<Status, 'ok'>, n: number | null = null, excluded = NOTHING): Component {
  return { status, value: null, n, excluded };
}
