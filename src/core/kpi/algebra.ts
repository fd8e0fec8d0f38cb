import type { FieldOf, TableName } from '../table/tables.ts';

/** A value computed for each row: a field, `'word`, `$param`, a number, or an operator applied to values. */
export type Expr<F extends string = string> =
  | F
  | `'${string}`
  | `$${string}`
  | number
  | readonly ['+' | '*' | 'and' | 'or' | 'min' | 'max' | 'coalesce', Expr<F>, Expr<F>, ...Expr<F>[]]
  | readonly ['-' | '/' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'dur' | 'valid', Expr<F>, Expr<F>]
  | readonly ['in', Expr<F>, ...Expr<F>[]]
  | readonly ['abs' | 'not' | 'isint' | 'isnull' | 'notnull', Expr<F>]
  | readonly ['if', Expr<F>, Expr<F>, Expr<F>]
  | readonly ['money', F, F, F | `$${string}`];

/** Which rows belong to the period: events in it, states just before an instant, or spells that touch it. */
export type Cohort<F extends string = string> =
  | { readonly during: F }
  | { readonly at: readonly [start: F, end: F, instant: `$${string}`] }
  | { readonly overlaps: readonly [start: F, end: F] };

export type Aggregate<F extends string = string> =
  | readonly ['count']
  | readonly ['sum' | 'mean' | 'median' | 'min' | 'max', Expr<F>]
  | readonly ['quantile', number, Expr<F>];

/** One pass over a table: its rows in the cohort that satisfy `where`, aggregated to one value `v`. */
export type TableQuery<T extends TableName = TableName> = T extends TableName
  ? {
      readonly from: T;
      readonly cohort?: Cohort<FieldOf<T>>;
      readonly where?: Expr<FieldOf<T>>;
      readonly agg: { readonly v: Aggregate<FieldOf<T>> };
    }
  : never;

/** Arithmetic over the results of the queries. */
export type Out =
  | string
  | number
  | readonly ['+' | '-' | '*' | '/' | 'min' | 'max', Out, Out]
  | readonly ['abs', Out];

export type Unit = 'count' | 'share' | 'ratio' | 'money' | 'days' | 'hours' | 'minutes' | 'points' | 'score';
export type Direction = 'higher' | 'lower' | 'context';

/**
 * How the uncertainty of the value is computed: `wilson` from the numerator and denominator of a share, `median` and `t` from
 * the values of the one query, `nps` from the queries that count promoters, detractors and answers. `none`: a census.
 */
export type IntervalMethod = 'wilson' | 'median' | 't' | 'none' | { readonly nps: readonly [promoters: string, detractors: string, answers: string] };

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

/** A KPI as data: named queries and the arithmetic that joins them. */
export type KpiDefinition = KpiFacts & {
  /** `sum`: a group without rows has a real 0 once the table has rows. */
  readonly additive?: boolean;
  readonly interval: IntervalMethod;
  readonly let: Readonly<Record<string, TableQuery>>;
  readonly out: Out;
  readonly defaults?: Readonly<Record<string, unknown>>;
};
