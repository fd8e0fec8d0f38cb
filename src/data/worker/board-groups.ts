import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { Query, Tables } from '../../core/evaluate/query.ts';
import type { BoardQuestion, Privacy } from './board-shape.ts';
import type { People } from './people.ts';
import { blurred } from './privacy.ts';

const monthMs = (365.25 / 12) * 86_400_000;
/** Tenure is new below half a year, and long from two years on. */
const tenureMonths = [6, 24] as const;

/** Everybody's team: as the table of reps has it, else the one that most of what they did was for. */
export function teamsOf(tables: Tables, query: Query, people: People | null): Map<string, string> {
  if (people) return new Map(people.ids.flatMap((id): [string, string][] => { const team = people.teamOf(id); return team === undefined ? [] : [[id, team]]; }));
  const { groups = {} } = evaluate(tables, { ...query, by: ['owner', 'team'] });
  return new Map(Object.entries(groups).flatMap(([owner, { groups: teams = {} }]): [string, string][] => {
    const [most] = Object.entries(teams).filter(([team]) => team !== '').sort(([, a], [, b]) => (b.n ?? 0) - (a.n ?? 0));
    return most ? [[owner, most[0]]] : [];
  }));
}

export type Groups = { groupOf(id: string): string; readonly groups: string[]; readonly missing?: string; readonly tooSmall?: true };

type Known = { readonly people: People | null; readonly teams: ReadonlyMap<string, string>; readonly asOf: number };

/** The groups within which people are ranked, those of tenure from the newest on; the empty text is nobody's. */
export function boardGroups(ids: readonly string[], { within }: BoardQuestion, privacy: Privacy, { people, teams, asOf }: Known): Groups {
  const tenure = (id: string): string | undefined => {
    const start = people?.startedAt(id);
    return start === undefined ? undefined : String(tenureMonths.filter((months) => asOf - start >= months * monthMs).length);
  };
  const groupIn = within === 'team' ? (id: string) => teams.get(id) : within === 'tenure' ? tenure : () => undefined;
  const known = ids.flatMap((id): [string, string][] => [[id, groupIn(id) ?? '']]);
  if (!within || known.every(([, group]) => group === '')) {
    return { groupOf: () => '', groups: [], ...(within && { missing: within === 'tenure' ? 'reps.startedAt' : 'reps.team' }) };
  }
  const groupOf = blurred(new Map(known), privacy);
  if ([...groupOf.values()].every((group) => group === '')) return { groupOf: () => '', groups: [], tooSmall: true };
  const groups = [...new Set(groupOf.values())].sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  return { groupOf: (id) => groupOf.get(id) ?? '', groups };
}
