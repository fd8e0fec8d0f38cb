import type { Tables } from '../../core/evaluate/query.ts';
import { answer } from './answer.ts';
import { boardAnswer } from './board.ts';
import { funnelAnswer } from './funnel.ts';
import type { Answer, Question } from './protocol.ts';

/** Answers a question that asks for a picture beside the result: a funnel or a board. A chunk of its own. */
export function pictureAnswer(tables: Tables, question: Question, now: number): Answer {
  if (question.funnel) return funnelAnswer(tables, question, now);
  return question.board ? boardAnswer(tables, question, now) : answer(tables, question, now);
}
