import type { AnyQuery, Fold } from './sources.ts';

/** A value computed for each row: a field, `'word`, `$param`, a number, or an operator applied to values. */
export type Expr<F extends string = string> =
  | F
  | `'${string}`
  | `$${string}`
  | number
  | null
  | readonly ['+' | '*' | 'and' | 'or' | 'min' | 'max' | 'coalesce', Expr<F>, Expr<F>, ...Expr<F>[]]
  | readonly ['-' | '/' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'dur' | 'biz' | 'workdays' | 'valid', Expr<F>, Expr<F>]
  | readonly ['in', Expr<F>, ...Expr<F>[]]
  | readonly ['abs' | 'not' | 'isint' | 'isnull' | 'notnull', Expr<F>]
  | readonly ['if', Expr<F>, Expr<F>, Expr<F>]
  | readonly ['overlap', start: Expr<F>, end: Expr<F>, from: Expr<F>, to: Expr<F>]
  | readonly ['money', amount: Expr<F>, currency: F, at: Expr<F>];

/** Which rows belong to the period: events in it, states just before an instant, or spells that touch it. */
export type Cohort<F extends string = string> =
  | { readonly during: F }
  | { readonly at: readonly [start: F, end: F, instant: `$${string}`] }
  | { readonly overlaps: readonly [start: F, end: F] };

export type Aggregate<F extends string = string> =
  | readonly ['count']
  | readonly ['sum' | 'mean' | 'median' | 'min' | 'max' | 'distinct', Expr<F>]
  | readonly ['last', value: Expr<F>, by: Expr<F>]
  | readonly ['quantile', number, Expr<F>];

/** Arithmetic over the results of the queries, of parameters, and of other KPIs. */
export type Out =
  | string
  | number
  | readonly ['+' | '-' | '*' | '/' | 'min' | 'max', Out, Out, ...Out[]]
  | readonly ['abs', Out]
  /** Another KPI over the same data; parameters may shift its period. */
  | readonly ['kpi', id: string, params?: Readonly<Record<string, string | number>>]
  /** The row of a fold with the highest value, of those that stand on at least `minN`. */
  | readonly ['argmax', rows: string, label: string, value: string, n: string]
  /** The mean of a fold's rows, weighted; rows without a value are left out and the coverage is kept. */
  | readonly ['wmean', rows: string, value: string, weight: string]
  /** A KPI's value for each owner, ranked. */
  | readonly ['leaderboard']
  | readonly ['leaderboard', id: string]
  /** How much of a target is reached, in the KPI's direction. */
  | readonly ['attainment', value: Out, target: Out]
  /** How much of the way from a baseline to a target is covered. */
  | readonly ['progress', value: Out, baseline: Out, target: Out];

export type Unit =
  | 'count' | 'share' | 'ratio' | 'money' | 'money-a-day' | 'days' | 'hours' | 'minutes' | 'months' | 'points' | 'score'
  | 'a-day' | 'a-month' | 'rank';
export type Direction = 'higher' | 'lower' | 'context';

/**
 * How the uncertainty of the value is computed: `wilson` from the numerator and denominator of a share, `median` and `t` from
 * the values of the one query, `poisson` from the events counted; the others from queries, which need not be in the formula.
 * `none`: a census, or not known.
 */
export type IntervalMethod =
  | 'wilson' | 'median' | 't' | 'poisson' | 'none'
  | { readonly nps: readonly [promoters: string, detractors: string, answers: string] }
  /** The change of a Net Promoter Score, from the counts of both periods. */
  | { readonly npsChange: readonly [p1: string, d1: string, n1: string, p2: string, d2: string, n2: string] }
  | { readonly newcombe: readonly [k1: string, n1: string, k2: string, n2: string] }
  /** Wilson's, of a share that the formula does not divide itself. */
  | { readonly score: readonly [k: string, n: string] }
  /** The value is the mean of the values of a query: its t interval. */
  | { readonly mean: readonly [query: string] }
  /** The value is so much for each event of a query: the exact Poisson interval of their count. */
  | { readonly perEvent: readonly [events: string] }
  /** The growth from one count of events to another. */
  | { readonly growth: readonly [now: string, before: string] }
  /** A part of the numerator is uncertain, with a variance, and cannot be less than 0. */
  | { readonly variance: readonly [variance: string, part: string] }
  /** A quotient y / x of sums over the same rows: the sums of y², xy and x². */
  | { readonly ratio: readonly [yy: string, xy: string, xx: string] }
  /** A product or quotient of counts of events and of means that have nothing to do with each other. */
  | { readonly log: readonly string[] };

/** What an element must know of a KPI to show it, beside its result. */
export type KpiFacts = {
  readonly id: string;
  readonly unit: Unit;
  /** Whether more is better. `context`: neither, unless the page says so. */
  readonly direction: Direction;
  readonly perspective: 'customer' | 'internal' | 'both';
  readonly measures: 'efficiency' | 'effectiveness';
  readonly timing: 'leading' | 'lagging' | 'now';
  /** The lowest and highest value there can be, where there are such. */
  readonly range?: readonly [low: number, high: number];
  /** The queries whose values are worth showing beside the result. */
  readonly parts?: readonly string[];
  /** The KPIs to read it with. */
  readonly pairs: readonly string[];
};

/** A query over rows, rows themselves for an operator that wants them, or a value of the period. */
export type Let = AnyQuery | Fold | { readonly scalar: Expr };

/** A KPI as data: named queries and the arithmetic that joins them. */
export type KpiDefinition = KpiFacts & {
  /** `sum`: a group without rows has a real 0 once the table has rows. */
  readonly additive?: boolean;
  readonly interval: IntervalMethod;
  /** A denominator below 0 has no meaning here: the result is then undefined. */
  readonly positiveDenominator?: boolean;
  readonly let: Readonly<Record<string, Let>>;
  readonly out: Out;
  readonly defaults?: Readonly<Record<string, unknown>>;
};
