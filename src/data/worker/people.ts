import type { Tables } from '../../core/evaluate/query.ts';
import { select } from '../../core/evaluate/select.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { instantsOf, isTime } from '../../core/table/instants.ts';
import type { Question } from './protocol.ts';

/** The people of the table of reps who were there in the period, their teams and when they started; null without a table. */
export type People = { readonly ids: readonly string[]; teamOf(id: string): string | undefined; startedAt(id: string): number | undefined };

export function peopleOf({ reps }: Tables, where: Question['where'], { from, to }: { from: number; to: number }, zoneName: string): People | null {
  if (!reps) return null;
  const zone = zoneOf(zoneName);
  const times = (field: string): ArrayLike<number> | undefined => {
    const column = reps.columns.get(field);
    return column && isTime(column) ? instantsOf(column, zone) : undefined;
  };
  const [starts, ends] = [times('startedAt'), times('endedAt')];
  const teams = new Map<string, string>();
  const started = new Map<string, number>();
  for (const row of select(reps, where) ?? Array.from({ length: reps.length }, (_, i) => i)) {
    const [id, team, start, end] = [reps.get(row, 'id'), reps.get(row, 'team'), starts?.[row], ends?.[row]];
    if (id === null || (start !== undefined && start >= to) || (end !== undefined && end <= from)) continue;
    teams.set(String(id), team === null ? '' : String(team));
    if (start !== undefined && !Number.isNaN(start)) started.set(String(id), start);
  }
  return { ids: [...teams.keys()], teamOf: (id) => teams.get(id) || undefined, startedAt: (id) => started.get(id) };
}
