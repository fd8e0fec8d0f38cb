import { dealId, isoTime } from './deals.ts';
import type { Journey } from './journey.ts';

/** A deal entered a stage. `owner` and `team` are those of that moment. */
export type StageEventRow = { deal: string; at: string; stage: string; owner: string; team: string };

export function stageEventRows({ visits }: Journey, index: number): StageEventRow[] {
  return visits.map(({ stage, at, owner }) => ({ deal: dealId(index), at: isoTime(at), stage, owner: owner.id, team: owner.team }));
}
