import { definitionFor } from '../evaluate/planned.ts';
import type { Query } from '../evaluate/query.ts';
import { parameterOf, scopeOf, type Scope } from '../evaluate/scope.ts';
import type { Expr, KpiDefinition, Let, Out } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';

/** What the rows of a query are to a figure: a side of its division, or counted in some other way. */
export type Side = 'numerator' | 'denominator' | 'counted';

/** A query that a figure stands on, under the scope it is asked in. */
export type Part = {
  readonly name: string;
  readonly query: Exclude<Let, { scalar: unknown }>;
  readonly side: Side;
  readonly scope: Scope;
  /** What the formula itself takes of the rows of a fold. */
  readonly taken?: { readonly where: Expr; readonly value: Expr };
};

/** The queries with rows that the formula of a KPI names, with those of the KPIs it refers to. */
export function partsOf(query: Query): Part[] {
  const definition = definitionFor(query);
  return partsIn(definition.out, definition, scopeOf(query, definition.defaults), true, 'counted');
}

/** `isWhole`: what stands here is the figure, or it times a constant, so a division here is the one that is shown. */
function partsIn(out: Out, definition: KpiDefinition, scope: Scope, isWhole: boolean, side: Side): Part[] {
  if (typeof out === 'number') return [];
  if (typeof out === 'string') {
    const query = Object.hasOwn(definition.let, out) ? definition.let[out] : undefined;
    return query && !('scalar' in query) ? [{ name: out, query, side, scope }] : [];
  }
  switch (out[0]) {
    case 'kpi':
      return ofKpi(out[1], out[2], scope, isWhole, side);
    case 'leaderboard': {
      const id = out[1] ?? scope.params['kpi'];
      return typeof id === 'string' ? ofKpi(id, undefined, scope, false, side) : [];
    }
    case 'argmax':
      return partsIn(out[1], definition, scope, false, side);
    case 'wmean':
      return partsIn(out[1], definition, scope, false, side).map((part) => ({ ...part, taken: { where: ['notnull', out[3]], value: out[2] } }));
    case '/': {
      const [above, ...below] = out.slice(1) as [Out, ...Out[]];
      const of = (operand: Out, own: Side): Part[] => partsIn(operand, definition, scope, false, isWhole ? own : side);
      return [...of(above, 'numerator'), ...below.flatMap((operand) => of(operand, 'denominator'))];
    }
    default: {
      const operands = out.slice(1);
      const scales = isWhole && out[0] === '*' && operands.filter((operand) => typeof operand !== 'number').length === 1;
      return operands.flatMap((operand) => partsIn(operand, definition, scope, scales, side));
    }
  }
}

/** The parts of another KPI, its period or parameters changed as the formula says. */
function ofKpi(id: string, params: Readonly<Record<string, string | number>> | undefined, scope: Scope, isWhole: boolean, side: Side): Part[] {
  const definition = definitionOf(id);
  const changed = Object.fromEntries(
    Object.entries(params ?? {}).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? parameterOf(scope, value.slice(1)) : value]),
  );
  const time = (key: 'from' | 'to' | 'asOf'): Partial<Scope> => (typeof changed[key] === 'number' ? { [key]: changed[key] } : {});
  const shifted: Scope = { ...scope, ...time('from'), ...time('to'), ...time('asOf'), params: { ...definition.defaults, ...scope.params, ...changed } };
  const period = typeof changed['to'] === 'number' ? { end: changed['to'], levelAt: shifted.asOf } : {};
  return partsIn(definition.out, definition, { ...shifted, ...period }, isWhole, side);
}
