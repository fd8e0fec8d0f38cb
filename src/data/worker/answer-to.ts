import { KpiError } from '../../core/errors.ts';
import type { Tables } from '../../core/evaluate/query.ts';
import { answer } from './answer.ts';
import type { Answer, Question } from './protocol.ts';

let pictures: typeof import('./pictures.ts') | undefined;

/** Whether a question asks for more than a result, and needs a chunk of its own. */
export const isPicture = ({ funnel, board, waits, values, rows, readiness }: Question): boolean =>
  [funnel, board, waits, values, rows, readiness].some((wanted) => wanted !== undefined);

/** Loads what questions need beside plain results; undefined where there is nothing to wait for. */
export function readyFor(questions: readonly Question[]): Promise<void> | undefined {
  if (pictures || !questions.some(isPicture)) return undefined;
  return import('./pictures.ts').then(
    (module) => void (pictures = module),
    (error: unknown) => {
      throw new KpiError('network', 'The part of kpi-elements that computes funnels, boards and waiting times could not be loaded. Check that its files lie beside the script, and reload the page.', error);
    },
  );
}

/** Answers with what is loaded already: a Worker loads all its code at its start. */
export function usePictures(module: typeof import('./pictures.ts')): void {
  pictures = module;
}

/** Answers a question for which everything is {@link readyFor}. */
export function answerTo(tables: Tables, question: Question, now: number): Answer {
  return pictures && isPicture(question) ? pictures.pictureAnswer(tables, question, now) : answer(tables, question, now);
}
