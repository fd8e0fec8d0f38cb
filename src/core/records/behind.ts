import { tablesOf, tablesRead } from '../evaluate/fields.ts';
import { Compiler } from '../evaluate/expression.ts';
import { definitionFor, missingFor } from '../evaluate/planned.ts';
import { valueOf } from '../evaluate/branch.ts';
import type { Query, Tables } from '../evaluate/query.ts';
import { unknownParameters } from '../evaluate/scope.ts';
import { Shared } from '../evaluate/shared.ts';
import { reasons, type Kernel } from '../evaluate/vector.ts';
import type { Expr } from '../kpi/algebra.ts';
import { Rates } from '../money/rates.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import { fieldsAtFault } from './lacking.ts';
import { partsOf, type Part } from './parts.ts';
import { forEachBlock, trace, type Sight } from './trace.ts';

/** What a row is to a figure. A row may be several of these: counted below the line, and left out above it. */
export const NUMERATOR = 1;
export const DENOMINATOR = 2;
export const COUNTED = 4;
export const LEFT_OUT = 8;

const bits = { numerator: NUMERATOR | COUNTED, denominator: DENOMINATOR | COUNTED, counted: COUNTED } as const;

/** Why a row was left out: a reason that the result counts, and the fields at fault, where it can be said of single fields. */
export type LeftOut = { reason: string; fields: string[] };

/** The rows of one table that stand behind a figure. */
export class Behind {
  readonly table: Table;
  /** For each row of the table what it is to the figure, as bits; 0 where it has no part in it. */
  readonly marks: Uint8Array;
  /** For each row the reasons for which a query left it out, a bit each. */
  readonly #why: Uint8Array;
  readonly #blame = new Map<Part, { table: Table; value: Expr | undefined }>();

  constructor(table: Table) {
    this.table = table;
    this.marks = new Uint8Array(table.length);
    this.#why = new Uint8Array(table.length);
  }

  /** How many rows have one of some marks. */
  count(mark: number): number {
    let n = 0;
    for (const found of this.marks) if ((found & mark) !== 0) n++;
    return n;
  }

  /** How many rows were left out, by reason. */
  excluded(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const why of this.#why) for (const reason of why === 0 ? [] : reasonsIn(why)) counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
  }

  /** Why a row was left out; none for one that was not. */
  leftOut(row: number): LeftOut[] {
    return reasonsIn(this.#why[row] ?? 0).map((reason) => {
      // The first query that blames a field: several may have left the row out.
      const fields = [...this.#blame.values()].map(({ table, value }) => fieldsAtFault(value, reason, table, row)).find((found) => found.length > 0);
      return { reason, fields: fields ?? [] };
    });
  }

  /** Internal: takes in the rows of a part. */
  add(part: Part, sight: Sight): void {
    const { query, side } = part;
    const relation = sight.sources.rows('by' in query ? query : query.from, sight.scope, sight.rates);
    const state = new Uint8Array(relation.table.length);
    const aggregate = 'by' in query ? undefined : query.agg.v;
    const expr = part.taken ? part.taken.value : aggregate && valueOf(aggregate);
    const value = expr === undefined ? null : kernelOf(relation.table, sight, expr, aggregate?.[0] === 'distinct');
    const { marks } = this;
    // A fold's own cohort and condition are about the rows that it is made of.
    const body = 'by' in query ? (part.taken ? { where: part.taken.where } : {}) : query;
    forEachBlock(relation, body, sight, (block) => {
      const vector = value?.(block);
      for (let i = 0; i < block.count; i++) {
        const row = block.rows[i] as number;
        const cell = vector?.values[i];
        if (cell === undefined || cell === cell) {
          // What adds nothing above the line is not above it: an answer that is no promoter's, a mail that nobody opened.
          if (cell !== 0 || side !== 'numerator' || aggregate?.[0] !== 'sum') state[row] = 1;
        } else if (aggregate?.[0] !== 'last') state[row] = 2 + (vector?.why[i] as number);
      }
    });
    const source = 'by' in query ? query : query.from;
    trace(source, sight, (derived) => state[derived] !== 0, (row, derived) => {
      const found = state[derived] as number;
      if (found === 1) marks[row] = (marks[row] as number) | bits[side];
      else {
        marks[row] = (marks[row] as number) | LEFT_OUT;
        this.#why[row] = (this.#why[row] as number) | (1 << (found - 2));
      }
    });
    if (expr !== undefined && keepsRows(source)) this.#blame.set(part, { table: relation.table, value: expr });
  }
}

/** The rows behind a figure, by table: the table that the formula names first comes first. None where the KPI cannot be computed. */
export function rowsBehind(given: Tables, query: Query): Map<TableName, Behind> {
  const definition = definitionFor(query);
  const shared = new Shared(given);
  const parts = partsOf(query);
  shared.derive(tablesRead(definition));
  const behind = new Map<TableName, Behind>();
  if (missingFor(definition, query, shared.tables).length > 0) return behind;
  const sources = shared.sources(query.where, []);
  for (const part of parts) {
    const { scope, query: asked } = part;
    if (unknownParameters(asked, scope).length > 0) continue;
    const [name] = tablesOf('by' in asked ? asked : asked.from) as [TableName];
    const table = shared.tables[name];
    if (!table) continue;
    let rows = behind.get(name);
    if (!rows) behind.set(name, (rows = new Behind(table)));
    rows.add(part, { sources, scope, rates: scope.currency === undefined ? null : new Rates(scope.currency, shared.tables.rates, scope.zone) });
  }
  return behind;
}

function reasonsIn(why: number): string[] {
  return reasons.filter((_, i) => (why & (1 << i)) !== 0);
}

function kernelOf(table: Table, { scope, rates }: Sight, expr: Expr, isIdentity: boolean): Kernel {
  const compiler = new Compiler(table, scope, rates);
  return isIdentity ? compiler.identity(expr) : compiler.value(expr);
}

/** Whether the rows of a source have the numbers of those of the table at its bottom. */
function keepsRows(source: Part['query'] | Part['query']['from']): boolean {
  if (typeof source === 'string') return true;
  if ('spans' in source) return keepsRows(source.spans.from);
  return 'match' in source && keepsRows(source.match.from);
}
