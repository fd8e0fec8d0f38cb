import type { KpiDefinition, Let, Out } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';

const additive: ReadonlySet<string> = new Set(['count', 'sum', 'distinct']);

/** Whether a KPI says only how much there is, and not how good it is: a count or a sum, or such a one for each day. */
export function isVolume(definition: KpiDefinition): boolean {
  return volume(definition, definition.out, true);
}

/** Whether a KPI adds up over time: its halves of a period make the whole. A level, such as what is open, does not. */
export function addsUp(definition: KpiDefinition): boolean {
  return volume(definition, definition.out, false) && definition.timing !== 'now' && !Object.values(definition.let).some(isLevel);
}

/** A formula of counts and sums; divided, where that may be, by nothing but a value of the period. */
function volume(definition: KpiDefinition, out: Out, aDay: boolean): boolean {
  if (typeof out === 'number') return true;
  if (typeof out === 'string') {
    const query = definition.let[out];
    return query !== undefined && 'agg' in query && !('by' in query) && additive.has(query.agg['v']?.[0] ?? '');
  }
  switch (out[0]) {
    case 'kpi':
      return volume(definitionOf(out[1]), definitionOf(out[1]).out, aDay);
    case '/':
      return aDay && volume(definition, out[1], aDay) && typeof out[2] === 'string' && 'scalar' in (definition.let[out[2]] ?? {});
    case '+':
    case '-':
    case '*':
      return out.slice(1).every((part) => volume(definition, part, aDay));
    default:
      return false;
  }
}

function isLevel(query: Let): boolean {
  return 'cohort' in query && query.cohort !== undefined && 'at' in query.cohort;
}
