import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, patience, queryUnder, toTables, type Asking } from './asking.ts';
import { randomTables } from './random-tables.ts';

function check(tables: Tables, under: Asking): void {
  const { from, to, asOf = to } = queryUnder('mrr', under);
  const at = (instant: number): number => ask(tables, 'mrr', { ...under, asOf: undefined }, { from: instant, to: instant }).value ?? 0;
  const value = (kpi: string): number => ask(tables, kpi, under).value ?? 0;
  const moved = value('mrr-new') + value('mrr-reactivation') + value('mrr-expansion') - value('mrr-contraction') - value('mrr-churned');
  const [opening, closing] = [at(Number(from)), at(Math.min(Number(to), Number(asOf)))];
  expect([...differences('closing', opening + moved, closing), ...differences('net-new-mrr', value('net-new-mrr'), moved)]).toEqual([]);
}

describe('opening MRR and its movements give the closing MRR', () => {
  it('from levels', () => {
    fc.assert(
      fc.property(randomTables(), asking, (rows, under) => {
        const known = rows.mrr.filter((row) => row['mrr'] !== null).map((row) => ({ ...row, currency: 'EUR' }));
        check(toTables({ mrr: known }), under);
      }),
      cases(60),
    );
  }, patience);

  it('from subscriptions', () => {
    fc.assert(
      fc.property(randomTables(), asking, (rows, under) => {
        check(toTables({ subscriptions: rows.subscriptions.map((row) => ({ ...row, currency: 'EUR' })) }), under);
      }),
      cases(60),
    );
  }, patience);
});
