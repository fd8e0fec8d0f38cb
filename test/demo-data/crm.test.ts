import { describe, expect, it } from 'vitest';
import { readInstant } from '../../src/core/time/instant.ts';
import { makeCrm } from '../../demo/data/crm.ts';
import { dirt } from '../../demo/data/dirt.ts';
import { awkwardAccounts } from '../../demo/data/accounts.ts';
import { defaults, makeWorld } from '../../demo/data/world.ts';

const crm = makeCrm();
const { deals, stageEvents, responses, reps, stages, rates } = crm;
const from = readInstant(defaults.from);
const to = readInstant(defaults.to);
const day = 86_400_000;
const at = (text: string | undefined) => readInstant(text ?? '');
const isBackwards = (deal: (typeof deals)[number]) => at(deal.closedAt) < at(deal.createdAt);
const within = (text: string | undefined, start: string, end: string) => at(text) >= at(start) && at(text) < at(end);
const won = (list: typeof deals) => list.filter((deal) => deal.status === 'won').length;

describe('the sample CRM', () => {
  it('is the same for the same options, and another for another seed', () => {
    const small = { deals: 300, from: '2026-01-01', to: '2026-06-01' };
    const text = JSON.stringify(makeCrm(small));
    expect(JSON.stringify(makeCrm(small))).toBe(text);
    expect(JSON.stringify(makeCrm({ ...small, seed: 1 }))).not.toBe(text);
  });

  it('has as many deals as asked for, and one that comes twice', () => {
    expect(deals).toHaveLength(defaults.deals + dirt.duplicateIds);
    expect(new Set(deals.map((deal) => deal.id)).size).toBe(defaults.deals);
    expect(makeCrm({ deals: 1, from: '2026-01-01', to: '2026-03-01' }).deals).toHaveLength(1);
  });

  it('refuses a period that is none, and no deals', () => {
    expect(() => makeCrm({ from: '2026-09-22', to: '2026-09-01' })).toThrow(/From 2026-09-22 to 2026-09-01/);
    expect(() => makeCrm({ from: 'yesterday' })).toThrow(/From yesterday/);
    expect(() => makeCrm({ from: '2019-01-01' })).toThrow(/nobody to sell/);
    expect(() => makeCrm({ deals: 0 })).toThrow(/too few/);
  });

  it('knows the owner and the account of every deal, stage event and answer', () => {
    const owners = new Set(reps.map((rep) => rep.id));
    const teamOf = new Map(reps.map((rep) => [rep.id, rep.team as string]));
    const accounts = new Set(makeWorld().accounts.map((account) => account.id));
    expect(deals.filter((deal) => deal.owner !== '' && !owners.has(deal.owner))).toEqual([]);
    expect(deals.filter((deal) => deal.team !== (teamOf.get(deal.owner) ?? ''))).toEqual([]);
    expect(deals.filter((deal) => !accounts.has(deal.account))).toEqual([]);
    expect(stageEvents.filter((event) => teamOf.get(event.owner) !== event.team)).toEqual([]);
    expect(responses.filter((answer) => !owners.has(answer.owner) || !accounts.has(answer.account))).toEqual([]);
    expect(accounts.size).toBe(makeWorld().accounts.length);
  });

  it('gives a rep nothing to do before joining and after leaving', () => {
    const spell = new Map(reps.map((rep) => [rep.id, [at(rep.startedAt), rep.endedAt ? at(rep.endedAt) : Infinity] as const]));
    const outside = stageEvents.filter((event) => {
      const [start, end] = spell.get(event.owner) ?? [0, 0];
      return !(at(event.at) >= start && at(event.at) < end);
    });
    expect(outside).toEqual([]);
    const gone = reps.filter((rep) => rep.endedAt).map((rep) => rep.id);
    expect(gone).toHaveLength(1);
    expect(deals.filter((deal) => gone.includes(deal.owner) && !deal.closedAt)).toEqual([]);
    expect(reps.filter((rep) => at(rep.startedAt) > from).map((rep) => rep.team)).toEqual(['East']);
  });

  it('tells for each deal a history in order that ends where the deal is', () => {
    const histories = new Map<string, typeof stageEvents>();
    for (const event of stageEvents) histories.set(event.deal, [...(histories.get(event.deal) ?? []), event]);
    expect(histories.size).toBe(defaults.deals);
    for (const deal of deals) {
      const history = histories.get(deal.id) ?? [];
      const last = history.at(-1);
      expect(history[0]?.stage).toBe('Qualified');
      expect(last?.stage).toBe(deal.stage);
      expect(history.every((event, i) => i === 0 || at(event.at) > at(history[i - 1]?.at))).toBe(true);
      expect(deal.stage === 'Won').toBe(deal.status === 'won');
      expect(deal.stage === 'Lost').toBe(deal.status === 'lost');
      expect(deal.closedAt !== undefined).toBe(deal.stage === 'Won' || deal.stage === 'Lost');
      if (!isBackwards(deal)) expect(history[0]?.at.startsWith(deal.createdAt)).toBe(true);
      if (deal.closedAt) expect(last?.at.startsWith(deal.closedAt)).toBe(true);
    }
  });

  it('names only stages of the list, and lost ones have no place in it', () => {
    expect(stages.map((row) => row.pos)).toEqual([1, 2, 3, 4, 5, null]);
    expect(new Set(stageEvents.map((event) => event.stage))).toEqual(new Set(stages.map((row) => row.stage)));
  });

  it('has no event before the beginning or after the end', () => {
    const times = [
      ...deals.flatMap((deal) => [deal.createdAt, deal.closedAt]), ...stageEvents.map((event) => event.at),
      ...responses.flatMap((answer) => [answer.sentAt, answer.at]),
    ].filter((time) => time !== undefined);
    expect(times.filter((time) => !(at(time) >= from && at(time) < to))).toEqual([]);
    expect(responses.filter((answer) => answer.at !== undefined && at(answer.at) <= at(answer.sentAt))).toEqual([]);
  });

  it('has a rate for every foreign currency on every day', () => {
    expect(new Set(deals.map((deal) => deal.currency))).toEqual(new Set(['EUR', 'USD', 'RON']));
    for (const currency of ['USD', 'RON']) {
      const days = rates.filter((rate) => rate.currency === currency).map((rate) => rate.fromAt);
      expect(days[0]).toBe('2024-09-01');
      expect(days.at(-1)).toBe('2026-09-01');
      expect(days).toHaveLength(25);
    }
    expect(rates.filter((rate) => !(rate.rate > 0.15 && rate.rate < 1.1))).toEqual([]);
  });
});

describe('the dirt', () => {
  it('is there in the counts that are stated', () => {
    const isDay = (text: string) => text.length === 10;
    expect({
      missingAmounts: deals.filter((deal) => deal.amount === undefined).length,
      negativeDurations: deals.filter(isBackwards).length,
      duplicateIds: deals.length - new Set(deals.map((deal) => deal.id)).size,
      unknownStatuses: deals.filter((deal) => !['open', 'won', 'lost'].includes(deal.status)).length,
      daysOnly: deals.filter((deal) => isDay(deal.createdAt)).length,
      blankOwners: deals.filter((deal) => deal.owner === '').length,
      invalidScores: responses.filter((answer) => answer.kind === 'nps' && (answer.score ?? 0) > 10).length,
    }).toEqual(dirt);
  });

  it('shows in the current quarter as deals that closed before they were created, not as blank owners or days', () => {
    const current = deals.filter((deal) => at(deal.closedAt) >= at('2026-07-01'));
    expect(current.filter((deal) => deal.owner === '' || deal.createdAt.length === 10)).toEqual([]);
    expect(current.filter(isBackwards)).toHaveLength(dirt.negativeDurations);
  });

  it('has deals of accounts whose names are markup, quotes and other scripts', () => {
    const names = awkwardAccounts.map((account) => account.id);
    expect(names).toEqual(['<img src=x onerror=alert(1)>', 'Baker, "Sons" & Co.', expect.stringMatching(/\p{Script=Arabic}/u), expect.stringMatching(/\p{Script=Han}/u)]);
    for (const name of names) expect(deals.filter((deal) => deal.account === name).length).toBeGreaterThan(4);
  });
});

describe('the story', () => {
  // The quarter so far, and the same days of the one before, in Europe/Bucharest (UTC+3 in summer).
  const now = ['2026-06-30T21:00:00Z', '2026-09-22T09:00:00Z'] as const;
  const before = ['2026-03-31T21:00:00Z', '2026-06-22T09:00:00Z'] as const;
  const closed = (period: readonly [string, string]) => deals.filter((deal) => within(deal.closedAt, ...period));
  const created = (period: readonly [string, string]) => deals.filter((deal) => within(deal.createdAt, ...period));
  const winRate = (list: typeof deals) => won(list) / list.length;

  it('closes about 700 deals in the quarter so far, and wins about a third of all', () => {
    expect(closed(now).length).toBeGreaterThan(650);
    expect(closed(now).length).toBeLessThan(780);
    const all = deals.filter((deal) => deal.closedAt);
    expect(winRate(all)).toBeGreaterThan(0.33);
    expect(winRate(all)).toBeLessThan(0.38);
  });

  it('wins more of what is closed while fewer opportunities are created', () => {
    expect(winRate(closed(now)) - winRate(closed(before))).toBeGreaterThan(0.04);
    expect(created(now).length / created(before).length).toBeLessThan(0.87);
    expect(created(now).length / created(before).length).toBeGreaterThan(0.75);
  });

  it('has one rep who loses deals between demo and trial, far more than the rest of the team', () => {
    const position = new Map(stages.map((row) => [row.stage, row.pos ?? 0]));
    const furthest = new Map<string, number>();
    for (const event of stageEvents) furthest.set(event.deal, Math.max(furthest.get(event.deal) ?? 0, position.get(event.stage) ?? 0));
    const reached = (owner: (id: string) => boolean, pos: number) =>
      deals.filter((deal) => deal.team === 'North' && owner(deal.owner) && (furthest.get(deal.id) ?? 0) >= pos).length;
    const passes = (owner: (id: string) => boolean) => reached(owner, 3) / reached(owner, 2);
    expect(passes((id) => id === 'Bruno Conti')).toBeLessThan(0.45);
    expect(passes((id) => id !== 'Bruno Conti')).toBeGreaterThan(0.7);
  });

  it('has about 1,500 answers, of a third of those who were asked, and a rising promoter score', () => {
    const answers = responses.filter((row) => row.score !== undefined);
    expect(answers.length).toBeGreaterThan(1350);
    expect(answers.length).toBeLessThan(1650);
    expect(answers.length / responses.length).toBeGreaterThan(0.28);
    expect(answers.length / responses.length).toBeLessThan(0.38);
    const score = (start: string, end: string) => {
      const list = answers.filter((row) => row.kind === 'nps' && (row.score as number) <= 10 && within(row.at, start, end));
      return (100 * (list.filter((row) => (row.score as number) >= 9).length - list.filter((row) => (row.score as number) <= 6).length)) / list.length;
    };
    expect(score(...now)).toBeGreaterThan(score(...before));
    expect(score('2025-09-22', '2026-09-22')).toBeGreaterThan(score('2024-09-22', '2025-09-22') + 8);
  });

  it('sells at weekdays, and less in August than in September', () => {
    const share = deals.filter((deal) => [0, 6].includes((Math.floor(at(deal.createdAt) / day) + 4) % 7)).length / deals.length;
    expect(share).toBeLessThan(0.04);
    expect(created(['2025-08-01', '2025-09-01']).length).toBeLessThan(created(['2025-09-01', '2025-10-01']).length);
  });
});
