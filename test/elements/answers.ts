import type { Answer, AnswerOrError, Answers, KpiFacts, KpiResult, Question, ReadReport } from '../../src/data/index.ts';

/** Answers as the engine would give them, for elements that ask a fake store. */

const facts: Record<string, Partial<KpiFacts>> = {
  'win-rate': { unit: 'share', range: [0, 1] },
  'sales-cycle-median': { unit: 'days', direction: 'context', measures: 'efficiency' },
  'open-deal-age': { unit: 'days', direction: 'lower', measures: 'efficiency', timing: 'leading' },
  'revenue-won': { unit: 'money' },
  'new-opportunities': { unit: 'count', measures: 'efficiency', timing: 'leading' },
  nps: { unit: 'points', perspective: 'customer', range: [-100, 100] },
};

/** The third quarter of 2026 in UTC, known to its end. */
export const quarter = { from: Date.UTC(2026, 6, 1), to: Date.UTC(2026, 9, 1) };

export const report: ReadReport = { rows: 700, kept: 700, faults: [], detected: { format: 'csv' }, bytes: 70_000, pages: 1 };

export function factsOf(id: string, more: Partial<KpiFacts> = {}): KpiFacts {
  return { id, unit: 'count', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging', pairs: [], ...facts[id], ...more };
}

export function resultOf(kpi: string, more: Partial<KpiResult> = {}): KpiResult {
  return { kpi, status: 'ok', value: 38, n: 700, excluded: {}, ...more };
}

/** 266 won of 700 closed, as wilson(266, 700) gives it. */
export const winRate: Partial<KpiResult> = {
  value: 0.38, num: 266, den: 700, n: 700, interval: { low: 0.3448, high: 0.4165, level: 0.95, method: 'wilson' },
};

export function answerOf(kpi: string, result: Partial<KpiResult> = {}, more: Partial<Answer> = {}): Answer {
  const value = kpi === 'win-rate' ? winRate : {};
  return { kpi: factsOf(kpi), period: quarter, asOf: quarter.to, zone: 'UTC', result: resultOf(kpi, { ...value, ...result }), ...more };
}

export function answersOf(entries: (Answer | AnswerOrError)[], more: Partial<Answers> = {}): Answers {
  return { entries: entries.map((entry) => ('result' in entry ? { answer: entry } : entry)), report, readAt: Date.now(), ...more };
}

/** Plain answers to whatever was asked. */
export function answersTo(questions: readonly Question[], more: Partial<Answers> = {}): Answers {
  return answersOf(questions.map(({ kpi, target }) => answerOf(String(kpi), {}, target === undefined ? {} : { target })), more);
}

/** A series of months of 2026. */
export function months(values: readonly (number | null)[], more: Partial<KpiResult> = {}): NonNullable<KpiResult['series']> {
  return values.map((value, i) => ({ ...resultOf('', { value, ...more }), from: Date.UTC(2026, i, 1), to: Date.UTC(2026, i + 1, 1) }));
}
