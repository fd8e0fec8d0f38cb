import { warnOnce } from '../page/warn.ts';
import { comparisons, type Choice } from './board-choice.ts';

/** Where in the address of the page a board keeps what was chosen. */
export type Place = 'query' | 'hash';

/** What a reader can choose; whatever else an address says is no period here. */
const periods = /^(all|(this|last)-(week|month|quarter|year)|last-[1-9]\d{0,3}-(day|week|month|quarter|year)s|\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?)$/;
const mostValues = 50;
const longestValue = 200;

/** The names in use: two boards of one name would overwrite each other. */
const taken = new Map<string, object>();

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().startsWith(text);
}

function isPeriod(text: string): boolean {
  const [from = '', to = '', ...more] = text.split('/');
  return periods.test(text) || (more.length === 0 && isDay(from) && isDay(to) && from < to);
}

/**
 * The part of the page's address that belongs to one board: parameters that begin with its id. All others are left as they are,
 * to the letter.
 */
export class BoardAddress {
  readonly #name: string;
  readonly #place: Place;
  readonly #changed: () => void;

  constructor(id: string, place: Place, changed: () => void) {
    this.#name = `${id || 'board'}.`;
    this.#place = place;
    this.#changed = changed;
  }

  /** Begins to follow the address; false where another board has the name. */
  follow(): boolean {
    const key = this.#place + this.#name;
    if (taken.has(key)) {
      warnOnce(`Two boards keep what was chosen under "${this.#name}" in the address of the page. Give each an id of its own.`);
      return false;
    }
    taken.set(key, this);
    addEventListener('popstate', this.#changed);
    return true;
  }

  leave(): void {
    const key = this.#place + this.#name;
    if (taken.get(key) === this) taken.delete(key);
    removeEventListener('popstate', this.#changed);
  }

  /** What the address says was chosen. What cannot be is left out, with one warning. */
  read(fields: readonly string[]): Choice {
    const said = new URLSearchParams(this.#pieces().filter((piece) => this.#isOwn(piece)).join('&'));
    const one = (name: string, isSound: (text: string) => boolean): string | undefined => {
      const text = said.get(this.#name + name);
      if (text === null || isSound(text)) return text ?? undefined;
      this.#complain(name, text);
      return undefined;
    };
    const filters: Record<string, string[]> = {};
    for (const field of fields) {
      const values = said.getAll(`${this.#name}filter.${field}`);
      const sound = values.filter((value) => value.length <= longestValue).slice(0, mostValues);
      if (sound.length < values.length) this.#complain(`filter.${field}`, `${values.length} values`);
      if (sound.length > 0) filters[field] = [...new Set(sound)];
    }
    const period = one('period', isPeriod);
    const compare = one('compare', (text) => comparisons.some((word) => word === text));
    return { filters, ...(period !== undefined && { period }), ...(compare !== undefined && { compare }) };
  }

  /** Makes the address say what was chosen, as a new entry of the history. */
  write({ period, compare, filters }: Choice): void {
    const said = new URLSearchParams([
      ...(period === undefined ? [] : [[`${this.#name}period`, period]]),
      ...(compare === undefined ? [] : [[`${this.#name}compare`, compare]]),
      ...Object.entries(filters).flatMap(([field, values]) => values.map((value) => [`${this.#name}filter.${field}`, value])),
    ]);
    const text = [...this.#pieces().filter((piece) => !this.#isOwn(piece)), ...(said.size > 0 ? [said.toString()] : [])].join('&');
    const { pathname, search, hash } = location;
    const address = this.#place === 'query' ? pathname + (text && `?${text}`) + hash : pathname + search + (text && `#${text}`);
    if (address === pathname + search + hash) return;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A page in a sandbox, or without an address of its own, has no history to write to.
    }
  }

  #pieces(): string[] {
    return (this.#place === 'query' ? location.search : location.hash).slice(1).split('&').filter(Boolean);
  }

  #isOwn(piece: string): boolean {
    const [name = ''] = piece.split('=');
    try {
      return decodeURIComponent(name.replaceAll('+', ' ')).startsWith(this.#name);
    } catch {
      return false;
    }
  }

  #complain(name: string, text: string): void {
    warnOnce(`The address of this page says ${this.#name}${name}="${text.slice(0, 60)}", which is not known here; the default is used instead.`);
  }
}
