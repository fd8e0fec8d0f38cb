import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiDefinition, TableName } from '../../../src/core/index.ts';
import { ask, asking, cases, differences, instant, own, patience, queryUnder, toTables, type Asking } from './asking.ts';
import { randomTables, type Row } from './random-tables.ts';

/** What starts and ends: rows of a table, or the levels between two changes. */
const states = [
  { of: 'spells', table: 'spells', from: 'spells', start: 'startedAt', end: 'endedAt' },
  { of: 'deals', table: 'deals', from: 'deals', start: 'createdAt', end: 'closedAt' },
  { of: 'tickets', table: 'tickets', from: 'tickets', start: 'createdAt', end: 'resolvedAt' },
  { of: 'levels of MRR', table: 'mrr', from: { spans: { from: 'mrr', key: ['account'], at: 'at' } }, start: 'at', end: 'endAt' },
] as const;

type State = (typeof states)[number];

const count = ({ from }: State, cohort: object): KpiDefinition =>
  own({ from, cohort, agg: { v: ['count'] } } as KpiDefinition['let'][string]);

/** Nothing ends before it starts, nor without having started. */
const ordered = (rows: Row[], { start, end }: State, { zone }: Asking): Row[] =>
  rows.filter((row) => {
    const [a, b] = [instant(row[start], zone), instant(row[end], zone)];
    return a !== null && (b === null || b >= a);
  });

describe('what is there at the start, with what starts and without what ends, is there at the end', () => {
  it.each(states)('$of', (state) => {
    fc.assert(
      fc.property(randomTables(), asking, (rows, under) => {
        const tables = toTables({ [state.table]: ordered(rows[state.table], state, under) });
        const value = (cohort: object): number => ask(tables, count(state, cohort), under).value ?? 0;
        const opening = value({ at: [state.start, state.end, '$from'] });
        const closing = value({ at: [state.start, state.end, '$to'] });
        expect(opening + value({ during: state.start }) - value({ during: state.end })).toBe(closing);
      }),
      cases(100),
    );
  }, patience);
});

describe('a state of the catalogue', () => {
  const at = (tables: ReturnType<typeof toTables>, kpi: string, under: Asking, instant: number): number =>
    ask(tables, kpi, { ...under, asOf: undefined }, { from: instant, to: instant }).value ?? 0;

  const check = (kpi: string, table: TableName, rows: Row[], state: State, under: Asking): void => {
    const tables = toTables({ [table]: rows });
    const { from, to, asOf = to } = queryUnder(kpi, under);
    const value = (field: string): number => ask(tables, count(state, { during: field }), under).value ?? 0;
    const opening = at(tables, kpi, under, Number(from));
    const closing = at(tables, kpi, under, Math.min(Number(to), Number(asOf)));
    expect(differences(kpi, opening + value(state.start) - value(state.end), closing)).toEqual([]);
  };

  it('ticket-backlog', () => {
    const tickets = states[2];
    fc.assert(
      fc.property(randomTables(), asking, (rows, under) => {
        check('ticket-backlog', 'tickets', ordered(rows.tickets, tickets, under), tickets, under);
      }),
      cases(60),
    );
  }, patience);

  it('pipeline-value, where every deal is worth 1', () => {
    const deals = states[1];
    fc.assert(
      fc.property(randomTables(), asking, (rows, under) => {
        const worth = ordered(rows.deals, deals, under).map((row) => ({ ...row, amount: 1, currency: 'EUR' }));
        check('pipeline-value', 'deals', worth, deals, under);
      }),
      cases(60),
    );
  }, patience);

  it('active-customers, where no customer comes before having gone', () => {
    const spells = states[0];
    fc.assert(
      fc.property(randomTables(), asking, (rows, under) => {
        const end = (row: Row): number => instant(row['endedAt'], under.zone) ?? Infinity;
        const start = (row: Row): number => instant(row['startedAt'], under.zone) ?? Infinity;
        const free = new Map<unknown, number>();
        const one = [...ordered(rows.spells, spells, under)].sort((a, b) => start(a) - start(b) || end(a) - end(b)).filter((row) => {
          const follows = row['account'] !== null && start(row) >= (free.get(row['account']) ?? -Infinity);
          if (follows) free.set(row['account'], end(row));
          return follows;
        });
        check('active-customers', 'spells', one, spells, under);
      }),
      cases(100),
    );
  }, patience);
});
