import type { TableName } from '../../../src/core/index.ts';
import { Making, owners, segmentOf, type Row } from './making.ts';
import { DirtyTime } from './dirty-time.ts';

/** What reps do, learn and share, and what customers ask of them. */
export function activityTables(seed: number): Partial<Record<TableName, Row[]>> {
  const making = new Making(seed, 'activity');
  const { random, time } = making;
  const later = (from: number, meanHours: number) => from + random.exponential(meanHours) * DirtyTime.hour;
  /** Mostly after the start, sometimes just so long after it, sometimes before it. */
  const answer = (from: number, meanHours: number) =>
    from + random.pick([0, 1, 1, 1, 1, 1, 1, 1, 1, -0.01]) * (later(from, meanHours) - from);
  const activities = making.rows(900, (index) => {
    const account = making.account();
    return {
      id: `V${index}`,
      kind: making.maybe(random.pick(['call', 'call', 'call', 'email', 'email', 'meeting', 'coaching', 'fax'])),
      at: making.maybe(time.write(time.any())),
      owner: making.owner(),
      account: making.maybe(account),
      segment: segmentOf(account),
      direction: making.maybe(random.pick(['in', 'out', 'out', 'OUT'])),
      followUp: making.maybe(random.pick([true, false, 1, 0]), 0.3),
      valueAdded: making.maybe(random.pick([true, false, 'true', '0']), 0.3),
      outcome: making.maybe(random.pick(['advanced', 'neutral', 'negative']), 0.3),
    };
  });
  const requests = making.rows(500, (index) => {
    const account = making.account();
    const at = time.any();
    const respondedAt = random.chance(0.2)
      ? null
      : random.chance(0.05)
        ? time.writeInstant(at + DirtyTime.hour)
        : time.write(answer(at, 20));
    return {
      id: `Q${index}`,
      account: making.maybe(account),
      segment: segmentOf(account),
      owner: making.owner(),
      at: making.maybe(time.write(at), 0.02),
      respondedAt,
    };
  });
  const quotes = making.rows(260, (index) => {
    const requested = time.any();
    return {
      id: `T${index}`,
      requestedAt: making.maybe(time.write(requested)),
      sentAt: random.chance(0.15) ? null : time.write(answer(requested, 60)),
      final: making.maybe(random.pick([true, true, false])),
      owner: making.owner(),
      segment: random.pick(['Small', 'Large', null]),
    };
  });
  const assets = making.rows(60, (index) => {
    const created = time.any(DirtyTime.start - 200 * DirtyTime.day);
    return {
      id: `M${index}`,
      createdAt: making.maybe(time.write(created), 0.03),
      retiredAt: random.chance(0.7) ? null : time.write(answer(created, 5000)),
      segment: index % 3 === 0 ? 'Small' : 'Large',
    };
  });
  const contentEvents = making.rows(700, () => {
    const asset = random.index(64);
    return {
      asset: making.maybe(`M${asset}`, 0.02),
      kind: making.maybe(random.pick(['search', 'search', 'open', 'share', 'feedback', 'print'])),
      at: time.write(time.any()),
      found: making.maybe(random.chance(0.7)),
      durationMs: making.maybe(Math.floor(random.exponential(200_000))),
      rating: making.maybe(random.pick([1, 2, 3, 4, 5, 4, 5, 0, 6, 4.5]), 0.2),
      segment: asset % 3 === 0 ? 'Small' : 'Large',
    };
  });
  const assessments = making.rows(240, () => ({
    rep: making.owner(),
    skill: making.maybe(random.pick(['demo', 'price', 'product']), 0.02),
    at: time.write(random.chance(0.3) ? Date.UTC(2025, random.index(12), 1) : time.any()),
    score: random.index(11) * 10,
    required: random.pick([50, 60, 70]),
    segment: random.pick(['Small', 'Large', null]),
  }));
  const reps = owners.map((id, index): Row => ({
    id,
    team: index % 2 ? 'East' : 'West',
    segment: index % 2 ? 'Small' : 'Large',
    startedAt: time.write(Date.UTC(2024, 5 + 3 * index, 10)),
    endedAt: index === 1 ? '2025-07-20' : index === 3 ? '2024-01-01' : null,
  }));
  return { activities, requests, quotes, assets, contentEvents, assessments, reps };
}
