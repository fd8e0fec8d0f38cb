import type { KpiDefinition } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import type { KpiResult } from '../evaluate/query.ts';
import { boardAdvice, type BoardAdvice } from './balance.ts';
import { compare } from './compare.ts';
import { guardrailRules, type Way } from './guardrails.ts';

/** A KPI over two periods, such as this quarter and the last. */
export type Movement = { kpi: string | KpiDefinition; now: KpiResult; before: KpiResult };

/** A KPI that moved by more than chance explains. */
export type Moved = { kpi: string; way: Way; before: number; now: number };

/** A KPI moved as pressure would have it, and the one that shows the price moved too. `rule` is the story to tell. */
export type MovedApart = { code: 'moved-apart'; severity: 'warning'; rule: string; pressed: Moved; pair: Moved };

export type Guardrail = BoardAdvice | MovedApart;

/**
 * What to be wary of in a set of KPIs. Warnings first: two that moved as they do when a number is bent, each beyond noise
 * at 95 %. Then advice: what the set lacks to be read fairly. Codes and figures only; the locales have the words.
 *
 * That two moved so proves nothing: the same happens for honest reasons. It is a question to ask.
 *
 * @param board the KPIs that are shown together: ids, or definitions of one's own
 * @param movements the KPIs known over two periods, shown or not; one without a value on either side says nothing
 * @param available the ids that may be proposed, such as `readiness(…).computable`; all where it is not given
 * @throws KpiError `unknown-kpi` or `invalid-definition`
 */
export function guardrails(board: readonly (string | KpiDefinition)[], movements: readonly Movement[] = [], available?: readonly string[]): Guardrail[] {
  const known = available && new Set(available);
  return [...movedApart(movements), ...boardAdvice(board, (kpi) => known?.has(kpi) ?? true)];
}

function movedApart(movements: readonly Movement[]): MovedApart[] {
  const moved = new Map(movements.flatMap(movedBeyondNoise).map((move) => [move.kpi, move]));
  const along = (kpis: Readonly<Record<string, Way>>): Moved[] =>
    Object.entries(kpis).flatMap(([kpi, way]) => {
      const move = moved.get(kpi);
      return move?.way === way ? [move] : [];
    });
  return guardrailRules.flatMap((rule) =>
    along(rule.pressed).flatMap((pressed) =>
      along(rule.pairs).map((pair): MovedApart => ({ code: 'moved-apart', severity: 'warning', rule: rule.id, pressed, pair })),
    ),
  );
}

function movedBeyondNoise({ kpi, now, before }: Movement): Moved[] {
  const definition = definitionOf(kpi);
  const { change, verdict } = compare(definition, now, before);
  if (change === null || verdict === 'noise' || verdict === 'same') return [];
  return [{ kpi: definition.id, way: change > 0 ? 'up' : 'down', before: before.value as number, now: now.value as number }];
}
