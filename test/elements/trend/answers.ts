import { answerOf, answersOf, factsOf, months, resultOf } from '../answers.ts';
import { fakeStore, type Ask } from '../fake-store.ts';
import { mount } from '../mount.ts';
import type { Answer, AnswerOrError, KpiResult } from '../../../src/data/index.ts';
import type { KpiTrend } from '../../../src/elements/trend/trend.ts';

export type Shown = { element: KpiTrend; ask: Ask };

/** A trend that has its answers, and has drawn them. */
export async function trend(answers: (Answer | AnswerOrError)[], attributes: Record<string, string> = {}, widthPx = 700): Promise<Shown> {
  const store = fakeStore();
  const kpis = answers.map((answer) => ('kpi' in answer ? answer.kpi.id : 'unknown')).join(',');
  const element = await mount('kpi-trend', { src: '/a', kpis, ...attributes }, widthPx);
  const ask = store.open;
  ask.answer(answersOf(answers));
  await drawn(element);
  return { element, ask };
}

/** Waits for Chart.js, and for what it makes of the figures. */
export async function drawn(element: KpiTrend): Promise<void> {
  await element.updateComplete;
  await import('../../../src/charts/chart.ts');
  // The element is told of Chart.js in a task of its own, and then shows it.
  await new Promise<void>((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** A KPI with a value for each month of 2026, all of it. */
export function series(id: string, values: readonly (number | null)[], result: Partial<KpiResult> = {}, more: Partial<Answer> = {}): Answer {
  return answerOf(id, { value: values.at(-1) ?? null, series: months(values), ...result }, more);
}

/** The months of 2026, the last not over. */
export function openMonths(values: readonly (number | null)[], more: Partial<KpiResult> = {}): NonNullable<KpiResult['series']> {
  return months(values, more).map((step, i) => (i === values.length - 1 ? { ...step, partial: true as const } : step));
}

/** The movements of January and February: 100 + 60 + 0 + 10 - 20 - 30 = 120, and 120 + 0 + 5 + 0 - 0 - 40 = 85. */
export function movementAnswers(closing: readonly [number, number] = [120, 85]): Answer[] {
  const money = { currency: 'EUR' };
  const part = (id: string, first: number, second: number): Answer => answerOf(id, { ...money, value: first + second, series: months([first, second], money) }, { kpi: factsOf(id, { unit: 'money' }) });
  const rate = [100, 120].map((den, i) => ({ ...resultOf('mrr-churn-gross', { value: 0.4, den }), from: Date.UTC(2026, i, 1), to: Date.UTC(2026, i + 1, 1) }));
  return [
    part('mrr-new', 60, 0), part('mrr-reactivation', 0, 5), part('mrr-expansion', 10, 0), part('mrr-contraction', 20, 0), part('mrr-churned', 30, 40),
    answerOf('mrr', { ...money, value: closing[1], series: months([...closing], money) }, { kpi: factsOf('mrr', { unit: 'money' }) }),
    answerOf('mrr-churn-gross', { value: 0.9, den: 100, series: rate }, { kpi: factsOf('mrr-churn-gross', { unit: 'ratio' }) }),
  ];
}
