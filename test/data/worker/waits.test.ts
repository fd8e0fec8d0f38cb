import { describe, expect, it } from 'vitest';
import { evaluate, tableFromRows, type KpiDefinition, type Tables } from '../../../src/core/index.ts';
import { pictureAnswer } from '../../../src/data/worker/pictures.ts';
import type { Answer, Question } from '../../../src/data/worker/protocol.ts';
import { waitBins } from '../../../src/data/worker/wait-bins.ts';
import { waitDefinitions } from '../../../src/data/worker/wait-definitions.ts';
import type { Waits, WaitsQuestion } from '../../../src/data/worker/waits-shape.ts';

const hour = 3_600_000;
const day = 24 * hour;
const marks = [hour, day];
// A Wednesday.
const now = Date.UTC(2025, 5, 11, 12);
const at = (hoursAgo: number): number => now - hoursAgo * hour;

/*
 * By hand, hours before noon. Answered: a after 1 h exactly, b after 2 h, c after 30 h, d after 30 min. Waiting: e for 50 h, f for
 * 40 min, g for 3 h. h was answered before it came: a fault. i comes only tomorrow. j's answer is not known yet: it waits for 10 h.
 */
const requests = [
  { id: 'a', account: 'Acme', owner: 'ann', at: at(40), respondedAt: at(39), channel: 'phone' },
  { id: 'b', account: 'Beta', owner: 'ann', at: at(40), respondedAt: at(38) },
  { id: 'c', account: 'Core', owner: 'bob', at: at(60), respondedAt: at(30) },
  { id: 'd', account: 'Dyna', owner: 'bob', at: at(0.75), respondedAt: at(0.25) },
  { id: 'e', account: 'Echo', owner: 'bob', at: at(50), url: 'https://crm.example/e', channel: 'e-mail' },
  { id: 'f', owner: 'ann', at: at(40 / 60) },
  { id: 'g', account: 'Gulf', owner: 'ann', at: at(3) },
  { id: 'h', account: 'Hope', owner: 'bob', at: at(5), respondedAt: at(6) },
  { id: 'i', account: 'Isle', owner: 'bob', at: at(-20) },
  { id: 'j', account: 'Jazz', owner: 'bob', at: at(10), respondedAt: at(-1) },
];
const tables: Tables = { requests: tableFromRows('requests', requests) };

function ask(waits: WaitsQuestion = {}, question: Partial<Question> = {}, of: Tables = tables): Answer & { waits: Waits } {
  return pictureAnswer(of, { kpi: 'customer-response-time-median', period: 'all', zone: 'UTC', ...question, waits: { marks, ...waits } }, now) as Answer & { waits: Waits };
}

const weekdays = { zone: 'UTC', week: { 1: [['09:00', '17:00']], 2: [['09:00', '17:00']], 3: [['09:00', '17:00']], 4: [['09:00', '17:00']], 5: [['09:00', '17:00']] } } as NonNullable<Question['schedule']>;

describe('who waits', () => {
  it('are those without an answer as of now, the longest first', () => {
    expect(ask().waits.waiting.rows.map(({ id }) => id)).toEqual(['e', 'j', 'g', 'f']);
    expect(ask().waits.waiting.total).toBe(4);
  });

  it('come with what is shown of them, and go by their id where nothing else names them', () => {
    const { rows } = ask().waits.waiting;
    expect(rows[0]).toEqual({ id: 'e', name: 'Echo', at: at(50), channel: 'e-mail', owner: 'bob', url: 'https://crm.example/e' });
    expect(rows[3]).toEqual({ id: 'f', name: 'f', at: at(40 / 60), owner: 'ann' });
  });

  it('are counted beyond those that are wanted', () => {
    const { total, rows } = ask({ most: 1 }).waits.waiting;
    expect([total, rows.length]).toEqual([4, 1]);
  });

  it('wait whenever they came, while the figures are of the period', () => {
    const { waits } = ask({}, { period: '2025-06-11' });
    expect(waits.waiting.total).toBe(4);
    expect([waits.received, waits.unanswered]).toEqual([4, 3]);
  });

  it('are told apart who may pass a mark yet', () => {
    expect(ask().waits.waiting.young.map(({ id }) => id)).toEqual(['j', 'g', 'f']);
  });

  it('are kept by the same filter', () => {
    expect(ask({}, { where: { owner: 'ann' } }).waits.waiting.rows.map(({ id }) => id)).toEqual(['g', 'f']);
  });

  it('are as of an instant where one is given, and by the server’s clock otherwise', () => {
    expect(ask({}, { asOf: at(45) }).waits.waiting.rows.map(({ id }) => id)).toEqual(['c', 'e']);
    // An hour and a half later by the server's clock, the answer to j is known.
    expect(ask({ aheadMs: 1.5 * hour }).waits.waiting.rows.map(({ id }) => id)).toEqual(['e', 'g', 'f']);
    expect(ask({ aheadMs: 1.5 * hour }, { asOf: now }).waits.waiting.total).toBe(4);
  });
});

describe('how long others waited', () => {
  it('is told by median, mean and 90th percentile of those answered', () => {
    const { median, mean, p90 } = ask().waits.hours.calendar!;
    // 30, 60, 120 and 1800 minutes; the percentile lies 0.7 of the way between the last two.
    expect(median.value).toBe(90);
    expect(mean.value).toBe(502.5);
    expect(p90.value).toBeCloseTo(120 + 0.7 * 1680, 9);
    expect(median.n).toBe(4);
  });

  it('is judged by a mark only where a request is old enough to have missed it', () => {
    const [one, dayLong] = ask().waits.hours.calendar!.within;
    // a in time; b, c, e, g, j not; d and f are younger than an hour; h is a fault.
    expect(one).toMatchObject({ num: 1, den: 6, value: 1 / 6 });
    // a and b in time; c and e not.
    expect(dayLong).toMatchObject({ num: 2, den: 4, value: 0.5 });
  });

  it('is what the KPIs of that name say, for marks that have one', () => {
    const query = { from: at(1000), to: now, asOf: now };
    const plain = (kpi: string): unknown => ({ ...evaluate(tables, { ...query, kpi }), kpi: '' });
    const own = (kpi: KpiDefinition): unknown => ({ ...evaluate(tables, { ...query, kpi, params: { markMs: hour } }), kpi: '' });
    expect(own(waitDefinitions.calendar.within)).toEqual(plain('response-within-1h'));
    expect(own(waitDefinitions.calendar.mean)).toEqual(plain('customer-response-time'));
    expect(own(waitDefinitions.calendar.median)).toEqual(plain('customer-response-time-median'));
  });

  it('holds a request exactly as old as the mark to be judged, and an answer exactly on it to be in time', () => {
    const of = { requests: tableFromRows('requests', [{ id: 'x', at: at(1) }, { id: 'y', at: at(1) + 1 }, { id: 'z', at: at(2), respondedAt: at(1) }]) };
    expect(ask({}, {}, of).waits.hours.calendar!.within[0]).toMatchObject({ num: 1, den: 2 });
    expect(ask({}, {}, { requests: tableFromRows('requests', [{ id: 'z', at: at(2), respondedAt: at(1) + 1 }]) }).waits.hours.calendar!.within[0]).toMatchObject({ num: 0, den: 1 });
  });

  it('counts those never answered', () => {
    const { received, unanswered } = ask().waits;
    expect([received, unanswered]).toEqual([8, 4]);
  });

  it('is told by group', () => {
    const { groups } = ask({ by: 'owner' }).waits;
    expect(groups!['ann']!.calendar).toMatchObject({ median: { value: 90, n: 2 }, within: [{ num: 1, den: 3 }, { num: 2, den: 2 }] });
    expect(groups!['bob']!.calendar!.median).toMatchObject({ value: 915, n: 2 });
  });

  it('stands in business hours beside the calendar, each for itself', () => {
    const { hours } = ask({}, { schedule: weekdays }).waits;
    const open = hours.business!;
    // By the open hours of 9 to 17: a came on Monday at 20:00, as did b, and both were answered that night: no time at all.
    // c came on Monday at 0:00 and was answered on Tuesday at 6:00: all of Monday, 8 h. d half an hour.
    expect(open.median.value).toBe(15);
    expect(open.mean.value).toBe((0 + 0 + 480 + 30) / 4);
    // Old enough by open hours: all but d and f; a, b in time.
    expect(open.within[0]).toMatchObject({ num: 2, den: 6 });
    expect(hours.calendar!.median.value).toBe(90);
  });

  it('needs the field of the answer, and says so', () => {
    const answer = ask({}, {}, { requests: tableFromRows('requests', [{ id: 'a', at: at(1) }]) });
    expect(answer.result).toMatchObject({ status: 'not-computable', missing: ['requests.respondedAt'] });
    expect(answer.waits).toBeUndefined();
  });

  it('knows the field where it is there and nobody was answered', () => {
    const answer = ask({}, {}, { requests: tableFromRows('requests', [{ id: 'a', at: at(1), respondedAt: null }]) });
    expect(answer.result.status).toBe('no-data');
    expect(answer.waits.waiting.total).toBe(1);
  });
});

describe('the bins of waiting times', () => {
  const bounds = [1, 2, 5];

  it('count each time once, one on a bound within it', () => {
    expect(waitBins(Float64Array.of(1, 2, 0.5, 5.1, 2.1), Float64Array.of(), bounds).map(({ count }) => count)).toEqual([2, 1, 1, 1]);
  });

  it('say what share was answered by then, as if everybody had been seen to the end', () => {
    // Kaplan-Meier by hand: 4 at risk at 1 (one answered: 3/4); one leaves at 1.5; 2 at risk at 2 (3/8); the last waits until 5.
    expect(waitBins(Float64Array.of(1, 2), Float64Array.of(1.5, 5), bounds).map(({ answeredBy }) => answeredBy)).toEqual([0.25, 0.625, 0.625, null]);
  });

  it('keep who waits just as long as another was answered among those who could be', () => {
    expect(waitBins(Float64Array.of(1), Float64Array.of(1), [1])[0]!.answeredBy).toBe(0.5);
  });

  it('say nothing of times beyond those that were seen', () => {
    expect(waitBins(Float64Array.of(1), Float64Array.of(1.5), bounds).map(({ answeredBy }) => answeredBy)).toEqual([0.5, 0.5, null, null]);
    expect(waitBins(Float64Array.of(), Float64Array.of(), [1]).map(({ answeredBy }) => answeredBy)).toEqual([null, null]);
  });
});
