import { seeded } from '../deals.ts';
import { distributions } from './distributions.ts';
import { DAY_MS, from, OWNERS, to } from './period.ts';

/** A deal as a CRM gives it, its times read before the clock starts: parsing is another bench. */
export type Deal = {
  id: string;
  account: string;
  owner: string;
  stage: string;
  status: 'open' | 'won' | 'lost';
  /** Some won deals have none. */
  amount: number | null;
  createdAt: number;
  closedAt: number | null;
};

/** In order: the position of a stage is its place here, from 1. */
export const stages = ['new', 'qualified', 'demo', 'proposal', 'negotiation', 'agreed'] as const;

/** `heavy`: a few owners have most deals, a few deals most of the money, and a few take years. */
export function makeDeals(count: number, seed: number, heavy: boolean): Deal[] {
  const random = seeded(seed);
  const { below, logUniform, logNormal } = distributions(random);
  return Array.from({ length: count }, (_, i) => {
    const createdAt = from - 200 * DAY_MS + Math.floor(random() * (to - from + 200 * DAY_MS));
    const days = heavy ? 0.01 + logNormal(40, 1.5) : 1 + random() * random() * 200;
    const closedAt = createdAt + Math.floor(days * DAY_MS);
    const fate = random();
    const status = closedAt >= to || fate < 0.1 ? 'open' : fate < 0.4 ? 'won' : 'lost';
    const amount = heavy ? logNormal(4000, 2) : random() * random() * 50_000;
    return {
      id: `D-${i}`,
      account: `A-${below(count / 4)}`,
      owner: `rep ${heavy ? logUniform(OWNERS) : below(OWNERS)}`,
      stage: stages[status === 'won' ? stages.length - 1 : below(stages.length)] as string,
      status,
      amount: random() < 0.02 ? null : Math.round(amount * 100) / 100,
      createdAt,
      closedAt: status === 'open' ? null : closedAt,
    };
  });
}
