import type { Case } from './case.ts';
import { FROM, TO } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const spell = (account: string, startedAt: string, endedAt: string | null = null): Fields => ({ account, startedAt, endedAt });
/** What an account pays a month from a day on, one change after the other. */
const pays = (account: string, ...levels: [at: string, mrr: number][]): Fields[] => levels.map(([at, mrr]) => ({ account, at, mrr }));
const contract = (
  dueAt: string, value: number | null, renewedAt: string | null, renewedValue: number | null = null,
): Fields => ({ dueAt, value, renewedAt, renewedValue });
const order = (account: string, at: string): Fields => ({ account, at });

/**
 * On 15 April: renewed on the 30th day; early; never, and 30 days have passed; a millisecond after the 30th day. Not in it: due in
 * April; still waiting; renewed at that very instant; due in February. And one renewed while it could still wait.
 */
const atTheEdges = [
  contract('2026-03-02T00:00:00Z', 10, '2026-04-01T00:00:00Z', 12), contract(FROM, 20, '2026-02-10', 15),
  contract('2026-03-16T00:00:00Z', 40, null), contract('2026-03-02T00:00:00Z', 50, '2026-04-01T00:00:00.001Z', 50),
  contract(TO, 1000, '2026-03-20', 1000), contract('2026-03-20', 500, null), contract('2026-03-20', 300, '2026-04-15T00:00:00Z', 300),
  contract('2026-02-20', 700, '2026-02-21', 700), contract('2026-03-20', 80, '2026-03-25', 100),
];

/** So late that the end of March is no longer the end of what is known. */
const later = { asOf: '2026-05-15' };
const thirtyDays = { params: { windowMs: 30 * 86_400_000 } };

export const revenue: readonly Case[] = [
  {
    kpi: 'active-customers', why: 'A, in two relations at once, and B; C went in February',
    tables: {
      spells: [spell('A', '2025-01-01'), spell('A', '2026-02-01'), spell('B', '2026-03-20'), spell('C', '2025-01-01', '2026-02-10')],
    },
    expect: { value: 2 },
  },
  {
    kpi: 'active-customers', edge: 'left limit: ended, and started, exactly at to', why: 'A is there just before, B is not yet',
    tables: { spells: [spell('A', '2025-01-01', TO), spell('B', TO)] }, query: later,
    expect: { value: 1 },
  },
  {
    kpi: 'customer-churn-rate', why: 'of A, B, C, D only A is gone; B went and came back, E came and went within March: 1/4',
    tables: {
      spells: [
        spell('A', '2025-01-01', '2026-03-10'), spell('B', '2025-01-01', '2026-03-05'), spell('B', '2026-03-20'), spell('C', '2025-01-01'),
        spell('D', '2026-02-28'), spell('E', '2026-03-02', '2026-03-09'),
      ],
    },
    expect: { value: 0.25, num: 1, den: 4, n: 4, interval: [0.045587, 0.699358] },
  },
  {
    kpi: 'customer-churn-rate', edge: 'ended, and came back, exactly at to; started exactly at from',
    why: 'A is still there just before April and C not yet back; B was not there just before March: 1/2',
    tables: {
      spells: [spell('A', '2025-01-01', TO), spell('B', FROM, '2026-03-10'), spell('C', '2025-01-01', '2026-03-10'), spell('C', TO)],
    },
    query: later,
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'customer-churn-rate', why: 'by owner: one of two of ana is gone, and the one of ben is not',
    tables: {
      spells: [['A', 'ana', '2026-03-10'], ['B', 'ana', null], ['C', 'ben', null]].map(([account, owner, endedAt]) => ({ account, owner, startedAt: '2025-01-01', endedAt })),
    },
    query: { by: ['owner'] },
    expect: { value: 1 / 3, num: 1, den: 3, groups: { ana: { value: 0.5, den: 2 }, ben: { value: 0, den: 1 } } },
  },
  {
    kpi: 'customer-churn-events-rate', why: 'A went twice and E once, of A and B: 3/2',
    tables: {
      spells: [
        spell('A', '2025-01-01', '2026-03-05'), spell('A', '2026-03-10', '2026-03-20'), spell('B', '2025-01-01'),
        spell('E', '2026-03-02', '2026-03-09'),
      ],
    },
    expect: { value: 1.5, num: 3, den: 2, interval: [0.309336, 4.383637] },
  },
  {
    kpi: 'customer-churn-events-rate', edge: 'ended exactly at from and to',
    why: 'both were there just before March; A goes in it, B in April: 1/2',
    tables: { spells: [spell('A', '2025-01-01', FROM), spell('B', '2025-01-01', TO)] }, query: later,
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'customer-retention-rate', why: '1 - 1/5',
    tables: { spells: [spell('A', '2025-01-01', '2026-03-10'), ...['B', 'C', 'D', 'E'].map((account) => spell(account, '2025-01-01'))] },
    expect: { value: 0.8 },
  },
  {
    kpi: 'customer-retention-rate', edge: 'nobody to keep', why: 'the only customer starts exactly at from',
    tables: { spells: [spell('A', FROM)] },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'inactivity-churn-rate',
    why: 'A, B and C bought in the 30 days before March; A and C in the 30 before April too, since 2 March: 1/3',
    tables: {
      orders: [
        order('A', '2026-02-10'), order('B', '2026-02-15'), order('C', '2026-02-28'), order('A', '2026-03-05'), order('B', '2026-03-01'),
        order('C', '2026-03-31'),
      ],
    },
    query: thirtyDays,
    expect: { value: 1 / 3, num: 1, den: 3, n: 3, interval: [0.061492, 0.79234] },
  },
  {
    kpi: 'inactivity-churn-rate', edge: 'bought exactly as the windows open and close',
    why: 'A bought on 30 January and on 2 March, both within; B next exactly at to; C first at from, D last on 29 January: 1/2',
    tables: {
      orders: [
        order('A', '2026-01-30T00:00:00Z'), order('A', '2026-03-02T00:00:00Z'), order('B', '2026-02-20'), order('B', TO), order('C', FROM),
        order('D', '2026-01-29T23:59:59Z'),
      ],
    },
    query: { ...thirtyDays, ...later },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'mrr', why: '150 + 50 + 0',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-10', 150]), ...pays('B', ['2026-03-20', 50]),
        ...pays('C', ['2025-01-01', 70], ['2026-01-01', 0]),
      ],
    },
    expect: { value: 200 },
  },
  {
    kpi: 'mrr', edge: 'left limit: raised exactly at to', why: 'A pays 100 just before',
    tables: { mrr: pays('A', ['2025-01-01', 100], [TO, 300]) }, query: later,
    expect: { value: 100 },
  },
  {
    kpi: 'arr', why: '12·(150 + 50)',
    tables: { mrr: [...pays('A', ['2025-01-01', 100], ['2026-03-10', 150]), ...pays('B', ['2026-03-20', 50])] },
    expect: { value: 2400 },
  },
  {
    kpi: 'arr', edge: 'a real zero', why: '12·0', tables: { mrr: pays('A', ['2025-01-01', 100], ['2026-01-01', 0]) }, expect: { value: 0 },
  },
  {
    kpi: 'mrr-new', why: '100 of A and 0.50 of B, who paid nothing before; C has paid once, D came in February',
    tables: {
      mrr: [
        ...pays('A', ['2026-03-10', 100]), ...pays('B', ['2026-02-01', 0], ['2026-03-10', 0.5]),
        ...pays('C', ['2025-01-01', 50], ['2026-01-01', 0], ['2026-03-10', 60]), ...pays('D', ['2026-02-10', 9]),
      ],
    },
    expect: { value: 100.5 },
  },
  {
    kpi: 'mrr-new', edge: 'exactly at from and to', why: '70; the 90 are of April',
    tables: { mrr: [...pays('A', [FROM, 70]), ...pays('B', [TO, 90])] }, query: later,
    expect: { value: 70 },
  },
  {
    kpi: 'mrr-reactivation', why: '0.50 of C, who paid 50 until January; what it pays more later is no return, and B came back in February',
    tables: {
      mrr: [
        ...pays('A', ['2026-03-10', 100]), ...pays('B', ['2025-01-01', 7], ['2026-01-01', 0], ['2026-02-10', 9]),
        ...pays('C', ['2025-01-01', 50], ['2026-01-01', 0], ['2026-03-10', 0.5], ['2026-03-20', 80]),
      ],
    },
    expect: { value: 0.5 },
  },
  {
    kpi: 'mrr-reactivation', edge: 'gone and back within the period', why: '30, though A paid 80 as March began',
    tables: { mrr: pays('A', ['2025-01-01', 80], ['2026-03-05', 0], ['2026-03-20', 30]) },
    expect: { value: 30 },
  },
  {
    kpi: 'mrr-expansion', why: '50 + 10 of A and 2 of B; what came down again is not set off, and the rest is of February',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-05', 150], ['2026-03-10', 160], ['2026-03-20', 90]),
        ...pays('B', ['2025-01-01', 0.25], ['2026-02-10', 0.5], ['2026-03-05', 2.5]),
      ],
    },
    expect: { value: 62 },
  },
  {
    kpi: 'mrr-expansion', edge: 'raised from nothing', why: 'that is new, no expansion: a real zero',
    tables: { mrr: pays('A', ['2026-02-01', 0], ['2026-03-05', 50]) },
    expect: { value: 0 },
  },
  {
    kpi: 'mrr-contraction', why: '100 to 70 and 10 to 0.50: 39.50; B leaves nothing, which is churn, and D pays more',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-05', 70]), ...pays('B', ['2025-01-01', 40], ['2026-03-05', 0]),
        ...pays('C', ['2025-01-01', 10], ['2026-03-05', 0.5]), ...pays('D', ['2025-01-01', 10], ['2026-03-05', 15]),
      ],
    },
    expect: { value: 39.5 },
  },
  {
    kpi: 'mrr-contraction', edge: 'exactly at from and to', why: '100 to 90; the rest is of April',
    tables: { mrr: pays('A', ['2025-01-01', 100], [FROM, 90], [TO, 10]) }, query: later,
    expect: { value: 10 },
  },
  {
    kpi: 'mrr-churned', why: '100 of A and 0.50 of C; B still pays, D went in February',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-05', 0]), ...pays('B', ['2025-01-01', 40], ['2026-03-05', 10]),
        ...pays('C', ['2025-01-01', 0.5], ['2026-03-05', 0]), ...pays('D', ['2025-01-01', 8], ['2026-02-05', 0]),
      ],
    },
    expect: { value: 100.5 },
  },
  {
    kpi: 'mrr-churned', edge: 'joined and gone within the period, and gone twice', why: '70; who pays nothing already cannot go',
    tables: { mrr: pays('A', ['2026-03-02', 70], ['2026-03-05', 0], ['2026-03-09', 0]) },
    expect: { value: 70 },
  },
  {
    kpi: 'net-new-mrr', why: '100 new + 50 - 30 - 20 = 100',
    tables: {
      mrr: [
        ...pays('A', ['2026-03-10', 100]), ...pays('B', ['2025-01-01', 50], ['2026-03-10', 100]),
        ...pays('C', ['2025-01-01', 90], ['2026-03-10', 60]), ...pays('D', ['2025-01-01', 20], ['2026-03-10', 0]),
      ],
    },
    expect: { value: 100 },
  },
  {
    kpi: 'net-new-mrr', edge: 'two changes at one instant', why: 'one after the other: + 50 - 30',
    tables: { mrr: pays('A', ['2025-01-01', 100], ['2026-03-10', 150], ['2026-03-10', 120]) },
    expect: { value: 20 },
  },
  {
    kpi: 'mrr-churn-gross', why: '(100 + 20)/200',
    tables: { mrr: [...pays('A', ['2025-01-01', 100], ['2026-03-05', 0]), ...pays('B', ['2025-01-01', 100], ['2026-03-05', 80])] },
    expect: { value: 0.6, num: 120, den: 200 },
  },
  {
    kpi: 'mrr-churn-gross', edge: 'more than there was', why: '50 of A and 70 of G, who came in March, over the 50 at its start',
    tables: { mrr: [...pays('A', ['2025-01-01', 50], ['2026-03-05', 0]), ...pays('G', ['2026-03-02', 70], ['2026-03-20', 0])] },
    expect: { value: 2.4, num: 120, den: 50 },
  },
  {
    kpi: 'mrr-churn-net', why: '(100 gone + 10 less - 40 more)/250',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-05', 0]), ...pays('B', ['2025-01-01', 100], ['2026-03-05', 140]),
        ...pays('C', ['2025-01-01', 50], ['2026-03-05', 40]),
      ],
    },
    expect: { value: 0.28, num: 70, den: 250 },
  },
  {
    kpi: 'mrr-churn-net', edge: 'below zero', why: '(0 - 50 more - 30 back)/100',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-05', 150]), ...pays('C', ['2025-01-01', 10], ['2026-01-01', 0], ['2026-03-05', 30]),
      ],
    },
    expect: { value: -0.8, num: -80, den: 100 },
  },
  {
    kpi: 'grr', why: 'A 100 of its 150, B nothing, C all of its 0.50: 100.5/200.5; D, who paid nothing, and E were not there',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-05', 150]), ...pays('B', ['2025-01-01', 100], ['2026-03-05', 0]),
        ...pays('C', ['2025-01-01', 0.5]), ...pays('D', ['2025-01-01', 0], ['2026-03-05', 60]), ...pays('E', ['2026-03-05', 900]),
      ],
    },
    expect: { value: 100.5 / 200.5, num: 100.5, den: 200.5 },
  },
  {
    kpi: 'grr', edge: 'left limit: lowered exactly at from and to', why: '100 just before March, 40 just before April',
    tables: { mrr: pays('A', ['2025-01-01', 100], [FROM, 60], ['2026-03-20', 40], [TO, 10]) }, query: later,
    expect: { value: 0.4, num: 40, den: 100 },
  },
  {
    kpi: 'grr', edge: 'zero of zero', why: 'nobody paid as March began', tables: { mrr: pays('A', ['2025-01-01', 0], ['2026-03-05', 40]) },
    expect: { status: 'no-data', value: null, num: 0, den: 0 },
  },
  {
    kpi: 'nrr', why: '(150 + 0 + 0.50)/200.5; D, who paid nothing, and E were not there',
    tables: {
      mrr: [
        ...pays('A', ['2025-01-01', 100], ['2026-03-05', 150]), ...pays('B', ['2025-01-01', 100], ['2026-03-05', 0]),
        ...pays('C', ['2025-01-01', 0.5]), ...pays('D', ['2025-01-01', 0], ['2026-03-05', 60]), ...pays('E', ['2026-03-05', 900]),
      ],
    },
    expect: { value: 150.5 / 200.5, num: 150.5, den: 200.5 },
  },
  {
    kpi: 'nrr', edge: 'left limit: raised exactly at to', why: '100 as March began and just before April',
    tables: { mrr: pays('A', ['2025-01-01', 100], [TO, 300]) }, query: later,
    expect: { value: 1, num: 100, den: 100 },
  },
  {
    kpi: 'renewal-rate', why: 'renewed after 10 days; not at all; after 36 days, which are too many: 1/3',
    tables: {
      contracts: [contract('2026-03-10', 1, '2026-03-20'), contract('2026-03-15', 1, null), contract('2026-03-05', 1, '2026-04-10')],
    },
    query: later,
    expect: { value: 1 / 3, num: 1, den: 3, n: 3, interval: [0.061492, 0.79234] },
  },
  {
    kpi: 'renewal-rate', edge: 'due exactly at from and to, and 30 days exactly', why: 'three renewed of five that are decided',
    tables: { contracts: atTheEdges }, query: { asOf: '2026-04-15' },
    expect: { value: 0.6, num: 3, den: 5 },
  },
  {
    kpi: 'renewal-rate-value', why: '(100 of its 120 + 0 + 50)/(100 + 200 + 100)',
    tables: {
      contracts: [
        contract('2026-03-10', 100, '2026-03-20', 120), contract('2026-03-15', 200, null), contract('2026-03-15', 100, '2026-03-15', 50),
      ],
    },
    query: later,
    expect: { value: 0.375, num: 150, den: 400 },
  },
  {
    kpi: 'renewal-rate-value', edge: 'due exactly at from and to, and 30 days exactly', why: '(10 + 15 + 80)/(10 + 20 + 40 + 50 + 80)',
    tables: { contracts: atTheEdges }, query: { asOf: '2026-04-15' },
    expect: { value: 0.525, num: 105, den: 200 },
  },
  {
    kpi: 'renewal-rate-value-net', why: '(120 + 0 + 50)/(100 + 200 + 100)',
    tables: {
      contracts: [
        contract('2026-03-10', 100, '2026-03-20', 120), contract('2026-03-15', 200, null), contract('2026-03-15', 100, '2026-03-15', 50),
      ],
    },
    query: later,
    expect: { value: 0.425, num: 170, den: 400 },
  },
  {
    kpi: 'renewal-rate-value-net', edge: 'more than all', why: '(150 + 110)/200',
    tables: { contracts: [contract('2026-03-10', 100, '2026-03-20', 150), contract('2026-03-10', 100, '2026-03-20', 110)] }, query: later,
    expect: { value: 1.3, num: 260, den: 200 },
  },
  {
    kpi: 'renewal-rate-value-net', edge: 'a missing new value', why: '150/200: what the second is worth now is not known, and counted',
    tables: { contracts: [contract('2026-03-10', 100, '2026-03-20', 150), contract('2026-03-10', 100, '2026-03-20', null)] }, query: later,
    expect: { value: 0.75, num: 150, den: 200, excluded: { missing: 1 } },
  },
  {
    kpi: 'renewal-rate-value-net', edge: 'due exactly at from and to, and 30 days exactly', why: '(12 + 15 + 100)/(10 + 20 + 40 + 50 + 80)',
    tables: { contracts: atTheEdges }, query: { asOf: '2026-04-15' },
    expect: { value: 0.635, num: 127, den: 200 },
  },
  {
    kpi: 'activation-rate', why: 'after 8 days, and after 46, which are too many: 1/2',
    tables: {
      spells: [
        { startedAt: '2026-03-02', activatedAt: '2026-03-10' }, { startedAt: '2026-03-05', activatedAt: '2026-04-20' },
        { startedAt: '2026-02-05', activatedAt: '2026-02-05' },
      ],
    },
    query: later,
    expect: { value: 0.5, num: 1, den: 2, n: 2, interval: [0.094531, 0.905469] },
  },
  {
    kpi: 'activation-rate', edge: 'after 30 days exactly, started 30 days before asOf exactly, and later',
    why: 'two in time, one at once; one never; of the others one is too young to tell and one faulty: 2/3',
    tables: {
    spells: [
    {
      startedAt: '2026-03-02T00:00:00Z', activatedAt: '2026-04-01T00:00:00Z',
    }, { startedAt: '2026-03-16T00:00:00Z', activatedAt: '2026-03-16T00:00:00Z' },
    { startedAt: '2026-03-16T00:00:00Z', activatedAt: null }, {
      startedAt: '2026-03-16T00:00:00.001Z', activatedAt: '2026-03-18T00:00:00Z',
    }, { startedAt: '2026-03-05T00:00:00Z', activatedAt: '2026-03-04T00:00:00Z' },
    ],
    },
    query: { asOf: '2026-04-15' },
    expect: { value: 2 / 3, num: 2, den: 3 },
  },
];
