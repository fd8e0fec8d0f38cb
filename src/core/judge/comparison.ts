import { evaluate } from '../evaluate/evaluate.ts';
import { tablesRead } from '../evaluate/fields.ts';
import type { KpiResult, Query, Tables } from '../evaluate/query.ts';
import type { KpiDefinition } from '../kpi/algebra.ts';
import { earlierPeriod, type NamedPeriod } from '../time/named-period.ts';
import type { Period } from '../time/period.ts';
import { zoneOf } from '../time/zone.ts';
import { compare, unknownChange, type Change } from './compare.ts';
import { compareOverPeriod, compareWithTarget, elapsedOf, givenNumber, progressOf, targetOf, type TargetChange } from './target.ts';
import { compareWithTeam, type TeamChange } from './team.ts';
import { addsUp } from './volume.ts';

/** `target` and `baseline` are set by a page or the table `targets`; `team` is everybody else. */
export type CompareWith = 'previous' | 'year-ago' | 'target' | 'baseline' | 'team';

/** A result beside another of the same KPI, or beside a number that is set for it. */
export type Comparison = Change & Partial<Omit<TargetChange, keyof Change>> & {
  with: CompareWith;
  period: Period;
  /** What it is compared with: an earlier result, the number set, or what the others have. */
  result: KpiResult;
  /** The earlier period begins before the data do: of what adds up, nothing can be said then. */
  unequal?: true;
  /** How much of the way from the baseline to the target is covered, where both are set. */
  progress?: number | null;
  /** How many others there are in the team. */
  others?: number;
  /** Each member of the team against the others, where members are what the question groups by. */
  groups?: Record<string, TeamChange>;
};

/** A query for one total, its instants known. */
export type Total = Omit<Query, 'by' | 'every'> & { kpi: KpiDefinition; from: number; to: number; asOf: number };

type Asked = {
  with: CompareWith;
  period: NamedPeriod;
  /** What the data cover. */
  extent: Period;
  by?: Query['by'];
  target?: number;
};

/** Asks for a result that is read later, such as of a set of queries that share their passes. */
export type Ask = (query: Query) => () => KpiResult;

/** The comparison that is asked for; undefined with a team where nothing says who is a member. */
export function comparisonOf(tables: Tables, total: Total, now: KpiResult, asked: Asked): Comparison | undefined {
  return plannedComparison((query) => () => evaluate(tables, query), tables, total, asked)(now);
}

/** The same in two steps: what it takes is asked for, and then put beside the result. */
export function plannedComparison(ask: Ask, tables: Tables, total: Total, asked: Asked): (now: KpiResult) => Comparison | undefined {
  switch (asked.with) {
    case 'previous':
    case 'year-ago':
      return withEarlier(ask, tables, total, asked.with, asked);
    case 'target':
      return (now) => withTarget(tables, total, now, asked.target);
    case 'baseline':
      return (now) => withBaseline(tables, total, now, asked.target);
    case 'team':
      return (now) => withTeam(tables, total, now, asked.by);
  }
}

/**
 * The earlier period is looked at as long after its end as `asOf` is after the period's: what ripens had as much time.
 * Where it begins before the data, its zeros are not known: a total of it is none, and neither is the change.
 */
function withEarlier(ask: Ask, tables: Tables, total: Total, which: 'previous' | 'year-ago', asked: Asked): (now: KpiResult) => Comparison {
  const period = earlierPeriod(asked.period, zoneOf(total.zone ?? 'UTC'), total.asOf, which);
  const earlier = ask({ ...total, ...period, asOf: period.to + Math.max(0, total.asOf - total.to) });
  return (now) => besideEarlier(earlier(), { tables, total, now, which, period, extent: asked.extent });
}

type Beside = { tables: Tables; total: Total; now: KpiResult; which: 'previous' | 'year-ago'; period: Period; extent: Period };

function besideEarlier(earlier: KpiResult, { tables, total, now, which, period, extent }: Beside): Comparison {
  const unequal = beginsBeforeData(total.kpi, tables, period, extent);
  const unknown = earlier.status === 'ok' && (period.to <= extent.from || (unequal && addsUp(total.kpi)));
  const result: KpiResult = unknown ? { kpi: earlier.kpi, status: 'no-data', value: null, n: null, excluded: {} } : earlier;
  return { with: which, period, result, ...compare(total.kpi, now, result), ...(unequal ? { unequal } : {}) };
}

/** So many rows come in a stretch of time, by chance, none at all once in twenty times: e to the -3. */
const FEWEST_ROWS = 3;

/**
 * Whether a period begins before the data do. The first event is always a little late: a stretch before it in which hardly
 * any row is to be expected is no gap.
 */
function beginsBeforeData(definition: KpiDefinition, tables: Tables, period: Period, extent: Period): boolean {
  const lackingMs = Math.min(period.to, extent.from) - period.from;
  const rows = tablesRead(definition).reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0);
  return lackingMs > 0 && (rows * lackingMs) / (extent.to - extent.from) >= FEWEST_ROWS;
}

function withTarget(tables: Tables, total: Total, now: KpiResult, given: number | undefined): Comparison {
  const { kpi, from, to } = total;
  const result = given === undefined ? targetOf(tables, total, 'value') : givenNumber(kpi.id, given);
  const base = { with: 'target', period: { from, to }, result } as const;
  if (result.value === null) return { ...base, ...unknownChange };
  return { ...base, ...compareWithTarget(kpi, now, result.value, elapsedOf(kpi, total)) };
}

function withBaseline(tables: Tables, total: Total, now: KpiResult, given: number | undefined): Comparison {
  const { kpi, from, to } = total;
  const result = targetOf(tables, total, 'baseline');
  const base = { with: 'baseline', period: { from, to }, result } as const;
  if (result.value === null) return { ...base, ...unknownChange };
  const target = given ?? targetOf(tables, total, 'value').value;
  const elapsed = elapsedOf(kpi, total);
  return {
    ...base,
    ...compareOverPeriod(kpi, now, result.value, elapsed),
    ...(elapsed === 1 ? {} : { elapsed }),
    ...(target === null ? {} : { progress: progressOf(now, result.value, target, elapsed) }),
  };
}

/** The members are the groups, or the one owner that is filtered by. */
function withTeam(tables: Tables, total: Total, now: KpiResult, [by]: NonNullable<Query['by']> = []): Comparison | undefined {
  const { from, to, where } = total;
  const base = { with: 'team', period: { from, to } } as const;
  if (typeof by === 'string') return { ...base, ...unknownChange, result: now, groups: compareWithTeam(tables, total, by) };
  const [member, ...more] = [where?.['owner'] ?? []].flat();
  if (member === undefined || more.length > 0) return undefined;
  const against = compareWithTeam(tables, total, 'owner', [member])[member];
  return against && { ...base, ...against };
}
