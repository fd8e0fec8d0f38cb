import { KpiError } from '../errors.ts';
import { instantOf } from '../time/instant.ts';
import { bounds, periodUnits, type Period, type PeriodUnit } from '../time/period.ts';
import { zoneOf, type Zone } from '../time/zone.ts';
import type { Query } from './query.ts';

/** The period, the knowledge and the parameters under which a definition is evaluated. */
export type Scope = {
  readonly from: number;
  /** The end that counts: the earlier of the query's `to` and `asOf`. */
  readonly to: number;
  readonly asOf: number;
  /** When a level (what is open, what is owed) is taken: `asOf`, or the end of a part of a series if that is earlier. */
  readonly levelAt: number;
  readonly partial: boolean;
  readonly zone: Zone;
  readonly currency: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
};

export function scopeOf(query: Query, defaults: Readonly<Record<string, unknown>> = {}): Scope {
  const from = instantOf(query.from, 'from');
  const end = instantOf(query.to, 'to');
  const asOf = query.asOf === undefined ? end : instantOf(query.asOf, 'asOf');
  if (from > end) throw new KpiError('invalid-query', 'The period ends before it starts: "to" must not lie before "from".');
  return {
    from,
    to: Math.min(end, asOf),
    asOf,
    levelAt: asOf,
    partial: asOf < end,
    zone: zoneOf(query.zone ?? 'UTC'),
    currency: query.currency,
    params: { ...defaults, ...query.params },
  };
}

/** The parts of a series: units of local days, cut at the ends of the period. Parts of which nothing is known yet are left out. */
export function partsOf(query: Query, every: PeriodUnit, { zone, asOf }: Scope): Period[] {
  if (!periodUnits.includes(every)) {
    throw new KpiError('invalid-query', `"${every}" is no unit of time. A series runs every ${periodUnits.join(', ')}.`);
  }
  const cuts = bounds(zone, every, { from: instantOf(query.from, 'from'), to: instantOf(query.to, 'to') });
  return cuts.slice(1).flatMap((to, i) => ((cuts[i] as number) < asOf ? [{ from: cuts[i] as number, to }] : []));
}

/** The scope of one part of a series: known up to the query's `asOf`, with a level taken at the part's end. */
export function scopeOfPart(scope: Scope, { from, to }: Period): Scope {
  const end = Math.min(to, scope.asOf);
  return { ...scope, from, to: end, levelAt: end, partial: scope.asOf < to };
}
