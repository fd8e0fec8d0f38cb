import { KpiError } from '../errors.ts';
import { instantOf, DAY_MS } from '../time/instant.ts';
import { calendarUnit, earlierPeriod } from '../time/named-period.ts';
import { bounds, periodUnits, usual, type Calendar, type Period, type PeriodUnit } from '../time/period.ts';
import { zoneOf, type Zone } from '../time/zone.ts';
import type { Query } from './query.ts';

/** The period, the knowledge and the parameters under which a definition is evaluated. */
export type Scope = {
  readonly from: number;
  /** The end that counts: the earlier of the query's `to` and `asOf`. */
  readonly to: number;
  /** The end of the period as asked for. */
  readonly end: number;
  readonly asOf: number;
  /** When a level (what is open, what is owed) is taken: `asOf`, or the end of a part of a series if that is earlier. */
  readonly levelAt: number;
  readonly partial: boolean;
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly currency: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
};

/** @throws KpiError `invalid-query` for a day of the week or a month that there is not. */
export function calendarOf({ weekStart = usual.weekStart, fiscalStart = usual.fiscalStart }: Partial<Calendar>): Calendar {
  const isOneTo = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  if (!isOneTo(weekStart, 7)) throw new KpiError('invalid-query', `"${weekStart}" is no day of the week. Give 1 for Monday to 7 for Sunday.`);
  if (!isOneTo(fiscalStart, 12)) throw new KpiError('invalid-query', `"${fiscalStart}" is no month. Give 1 for January to 12 for December.`);
  return { weekStart, fiscalStart };
}

export function scopeOf(query: Query, defaults: Readonly<Record<string, unknown>> = {}): Scope {
  const from = instantOf(query.from, 'from');
  const end = instantOf(query.to, 'to');
  const asOf = query.asOf === undefined ? end : instantOf(query.asOf, 'asOf');
  if (from > end) throw new KpiError('invalid-query', 'The period ends before it starts: "to" must not lie before "from".');
  return {
    from,
    to: Math.min(end, asOf),
    end,
    asOf,
    levelAt: asOf,
    partial: asOf < end,
    zone: zoneOf(query.zone ?? 'UTC'),
    calendar: calendarOf(query),
    currency: query.currency,
    params: { ...defaults, ...(query.schedule ? { schedule: query.schedule } : {}), ...query.params },
  };
}

/** A mistyped year must not cut centuries into days. */
const MOST_PARTS = 10_000;
const SHORTEST_MS: Readonly<Record<PeriodUnit, number>> = { day: DAY_MS, week: 7 * DAY_MS, month: 28 * DAY_MS, quarter: 90 * DAY_MS, year: 365 * DAY_MS };

/** The parts of a series: units of local days, cut at the ends of the period. Parts of which nothing is known yet are left out. */
export function partsOf(query: Query, every: PeriodUnit, { zone, calendar, asOf }: Scope): Period[] {
  if (!periodUnits.includes(every)) {
    throw new KpiError('invalid-query', `"${every}" is no unit of time. A series runs every ${periodUnits.join(', ')}.`);
  }
  const [from, to] = [instantOf(query.from, 'from'), instantOf(query.to, 'to')];
  if ((to - from) / SHORTEST_MS[every] > MOST_PARTS) {
    throw new KpiError('limit', `From "${query.from}" to "${query.to}" there are more than ${MOST_PARTS} of every ${every}. Check the years, or take a larger unit.`);
  }
  const cuts = bounds(zone, every, { from, to }, calendar);
  return cuts.slice(1).flatMap((to, i) => ((cuts[i] as number) < asOf ? [{ from: cuts[i] as number, to }] : []));
}

/** The scope of one part of a series: known up to the query's `asOf`, with a level taken at the part's end. */
export function scopeOfPart(scope: Scope, { from, to }: Period): Scope {
  const known = Math.min(to, scope.asOf);
  return { ...scope, from, to: known, end: to, levelAt: known, partial: scope.asOf < to };
}

/** The period before that of a scope: the calendar unit before, or the same length; `prevFrom` and `prevTo` override it. */
function previousOf({ from, end, zone, calendar, params }: Scope): Period {
  const before = earlierPeriod({ from, to: end, ...calendarUnit(zone, { from, to: end }, calendar) }, zone, end, 'previous');
  const given = (name: string, fallback: number): number => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? instantOf(value, name) : fallback;
  };
  return { from: given('prevFrom', before.from), to: given('prevTo', before.to) };
}

/** The parameters that every scope has. */
const instantsOfScope: Readonly<Record<string, (scope: Scope) => number>> = {
  from: (scope) => scope.from,
  to: (scope) => scope.to,
  end: (scope) => scope.end,
  asOf: (scope) => scope.asOf,
  prevFrom: (scope) => previousOf(scope).from,
  prevTo: (scope) => previousOf(scope).to,
};

/** A parameter by its name without `$`; instants of the scope are epoch ms. */
export function parameterOf(scope: Scope, name: string): unknown {
  return Object.hasOwn(instantsOfScope, name) ? instantsOfScope[name]?.(scope) : scope.params[name];
}

/** The parameters that an expression cannot do without and that nobody gave. `coalesce` has an answer of its own. */
export function unknownParameters(node: unknown, scope: Scope): string[] {
  if (typeof node === 'string') return node.startsWith('$') && parameterOf(scope, node.slice(1)) === undefined ? [node] : [];
  if (typeof node !== 'object' || node === null || (Array.isArray(node) && node[0] === 'coalesce')) return [];
  return Object.values(node).flatMap((child) => unknownParameters(child, scope));
}

/** An expression with its parameters filled in, as a text: two queries with equal texts ask for the same. */
export function boundText(expr: unknown, scope: Scope): string {
  return JSON.stringify(expr, (_key, node: unknown) => {
    if (node === 'biz' || node === 'workdays') return { [node]: scope.params['schedule'] };
    return typeof node === 'string' && node.startsWith('$') ? { $: parameterOf(scope, node.slice(1)) } : node;
  });
}
