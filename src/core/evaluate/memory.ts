import type { Fold, Source } from '../kpi/sources.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import type { Folded } from './fold.ts';
import type { Gathering } from './gathering.ts';
import type { Groups } from './groups.ts';
import type { GroupBy } from './query.ts';
import type { Relation } from './relation.ts';
import type { View } from './view.ts';

/**
 * What stands between an evaluation and its rows where a state is made of what it gathers, or where it is made from a state.
 * `way` names a way of filtering and grouping, `name` a query or fold of the evaluation.
 */
export interface Memory {
  gather(way: string, name: string, source: Source, view: View, plan: () => Gathering): Gathering;
  fold(way: string, name: string, fold: Fold, make: () => { base: Relation; folded: Folded }): Relation;
  /** `isWhole`: the table has none of the fields to group by. */
  present(way: string, name: TableName, isWhole: boolean, find: () => Uint8Array): Uint8Array;
  /** The groups of a way, with those that are known before any row is looked at. */
  groups(way: string, by: readonly GroupBy[]): Groups;
  isEmpty(table: Table): boolean;
}
