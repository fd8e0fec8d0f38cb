import type { Source } from '../kpi/sources.ts';
import type { Rates } from '../money/rates.ts';
import { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import { creditsOf } from './credits.ts';
import { foldOf } from './fold.ts';
import type { Groups } from './groups.ts';
import { matchOf } from './match.ts';
import type { Query, Tables } from './query.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';
import { select } from './select.ts';
import { spansOf } from './spans.ts';

/** Turns the sources of a definition into rows, each once: two queries over the same source share its rows. */
export class Sources {
  readonly #tables: Tables;
  readonly #where: Query['where'];
  readonly #groups: Groups;
  readonly #scope: Scope;
  readonly #rates: Rates | null;
  readonly #known = new Map<string, Relation>();

  constructor(tables: Tables, where: Query['where'], groups: Groups, scope: Scope, rates: Rates | null) {
    this.#tables = tables;
    this.#where = where;
    this.#groups = groups;
    this.#scope = scope;
    this.#rates = rates;
  }

  /** The rows of a source; none where the table is not given. */
  rows(source: Source): Relation {
    const name = JSON.stringify(source);
    let relation = this.#known.get(name);
    if (!relation) this.#known.set(name, (relation = this.#resolve(source)));
    return relation;
  }

  #resolve(source: Source): Relation {
    if (typeof source === 'string') return this.#base(source);
    if ('spans' in source) return spansOf(this.rows(source.spans.from), source.spans, this.#scope);
    if ('match' in source) return matchOf(this.rows(source.match.from), this.rows(source.match.to), source.match, this.#scope);
    if ('credit' in source) {
      const { model, windowDays } = source.credit;
      return creditsOf(this.rows('orders'), this.rows('touches'), this.#parameter(model), Number(this.#parameter(windowDays)), this.#scope);
    }
    return foldOf(this.rows(source.from), source, this.#scope, this.#rates);
  }

  #parameter(word: string): unknown {
    return word.startsWith('$') ? this.#scope.params[word.slice(1)] : word;
  }

  #base(name: TableName): Relation {
    const table = this.#tables[name] ?? new Table(name, 0, new Map());
    return { table, selection: select(table, this.#where), groups: this.#groups.of(table), isEmpty: table.length === 0 };
  }
}
