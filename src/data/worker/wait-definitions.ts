import type { Aggregate, Expr, KpiDefinition } from '../../core/kpi/algebra.ts';
import { share } from '../../core/kpi/share.ts';
import { ask } from '../../core/kpi/sources.ts';
import type { FieldOf } from '../../core/table/tables.ts';
import type { HoursKind } from './waits-shape.ts';

type Field = FieldOf<'requests'>;

/** How a time between two instants is counted: all of it, or that in which a schedule is open. */
const lengthIn = { calendar: 'dur', business: 'biz' } as const satisfies Record<HoursKind, string>;

const answeredAt = ['if', ['<', 'respondedAt', '$asOf'], 'respondedAt', null] as const;
const facts = { direction: 'lower', perspective: 'customer', measures: 'efficiency', timing: 'leading', pairs: [] } as const;

function minutes(kind: HoursKind, name: string, interval: KpiDefinition['interval'], of: (time: Expr<Field>) => Aggregate<Field>): KpiDefinition {
  const time: Expr<Field> = ['/', [lengthIn[kind], 'at', answeredAt], 60_000];
  return { id: `response-${name}-${kind}`, unit: 'minutes', ...facts, interval, let: { v: ask('requests', { cohort: { during: 'at' }, agg: of(time) }) }, out: 'v' };
}

/** A request counts once it is so old that it could have missed the mark. */
function within(kind: HoursKind): KpiDefinition {
  const length = lengthIn[kind];
  const isMature = ['>=', [length, 'at', '$asOf'], '$markMs'] as const;
  return {
    id: `response-within-${kind}`, ...facts, direction: 'higher',
    ...share('requests', { during: 'at' }, {
      inTime: ['and', isMature, ['<=', [length, 'at', 'respondedAt'], '$markMs'], ['>=', 'respondedAt', 'at']],
      received: ['and', isMature, ['or', ['isnull', 'respondedAt'], ['>=', 'respondedAt', 'at']]],
    }),
  };
}

export type WaitDefinitions = Readonly<Record<'median' | 'mean' | 'p90' | 'within', KpiDefinition>>;

function definitionsIn(kind: HoursKind): WaitDefinitions {
  return {
    median: minutes(kind, 'median', 'median', (time) => ['median', time]),
    mean: minutes(kind, 'mean', 't', (time) => ['mean', time]),
    p90: minutes(kind, 'p90', 'none', (time) => ['quantile', 0.9, time]),
    within: within(kind),
  };
}

/** The figures of the time to the first answer, by the rules of the KPIs of that name, in either kind of hours and for any mark. */
export const waitDefinitions: Readonly<Record<HoursKind, WaitDefinitions>> = { calendar: definitionsIn('calendar'), business: definitionsIn('business') };
