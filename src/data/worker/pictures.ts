import type { Tables } from '../../core/evaluate/query.ts';
import { readiness } from '../../core/judge/readiness.ts';
import { answer } from './answer.ts';
import { boardAnswer } from './board.ts';
import { campaignsAnswer } from './campaigns.ts';
import { funnelAnswer } from './funnel.ts';
import type { Answer, Question } from './protocol.ts';
import { rowsAnswer } from './rows.ts';
import { valuesAnswer } from './values.ts';
import { waitsAnswer } from './waits.ts';

/** Answers a question that asks for more than a result: a funnel, campaigns, a board, who waits, or what to filter by. A chunk of its own. */
export function pictureAnswer(tables: Tables, question: Question, now: number): Answer {
  if (question.readiness) return readyAnswer(tables, question, now);
  if (question.rows) return rowsAnswer(tables, question, now);
  if (question.funnel) return funnelAnswer(tables, question, now);
  if (question.campaigns) return campaignsAnswer(tables, question, now);
  if (question.waits) return waitsAnswer(tables, question, now);
  if (question.values) return valuesAnswer(tables, question, now);
  return question.board ? boardAnswer(tables, question, now) : answer(tables, question, now);
}

/** What the tables are good for, beside the figure. */
function readyAnswer(tables: Tables, question: Question, now: number): Answer {
  const plain = answer(tables, question, now);
  const { zone, asOf } = plain;
  return { ...plain, readiness: readiness(tables, { zone, asOf, ...(question.currency !== undefined && { currency: question.currency }) }) };
}
