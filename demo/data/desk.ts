import { DAY_MS, HOUR_MS } from '../../src/core/time/instant.ts';
import { isoTime } from './deals.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

export type RequestRow = { id: string; account: string; owner: string; at: string; respondedAt?: string; channel: string };
export type TicketRow = {
  id: string; name: string; account: string; owner: string; topic: string; channel: string; priority: string; status: string; createdAt: string;
  firstReplyAt?: string; firstResolvedAt?: string; resolvedAt?: string; dueAt: string; contacts: number; reopens: number; slaMs: number;
};
type SurveyRow = { id: string; kind: 'nps' | 'csat'; sentAt: string; at?: string; score?: number; account: string; owner: string };
type SpellRow = { account: string; owner: string; startedAt: string; endedAt?: string };
export type DeskTables = { requests: RequestRow[]; tickets: TicketRow[]; responses: SurveyRow[]; spells: SpellRow[] };

type Topic = { readonly topic: string; readonly weight: number; readonly asks: readonly string[]; readonly hours: number };

const topics: readonly Topic[] = [
  { topic: 'Invoice', weight: 22, hours: 9, asks: ['Invoice without our order number', 'Two invoices for one month', 'VAT number is wrong'] },
  { topic: 'Sign-in', weight: 20, hours: 3, asks: ['Cannot sign in', 'New colleague needs access', 'Code does not arrive'] },
  { topic: 'Scanner', weight: 18, hours: 14, asks: ['Scanner loses its connection', 'Battery lasts two hours', 'Scanner reads nothing'] },
  { topic: 'Routes', weight: 24, hours: 18, asks: ['Route leaves out a stop', 'Driver cannot see the route', 'Times are an hour off'] },
  { topic: 'Export', weight: 16, hours: 8, asks: ['Export stops half way', 'Column is missing in the export', 'Need last year as a file'] },
];
const agents = [['Sorin Pop', 1.1], ['Hanna Vogel', 1], ['Luis Ortega', 1], ['Mei Lin', 0.8]] as const;
const channels = [['E-mail', 5], ['Telephone', 3], ['Chat', 3]] as const;
const days = 184;
const openMs = 6 * HOUR_MS;
const closeMs = 15 * HOUR_MS;
/** Since then invoices look different: more questions about them, and all wait longer. */
const newInvoicesDays = 40;
/** Who waits when the data end, in minutes: some since today, some since the weekend. */
const waitingMinutes = [13, 37, 52, 88, 131, 17 * 60, 21 * 60, 70 * 60] as const;

/** Half a year of one service desk, in Bucharest's working hours (UTC + 3), until a Tuesday noon. */
export function makeDesk(world: World): DeskTables {
  const random = new Random(world.seed, 'desk');
  const customers = world.accounts.slice(0, 180);
  const arrivals: number[] = [];
  for (let back = days; back > 0; back--) {
    const day = Math.floor(world.to / DAY_MS - back) * DAY_MS;
    const isWeekend = [6, 0].includes((day / DAY_MS + 4) % 7);
    const count = Math.round((isWeekend ? 0.6 : back < newInvoicesDays ? 7 : 5.5) * random.between(0.7, 1.3));
    for (let i = 0; i < count; i++) arrivals.push(day + (random.chance(0.9) ? random.between(openMs, closeMs) : random.between(0, DAY_MS)));
  }
  arrivals.sort((a, b) => a - b);
  const waiting = new Set(waitingMinutes.map((minutes) => world.to - minutes * 60_000));

  const tickets: TicketRow[] = [];
  const requests: RequestRow[] = [];
  const responses: SurveyRow[] = [];
  const before = (at: number): { at?: number } => (at < world.to ? { at } : {});
  for (const created of [...arrivals.filter((at) => at < world.to - 4 * HOUR_MS), ...[...waiting].sort((a, b) => a - b)]) {
    const isLate = world.to - created < newInvoicesDays * DAY_MS;
    const { topic, asks, hours } = topics[random.weighted(topics.map((one) => (one.topic === 'Invoice' && isLate ? 2.2 : 1) * one.weight))] as Topic;
    const [owner] = agents[random.weighted(agents.map(([, weight]) => weight))] as (typeof agents)[number];
    const [channel] = channels[random.weighted(channels.map(([, weight]) => weight))] as (typeof channels)[number];
    const account = random.pick(customers).id;
    const priority = random.chance(0.14) ? 'High' : 'Normal';
    const replyMs = random.lognormal(channel === 'E-mail' ? 62 : 9, 0.9) * (isLate ? 1.35 : 1) * (priority === 'High' ? 0.5 : 1) * 60_000;
    const repliedAt = waiting.has(created) ? {} : random.chance(0.002) ? {} : before(worked(created, replyMs));
    const reopens = random.chance(topic === 'Scanner' ? 0.17 : 0.06) ? 1 : 0;
    const solved = repliedAt.at === undefined ? {} : before(worked(repliedAt.at, random.exponential(hours * HOUR_MS)));
    const resolved = solved.at === undefined || reopens === 0 ? solved : before(worked(solved.at, random.between(6, 40) * HOUR_MS));
    const slaMs = (priority === 'High' ? 1 : 4) * HOUR_MS;
    const id = `T-${40001 + tickets.length}`;
    const time = (name: string, at: number | undefined): Record<string, string> => (at === undefined ? {} : { [name]: isoTime(at) });
    tickets.push({
      id, name: random.pick(asks), account, owner, topic, channel, priority, status: resolved.at !== undefined ? 'solved' : repliedAt.at !== undefined ? 'in work' : 'new',
      createdAt: isoTime(created), ...time('firstReplyAt', repliedAt.at), ...time('firstResolvedAt', solved.at), ...time('resolvedAt', resolved.at),
      dueAt: isoTime(worked(created, (priority === 'High' ? 8 : 32) * HOUR_MS)), contacts: repliedAt.at === undefined ? 0 : 1 + Math.floor(random.exponential(0.7)) + reopens, reopens, slaMs,
    });
    requests.push({ id, account, owner, at: isoTime(created), ...time('respondedAt', repliedAt.at), channel });
    for (const kind of ['csat', 'nps'] as const) {
      if (resolved.at === undefined || !random.chance(kind === 'csat' ? 0.8 : 0.45)) continue;
      const sent = resolved.at + HOUR_MS;
      const answered = random.chance(0.36) ? before(sent + random.exponential(20 * HOUR_MS)).at : undefined;
      const mood = random.normal() + 0.9 - (reopens ? 0.7 : 0) - (topic === 'Invoice' && isLate ? 0.5 : 0);
      const score = kind === 'csat' ? Math.max(1, Math.min(5, Math.round(3.2 + mood))) : Math.max(0, Math.min(10, Math.round(7.7 + 1.7 * mood)));
      if (sent < world.to) responses.push({ id: `S-${70001 + responses.length}`, kind, sentAt: isoTime(sent), ...time('at', answered), ...(answered !== undefined && { score }), account, owner });
    }
  }
  const spells = customers.map(({ id }, index): SpellRow => ({
    account: id, owner: agents[index % agents.length]?.[0] ?? '', startedAt: isoTime(world.to - (220 + index * 4) * DAY_MS).slice(0, 10),
    ...(index % 17 === 7 && { endedAt: isoTime(world.to - (3 + index) * DAY_MS).slice(0, 10) }),
  }));
  return { requests, tickets, responses, spells };
}

/** The instant by which so much time has passed at work. */
function worked(from: number, ms: number): number {
  let [at, left] = [from, ms];
  for (;;) {
    const day = Math.floor(at / DAY_MS) * DAY_MS;
    const isWeekend = [6, 0].includes((day / DAY_MS + 4) % 7);
    const begin = Math.max(at, day + openMs);
    const end = day + closeMs;
    if (!isWeekend && begin < end) {
      if (begin + left <= end) return begin + left;
      left -= end - begin;
    }
    at = day + DAY_MS;
  }
}
