import type { TableName } from '../../../src/core/index.ts';
import { activityTables } from './dirty-activity.ts';
import { customerTables } from './dirty-customers.ts';
import { DirtyTime } from './dirty-time.ts';
import { Making, segmentOf, type Row } from './making.ts';

/*
 * Rows of every table, small and full of the faults of real ones: nothing where a value belongs, days beside instants, ends
 * before starts, rows that come twice, reopened deals, words that no list has, several currencies, and times that meet the
 * ends of the periods asked for. Everything hangs on the seed.
 */

const stages = ['Qualified', 'Demo', 'Trial', 'Proposal'] as const;

function dealTables(seed: number): { deals: Row[]; stageEvents: Row[]; leads: Row[] } {
  const making = new Making(seed, 'deals');
  const { random, time } = making;
  const stageEvents: Row[] = [];
  const deals = making.rows(420, (index) => {
    const account = making.account();
    const [id, owner, segment] = [`D${index}`, making.owner(), segmentOf(account)];
    const created = time.any();
    let at = created;
    for (let place = 0; place < stages.length && random.chance(place === 0 ? 0.95 : 0.75); place += random.pick([1, 1, 1, 1, 2, -1])) {
      const stage = stages[Math.max(0, place)] as string;
      stageEvents.push({
        deal: id,
        at: making.maybe(time.write(at), 0.01),
        stage: making.maybe(random.chance(0.02) ? 'Limbo' : stage, 0.01),
        owner,
        segment,
      });
      at += random.chance(0.05) ? 0 : random.exponential(12 * DirtyTime.day);
    }
    const status = random.pick(['won', 'won', 'lost', 'lost', 'open', 'open']);
    const closed = random.chance(0.04) ? created - 3 * DirtyTime.day : at;
    if (status !== 'open') stageEvents.push({ deal: id, at: time.write(at), stage: status === 'won' ? 'Won' : 'Lost', owner, segment });
    return {
      id,
      account: making.maybe(account, 0.02),
      owner,
      segment,
      status: random.chance(0.02) ? random.pick(['parked', 'Won', '']) : status,
      createdAt: making.maybe(time.write(created), 0.02),
      firstContactAt: random.chance(0.4) ? null : time.write(created + random.between(-5, 15) * DirtyTime.day),
      // A deal that was opened again keeps its old date in some systems.
      closedAt: status === 'open' ? (random.chance(0.02) ? time.write(closed) : null) : making.maybe(time.write(closed), 0.02),
      amount: making.amount(4000),
      cost: making.maybe(making.amount(2500), 0.3),
      currency: making.currency(),
      probability: making.maybe(random.pick([0, 0.1, 0.25, 0.5, 0.9, 1]), 0.15),
      expectedCloseAt: making.maybe(time.write(created + random.between(20, 200) * DirtyTime.day), 0.1),
      kind: making.maybe(random.pick(['new', 'new', 'upsell', 'cross-sell', 'renewal', 'Upsell']), 0.05),
      decisionMakers: making.maybe(random.index(9)),
    };
  });
  const leads = making.rows(300, (index) => ({
    id: `L${index}`,
    owner: making.owner(),
    source: making.maybe(random.pick(['Fair', 'Web'])),
    qualifiedAt: making.maybe(time.write(time.any())),
    segment: random.pick(['Small', 'Large', null]),
  }));
  return { deals, stageEvents, leads };
}

function referenceTables(): { stages: Row[]; rates: Row[] } {
  const months = Array.from(
    { length: 30 },
    (_, month) => `${2023 + Math.floor((month + 9) / 12)}-${String(((month + 9) % 12) + 1).padStart(2, '0')}-01`,
  );
  return {
    stages: [...stages, 'Won'].map((stage, index): Row => ({ stage, pos: index + 1 })).concat({ stage: 'Lost', pos: null }),
    rates: months
      .flatMap((fromAt, month) => [
        { currency: 'USD', fromAt, rate: 0.9 + month * 0.003 },
        { currency: 'RON', fromAt: `${fromAt}T06:00:00+01:00`, rate: 0.2 - month * 0.0001 },
      ])
      .reverse(),
  };
}

export function dirtyTables(seed: number): Partial<Record<TableName, Row[]>> {
  return { ...referenceTables(), ...dealTables(seed), ...activityTables(seed), ...customerTables(seed) };
}
