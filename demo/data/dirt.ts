import { DAY_MS, readInstant } from '../../src/core/time/instant.ts';
import { isoTime, type DealRow } from './deals.ts';
import { Random } from './random.ts';
import { story } from './story.ts';
import type { ResponseRow } from './surveys.ts';
import type { World } from './world.ts';

/** The faults that every CRM has, and how many rows have each. */
export const dirt = {
  /** No amount. */
  missingAmounts: 80,
  /** Won deals of the last weeks that were created, it says, after they closed. */
  negativeDurations: 6,
  /** Rows that come twice. */
  duplicateIds: 1,
  /** A status that is none. */
  unknownStatuses: 3,
  /** Imported rows with days where the others have times. */
  daysOnly: 140,
  /** Imported rows that nobody owns. */
  blankOwners: 24,
  /** Answers off the scale. */
  invalidScores: 2,
} as const;

/** Puts the faults into clean rows, changing them. No row has two. */
export function soilDeals(world: World, deals: DealRow[]): void {
  const random = new Random(world.seed, 'dirt/deals');
  const clean = new Set(deals);
  const spoil = (count: number, fits: (deal: DealRow) => boolean, fault: (deal: DealRow) => void) => {
    const candidates = [...clean].filter(fits);
    for (let left = Math.min(count, candidates.length); left > 0; left--) {
      const [deal] = candidates.splice(random.index(candidates.length), 1) as [DealRow];
      clean.delete(deal);
      fault(deal);
    }
  };
  const imported = (deal: DealRow) => readInstant(deal.createdAt) < world.from + story.importDays * DAY_MS;
  const closedWithin = (deal: DealRow, days: number) => readInstant(deal.closedAt ?? '') > world.to - days * DAY_MS;

  spoil(dirt.negativeDurations, (deal) => deal.status === 'won' && closedWithin(deal, 80) && !closedWithin(deal, 10), (deal) => {
    deal.createdAt = isoTime(readInstant(deal.closedAt as string) + random.between(1, 9) * DAY_MS);
  });
  spoil(dirt.unknownStatuses, (deal) => deal.status === 'open', (deal) => {
    deal.status = 'parked';
  });
  spoil(dirt.daysOnly, imported, (deal) => {
    deal.createdAt = deal.createdAt.slice(0, 10);
    if (deal.closedAt) deal.closedAt = deal.closedAt.slice(0, 10);
  });
  spoil(dirt.blankOwners, imported, (deal) => {
    deal.owner = '';
    deal.team = '';
  });
  spoil(dirt.missingAmounts, () => true, (deal) => {
    delete deal.amount;
  });
  spoil(dirt.duplicateIds, imported, (deal) => {
    deals.splice(deals.indexOf(deal) + 1, 0, { ...deal });
  });
}

export function soilResponses(world: World, responses: ResponseRow[]): void {
  const random = new Random(world.seed, 'dirt/responses');
  const answers = responses.filter((row) => row.kind === 'nps' && row.score !== undefined);
  for (let left = Math.min(dirt.invalidScores, answers.length); left > 0; left--) {
    const [row] = answers.splice(random.index(answers.length), 1) as [ResponseRow];
    row.score = 11;
  }
}
