import type { KpiDefinition, Out } from '../kpi/algebra.ts';
import type { Component } from './component.ts';
import { intervalOf } from './interval.ts';
import type { KpiResult } from './query.ts';
import type { Scope } from './scope.ts';

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
