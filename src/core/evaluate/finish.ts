import type { KpiDefinition } from '../kpi/algebra.ts';
import { npsInterval } from '../statistics/nps.ts';
import { wilson } from '../statistics/wilson.ts';
import { combine } from './arithmetic.ts';
import type { Component } from './component.ts';
import type { Interval, KpiResult } from './query.ts';
import type { Scope } from './scope.ts';

/** The result of a definition for one group, from the components of its queries. */
export function finish(definition: KpiDefinition, parts: Readonly<Record<string, Component>>, scope: Scope): KpiResult {
  const out = combine(definition.out, parts, scope.params);
  const quotient = out.num !== undefined;
  const arithmetic = typeof definition.out === 'object' && !quotient;
  const interval = out.status === 'ok' ? intervalOf(definition, out, parts) : undefined;
  return {
    kpi: definition.id,
    status: out.status,
    value: out.value,
    ...(quotient ? { num: out.num as number, den: out.den as number } : {}),
    n: arithmetic ? null : out.n,
    excluded: { ...out.excluded },
    ...(interval ? { interval } : {}),
    ...(scope.partial ? { partial: true as const } : {}),
    ...(definition.unit === 'money' && out.currency !== undefined ? { currency: out.currency } : {}),
  };
}

function intervalOf({ interval }: KpiDefinition, out: Component, parts: Readonly<Record<string, Component>>): Interval | undefined {
  if (interval === 'none') return undefined;
  if (interval === 'wilson') {
    const bounds = out.num !== undefined && out.den !== undefined ? wilson(out.num, out.den) : null;
    return bounds ? { low: bounds[0], high: bounds[1], level: 0.95, method: 'wilson' } : undefined;
  }
  if (interval === 'median' || interval === 't') return out.interval?.method === interval ? out.interval : undefined;
  const [promoters, detractors, answers] = interval.nps.map((name) => parts[name]?.value);
  if (typeof promoters !== 'number' || typeof detractors !== 'number' || typeof answers !== 'number') return undefined;
  const [low, high] = npsInterval(promoters, detractors, answers);
  return { low, high, level: 0.95, method: 'nps' };
}
