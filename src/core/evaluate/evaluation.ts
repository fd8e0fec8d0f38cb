import { KpiError } from '../errors.ts';
import type { KpiDefinition, Let } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import { Rates } from '../money/rates.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import type { Period } from '../time/period.ts';
import { combine } from './arithmetic.ts';
import { ok, without, type Component } from './component.ts';
import { Compiler } from './expression.ts';
import { counted, tablesOf } from './fields.ts';
import { finish } from './finish.ts';
import { Groups, keysBy, type Key } from './groups.ts';
import type { GroupBy, KpiResult, Query, Tables } from './query.ts';
import { forEachRow, rowCount, type Relation } from './relation.ts';
import { scan, type Scanned } from './scan.ts';
import { parameterOf, scopeOfPart, unknownParameters, type Scope } from './scope.ts';
import { argmax, progress, ranked, weightedMean, type GroupRows } from './specials.ts';
import { Sources } from './sources.ts';

/** What else an evaluation may be told. */
type Options = {
  readonly by?: readonly GroupBy[];
  readonly parts?: readonly Period[] | undefined;
  /** Amounts stay in their own currencies although the query names one. */
  readonly asIs?: boolean;
  /** The same evaluation by more fields: its passes over tables serve this one too. */
  readonly finer?: Evaluation;
};

type LetResult = { totals: Scanned | null; parts: Scanned | Scanned[] | null; relation: Relation | null; scalar: Component | null };

const WHOLE: Key = [];

/** A query that lacks a parameter: nothing can be said. */
const UNKNOWN: LetResult = { totals: null, parts: null, relation: null, scalar: without('no-data') };

/** A definition over tables under one scope and one way of grouping; its results are read off group by group. */
export class Evaluation {
  readonly groups: Groups;
  readonly #definition: KpiDefinition;
  readonly #tables: Tables;
  readonly #where: Query['where'];
  readonly #scope: Scope;
  readonly #by: readonly GroupBy[];
  readonly #parts: readonly Period[] | undefined;
  readonly #asIs: boolean;
  readonly #rates: Rates | null;
  readonly #sources: Sources;
  readonly #partSources: Sources[];
  readonly #lets = new Map<string, LetResult>();
  readonly #present = new Map<TableName, Set<number>>();
  readonly #others = new Map<string, Evaluation>();
  #below: ReadonlyMap<string, readonly Key[]> | undefined;

  constructor(definition: KpiDefinition, tables: Tables, where: Query['where'], scope: Scope, { by = [], parts, asIs = false, finer }: Options = {}) {
    this.#definition = definition;
    this.#tables = tables;
    this.#where = where;
    this.#scope = scope;
    this.#by = by;
    this.#parts = parts;
    this.#asIs = asIs;
    this.groups = new Groups(by);
    this.#rates = scope.currency !== undefined && !asIs ? new Rates(scope.currency, tables.rates, scope.zone) : null;
    this.#sources = new Sources(tables, where, this.groups, scope, this.#rates);
    this.#partSources = (parts ?? []).map((part) => new Sources(tables, where, this.groups, scopeOfPart(scope, part), this.#rates));
    // All groups must be known before the first pass makes room for them.
    for (const name of counted(definition)) this.#present.set(name, this.#groupsWithRows(name));
    for (const [name, query] of Object.entries(definition.let)) {
      this.#lets.set(name, (finer && this.#regrouped(finer, name, query)) ?? this.#run(query));
    }
  }

  /** The keys of the groups that have rows in a table whose rows are counted. */
  keys(): Key[] {
    const present = new Set([...this.#present.values()].flatMap((groups) => [...groups]));
    return this.groups.keys.filter((_, group) => present.has(group));
  }

  /** The result of a group, with its series where there are parts. */
  result(key: Key = WHOLE): KpiResult {
    const whole = this.#finished(key, -1);
    if (!this.#parts) return whole;
    return { ...whole, series: this.#parts.map((part, i) => ({ from: part.from, to: part.to, ...this.#finished(key, i) })) };
  }

  #finished(key: Key, part: number): KpiResult {
    const result = finish(this.#definition, this.#outcome(key, part), (name) => this.#query(name, key, part), this.#scopeAt(part));
    if (result.status !== 'mixed-currency' || this.#asIs) return result;
    const split = this.#other('per currency', () => new Evaluation(this.#definition, this.#tables, this.#where, this.#scope, { by: [...this.#by, 'currency'], parts: this.#parts, asIs: true }));
    return { ...result, byCurrency: split.#valuesBelow(key, part) };
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
      kpi: (id, params) => this.#kpi(id, params, part).#outcome(key, -1),
      special: (out, value) => {
        const rows = (name: string): GroupRows => ({ relation: this.#relation(name, part), group: this.groups.find(key) ?? null });
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
            return this.#leaderboard(scope);
          default:
            return null;
        }
      },
    });
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

  #leaderboard(scope: Scope): Component {
    const id = scope.params['kpi'];
    if (typeof id !== 'string') return without('no-data');
    const lower = this.#lowerIsBetter(scope);
    if (lower === undefined) return without('undefined');
    const definition = definitionOf(id);
    const { minN: given } = scope.params;
    const minN = typeof given === 'number' ? given : definition.unit === 'share' ? 5 : definition.additive ? 0 : 1;
    const board = this.#other(`by owner ${id}`, () => new Evaluation(definition, this.#tables, this.#where, { ...scope, params: { ...definition.defaults, ...scope.params } }, { by: ['owner'] }));
    const { reps } = this.#tables;
    const ids = reps ? repsOf(reps) : board.keys().map(([owner]) => owner as string);
    if (ids.length === 0) return without('no-data');
    const owners = ids.map((owner) => {
      const { value, n } = board.#outcome([owner], -1);
      return { id: owner, value, enough: (n ?? Infinity) >= minN };
    });
    return { ...without('no-data'), status: 'ok', rows: ranked(owners, lower) };
  }

  /** Another KPI over the same data, its period or parameters changed. */
  #kpi(id: string, params: Readonly<Record<string, string | number>> | undefined, part: number): Evaluation {
    return this.#other(JSON.stringify([id, params, part]), () => {
      const definition = definitionOf(id);
      const scope = this.#scopeAt(part);
      const changed = Object.fromEntries(
        Object.entries(params ?? {}).map(([name, value]) => [name, typeof value === 'string' && value.startsWith('$') ? parameterOf(scope, value.slice(1)) : value]),
      );
      const time = (name: 'from' | 'to' | 'asOf'): Partial<Scope> => (typeof changed[name] === 'number' ? { [name]: changed[name] } : {});
      const shifted: Scope = { ...scope, ...time('from'), ...time('to'), ...time('asOf'), params: { ...definition.defaults, ...scope.params, ...changed } };
      const period = typeof changed['to'] === 'number' ? { end: changed['to'], levelAt: shifted.asOf } : {};
      return new Evaluation(definition, this.#tables, this.#where, { ...shifted, ...period }, { by: this.#by, asIs: this.#asIs });
    });
  }

  #other(name: string, make: () => Evaluation): Evaluation {
    let other = this.#others.get(name);
    if (!other) this.#others.set(name, (other = make()));
    return other;
  }

  #groupsWithRows(name: TableName): Set<number> {
    const relation = this.#sources.rows(name);
    if (!relation.groups) return new Set(this.#by.length === 0 && rowCount(relation) > 0 ? [0] : []);
    const { groups } = relation;
    const seen = new Uint8Array(this.groups.count);
    forEachRow(relation, (row) => {
      seen[groups[row] as number] = 1;
    });
    return new Set([...seen.keys()].filter((group) => seen[group] === 1));
  }

  #run(query: Let): LetResult {
    if (unknownParameters(query, this.#scope).length > 0) return UNKNOWN;
    if ('scalar' in query) {
      const { values } = new Compiler(this.#sources.rows('rates').table, this.#scope, null).value(query.scalar)({ rows: new Uint32Array(1), count: 1 });
      const value = values[0] as number;
      return { totals: null, parts: null, relation: null, scalar: Number.isNaN(value) ? without('no-data') : ok(value, null) };
    }
    const relation = this.#sources.rows('by' in query ? query : query.from);
    if ('by' in query) return { totals: null, parts: null, relation, scalar: null };
    const pass = (rows: Relation, scope: Scope, parts?: readonly Period[]): Scanned =>
      scan({
        relation: rows, body: query, aggregates: [query.agg.v], cellOf: rows.groups, cellCount: rows.groups ? this.groups.count : 1,
        scope, rates: this.#rates, ...(parts ? { parts } : {}),
      });
    const parts = this.#parts;
    // No part of the period may be known yet.
    if (!parts || parts.length === 0) return { totals: pass(relation, this.#scope), parts: null, relation, scalar: null };
    if (typeof query.from !== 'string' || !inOnePass(query)) {
      const each = parts.map((part, i) => pass((this.#partSources[i] as Sources).rows(query.from), scopeOfPart(this.#scope, part)));
      return { totals: pass(relation, this.#scope), parts: each, relation, scalar: null };
    }
    // The parts cut the period up without a gap, so together they are the whole.
    const cut = pass(relation, this.#scope, parts);
    return { totals: cut.regroup(wholes(cut.firstRow.length, parts.length), cut.firstRow.length / parts.length), parts: cut, relation, scalar: null };
  }

  /** A query's passes over a table, from those of a finer evaluation. Derived rows depend on their groups: they are made anew. */
  #regrouped(finer: Evaluation, name: string, query: Let): LetResult | null {
    const result = finer.#lets.get(name);
    if (!result?.totals || !('from' in query) || typeof query.from !== 'string') return null;
    const relation = this.#sources.rows(query.from);
    const grouped = result.relation?.groups !== null;
    if (!grouped && relation.groups) return null;
    const cellOf = Uint32Array.from(grouped ? finer.groups.keys : [[]], (key) => (relation.groups ? this.groups.numberOf(key.slice(0, this.#by.length)) : 0));
    const cells = relation.groups ? this.groups.count : 1;
    const width = this.#parts?.length ?? 1;
    const partOf = Uint32Array.from({ length: cellOf.length * width }, (_, i) => (cellOf[Math.floor(i / width)] as number) * width + (i % width));
    return {
      totals: result.totals.regroup(cellOf, cells),
      parts: Array.isArray(result.parts) ? result.parts.map((part) => part.regroup(cellOf, cells)) : (result.parts?.regroup(partOf, cells * width) ?? null),
      relation,
      scalar: null,
    };
  }

  #relation(name: string, part: number): Relation {
    const query = this.#definition.let[name];
    const sources = part < 0 ? this.#sources : (this.#partSources[part] as Sources);
    return sources.rows(query as Extract<Let, { by: unknown }>);
  }

  /** The result of one query for a group. */
  #query(name: string, key: Key, part: number): Component {
    const query = Object.hasOwn(this.#definition.let, name) ? (this.#definition.let[name] as Let) : undefined;
    const result = this.#lets.get(name);
    if (!query || !result) throw unknownName(name);
    if (result.scalar) return result.scalar;
    const relation = result.relation as Relation;
    if (relation.isEmpty || 'scalar' in query) return without('no-data');
    const [table] = tablesOf(query.from) as [TableName];
    const group = relation.groups ? this.groups.find(key) : 0;
    // A group without a row in the table: a real 0 where the KPI adds up, else nothing is known of it.
    if (group === undefined || (!this.#present.get(table)?.has(group) && (relation.groups !== null || this.#by.length === 0))) {
      return this.#definition.additive ? ok(0, 0) : without('no-data');
    }
    if (part < 0) return (result.totals as Scanned).component(0, group);
    if (Array.isArray(result.parts)) return (result.parts[part] as Scanned).component(0, group);
    return (result.parts as Scanned).component(0, group * (this.#parts as readonly Period[]).length + part);
  }
}

function unknownName(name: string): Error {
  return new KpiError('invalid-definition', `The formula names "${name}", which is none of the definition's queries.`);
}

function repsOf(reps: Table): string[] {
  return [...new Set(Array.from({ length: reps.length }, (_, row) => String(reps.get(row, 'id') ?? '')))].filter((id) => id !== '');
}

/** The cell that each of `cells` cells, `width` parts each, belongs to when the parts are put together. */
function wholes(cells: number, width: number): Uint32Array {
  return Uint32Array.from({ length: cells }, (_, cell) => Math.floor(cell / width));
}

/** Whether all parts of a series can be gathered in one pass: each row lies in one part, whatever the part's bounds are. */
function inOnePass(query: Extract<Let, { agg: { v: unknown } }>): boolean {
  return query.cohort !== undefined && 'during' in query.cohort && !mentions(query, ['$from', '$to', '$end', '$prevFrom', '$prevTo']);
}

/** Whether a query's expressions use one of these words. */
function mentions(node: unknown, words: readonly string[]): boolean {
  if (typeof node === 'string') return words.includes(node);
  return typeof node === 'object' && node !== null && Object.values(node).some((child) => mentions(child, words));
}
