import { DAY_MS } from '../../src/core/time/instant.ts';
import type { Segment } from './accounts.ts';
import type { Journey, Visit } from './journey.ts';
import { Random } from './random.ts';
import { rateAt, type RateRow } from './rates.ts';
import { LOST, steps, WON } from './stages.ts';
import type { World } from './world.ts';

/** A deal as the CRM has it. Times are ISO texts; a field without a value is not there. */
export type DealRow = {
  id: string;
  name: string;
  account: string;
  owner: string;
  team: string;
  segment: Segment;
  country: string;
  source: string;
  kind: 'new' | 'upsell' | 'cross-sell' | 'renewal';
  decisionMakers: number;
  createdAt: string;
  closedAt?: string;
  /** `open`, `won` or `lost`, unless somebody typed another word. */
  status: string;
  stage: string;
  amount?: number;
  currency: string;
  probability?: number;
  expectedCloseAt?: string;
};

const sizes: Readonly<Record<Segment, { euros: number; people: number }>> = {
  Small: { euros: 6000, people: 1.4 },
  'Mid-market': { euros: 17_000, people: 3 },
  Enterprise: { euros: 50_000, people: 5.5 },
};
const sources = ['Website', 'Referral', 'Trade fair', 'Partner', 'Outbound'] as const;
const sourceWeights = [34, 24, 14, 12, 16] as const;
const products = ['Field scheduling', 'Stock control', 'Service desk', 'Route planning', 'Quality records'] as const;
const laterKinds = ['upsell', 'cross-sell', 'renewal'] as const;

/** Writes one journey after another down as the CRM would. Journeys come in the order of creation. */
export function dealWriter(world: World, rates: readonly RateRow[]): (journey: Journey, index: number) => DealRow {
  const random = new Random(world.seed, 'deals');
  const customerSince = new Map<string, number>();
  return ({ createdAt, account, owner, visits }, index) => {
    const last = visits[visits.length - 1] as Visit;
    const status = last.stage === WON ? 'won' : last.stage === LOST ? 'lost' : 'open';
    const size = sizes[account.segment];
    const since = customerSince.get(account.id) ?? Infinity;
    if (status === 'won') customerSince.set(account.id, Math.min(since, last.at));
    const expectedDays = random.between(40, 100);
    return {
      id: dealId(index),
      name: `${random.pick(products)}, ${account.id}`,
      account: account.id,
      owner: owner.id,
      team: owner.team,
      segment: account.segment,
      country: account.country,
      source: sources[random.weighted(sourceWeights)] as string,
      kind: since < createdAt ? random.pick(laterKinds) : 'new',
      decisionMakers: 1 + Math.min(11, Math.round(random.exponential(size.people - 0.5))),
      createdAt: isoTime(createdAt),
      ...(status === 'open' ? {} : { closedAt: isoTime(last.at) }),
      status,
      stage: last.stage,
      amount: roundAmount(random.lognormal(size.euros, 0.5) / rateAt(rates, account.currency, createdAt)),
      currency: account.currency,
      ...(status === 'open' ? openFields(last.stage, createdAt + expectedDays * DAY_MS) : {}),
    };
  };
}

function openFields(stage: string, expected: number): Pick<DealRow, 'probability' | 'expectedCloseAt'> {
  return {
    probability: steps.find((step) => step.stage === stage)?.probability ?? 0,
    expectedCloseAt: isoTime(expected).slice(0, 10),
  };
}

export function dealId(index: number): string {
  return `D-${10001 + index}`;
}

/** Prices end in 50, or in 500 where they are large. */
function roundAmount(amount: number): number {
  const unit = amount < 20_000 ? 50 : 500;
  return Math.max(1, Math.round(amount / unit)) * unit;
}

/** Without milliseconds, as most exports write it. */
export function isoTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
