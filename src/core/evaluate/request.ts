import type { Aggregate, Cohort, Expr } from '../kpi/algebra.ts';
import type { Rates } from '../money/rates.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';
import type { View } from './view.ts';

export type Body = { readonly cohort?: Cohort; readonly where?: Expr };

/** What to gather of which rows. */
export type Request = {
  readonly relation: Pick<Relation, 'table' | 'selection'>;
  readonly body: Body;
  readonly aggregate: Aggregate;
  readonly view: View;
  readonly scope: Scope;
  /** Null: amounts stay in their own currencies, and a cell with several has none. */
  readonly rates: Rates | null;
};
