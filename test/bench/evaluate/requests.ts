import { seeded } from '../deals.ts';
import { distributions } from './distributions.ts';
import { from, OWNERS, to } from './period.ts';

/** A customer's request and its first answer. */
export type Request = {
  id: string;
  account: string;
  owner: string;
  at: number;
  /** Null: not answered. Some answers come after the period, when they are not known yet. */
  respondedAt: number | null;
};

const HOUR_MS = 3_600_000;

/** Response times have a heavy tail: half an hour in the middle, a few of months. */
export function makeRequests(count: number, seed: number): Request[] {
  const random = seeded(seed);
  const { below, logUniform, logNormal } = distributions(random);
  return Array.from({ length: count }, (_, i) => {
    const at = from + Math.floor(random() * (to - from));
    const took = Math.floor(logNormal(HOUR_MS / 2, 2));
    return {
      id: `R-${i}`,
      account: `A-${below(count / 4)}`,
      owner: `rep ${logUniform(OWNERS)}`,
      at,
      respondedAt: random() < 0.05 ? null : at + took,
    };
  });
}
