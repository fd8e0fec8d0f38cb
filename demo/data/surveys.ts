import { DAY_MS, HOUR_MS, readInstant } from '../../src/core/time/instant.ts';
import { isoTime, type DealRow } from './deals.ts';
import { Random } from './random.ts';
import { elapsed, type World } from './world.ts';

/** An invitation to a survey, and the answer where there is one. A contact is a number: the demo holds no person's data. */
export type ResponseRow = {
  id: string;
  kind: 'nps' | 'csat' | 'ces';
  sentAt: string;
  at?: string;
  score?: number;
  account: string;
  contact: string;
  owner: string;
  team: string;
  segment: string;
};

type Survey = {
  readonly kind: ResponseRow['kind'];
  /** Days after the deal was won; NPS asks again and again. */
  readonly firstDays: number;
  readonly againDays?: number;
  /** Share of won deals that lead to an invitation. */
  readonly asked: number;
  readonly answered: number;
  readonly scores: readonly number[];
  /** Weights of the scores when the world begins and when it ends. */
  readonly begin: readonly number[];
  readonly end: readonly number[];
};

const surveys: readonly Survey[] = [
  {
    kind: 'nps', firstDays: 45, againDays: 120, asked: 0.42, answered: 0.34,
    scores: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    begin: [1.2, 0.8, 1.5, 2.5, 3, 6.5, 9.5, 16, 19, 22, 18],
    end: [0.6, 0.3, 0.6, 1, 1.4, 3, 5.6, 13, 19.5, 29, 26],
  },
  { kind: 'csat', firstDays: 4, asked: 0.4, answered: 0.31, scores: [1, 2, 3, 4, 5], begin: [4, 7, 14, 41, 34], end: [3, 5, 12, 41, 39] },
  { kind: 'ces', firstDays: 21, asked: 0.35, answered: 0.28, scores: [1, 2, 3, 4, 5, 6, 7], begin: [2, 4, 8, 13, 29, 28, 16], end: [2, 3, 6, 11, 28, 31, 19] },
];

/** Surveys of customers after they bought, in the order in which they were sent. */
export function makeResponses(world: World, deals: readonly DealRow[]): ResponseRow[] {
  const random = new Random(world.seed, 'feedback');
  const rows: (ResponseRow & { sent: number })[] = [];
  for (const deal of deals) {
    if (deal.status !== 'won' || !deal.closedAt) continue;
    const wonAt = readInstant(deal.closedAt);
    for (const survey of surveys) {
      if (!random.chance(survey.asked)) continue;
      const contact = `C-${10001 + random.index(89_999)}`;
      for (let sent = wonAt + survey.firstDays * DAY_MS; sent < world.to; sent += (survey.againDays ?? Infinity) * DAY_MS) {
        const { account, owner, team, segment } = deal;
        rows.push({ sent, id: '', kind: survey.kind, sentAt: isoTime(sent), ...answer(world, random, survey, sent), account, contact, owner, team, segment });
      }
    }
  }
  rows.sort((a, b) => a.sent - b.sent);
  return rows.map(({ sent: _, ...row }, index) => ({ ...row, id: `S-${10001 + index}` }));
}

function answer(world: World, random: Random, survey: Survey, sent: number): Pick<ResponseRow, 'at' | 'score'> {
  const at = sent + random.exponential(30 * HOUR_MS);
  const progress = elapsed(world, sent);
  const weights = survey.scores.map((_, i) => (survey.begin[i] as number) * (1 - progress) + (survey.end[i] as number) * progress);
  const score = survey.scores[random.weighted(weights)] as number;
  return random.chance(survey.answered) && at < world.to ? { at: isoTime(at), score } : {};
}
