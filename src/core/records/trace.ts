import { cohortFilter } from '../evaluate/cohort.ts';
import { creditsOf } from '../evaluate/credits.ts';
import { Compiler } from '../evaluate/expression.ts';
import { folded } from '../evaluate/fold.ts';
import { keysOf } from '../evaluate/keys.ts';
import type { Relation } from '../evaluate/relation.ts';
import type { Scope } from '../evaluate/scope.ts';
import { blocksOf } from '../evaluate/select.ts';
import type { Sources } from '../evaluate/sources.ts';
import type { Block } from '../evaluate/vector.ts';
import type { Cohort, Expr } from '../kpi/algebra.ts';
import type { Fold, Source } from '../kpi/sources.ts';
import type { Rates } from '../money/rates.ts';
import { Table } from '../table/table.ts';

/** What rows are looked at under. */
export type Sight = { readonly sources: Sources; readonly scope: Scope; readonly rates: Rates | null };

/** What is said of a derived row, to be said of each row of the table that it was made from. */
export type Say = (row: number, derived: number) => void;

/** Calls `visit` with each block of rows of a relation that are in a cohort and satisfy a condition. */
export function forEachBlock({ table, selection }: Relation, body: { cohort?: Cohort; where?: Expr }, sight: Sight, visit: (block: Block) => void): void {
  const { cohort, where } = body;
  const scope = cohort && 'at' in cohort ? { ...sight.scope, asOf: sight.scope.levelAt } : sight.scope;
  const inCohort = cohort && cohortFilter(cohort, table, scope);
  const filter = where === undefined ? null : new Compiler(table, scope, sight.rates).filter(where);
  for (const block of blocksOf(table.length, selection)) {
    inCohort?.(block);
    if (block.count > 0) filter?.(block);
    if (block.count > 0) visit(block);
  }
}

/** For each derived row that `has` something to say, tells it of the rows of the table at the bottom. */
export function trace(source: Source, sight: Sight, has: (derived: number) => boolean, say: Say): void {
  if (typeof source === 'string' || 'spans' in source || 'match' in source) {
    // These keep the numbers of the rows they are made from.
    const below = typeof source === 'string' ? source : 'spans' in source ? source.spans.from : source.match.from;
    if (typeof source === 'object') {
      trace(below, sight, has, say);
      return;
    }
    const { length } = sight.sources.rows(source, sight.scope, sight.rates).table;
    for (let row = 0; row < length; row++) if (has(row)) say(row, row);
  } else if ('credit' in source) traceCredit(source.credit, sight, has, say);
  else traceFold(source, sight, has, say);
}

/** Each row that went into a combination, with the number of the combination. */
function traceFold(fold: Fold, sight: Sight, has: (derived: number) => boolean, say: Say): void {
  const { sources, scope, rates } = sight;
  const base = sources.rows(fold.from, scope, rates);
  const { cells } = folded(base, fold, scope, rates);
  const { of: codes, count } = keysOf(base.table, Object.values(fold.by), base.groups);
  const derived = new Int32Array(count).fill(-1);
  cells.forEach((cell, i) => void (derived[cell] = i));
  const inFold = new Int32Array(base.table.length).fill(-1);
  forEachBlock(base, fold, sight, ({ rows, count: n }) => {
    for (let i = 0; i < n; i++) {
      const row = rows[i] as number;
      inFold[row] = derived[codes[row] as number] as number;
    }
  });
  trace(fold.from, sight, (row) => (inFold[row] as number) >= 0 && has(inFold[row] as number), (row, from) => say(row, inFold[from] as number));
}

const ROW = '#row';

/** Each order with the parts of it. */
function traceCredit({ model, windowDays }: { model: string; windowDays: string }, { sources, scope, rates }: Sight, has: (derived: number) => boolean, say: Say): void {
  const orders = sources.rows('orders', scope, rates);
  const numbers = { kind: 'number', values: Float64Array.from({ length: orders.table.length }, (_, row) => row) } as const;
  const table = new Table('orders', orders.table.length, new Map([...orders.table.columns, [ROW, numbers]]));
  const parameter = (word: string): unknown => (word.startsWith('$') ? scope.params[word.slice(1)] : word);
  const credits = creditsOf({ ...orders, table }, sources.rows('touches', scope, rates), parameter(model), Number(parameter(windowDays)), scope).table;
  for (let part = 0; part < credits.length; part++) if (has(part)) say(credits.get(part, ROW) as number, part);
}
