import { isObject } from '../decode/records.ts';
import nextPages from './next-pages.json';
import { compilePath } from './path.ts';

/** Where an answer says that more rows follow: `next` is set, `while` is true where it exists, `unless` is not true. */
type NextRule = { readonly next: string; readonly while?: string; readonly unless?: string };

const rules = (nextPages as readonly NextRule[]).map((rule) => ({
  next: compilePath(rule.next),
  ...(rule.while !== undefined && { while: compilePath(rule.while) }),
  ...(rule.unless !== undefined && { unless: compilePath(rule.unless) }),
}));

/** Whether an answer says that it is not the last page. The first rule whose keys exist decides. */
export function hasMorePages(page: unknown): boolean {
  if (!isObject(page)) return false;
  const rule = rules.find(({ next, while: more }) => next(page) !== undefined && (!more || more(page) !== undefined));
  if (!rule) return false;
  const next = rule.next(page);
  const set = next !== null && next !== false && next !== '' && next !== 'null';
  return set && (!rule.while || rule.while(page) === true) && (!rule.unless || rule.unless(page) !== true);
}
