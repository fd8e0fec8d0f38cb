import type { KpiErrorCode } from '../../core/errors.ts';
import { guardrails, type Guardrail, type Movement } from '../../core/judge/guard.ts';
import type { AnswerOrError } from './protocol.ts';

export type { Guardrail };

const unknown: KpiErrorCode = 'unknown-kpi';

/**
 * What to be wary of in the answers of one scorecard: KPIs that moved as they do when a number is bent, and what is missing
 * to read them fairly. It stands on the answers alone. A chunk of its own: only a scorecard needs it.
 *
 * @param kpis the ids that were asked, in the order of the answers; one that is not known is left out
 */
export function guardrailsOf(kpis: readonly string[], entries: readonly AnswerOrError[]): Guardrail[] {
  const known = kpis.filter((_, i) => {
    const entry = entries[i];
    return entry && !('error' in entry && entry.error.code === unknown);
  });
  const movements = entries.flatMap((entry): Movement[] => {
    if (!('answer' in entry)) return [];
    const { kpi, result, comparison } = entry.answer;
    const isEarlier = comparison?.with === 'previous' || comparison?.with === 'year-ago';
    return isEarlier ? [{ kpi: kpi.id, now: result, before: comparison.result }] : [];
  });
  return guardrails(known, movements);
}
