import { definitionOf } from '../kpi/catalogue.ts';
import type { KpiDefinition } from '../kpi/algebra.ts';
import { Rates } from '../money/rates.ts';
import type { Period } from '../time/period.ts';
import { ok, without, type Component } from './component.ts';
import { missingFields, missingGroups } from './fields.ts';
import { finish } from './finish.ts';
import { forEachBlock, partition, select, whole, type Cells } from './partition.ts';
import type { GroupBy, KpiResult, Query, Tables } from './query.ts';
import { scan } from './scan.ts';
import { partsOf, scopeOf, scopeOfPart, type Scope } from './scope.ts';

/**
 * Computes a KPI from tables.
 *
 * The answer never depends on the clock: `asOf` says what is known. It has a status; anything but `ok` means that there is no
 * value and why, so 0 is always a figure. With `by`, `groups` holds the same result for each value of the field, and the total
 * is computed from all rows, never from the groups. With `every`, `series` holds it for each unit of local days.
 *
 * @throws KpiError `unknown-kpi`, `invalid-query` or `invalid-definition` where the query itself is wrong.
 */
export function evaluate(tables: Tables, query: Query): KpiResult {
  const definition = definitionOf(query.kpi);
  const scope = scopeOf(query, definition.defaults);
  const missing = missingFields(definition, tables, query.where);
  if (missing.length > 0) return { kpi: definition.id, status: 'not-computable', value: null, n: null, excluded: {}, missing };

  const by = query.by ?? [];
  const parts = query.every === undefined ? undefined : partsOf(query, query.every, scope);
  const evaluation = new Evaluation(definition, tables, query.where, scope);
  const result = evaluation.run([], parts).total();
  if (by.length === 0) return result;
  const without = missingGroups(definition, tables, by);
  if (without.length > 0) return { ...result, groups: {}, notes: without.map((field) => `cannot group by ${field}`) };
  return { ...result, groups: evaluation.run(by, parts).groups() };
}

/** The components of one query of a definition: for each cell, and for each part of the series in it. */
type Pass = { cellOf: ReadonlyMap<string, number>; totals: Component[]; parts: Component[]; keys: readonly (readonly string[])[] };

const join = (key: readonly string[]): string => JSON.stringify(key);

class Evaluation {
  readonly definition: KpiDefinition;
  readonly scope: Scope;
  readonly #tables: Tables;
  readonly #where: Query['where'];

  constructor(definition: KpiDefinition, tables: Tables, where: Query['where'], scope: Scope) {
    this.definition = definition;
    this.scope = scope;
    this.#tables = tables;
    this.#where = where;
  }

  run(by: readonly GroupBy[], parts: readonly Period[] | undefined, asIs = false): Run {
    const rates = this.scope.currency !== undefined && !asIs ? new Rates(this.scope.currency, this.#tables.rates) : null;
    const passes = Object.entries(this.definition.let).map(([name, query]): [string, Pass] => {
      const table = this.#tables[query.from];
      if (!table || table.length === 0) return [name, EMPTY];
      const selection = select(table, this.#where);
      const cells = by.length === 0 ? whole(table) : partition(table, by);
      const filled = occupied(cells, table.length, selection);
      const options = { query, table, scope: this.scope, selection, cells, rates };
      // Without any row of the selection a sum of the whole is still 0, where the KPI is one that adds up.
      const empty = this.definition.additive ? ok(0, 0) : without('no-data');
      const clean = (components: Component[], width: number): Component[] =>
        components.map((component, i) => (filled[Math.floor(i / width)] ? component : empty));
      return [
        name,
        {
          totals: clean(scan(options), 1),
          parts: parts ? clean(scan({ ...options, parts }), parts.length) : [],
          cellOf: new Map(cells.keys.flatMap((key, cell) => (filled[cell] || by.length === 0 ? [[join(key), cell] as const] : []))),
          keys: cells.keys.filter((_, cell) => filled[cell]),
        },
      ];
    });
    return new Run(this, by, new Map(passes), parts, asIs);
  }
}

const EMPTY: Pass = { cellOf: new Map(), totals: [], parts: [], keys: [] };

/** Whether each cell has a row. */
function occupied(cells: Cells, length: number, selection: Uint32Array | null): Uint8Array {
  const filled = new Uint8Array(cells.count);
  forEachBlock(length, selection, ({ rows, count }) => {
    for (let i = 0; i < count; i++) filled[cells.of[rows[i] as number] as number] = 1;
  });
  return filled;
}

/** The passes of all queries under one grouping, read off as results. */
class Run {
  readonly #evaluation: Evaluation;
  readonly #by: readonly GroupBy[];
  readonly #passes: ReadonlyMap<string, Pass>;
  readonly #parts: readonly Period[] | undefined;
  readonly #asIs: boolean;
  #byCurrency: Run | undefined;

  constructor(evaluation: Evaluation, by: readonly GroupBy[], passes: ReadonlyMap<string, Pass>, parts: readonly Period[] | undefined, asIs: boolean) {
    this.#evaluation = evaluation;
    this.#by = by;
    this.#passes = passes;
    this.#parts = parts;
    this.#asIs = asIs;
  }

  total(): KpiResult {
    return this.#resultAndSeries([]);
  }

  groups(depth = 0, prefix: readonly string[] = []): Record<string, KpiResult> {
    const names = new Set(this.#keys().filter((key) => prefix.every((part, i) => key[i] === part)).map((key) => key[depth] as string));
    return Object.fromEntries(
      [...names].map((name) => {
        const key = [...prefix, name];
        if (key.length === this.#by.length) return [name, this.#resultAndSeries(key)];
        const outer = this.#evaluation.run(this.#by.slice(0, depth + 1), this.#parts);
        return [name, { ...outer.#resultAndSeries(key), groups: this.groups(depth + 1, key) }];
      }),
    );
  }

  #keys(): (readonly string[])[] {
    return [...this.#passes.values()].flatMap((pass) => pass.keys);
  }

  #resultAndSeries(key: readonly string[]): KpiResult {
    const result = this.#result(key, -1);
    if (!this.#parts) return result;
    return { ...result, series: this.#parts.map((part, i) => ({ from: part.from, to: part.to, ...this.#result(key, i) })) };
  }

  /** The result of a group; of one part of its series where `part` is not -1. */
  #result(key: readonly string[], part: number): KpiResult {
    const { definition, scope } = this.#evaluation;
    const components = Object.fromEntries([...this.#passes].map(([name, pass]) => [name, this.#component(pass, key, part)]));
    const known = part < 0 ? scope : scopeOfPart(scope, (this.#parts as readonly Period[])[part] as Period);
    const result = finish(definition, components, known);
    if (result.status !== 'mixed-currency' || this.#asIs) return result;
    return { ...result, byCurrency: this.#perCurrency(key, part) };
  }

  #component(pass: Pass, key: readonly string[], part: number): Component {
    const cell = pass.cellOf.get(join(key));
    if (cell === undefined) return pass !== EMPTY && this.#evaluation.definition.additive ? ok(0, 0) : without('no-data');
    const component = part < 0 ? pass.totals[cell] : pass.parts[cell * (this.#parts as readonly Period[]).length + part];
    return component ?? without('no-data');
  }

  /** The values of a group in each of the currencies its amounts are in. */
  #perCurrency(key: readonly string[], part: number): Record<string, number> {
    const split = (this.#byCurrency ??= this.#evaluation.run([...this.#by, 'currency'], this.#parts, true));
    const keys = split.#keys().filter((candidate) => key.every((name, i) => candidate[i] === name));
    const currencies = [...new Set(keys.map((candidate) => candidate[key.length] as string))];
    return Object.fromEntries(
      currencies.flatMap((currency) => {
        const { value, n } = split.#result([...key, currency], part);
        return value === null || n === 0 ? [] : [[currency, value] as const];
      }),
    );
  }
}
