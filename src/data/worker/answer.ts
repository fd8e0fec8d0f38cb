import { KpiError, type Tables } from '../../core/index.ts';
import type { Answer, Question } from './protocol.ts';

/**
 * Answers one question from loaded tables. `now` (epoch ms) stands in where the question has no `asOf`.
 *
 * @throws KpiError `unknown-kpi`, `invalid-query` or `invalid-definition`.
 */
export function answer(_tables: Tables, question: Question, _now: number): Answer {
  throw new KpiError('unknown-kpi', `There is no KPI "${String(question.kpi)}".`);
}
