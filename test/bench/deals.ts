/** A generator of numbers in [0, 1) that gives the same ones for the same seed. Source: Tommy Ettinger's mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Deal = {
  id: string;
  account: string;
  owner: string;
  stage: string;
  status: 'open' | 'won' | 'lost';
  amount: number | null;
  createdAt: string;
  closedAt: string | null;
};

const DAY_MS = 86_400_000;
const start = Date.UTC(2023, 0, 1);
const stages = ['qualified', 'demo', 'proposal', 'negotiation'];

/** Deals as a CRM exports them: some open, a few won ones without an amount. */
export function makeDeals(count: number, owners: number, seed = 1): Deal[] {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, i) => {
    const created = start + Math.floor(random() * 900 * DAY_MS);
    const fate = random();
    const status = fate < 0.15 ? 'open' : fate < 0.45 ? 'won' : 'lost';
    const closed = created + Math.floor((1 + random() * random() * 200) * DAY_MS);
    return {
      id: `D-${i}`,
      account: `A-${below(count / 4)}`,
      owner: `rep ${below(owners)}`,
      stage: stages[below(stages.length)] as string,
      status,
      amount: random() < 0.02 ? null : Math.round(random() * random() * 5_000_000) / 100,
      createdAt: new Date(created).toISOString(),
      closedAt: status === 'open' ? null : new Date(closed).toISOString(),
    };
  });
}
