import type { AnswerOrError, KpiFacts } from '../../data/index.ts';
import type { Sections } from './scorecard.ts';

type Title = KpiFacts[Sections];

/** The order of the headings, whichever their rows come in: the customer first, what lies ahead before what lies behind. */
const order: readonly Title[] = ['customer', 'both', 'internal', 'effectiveness', 'efficiency', 'leading', 'now', 'lagging'];

/** The rows of a scorecard under headings, by their places; a row of which nothing is known comes last, without one. */
export function sectionsOf(entries: readonly AnswerOrError[], by: Sections | undefined): { title: Title | undefined; places: number[] }[] {
  if (!by) return [{ title: undefined, places: [...entries.keys()] }];
  const titles = entries.map((entry) => ('answer' in entry ? entry.answer.kpi[by] : undefined));
  return [...order, undefined].flatMap((title) => {
    const places = [...entries.keys()].filter((i) => titles[i] === title);
    return places.length > 0 ? [{ title, places }] : [];
  });
}
