const dayMs = 86_400_000;
const hourMs = 3_600_000;
const seed = 20_260_701;

/** Numbers from 0 to 1, the same ones each time. Source: T. Ettinger, "mulberry32". */
function numbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many days ago each mailing went out, to how many of the customers (from which one on), and how these took it. */
const mailings = [
  { id: 'sampleSpring', daysAgo: 74, first: 200, delivered: 1890, bounced: 31, opened: 0.31, clicked: 0.16, ordered: 0.24, value: 62, cost: 420, unsubscribed: 9 },
  { id: 'sampleWelcome', daysAgo: 33, first: 0, delivered: 640, bounced: 6, opened: 0.55, clicked: 0.34, ordered: 0.12, value: 88, cost: 260, unsubscribed: 4 },
  { id: 'sampleRenewal', daysAgo: 30, first: 0, delivered: 1240, bounced: 18, opened: 0.37, clicked: 0.24, ordered: 0.3, value: 120, cost: 630, unsubscribed: 5, group: 'mailed' },
  { id: 'sampleFair', daysAgo: 52, first: 900, delivered: 386, bounced: 4, opened: 0.48, clicked: 0.3, ordered: 0.22, value: 210, cost: 980, unsubscribed: 1 },
  { id: 'sampleWinBack', daysAgo: 12, first: 1500, delivered: 630, bounced: 22, opened: 0.24, clicked: 0.2, ordered: 0.12, value: 34, cost: 190, unsubscribed: 12 },
] as const;
const customers = 2200;
const heldOut = { id: 'sampleHeldOut', daysAgo: 30, first: 1240, count: 620 } as const;

type Row = Record<string, string | number | null>;

/** Made-up mailings of the three months before an instant, and who opened, clicked and ordered: the same each time. */
export function sampleOf(nowMs: number, currency: string): Record<'orders' | 'touches' | 'campaigns' | 'spells' | 'mrr', Row[]> {
  const next = numbers(seed);
  const today = Math.floor(nowMs / dayMs) * dayMs;
  const nameOf = (customer: number): string => `c${customer}`;
  const orders: Row[] = [];
  const touches: Row[] = [];
  const order = (customer: number, at: number, value: number): void => {
    orders.push({ id: `o${orders.length}`, account: nameOf(customer), at, amount: Math.round(value * (0.4 + 1.2 * next()) * 100) / 100, currency });
  };
  const campaigns = mailings.map((mailing): Row => {
    const { id, daysAgo, first, delivered, bounced, cost, unsubscribed } = mailing;
    const sentAt = today - daysAgo * dayMs + 9 * hourMs;
    let [opened, clicked] = [0, 0];
    for (let customer = first; customer < first + delivered; customer++) {
      const touch = (kind: string, at: number): void => void touches.push({ account: nameOf(customer), campaign: id, at, kind });
      if ('group' in mailing) touch('sent', sentAt);
      if (next() >= mailing.opened) continue;
      const openedAt = sentAt + next() * 30 * hourMs;
      opened++;
      touch('open', openedAt);
      if (next() >= mailing.clicked) continue;
      clicked++;
      touch('click', openedAt + next() * hourMs);
      if (next() < mailing.ordered) order(customer, openedAt + (1 + next() * 60) * hourMs, mailing.value);
    }
    return { id, sentAt, sent: delivered + bounced, delivered, opened, clicked, unsubscribed, cost, currency, group: 'group' in mailing ? mailing.group : null };
  });
  const heldAt = today - heldOut.daysAgo * dayMs + 9 * hourMs;
  for (let customer = heldOut.first; customer < heldOut.first + heldOut.count; customer++) touches.push({ account: nameOf(customer), campaign: heldOut.id, at: heldAt, kind: 'held out' });
  campaigns.push({ id: heldOut.id, sentAt: heldAt, sent: 0, delivered: null, opened: null, clicked: null, unsubscribed: null, cost: null, currency, group: 'control' });
  // Who orders without a mail, all along.
  for (let i = 0; i < 64; i++) order(Math.floor(next() * customers), today - next() * 78 * dayMs, 80);

  const buyers = [...new Set(orders.map(({ account }) => account as string))];
  const longAgo = today - 700 * dayMs;
  // A third of the buyers are new; of the others some left of late.
  const spells = buyers.map((account, i): Row => ({
    account, startedAt: i % 3 === 0 ? (orders.find((one) => one['account'] === account)?.['at'] ?? longAgo) : longAgo, endedAt: i % 3 !== 0 && i % 28 === 1 ? today - 34 * dayMs : null,
  }));
  const mrr = spells.map(({ account = null, startedAt = null }): Row => ({ account, at: startedAt, mrr: 14, currency }));
  return { orders, touches, campaigns, spells, mrr };
}
