import type { Fold, Source } from '../kpi/sources.ts';
import type { Rates } from '../money/rates.ts';
import { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import { creditsOf } from './credits.ts';
import { folded, foldOf, type Folded } from './fold.ts';
import type { Groups } from './groups.ts';
import { matchOf } from './match.ts';
import type { Memory } from './memory.ts';
import type { GroupBy, Query, Tables } from './query.ts';
import { rowCount, type Relation } from './relation.ts';
import { boundText, type Scope } from './scope.ts';
import { select, type Selection } from './select.ts';
import { spansOf } from './spans.ts';

/**
 * Turns the sources of definitions into rows, each once: queries over the same source share its rows, and so do different
 * ways of grouping where the rows do not depend on the groups.
 */
export class Sources {
  readonly groups: Groups;
  readonly #tables: Tables;
  readonly #where: Query['where'];
  /** The same without groups; null where there are none. */
  readonly #plain: Sources | null;
  readonly #memory: Memory | null;
  /** Names this way of filtering and grouping. */
  readonly way: string;
  readonly #selections = new Map<Table, Selection>();
  readonly #known = new Map<string, Relation>();
  readonly #present = new Map<TableName, Uint8Array>();

  constructor(tables: Tables, where: Query['where'], groups: Groups, plain: Sources | null, memory: Memory | null) {
    this.#memory = memory;
    this.way = wayOf(where, groups.by);
    this.#tables = tables;
    this.#where = where;
    this.groups = groups;
    this.#plain = plain;
  }

  /** The rows of a source; none where the table is not given. */
  rows(source: Source, scope: Scope, rates: Rates | null): Relation {
    const name = typeof source === 'string' ? source : nameOf(source, scope, rates);
    let relation = this.#known.get(name);
    if (!relation) this.#known.set(name, (relation = this.#resolve(source, scope, rates)));
    return relation;
  }

  /** For each group whether a table has rows of it; the whole of a table that is not grouped counts as group 0. */
  present(name: TableName, scope: Scope): Uint8Array {
    let seen = this.#present.get(name);
    if (!seen) {
      const relation = this.rows(name, scope, null);
      const find = (): Uint8Array => this.#groupsOf(relation);
      this.#present.set(name, (seen = this.#memory ? this.#memory.present(this.way, name, relation.groups === null, find) : find()));
    }
    return seen;
  }

  #groupsOf(relation: Relation): Uint8Array {
    const { groups, selection, table } = relation;
    const seen = new Uint8Array(groups ? this.groups.count : 1);
    if (!groups) seen.fill(Math.min(1, rowCount(relation)));
    else if (selection) for (let i = 0; i < selection.length; i++) seen[groups[selection[i] as number] as number] = 1;
    else for (let row = 0; row < table.length; row++) seen[groups[row] as number] = 1;
    return seen;
  }

  #resolve(source: Source, scope: Scope, rates: Rates | null): Relation {
    if (typeof source === 'string') return this.#base(source);
    const rows = (inner: Source): Relation => this.rows(inner, scope, rates);
    if ('credit' in source) {
      const orders = rows('orders');
      const parameter = (word: string): unknown => (word.startsWith('$') ? scope.params[word.slice(1)] : word);
      return creditsOf(orders, rows('touches'), parameter(source.credit.model), Number(parameter(source.credit.windowDays)), scope);
    }
    if ('match' in source) {
      const [left, right] = [rows(source.match.from), rows(source.match.to)];
      // Rows of tables that are cut up by different fields are not told apart by group.
      const byGroup = left.groups !== null && right.groups !== null && left.fields === right.fields;
      const perGroup = byGroup || left.perGroup === true || right.perGroup === true;
      // Where groups play no part in the join it is made once for all ways of grouping.
      if (this.#plain && !perGroup) return { ...this.#plain.rows(source, scope, rates), groups: left.groups, ...(left.fields === undefined ? {} : { fields: left.fields }) };
      return { ...matchOf(left, right, source.match, scope, byGroup), perGroup };
    }
    const base = rows('spans' in source ? source.spans.from : source.from);
    if (this.#plain && !base.groups && !base.perGroup) return this.#plain.rows(source, scope, rates);
    const derived = 'spans' in source ? spansOf(base, source.spans, scope) : this.#fold(base, source, scope, rates);
    return { ...derived, ...(base.fields === undefined ? {} : { fields: base.fields }), perGroup: base.groups !== null || base.perGroup === true };
  }

  #fold(base: Relation, fold: Fold, scope: Scope, rates: Rates | null): Relation {
    const make = (): { base: Relation; folded: Folded } => ({ base, folded: folded(base, fold, scope, rates) });
    return this.#memory ? this.#memory.fold(this.way, nameOf(fold, scope, rates), fold, make) : foldOf(base, fold, make().folded);
  }

  #base(name: TableName): Relation {
    const table = this.#tables[name] ?? new Table(name, 0, new Map());
    return { table, selection: this.#select(table), groups: this.groups.of(table), fields: this.groups.lackedBy(table).join(), isEmpty: this.#memory ? this.#memory.isEmpty(table) : table.length === 0 };
  }

  #select(table: Table): Selection {
    if (this.#plain) return this.#plain.#select(table);
    let selection = this.#selections.get(table);
    if (selection === undefined) this.#selections.set(table, (selection = select(table, this.#where)));
    return selection;
  }
}

/** Names a way of filtering and grouping. */
export function wayOf(where: Query['where'], by: readonly GroupBy[]): string {
  return JSON.stringify([where, by]);
}

function nameOf(source: Source, scope: Scope, rates: Rates | null): string {
  const { from, to, end, asOf, levelAt, zone } = scope;
  return [boundText(source, scope), asOf, zone.name, rates?.currency, ...(dependsOnPeriod(source) ? [from, to, end, levelAt] : [])].join(' ');
}

/** Whether the rows of a source differ from one part of a series to the next. */
export function dependsOnPeriod(source: Source): boolean {
  return typeof source === 'object' && /"cohort":|"\$(from|to|end|prevFrom|prevTo)"/.test(JSON.stringify(source));
}
