import { listOf, type NextRule } from './connector.ts';
import { isTrue } from './entity-rows.ts';
import { compilePath } from './path.ts';

/** An answer and what is known around it, as far as it tells where the next page is. */
export type PageState = {
  /** The answer; undefined where it is no JSON. */
  value: unknown;
  header(name: string): string | null;
  /** What the first request said: `?param`, or `body.path` of its JSON body. Undefined where it did not. */
  asked(where: string): unknown;
  hasBody: boolean;
  /** The rows of this page, of all pages so far, and how many pages that is. */
  rows: number;
  rowsSoFar: number;
  pagesSoFar: number;
  /** How many rows a full page has. */
  size?: number | string | undefined;
};

/** Where more rows are; without `to` nothing says how to ask for them. */
export type Next = { from: string; value: string; to?: string };

// What ends a list, however a server spells it.
const ENDS = new Set<unknown>([null, undefined, '', 'null', false]);
const LINK = /^(https?:)?\/\/|^\.{0,2}\/|^\?|^[\w.-]+(\/[\w.-]+)*\?/i;
// How requests say how many rows they want.
const SIZE_PARAMS = ['limit', 'per_page', 'perPage', 'page_size', 'pageSize', 'page[size]', 'page[limit]', 'count', 'size', '$top', 'top', 'max', 'maxResults', 'take', 'rows', 'limit_page_length', '_limit'];

/** What an answer says of the next page; undefined where it is the last. The first rule that the answer and its request fit holds. */
export function nextOf(rules: NextRule | readonly NextRule[] | undefined, page: PageState): Next | undefined {
  let ended = false;
  for (const rule of listOf<NextRule>(rules)) {
    const counts = rule.from.startsWith('+');
    // A place for the next page that is empty says more than a count that goes on.
    if (!holds(rule, page) || (ended && counts && rule.while === undefined)) continue;
    const value = counts ? counted(rule, page) : readAny(rule.from, page);
    if (!counts && ENDS.has(value)) {
      ended = true;
      continue;
    }
    if (value === undefined || !goesOn(rule, page)) return undefined;
    return { from: counts ? rule.from : (pathFound(rule.from, page) ?? rule.from), value: String(value), ...(rule.to !== '' && { to: rule.to }) };
  }
  return undefined;
}

function holds({ from, to, if: condition, total }: NextRule, page: PageState): boolean {
  if (!listOf<string>(condition).every((path) => readAny(path, page) !== undefined)) return false;
  if (to.startsWith('body.') && !page.hasBody) return false;
  if (from.startsWith('+')) return condition === undefined || total === undefined || numberIn(readAny(total, page)) !== undefined;
  const value = readAny(from, page);
  if (value === undefined) return false;
  return to !== 'url' || ENDS.has(value) || (typeof value === 'string' && LINK.test(value));
}

function goesOn({ while: condition }: NextRule, page: PageState): boolean {
  if (condition === undefined) return true;
  return condition.startsWith('!') ? !isTrue(readAny(condition.slice(1), page)) : isTrue(readAny(condition, page));
}

/** The next value of a counter; undefined where the last page is here. */
function counted({ from, to, total: totalPath, while: condition }: NextRule, page: PageState): string | undefined {
  const { rows, rowsSoFar, pagesSoFar } = page;
  if (rows === 0) return undefined;
  const own = numberIn(page.asked(to));
  const first = own ?? (from === '+1' ? 1 : 0);
  const total = totalPath === undefined ? undefined : numberIn(readAny(totalPath, page));
  if (total !== undefined) {
    const countsPages = from === '+1' && /page/i.test(pathFound(totalPath ?? '', page)?.split('.').at(-1) ?? '');
    const done = countsPages ? first + pagesSoFar - (first === 0 ? 0 : 1) : rowsSoFar + (from === '+rows' ? first : 0);
    if (done >= total) return undefined;
  } else if (condition === undefined || page.size !== undefined) {
    const full = fullPage(page);
    if (full !== undefined && rows < full) return undefined;
    if (typeof page.size === 'string' && full === undefined) return undefined;
  }
  return String(from === '+1' ? first + pagesSoFar : first + rowsSoFar);
}

function fullPage({ size, asked }: PageState): number | undefined {
  if (typeof size === 'number') return size;
  const places = typeof size === 'string' ? size.split('|') : SIZE_PARAMS.flatMap((name) => [`?${name}`, `body.${name}`]);
  for (const place of places) {
    const number = numberIn(asked(place));
    if (number !== undefined && number > 0) return number;
  }
  return undefined;
}

/** A path of the answer, `header:<name>`, `header:link` (its next), `?param` or `body.path` of the request; `a|b` the first there is. */
function readAny(path: string, page: PageState): unknown {
  const found = pathFound(path, page);
  return found === undefined ? undefined : readOne(found, page);
}

function pathFound(path: string, page: PageState): string | undefined {
  const alternatives = path.split('|');
  return alternatives.find((one) => !ENDS.has(readOne(one, page))) ?? alternatives.find((one) => readOne(one, page) !== undefined);
}

function readOne(path: string, page: PageState): unknown {
  if (path === 'header:link') return linkIn(page.header('link'));
  if (path.startsWith('header:')) return page.header(path.slice('header:'.length)) ?? undefined;
  if (path.startsWith('?')) return page.asked(path);
  // An answer that is nothing but rows has nothing around them, and to look for it in each row takes longer than to read them.
  const isRows = Array.isArray(page.value) && page.value.length === page.rows;
  const value = isRows ? undefined : compilePath(path)(page.value);
  if (value === undefined && path.startsWith('body.')) return page.asked(path);
  return Array.isArray(value) && path.includes('*') ? (value[0] as unknown) : value;
}

/** The address with `rel="next"` of a `Link` header (RFC 8288). */
function linkIn(header: string | null): string | undefined {
  for (const [, address, params = ''] of (header ?? '').matchAll(/<([^>]*)>((?:\s*;\s*[^,;"]+(?:"[^"]*")?)*)/g)) {
    if (/;\s*rel\s*=\s*("[^"]*\bnext\b[^"]*"|next\b)/i.test(params)) return address;
  }
  return undefined;
}

function numberIn(value: unknown): number | undefined {
  if (ENDS.has(value) || typeof value === 'boolean' || typeof value === 'object') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
