import type { FieldOf, TableName } from '../table/tables.ts';
import type { Aggregate, Cohort, Expr } from './algebra.ts';

/*
 * Rows that are derived from tables. Each is plain data; the functions below only make sure that a misspelt field does not
 * compile. `Rows` carries the names of the fields the rows have, for the compiler alone.
 */
declare const fieldsOf: unique symbol;
interface Rows<F extends string> {
  readonly [fieldsOf]?: F;
}

/** Consecutive events of a key as spans: each event's row with `endAt`, the next event's time, and what was carried along. */
export interface Spans<F extends string = string> extends Rows<F> {
  readonly spans: {
    readonly from: Source;
    readonly key: readonly string[];
    readonly at: string;
    /** `lag`: the value before; `runmax`: the highest value before; `start` where there was none. */
    readonly carry?: Readonly<Record<string, readonly [how: 'lag' | 'runmax', field: string, start?: number]>>;
  };
}

/** Each row with the first row of another source that has the same keys and satisfies `where`; `hit` says whether there is one. */
export interface Match<F extends string = string> extends Rows<F> {
  readonly match: {
    readonly from: Source;
    readonly to: Source;
    readonly on: readonly (readonly [string, string])[];
    readonly where?: Expr;
    readonly as: string;
  };
}

/** One row for each combination of `by`, with aggregates over its rows. */
export interface Fold<F extends string = string> extends Rows<F> {
  readonly from: Source;
  readonly cohort?: Cohort;
  readonly where?: Expr;
  readonly by: Readonly<Record<string, string>>;
  readonly agg: Readonly<Record<string, Aggregate>>;
}

/** The parts of each order that are credited to campaigns: `campaign`, `credit`, and the order's `at`. */
export interface Credit<F extends string = string> extends Rows<F> {
  readonly credit: { readonly model: string; readonly windowDays: string };
}

export type Derived<F extends string = string> = Spans<F> | Match<F> | Fold<F> | Credit<F>;
export type Source = TableName | Derived;

export type FieldsOf<S> = S extends TableName ? FieldOf<S> : S extends Rows<infer F> ? F : never;

/** A query over any source. With several aggregates it gives rows' worth of values; a KPI's query has one, `v`. */
export type AnyQuery = { readonly from: Source; readonly cohort?: Cohort; readonly where?: Expr; readonly agg: { readonly v: Aggregate } };

export type Names<S> = FieldsOf<S> & string;

/** A query over a source: its rows in the cohort that satisfy `where`, aggregated to one value. */
export function ask<S extends Source>(
  from: S,
  query: { cohort?: Cohort<Names<S>>; where?: Expr<Names<S>>; agg: Aggregate<Names<S>> },
): AnyQuery {
  const { agg, ...rest } = query;
  return { from, ...rest, agg: { v: agg } };
}

export function spans<S extends Source, C extends string = never>(
  from: S,
  key: readonly Names<S>[],
  at: Names<S>,
  carry?: Readonly<Record<C, readonly ['lag' | 'runmax', Names<S>, number?]>>,
): Spans<Names<S> | 'endAt' | C> {
  return { spans: { from, key, at, ...(carry ? { carry } : {}) } };
}

export function match<S extends Source, R extends Source, A extends string = 'r'>(
  from: S,
  to: R,
  on: readonly (readonly [Names<S>, Names<R>])[],
  where?: Expr<Names<S> | `${A}.${Names<R>}`>,
  as: A = 'r' as A,
): Match<Names<S> | `${A}.${Names<R>}` | `${A}.hit`> {
  return { match: { from, to, on, as, ...(where === undefined ? {} : { where }) } };
}

export function fold<S extends Source, B extends string, G extends string = never>(
  from: S,
  query: {
    cohort?: Cohort<Names<S>>;
    where?: Expr<Names<S>>;
    by: Readonly<Record<B, Names<S>>>;
    agg?: Readonly<Record<G, Aggregate<Names<S>>>>;
  },
): Fold<B | G> {
  return { agg: {}, ...query, from };
}
