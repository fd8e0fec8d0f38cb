import type { Tables } from '../../core/evaluate/query.ts';
import { answer } from './answer.ts';
import { boardAnswer } from './board.ts';
import { funnelAnswer } from './funnel.ts';
import type { Answer, Question } from './protocol.ts';
import { rowsAnswer } from './rows.ts';
import { waitsAnswer } from './waits.ts';

/** Answers a question that asks for a picture beside the result: a funnel, a board, or who waits. A chunk of its own. */
export function pictureAnswer(tables: Tables, question: Question, now: number): Answer {
  if (question.rows) return rowsAnswer(tables, question, now);
  if (question.funnel) return funnelAnswer(tables, question, now);
  if (question.waits) return waitsAnswer(tables, question, now);
  return question.board ? boardAnswer(tables, question, now) : answer(tables, question, now);
}
