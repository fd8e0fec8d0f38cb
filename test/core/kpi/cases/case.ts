import type { Query, Status, TableName } from '../../../../src/core/index.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a result must be. What is not named is not looked at, but `status`, `excluded` and `partial`, which every result has. */
export type Expected = {
  /** Default: `ok`. */
  status?: Status;
  value: number | null;
  num?: number;
  den?: number;
  n?: number | null;
  /** Default: nothing was left out. */
  excluded?: Record<string, number>;
  /** The ends, to six places; null where there must be none. */
  interval?: readonly [low: number, high: number] | null;
  partial?: true;
  label?: string;
  coverage?: number;
  missing?: string[];
  byCurrency?: Record<string, number>;
  rows?: readonly unknown[];
  groups?: Record<string, Expected>;
};

/** An input small enough to be worked out by hand from the definition of a KPI, and what comes of it. */
export type Case = {
  kpi: string;
  /** The arithmetic, or the rule that is met. */
  why: string;
  /** The edge at which the case lies, if at one. */
  edge?: string;
  tables: { readonly [T in TableName]?: readonly Row[] };
  /** Default: March 2026, in UTC, seen from its end. */
  query?: Partial<Query>;
  expect: Expected;
};
