import type { KpiDefinition, Out } from '../kpi/algebra.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { npsInterval } from '../statistics/nps.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Component } from './component.ts';
import type { Interval, KpiResult } from './query.ts';
import type { Scope } from './scope.ts';

const LEVEL = 0.95;
const MONEY = new Set<KpiDefinition['unit']>(['money', 'money-a-day']);

/** The result of a definition for one group, from the value of its formula and the values of its queries. */
export function finish(definition: KpiDefinition, out: Component, query: (name: string) => Component, scope: Scope): KpiResult {
  const quotient = out.num !== undefined;
  const operator = typeof definition.out === 'object' ? definition.out[0] : '';
  const arithmetic = ['+', '-', '*', 'min', 'max', 'abs'].includes(operator) && !quotient && !scalesQuotient(definition.out);
  const interval = out.status === 'ok' ? intervalOf(definition, out, query) : undefined;
  return {
    kpi: definition.id,
    status: out.status,
    value: out.value,
    ...(quotient ? { num: out.num, den: out.den } : {}),
    n: arithmetic ? null : out.n,
    excluded: { ...out.excluded },
    ...(interval ? { interval } : {}),
    ...(scope.partial ? { partial: true as const } : {}),
    ...(out.coverage === undefined ? {} : { coverage: out.coverage }),
    ...(out.label === undefined ? {} : { label: out.label }),
    ...(out.rows === undefined ? {} : { rows: [...out.rows] }),
    ...(MONEY.has(definition.unit) && out.currency !== undefined ? { currency: out.currency } : {}),
  };
}

/** Whether a formula is a quotient times a constant: it stands on what the quotient does, also where that has no value. */
function scalesQuotient(out: Out): boolean {
  return typeof out === 'object' && out[0] === '*' && out.slice(1).some((operand) => Array.isArray(operand) && operand[0] === '/');
}

function bounded(bounds: readonly [number, number] | null, method: string): Interval | undefined {
  return bounds ? { low: bounds[0], high: bounds[1], level: LEVEL, method } : undefined;
}

function intervalOf({ interval }: KpiDefinition, out: Component, query: (name: string) => Component): Interval | undefined {
  if (interval === 'none') return undefined;
  if (interval === 'wilson') return bounded(out.num !== undefined && out.den !== undefined ? wilson(out.num, out.den) : null, interval);
  if (interval === 'median' || interval === 't') return out.interval?.method === interval ? out.interval : undefined;
  if (interval === 'poisson') {
    const [low, high] = poissonInterval(out.num ?? (out.value as number));
    const scale = out.den ?? 1;
    return bounded([low / scale, high / scale], interval);
  }
  const [method, names] = Object.entries(interval)[0] as [string, readonly string[]];
  const values = names.map((name) => query(name).value);
  if (values.some((value) => value === null)) return undefined;
  const [a, b, c, d] = values as [number, number, number, number];
  return bounded(method === 'nps' ? npsInterval(a, b, c) : newcombe(a, b, c, d), method);
}
