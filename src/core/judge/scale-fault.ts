import type { Tables } from '../evaluate/query.ts';
import type { FoundFault } from './data-fault.ts';

/** Where 6 % of people answer 0, fifty answers hold a 0 in 19 of 20 cases: 0.94 to the 50th is 0.045. Fewer say little. */
const FEWEST_ANSWERS = 50;

/**
 * Answers to the promoter question on a form from 1 to 10, read as if it went from 0: the 1 is there and no 0 among many.
 * Rows that say that their scale starts at 1 are none of these; without kinds, scores that go up to 8 or more are taken for such.
 */
export function scaleFaults({ responses }: Tables): FoundFault[] {
  const [score, kind, scaleMin] = ['score', 'kind', 'scaleMin'].map((field) => responses?.columns.get(field));
  if (!responses || score?.kind !== 'number') return [];
  const nps = kind?.kind === 'word' ? kind.words.indexOf('nps') : -1;
  let [count, first, highest] = [0, -1, 0];
  for (let row = 0; row < responses.length; row++) {
    const value = score.values[row] as number;
    if (kind?.kind === 'word' && kind.values[row] !== nps) continue;
    if (Number.isNaN(value) || (scaleMin?.kind === 'number' && scaleMin.values[row] === 1)) continue;
    if (value < 1) return [];
    if (value === 1 && first < 0) first = row;
    highest = Math.max(highest, value);
    count++;
  }
  if (count < FEWEST_ANSWERS || first < 0 || highest < 8 || highest > 10) return [];
  return [{ code: 'scale-from-1', table: 'responses', fields: ['score'], count, first, bends: ['score'] }];
}
