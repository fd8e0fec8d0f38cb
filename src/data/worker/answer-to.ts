import { KpiError } from '../../core/errors.ts';
import { QuerySet } from '../../core/evaluate/evaluate.ts';
import type { Tables } from '../../core/evaluate/query.ts';
import { planned } from './answer.ts';
import { errorMessage } from './error-message.ts';
import type { Answer, AnswerOrError, ErrorMessage, Question } from './protocol.ts';
import { whereReached } from './reached.ts';

let pictures: typeof import('./pictures.ts') | undefined;

/** Whether a question asks for more than a result, and needs a chunk of its own. */
export const isPicture = ({ funnel, campaigns, board, waits, values, rows, readiness }: Question): boolean =>
  [funnel, campaigns, board, waits, values, rows, readiness].some((wanted) => wanted !== undefined);

/** Loads what questions need beside plain results; undefined where there is nothing to wait for. */
export function readyFor(questions: readonly Question[]): Promise<void> | undefined {
  if (pictures || !questions.some(isPicture)) return undefined;
  return import('./pictures.ts').then(
    (module) => void (pictures = module),
    (error: unknown) => {
      throw new KpiError('network', 'The part of kpi-elements that computes funnels, campaigns, boards and waiting times could not be loaded. Check that its files lie beside the script, and reload the page.', error);
    },
  );
}

/** Answers with what is loaded already: a Worker loads all its code at its start. */
export function usePictures(module: typeof import('./pictures.ts')): void {
  pictures = module;
}

/**
 * Answers questions for which everything is {@link readyFor}, in steps of a few milliseconds: plain results share their passes
 * over the rows. A question that cannot be answered has an error in its place.
 */
export function* answersTo(tables: Tables, questions: readonly Question[], now: number): Generator<void, AnswerOrError[]> {
  const sets = new Map<Tables, QuerySet>();
  const plans = questions.map((question) => attempt(() => planOf(tables, sets, question, now)));
  for (const set of sets.values()) yield* set.steps();
  const entries: AnswerOrError[] = [];
  for (const plan of plans) {
    const entry = 'error' in plan ? plan : attempt(plan.value);
    entries.push('error' in entry ? entry : { answer: entry.value });
    yield;
  }
  return entries;
}

function planOf(given: Tables, sets: Map<Tables, QuerySet>, asked: Question, now: number): () => Answer {
  const { tables, question } = whereReached(given, asked, now);
  const set = sets.get(tables) ?? new QuerySet(tables);
  sets.set(tables, set);
  const { pictureAnswer } = pictures ?? {};
  return pictureAnswer && isPicture(question) ? () => pictureAnswer(tables, question, now) : planned(tables, set, question, now);
}

function attempt<T>(make: () => T): { value: T } | { error: ErrorMessage } {
  try {
    return { value: make() };
  } catch (error) {
    return { error: errorMessage(error) };
  }
}
