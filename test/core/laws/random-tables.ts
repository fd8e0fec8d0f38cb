import fc from 'fast-check';
import type { Query, TableName } from '../../../src/core/index.ts';

export type Row = Record<string, string | number | boolean | null>;
export type RandomTables = Record<TableName, Row[]>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Four weeks from a Monday. All times lie around them, from 10 November to 20 January, when no clock in Europe changes. */
export const from = Date.UTC(2025, 11, 1);
export const to = from + 28 * DAY_MS;

const owner = fc.constantFrom('ana', 'ben', '7', '__proto__', null);
const account = fc.constantFrom('a1', 'a1', 'a2', 'a2', 'a3', null);
const segment = fc.constantFrom('north', 'south', null);
const stage = fc.constantFrom('lead', 'demo', 'demo', 'trial', 'won', 'lost', 'somewhere', null);
const stages: Row[] = ['lead', 'demo', 'trial', 'won', 'lost'].map((stage, i) => ({ stage, pos: stage === 'lost' ? null : i + 1 }));
const campaign = fc.constantFrom('c1', 'c2', 'c3', null);
const flag = fc.constantFrom(true, true, false, null);
const amount = fc.constantFrom(0, 0.1, 33.33, 99.99, 250, 1000, 1000, 1e6, -40, null);
const level = fc.constantFrom(0, 0, 0.1, 50, 50, 80, 99.99, 120, null);
const count = fc.constantFrom(0, 7, 100, 120, -1, null);
const durationMs = fc.constantFrom(0, 60_000, 150_000, 7_200_000, -1, null);

const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Calendar days and instants, crowded on, just before and just after the ends of the period, and often equal. */
const time: fc.Arbitrary<string | null> = fc
  .record({
    day: fc.constantFrom(-21, -8, -1, 0, 0, 1, 3, 10, 14, 14, 20, 27, 28, 28, 29, 50),
    ms: fc.constantFrom(null, null, -HOUR_MS, -1, 0, 0, 1, HOUR_MS, 11 * HOUR_MS),
    known: fc.constantFrom(true, true, true, true, true, true, false),
  })
  .map(({ day, ms, known }) => {
    if (!known) return null;
    return ms === null ? dayText(from + day * DAY_MS) : new Date(from + day * DAY_MS + ms).toISOString();
  });

/** A thing of an account: its id begins with the account's, so that what refers to it is known to be the account's too. */
const thing = (letter: string): fc.Arbitrary<{ account: string | null; id: string }> =>
  fc.record({ account, n: fc.nat(2) }).map(({ account, n }) => ({ account, id: `${account ?? ''}.${letter}${n}` }));

/** A reference to such a thing; sometimes none has the id. */
const reference = (letter: string): fc.Arbitrary<string | null> =>
  fc.record({ account, n: fc.constantFrom(0, 0, 0, 1, 1, 2, 9) }).map(({ account, n }) =>
    n === 9 && account === null ? null : `${account ?? ''}.${letter}${n}`,
  );

type Fields = Record<string, fc.Arbitrary<Row[string]>>;

const list = (fields: Fields, maxLength = 8): fc.Arbitrary<Row[]> => fc.array(fc.record(fields), { maxLength, size: 'max' });

/** Rows of things: equal ids occur. */
const things = (letter: string, fields: Fields, maxLength = 8): fc.Arbitrary<Row[]> =>
  fc.array(fc.tuple(thing(letter), fc.record(fields)).map(([id, rest]): Row => ({ ...id, ...rest })), { maxLength, size: 'max' });

function tablesIn(currency: fc.Arbitrary<string | null>): fc.Arbitrary<RandomTables> {
  return fc.record<RandomTables>({
    deals: things('d', {
      owner, segment, stage, campaign, amount, cost: amount, currency,
      createdAt: time, firstContactAt: time, closedAt: time, expectedCloseAt: time,
      status: fc.constantFrom('won', 'won', 'won', 'lost', 'open', 'Won', null),
      kind: fc.constantFrom('new', 'upsell', 'upsell', 'renewal', 'gift', null),
      probability: fc.constantFrom(0, 0.25, 0.5, 1, null), decisionMakers: fc.constantFrom(1, 2, 5, 8, null),
    }, 12),
    stages: fc.oneof(
      { weight: 3, arbitrary: fc.constant(stages) }, { weight: 1, arbitrary: list({ stage, pos: fc.constantFrom(1, 2, 3, 4, null) }) },
    ),
    stageEvents: list({ deal: reference('d'), at: time, stage, owner }, 20),
    leads: list({ id: fc.constantFrom('l1', 'l2', 'l3', null), qualifiedAt: time, owner, source: segment }),
    activities: list({
      id: fc.constantFrom('x1', 'x2', 'x3', null), account, owner, at: time, durationMs, followUp: flag, valueAdded: flag,
      kind: fc.constantFrom('call', 'call', 'call', 'email', 'coaching', 'fax', null), direction: fc.constantFrom('out', 'out', 'in', null),
      outcome: fc.constantFrom('advanced', 'neutral', 'unclear', null),
    }, 12),
    requests: things('q', { owner, at: time, respondedAt: time, channel: segment }),
    quotes: list({ id: fc.constantFrom('o1', 'o2', null), requestedAt: time, sentAt: time, final: flag, owner }),
    contentEvents: list({
      asset: fc.constantFrom('s1', 's2', 's9', null), at: time, found: flag, durationMs,
      kind: fc.constantFrom('search', 'search', 'open', 'share', 'feedback', 'feedback', 'like', null),
      rating: fc.constantFrom(0, 1, 3, 4, 4.5, 5, 6, null),
    }, 12),
    assets: list({ id: fc.constantFrom('s1', 's2', 's3', null), createdAt: time, retiredAt: time }),
    assessments: list({
      rep: owner, skill: fc.constantFrom('demo', 'price', null), at: time, score: fc.constantFrom(0, 60, 75, 75, 90, -5, null),
      required: fc.constantFrom(70, 75, null),
    }),
    reps: list({ id: owner, startedAt: time, endedAt: time, team: segment }, 5),
    spells: list({ account, owner, startedAt: time, activatedAt: time, endedAt: time }),
    orders: things('o', { at: time, amount, currency }),
    touches: list({ account, campaign, at: time, kind: fc.constantFrom('click', 'open', 'wave', null) }, 12),
    campaigns: list({
      id: campaign, delivered: fc.constantFrom(0, 100, 400, null), sent: count, opened: count, clicked: count, unsubscribed: count,
      cost: amount, currency, sentAt: time, group: segment,
    }, 5),
    costs: list({ kind: fc.constantFrom('marketing', 'sales', 'rent', null), startAt: time, endAt: time, amount, currency }),
    accountCosts: list({ account, at: time, amount, currency }),
    mrr: list({ account, at: time, mrr: level, currency }, 12),
    subscriptions: things('u', {
      amount: level, currency, interval: fc.constantFrom('month', 'year', 'week', 'eon', null), intervalCount: fc.constantFrom(1, 2, null),
      startedAt: time, endedAt: time,
    }),
    contracts: things('k', { dueAt: time, value: amount, renewedAt: time, renewedValue: amount, currency }),
    tickets: things('t', {
      owner, topic: fc.constantFrom('bill', 'login', null),
      createdAt: time, firstReplyAt: time, firstResolvedAt: time, resolvedAt: time, dueAt: time,
      contacts: fc.constantFrom(0, 1, 1, 1, 2, null), reopens: fc.constantFrom(0, 0, 1, null),
      slaMs: fc.constantFrom(0, HOUR_MS, DAY_MS, null), priority: segment,
    }, 12),
    ticketEvents: list({ ticket: reference('t'), at: time, status: fc.constantFrom('new', 'open', 'open', 'stuck', null), owner }, 12),
    responses: things('r', {
      contact: fc.constantFrom('p1', 'p2', null), owner, segment, kind: fc.constantFrom('nps', 'nps', 'csat', 'ces', 'fcr', 'odd', null),
      at: time, sentAt: time, score: fc.constantFrom(-1, 0, 1, 1, 3, 4, 4.5, 5, 6, 7, 8, 9, 10, 11, null),
      scaleMin: fc.constantFrom(0, 1, null, null),
    }, 20),
    components: list({
      account, component: fc.constantFrom('use', 'pay', 'mood', null), raw: fc.constantFrom(0, 3, 10, 99, null),
      lo: fc.constantFrom(0, 10, null), hi: fc.constantFrom(0, 10, 10), weight: fc.constantFrom(1, 2, 0, null),
    }),
    targets: list({
      kpi: fc.constantFrom('revenue-won', 'revenue-won', 'nps', null), owner, startAt: time, endAt: time, value: amount, baseline: amount,
      currency,
    }),
    rates: list({ currency: fc.constantFrom('USD', 'USD', 'GBP', null), fromAt: time, rate: fc.constantFrom(0.5, 1.25, 0, -1, null) }, 5),
  });
}

/**
 * Rows for every table, in our field names, with what real data have: no value, days beside instants, equal times, ends before
 * starts, negative amounts, words that nobody knows, ids that occur twice or nowhere. Every row has every key. In half of the
 * cases all amounts are in one currency, since amounts in several mostly have no sum.
 */
export function randomTables(): fc.Arbitrary<RandomTables> {
  return fc.oneof(tablesIn(fc.constantFrom('EUR', null)), tablesIn(fc.constantFrom('EUR', 'EUR', 'USD', 'GBP', null)));
}

/** Where a table's rows name their account, or the thing of an account that they belong to. */
const accountFields: { readonly [T in TableName]?: string } = {
  deals: 'id', stageEvents: 'deal', activities: 'account', requests: 'account', spells: 'account', orders: 'account', touches: 'account',
  accountCosts: 'account', mrr: 'account', subscriptions: 'account', contracts: 'account', tickets: 'id', ticketEvents: 'ticket',
  responses: 'account', components: 'account',
};

/**
 * The account that a row of {@link randomTables} belongs to; `''` for the rows of a table of accounts that name none: they
 * stay together too. Null for the rows of a table that knows no accounts: they hold for all.
 */
export function accountOf(table: TableName, row: Row): string | null {
  const field = accountFields[table];
  return field === undefined ? null : (String(row[field] ?? '').split('.')[0] as string);
}

/** Open hours of a working day. */
const office = [['09:00', '13:00'], ['14:00', '18:00']] as [string, string][];

/** A value for every parameter that some definition asks for, in the words of {@link randomTables}. */
const params: Readonly<Record<string, unknown>> = {
  stage: 'demo', stageA: 'lead', stageB: 'demo', a: 1, b: 2, first: 1, last: 4, rep: 'ana', account: 'a1', status: 'open',
  target: 5000, baseline: 100, value: 250, forecast: 2000, margin: 0.8, minN: 1,
  campaign: 'c1', model: 'linear', windowDays: 14, graceMs: 14 * DAY_MS, windowMs: 7 * DAY_MS,
  kpi: 'deals-won', direction: 'higher', schedule: { zone: 'UTC', week: { 1: office, 2: office, 3: office, 4: office, 5: office } },
};

/** A query that asks a KPI of {@link randomTables}, with every parameter it needs. */
export function queryFor(kpi: string): Query {
  return { kpi, from, to, params };
}
