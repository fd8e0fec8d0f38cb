import { DAY_MS, readInstant } from '../../src/core/time/instant.ts';
import type { Segment } from './accounts.ts';
import { isoTime } from './deals.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

/** A level of monthly recurring revenue, from a day on; 0 once the subscription has ended. `before` is the level until then. */
export type MrrRow = { account: string; at: string; mrr: number; currency: string; segment: Segment; plan: string; before: number; reason?: string };

const plans = [['Start', 49], ['Team', 149], ['Company', 390], ['Group', 890]] as const;
const firstPlan: Readonly<Record<Segment, readonly number[]>> = { Small: [70, 28, 2, 0], 'Mid-market': [15, 55, 28, 2], Enterprise: [0, 15, 50, 35] };
const reasons = ['Price', 'Too little used', 'Went to a competitor', 'Closed down'] as const;
const first = '2024-10-01';
/** From this day on the smallest plan costs 69 instead of 49: it brings more from each customer, and small ones leave. */
const dearerFrom = '2026-04-01';
const dearer = 69;

/** What 260 customers pay a month, in the order in which it changed. */
export function makeSubscriptions(world: World): MrrRow[] {
  const random = new Random(world.seed, 'subscriptions');
  const [start, dearerAt] = [readInstant(first), readInstant(dearerFrom)];
  const rows: (MrrRow & { time: number })[] = [];
  for (const { id, segment } of world.accounts.filter(({ currency }) => currency === 'EUR').slice(0, 260)) {
    let plan = random.weighted(firstPlan[segment]);
    let seats = segment === 'Small' ? 1 : 1 + random.index(3);
    let isPaying = false;
    let before = 0;
    const put = (time: number, reason?: string): void => {
      const [name, price] = plans[plan] as (typeof plans)[number];
      const mrr = isPaying ? seats * (plan === 0 && time >= dearerAt ? dearer : price) : 0;
      rows.push({ time, account: id, at: isoTime(time).slice(0, 10), mrr, currency: 'EUR', segment, plan: name, before, ...(reason && { reason }) });
      before = mrr;
    };
    // Half of them are customers when the data begin.
    let at = start + (random.chance(0.5) ? 0 : random.next()) * (world.to - start);
    isPaying = true;
    put(at);
    let paysOldPrice = plan === 0 && at < dearerAt;
    for (at += random.between(20, 80) * DAY_MS; at < world.to; at += random.between(24, 66) * DAY_MS) {
      const raised = paysOldPrice && at >= dearerAt;
      const leaving = (segment === 'Small' ? 0.03 : segment === 'Mid-market' ? 0.016 : 0.008) * (raised ? 7 : 1);
      if (!isPaying) {
        if (!random.chance(0.12)) continue;
        isPaying = true;
        put(at);
      } else if (random.chance(leaving)) {
        isPaying = false;
        put(at, raised && random.chance(0.75) ? reasons[0] : random.pick(reasons));
      } else if (raised) put(at);
      else if (random.chance(0.035) && plan < plans.length - 1 && seats <= 2) {
        plan += 1;
        put(at);
      } else if (random.chance(0.07) && segment !== 'Small') {
        seats += 1;
        put(at);
      } else if (random.chance(0.03) && seats > 1) {
        seats -= 1;
        put(at);
      }
      if (isPaying && at >= dearerAt) paysOldPrice = false;
    }
  }
  rows.sort((a, b) => a.time - b.time);
  return rows.map(({ time: _, ...row }) => row);
}
