import { finite } from '../base/settings.ts';
import type { Given } from '../base/given.ts';

/** How many answers there were of each kind. */
export type FinishedFigures = { readonly promoters: number | undefined; readonly passives: number | undefined; readonly detractors: number | undefined };

/** More answers than these nobody counts by hand. */
const most = 1_000_000;

/**
 * Finished figures as the answers that they were counted from, so that they go the way of all data: an answer of 10, 8 or 0
 * for each, as of an instant: figures have no dates of their own. Undefined where none is given; a kind that is not given
 * counts as none.
 */
export function answersOf(figures: FinishedFigures, asOf: string): Given | undefined {
  const kinds = [['promoters', figures.promoters, '10'], ['passives', figures.passives, '8'], ['detractors', figures.detractors, '0']] as const;
  if (kinds.every(([, count]) => count === undefined)) return undefined;
  const counts = kinds.map(([name, count, score]) => ({ count: Math.trunc(finite(name, count) ?? 0), score }));
  const wrong = counts.some(({ count }) => count < 0) || counts.reduce((sum, { count }) => sum + count, 0) > most;
  if (wrong) return { error: { code: 'not-data', message: 'Promoters, passives and detractors are counts of answers: whole numbers from 0, a million together at most.' } };
  return { input: `at,score\n${counts.map(({ count, score }) => `${asOf},${score}\n`.repeat(count)).join('')}`, format: 'csv' };
}
