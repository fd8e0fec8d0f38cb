import { KpiError } from '../errors.ts';
import type { KpiDefinition, Let, Out } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import type { AnyQuery, Fold } from '../kpi/sources.ts';
import { Rates } from '../money/rates.ts';
import { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import type { Period } from '../time/period.ts';
import { combine } from './arithmetic.ts';
import { Cells } from './cells.ts';
import { instantsOfField } from './cohort.ts';
import { ok, without, type Component } from './component.ts';
import { Compiler } from './expression.ts';
import { counted, tablesOf } from './fields.ts';
import { finish } from './finish.ts';
import type { Gathering } from './gathering.ts';
import { keysBy, type Groups, type Key } from './groups.ts';
import type { GroupBy, KpiResult, Query } from './query.ts';
import { forEachRow, type Relation } from './relation.ts';
import { parameterOf, scopeOfPart, unknownParameters, type Scope } from './scope.ts';
import type { Shared } from './shared.ts';
import { dependsOnPeriod, type Sources } from './sources.ts';
import { argmax, progress, ranked, weightedMean, type GroupRows } from './specials.ts';
import { cellCount, type Cut, type View } from './view.ts';

/** What else an evaluation may be told. */
type Options = {
  readonly by?: readonly GroupBy[];
  readonly parts?: readonly Period[] | undefined;
  /** Amounts stay in their own currencies although the query names one. */
  readonly asIs?: boolean;
  /** The same evaluation by more fields: its passes over rows serve this one too. */
  readonly finer?: Evaluation;
  /** Tells the evaluations of one query apart. */
  readonly path?: string;
};

/** A query's rows, and what was gathered of them once the plan has run. */
type Asked = { readonly relation: Relation; readonly cells: () => Cells };

const WHOLE: Key = [];

/** A definition over tables under one scope and one way of grouping; its results are read off group by group once the plan has run. */
export class Evaluation {
  readonly groups: Groups;
  readonly #definition: KpiDefinition;
  readonly #shared: Shared;
  readonly #where: Query['where'];
  readonly #scope: Scope;
  readonly #by: readonly GroupBy[];
  readonly #parts: readonly Period[] | undefined;
  readonly #asIs: boolean;
  readonly #path: string;
  readonly #rates: Rates | null;
  readonly #sources: Sources;
  readonly #asked = new Map<string, Asked | Component>();
  readonly #others = new Map<string, Evaluation>();
  #below: ReadonlyMap<string, readonly Key[]> | undefined;

  constructor(definition: KpiDefinition, shared: Shared, where: Query['where'], scope: Scope, { by = [], parts, asIs = false, finer, path = '' }: Options = {}) {
    this.#definition = definition;
    this.#shared = shared;
    this.#where = where;
    this.#scope = scope;
    this.#by = by;
    this.#parts = parts;
    this.#asIs = asIs;
    this.#path = path;
    this.#rates = scope.currency !== undefined && !asIs ? new Rates(scope.currency, shared.tables.rates, scope.zone) : null;
    this.#sources = shared.sources(where, by);
    this.groups = this.#sources.groups;
    // All groups must be known before the first pass makes room for them.
    for (const name of counted(definition)) this.#sources.rows(name, scope, null);
    for (const [name, query] of Object.entries(definition.let)) {
      const asked = this.#ask(name, query, finer && finer.#asked.get(name), finer);
      if (asked) this.#asked.set(name, asked);
    }
    this.#prepare(definition.out);
  }

  /** The keys of the groups that have rows in a table whose rows are counted. */
  keys(): Key[] {
    const present = counted(this.#definition).flatMap((name) => {
      const { table } = this.#sources.rows(name, this.#scope, null);
      return this.groups.lackedBy(table).length > 0 ? [] : [this.#sources.present(name, this.#scope)];
    });
    return this.groups.keys.filter((_, group) => present.some((seen) => seen[group] === 1));
  }

  /** The result of a group, with its series where there are parts. */
  result(key: Key = WHOLE): KpiResult {
    const whole = this.#finished(key, -1);
    if (!this.#parts) return whole;
    return { ...whole, series: this.#parts.map((part, i) => ({ from: part.from, to: part.to, ...this.#finished(key, i) })) };
  }

  /** Makes what a result may need although this one does not: the values by currency, of whichever group. */
  complete(): void {
    this.result();
    if (!this.#asIs) this.#byCurrency();
    this.#note();
  }

  /** Looks at which groups there are, here and in what this one stands on. */
  #note(): void {
    for (const name of counted(this.#definition)) this.#sources.present(name, this.#scope);
    for (const other of this.#others.values()) other.#note();
  }

  #byCurrency(): Evaluation {
    return this.#later('per currency', this.#definition, this.#scope, { by: [...this.#by, 'currency'], parts: this.#parts, asIs: true });
  }

  #finished(key: Key, part: number): KpiResult {
    const result = finish(this.#definition, this.#outcome(key, part), (name) => this.#query(name, key, part), this.#scopeAt(part));
    if (result.status !== 'mixed-currency' || this.#asIs) return result;
    return { ...result, byCurrency: this.#byCurrency().#valuesBelow(key, part) };
  }

  /** The values of the groups that lie below a key, by their last name. */
  #valuesBelow(key: Key, part: number): Record<string, number> {
    this.#below ??= keysBy(this.keys(), (candidate) => JSON.stringify(candidate.slice(0, -1)));
    const below = this.#below.get(JSON.stringify(key)) ?? [];
    return Object.fromEntries(
      below.flatMap((candidate) => {
        const { value, n } = this.#outcome(candidate, part);
        return value === null || n === 0 ? [] : [[candidate[key.length] as string, value] as const];
      }),
    );
  }

  /** The value of the formula for a group; for a part of its series where `part` is not -1. */
  #outcome(key: Key, part: number): Component {
    const scope = this.#scopeAt(part);
    const number = (name: string, fallback: number): number => {
      const value = parameterOf(scope, name);
      return typeof value === 'number' ? value : fallback;
    };
    return combine(this.#definition.out, {
      positiveDenominator: this.#definition.positiveDenominator ?? false,
      query: (name) => this.#query(name, key, part),
      parameter: (name) => parameterOf(scope, name),
      kpi: (id, params) => {
        const shifted = isShifted(params);
        return this.#kpi(id, params, shifted ? part : -1).#outcome(key, shifted ? -1 : part);
      },
      special: (out, value) => {
        const rows = (name: string): GroupRows => {
          const [table] = tablesOf(this.#definition.let[name] as Fold) as [TableName];
          return { relation: this.#relation(name, part), group: this.groups.find(this.#keyIn(table, key)) ?? null };
        };
        switch (out[0]) {
          case 'argmax':
            return argmax(rows(out[1]), out[2], out[3], out[4], number('minN', 1));
          case 'wmean':
            return weightedMean(rows(out[1]), out[2], out[3], number('minCoverage', 0));
          case 'attainment':
            return value(this.#lowerIsBetter(scope) ? ['/', out[2], out[1]] : ['/', out[1], out[2]]);
          case 'progress':
            return progress(value(out[1]), value(out[2]), value(out[3]), value);
          case 'leaderboard':
            return this.#leaderboard(scope, key);
          default:
            return null;
        }
      },
    });
  }

  /** The key under which the rows of a table belong to a group. */
  #keyIn(name: TableName, key: Key): Key {
    return key.length === this.#by.length ? this.groups.keyIn(this.#sources.rows(name, this.#scope, null).table, key) : key;
  }

  #scopeAt(part: number): Scope {
    return part < 0 ? this.#scope : scopeOfPart(this.#scope, (this.#parts as readonly Period[])[part] as Period);
  }

  /** The direction a caller gives, else that of the KPI the parameters name; undefined where neither way is better. */
  #lowerIsBetter(scope: Scope): boolean | undefined {
    const { direction, kpi } = scope.params;
    const way = direction ?? (typeof kpi === 'string' ? definitionOf(kpi).direction : undefined);
    return way === 'lower' ? true : way === 'context' || way === undefined ? undefined : false;
  }

  #leaderboard(scope: Scope, key: Key): Component {
    const id = scope.params['kpi'];
    if (typeof id !== 'string') return without('no-data');
    const lower = this.#lowerIsBetter(scope);
    if (lower === undefined) return without('undefined');
    const definition = definitionOf(id);
    const { minN: given } = scope.params;
    const minN = typeof given === 'number' ? given : definition.unit === 'share' ? 5 : definition.additive ? 0 : 1;
    const board = this.#later(`by owner ${id} ${scope.from}`, definition, { ...scope, params: { ...definition.defaults, ...scope.params } }, { by: [...this.#by, 'owner'] });
    const reps = this.#sources.rows('reps', scope, null);
    const isHere = (candidate: Key): boolean => key.every((name, i) => candidate[i] === name);
    const ids = this.#shared.tables.reps
      ? repsOf(reps, reps.groups ? (this.groups.find(this.#keyIn('reps', key)) ?? -1) : null)
      : board.keys().filter(isHere).map((candidate) => candidate.at(-1) as string);
    if (ids.length === 0) return without('no-data');
    const owners = ids.map((owner) => {
      const { value, n } = board.#outcome([...key, owner], -1);
      return { id: owner, value, enough: (n ?? Infinity) >= minN };
    });
    return { ...without('no-data'), status: 'ok', rows: ranked(owners, lower) };
  }

  /** Plans the KPIs that the formula refers to: of a period of their own for each part where the formula shifts it. */
  #prepare(out: Out): void {
    if (typeof out !== 'object') return;
    if (out[0] !== 'kpi') {
      for (const operand of out.slice(1)) this.#prepare(operand);
      return;
    }
    const parts = isShifted(out[2]) ? [-1, ...(this.#parts ?? []).keys()] : [-1];
    for (const part of parts) this.#kpi(out[1], out[2], part);
  }

  /** Another KPI over the same data, its period or parameters changed. */
  #kpi(id: string, params: Shift, part: number): Evaluation {
    const name = JSON.stringify([id, params, part]);
    let other = this.#others.get(name);
    if (!other) {
      const definition = definitionOf(id);
      const scope = this.#scopeAt(part);
      const changed = Object.fromEntries(
        Object.entries(params ?? {}).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? parameterOf(scope, value.slice(1)) : value]),
      );
      const time = (key: 'from' | 'to' | 'asOf'): Partial<Scope> => (typeof changed[key] === 'number' ? { [key]: changed[key] } : {});
      const shifted: Scope = { ...scope, ...time('from'), ...time('to'), ...time('asOf'), params: { ...definition.defaults, ...scope.params, ...changed } };
      const period = typeof changed['to'] === 'number' ? { end: changed['to'], levelAt: shifted.asOf } : {};
      other = new Evaluation(definition, this.#shared, this.#where, { ...shifted, ...period }, {
        by: this.#by, asIs: this.#asIs, parts: isShifted(params) ? undefined : this.#parts, path: `${this.#path}/${name}`,
      });
      this.#others.set(name, other);
    }
    return other;
  }

  /** An evaluation that only some results need: it is planned and made when the first of them is read. */
  #later(name: string, definition: KpiDefinition, scope: Scope, options: Options): Evaluation {
    let other = this.#others.get(name);
    if (!other) {
      const shared = this.#shared.another();
      this.#others.set(name, (other = new Evaluation(definition, shared, this.#where, scope, { ...options, path: `${this.#path}/${name}` })));
      shared.plan.run();
    }
    return other;
  }

  #ask(name: string, query: Let, finer: Asked | Component | undefined, other: Evaluation | undefined): Asked | Component | null {
    if (unknownParameters(query, this.#scope).length > 0) return without('no-data');
    if ('scalar' in query) {
      const { values } = new Compiler(new Table('rates', 0, new Map()), this.#scope, null).value(query.scalar)({ rows: new Uint32Array(1), count: 1 });
      const value = values[0] as number;
      return Number.isNaN(value) ? without('no-data') : ok(value, null);
    }
    // The rows of a fold are looked at when the formula asks for them.
    if ('by' in query) return null;
    const relation = this.#sources.rows(query.from, this.#scope, this.#rates);
    // Rows derived group by group are others by fewer fields; rows that more fields leave whole cannot be told apart by fewer.
    const serves = finer && 'cells' in finer && finer.relation.perGroup !== true && (finer.relation.groups !== null || !relation.groups);
    if (serves && other) return { relation, cells: once(() => this.#regrouped(relation, finer, other)) };
    return { relation, cells: this.#planned(name, query, relation) };
  }

  #planned(name: string, query: AnyQuery, relation: Relation): () => Cells {
    const { agg: { v: aggregate } } = query;
    const gather = (rows: Relation, scope: Scope, cut: Cut | null, part = -1): Gathering => {
      const view: View = { codes: rows.groups, groups: this.groups, cut };
      return this.#shared.gather(this.#sources.way, [this.#path, name, part].join(' '), query.from, { relation: rows, body: query, aggregate, view, scope, rates: this.#rates });
    };
    const parts = this.#parts;
    // No part of the period may be known yet.
    if (!parts || parts.length === 0) {
      const whole = gather(relation, this.#scope, null);
      return once(() => new Cells(aggregate, whole, null, 1));
    }
    if (isCutInOnePass(query)) {
      const cut = gather(relation, this.#scope, this.#cut(relation, query.cohort.during));
      return once(() => new Cells(aggregate, null, cut, parts.length));
    }
    const whole = gather(relation, this.#scope, null);
    const each = parts.map((_, i) => {
      const scope = this.#scopeAt(i);
      return gather(this.#sources.rows(query.from, scope, this.#rates), scope, null, i);
    });
    return once(() => new Cells(aggregate, whole, null, parts.length, each));
  }

  #cut({ table }: Relation, field: string): Cut {
    const { zone } = this.#scope;
    return this.#shared.cut(table, field, zone.name, this.#parts as readonly Period[], () => instantsOfField(table, field, this.#scope));
  }

  /** What was gathered by more fields, put together by fewer. */
  #regrouped(relation: Relation, { relation: cut, cells }: Asked, finer: Evaluation): Cells {
    const depth = this.#by.length;
    const groupOf = Uint32Array.from(cut.groups ? finer.groups.keys : [WHOLE], (key) => (relation.groups ? this.groups.numberOf(key.slice(0, depth)) : 0));
    return cells().regroup(groupOf, cellCount({ codes: relation.groups, groups: this.groups, cut: null }));
  }

  #relation(name: string, part: number): Relation {
    const query = this.#definition.let[name];
    return this.#sources.rows(query as Extract<Let, { by: unknown }>, this.#scopeAt(part), this.#rates);
  }

  /** The result of one query for a group. */
  #query(name: string, key: Key, part: number): Component {
    const query = Object.hasOwn(this.#definition.let, name) ? (this.#definition.let[name] as Let) : undefined;
    const asked = this.#asked.get(name);
    if (!query || !asked) throw unknownName(name);
    if ('status' in asked) return asked;
    const { relation, cells } = asked;
    if (relation.isEmpty || 'scalar' in query) return without('no-data');
    const [table] = tablesOf(query.from) as [TableName];
    const group = relation.groups ? this.groups.find(this.#keyIn(table, key)) : 0;
    // A group without a row in the table: a real 0 where the KPI adds up, else nothing is known of it.
    const isCut = relation.groups !== null || this.#by.length === 0;
    if (group === undefined || (isCut && this.#sources.present(table, this.#scope)[group] !== 1)) {
      return this.#definition.additive ? ok(0, 0) : without('no-data');
    }
    return cells().component(group, part);
  }
}

type Shift = Readonly<Record<string, string | number>> | undefined;

/** Whether a reference to another KPI changes its period. */
function isShifted(params: Shift): boolean {
  return params !== undefined && ('from' in params || 'to' in params || 'asOf' in params);
}

function unknownName(name: string): Error {
  return new KpiError('invalid-definition', `The formula names "${name}", which is none of the definition's queries.`);
}

/** The ids of the reps of a group; of all where `group` is null. */
function repsOf(reps: Relation, group: number | null): string[] {
  const ids = new Set<string>();
  forEachRow(reps, (row) => {
    const id = reps.table.get(row, 'id');
    if (id !== null && (group === null || reps.groups?.[row] === group)) ids.add(String(id));
  });
  return [...ids];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether all parts of a series can be gathered in one pass: each row lies in one part, whatever the part's bounds are. */
function isCutInOnePass(query: AnyQuery): query is AnyQuery & { cohort: { during: string } } {
  const { from, cohort, ...body } = query;
  return cohort !== undefined && 'during' in cohort && !dependsOnPeriod(from) && !/"\$(from|to|end|prevFrom|prevTo)"/.test(JSON.stringify(body));
}
