import { answerOf, factsOf, resultOf } from '../answers.ts';
import type { Answer, Funnel, FunnelStage, KpiResult, StageReached } from '../../../src/data/index.ts';

const day = 86_400_000;

/** Intervals are made up: the engine's are tested with the engine. */
function share(num: number, den: number): KpiResult {
  return resultOf('stage-conversion', { value: num / den, num, den, n: den, interval: { low: num / den - 0.1, high: num / den + 0.1, level: 0.95, method: 'wilson' } });
}

function side(counts: readonly number[], i: number): StageReached {
  const [count, before, first] = [counts[i] ?? 0, counts[i - 1] ?? 0, counts[0] ?? 0];
  return { count, value: count * 18_000, ...(i > 0 && { fromPrevious: share(count, before), fromFirst: share(count, first) }) };
}

export const names = ['Qualified', 'Demo', 'Trial', 'Won'];
const own = [86, 64, 16, 8];
const rest = [1000, 760, 312, 160];

export function stagesOf(compared: boolean, counts: readonly number[] = own): FunnelStage[] {
  return names.map((stage, i) => ({
    stage, ...side(counts, i),
    time: i === 3 ? null : { median: i === 2 ? null : (i + 1) * 6 * day, longest: 40 * day, n: counts[i] ?? 0, open: i },
    ...(compared && { rest: { ...side(rest, i), verdict: i === 2 ? 'worse' as const : 'noise' as const } }),
  }));
}

export const plain: Funnel = { stages: stagesOf(false), value: { status: 'ok', currency: 'EUR' }, outside: 0, pipelines: [] };
export const compared: Funnel = { ...plain, stages: stagesOf(true), bottleneck: { step: 1, beside: 'rest', certain: true, worth: 94_080 } };

export function funnelAnswer(funnel: Funnel, more: Partial<KpiResult> = {}): Answer {
  return answerOf('funnel-conversion', { value: 8 / 86, num: 8, den: 86, n: 86, ...more }, { funnel, kpi: factsOf('funnel-conversion', { unit: 'share' }) });
}
