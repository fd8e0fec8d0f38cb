import type { Tables } from '../../core/evaluate/query.ts';
import { answer } from './answer.ts';
import { boardAnswer } from './board.ts';
import { funnelAnswer } from './funnel.ts';
import type { Answer, Question } from './protocol.ts';

/** Answers a question with what it asks for beside a result. */
export function answerTo(tables: Tables, question: Question, now: number): Answer {
  if (question.funnel) return funnelAnswer(tables, question, now);
  if (question.board) return boardAnswer(tables, question, now);
  return answer(tables, question, now);
}
