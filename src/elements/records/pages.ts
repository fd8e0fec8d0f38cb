import type { Answer, ErrorMessage, Question, Request, RowCell, RowMark, RowsQuestion, Subscription, Update } from '../../data/index.ts';

/** Rows are fetched so many at a time; the first page is also what is printed. */
export const pageRows = 1000;
/** More pages than these are not kept: those that lie farthest go. */
const mostPages = 12;

/** A row as it is shown; none while it is on its way. */
export type Row = { readonly cells: readonly RowCell[]; readonly mark: RowMark };

/** Which rows, in which order, with which columns. */
export type Choice = Omit<RowsQuestion, 'from' | 'count'> & { readonly fields: string[] };

type Asks = (request: Request, observer: (update: Update) => void) => Subscription;
type Page = { readonly rows: RowCell[][]; readonly marks: RowMark[] };
type Set = { readonly key: string; readonly choice: Choice; readonly question: Question; total: number; readonly pages: Map<number, Page>; readonly asks: Map<number, Subscription> };

/**
 * The pages of rows that are here. While a new choice of rows is on its way the old ones stay; a choice that changes meanwhile
 * waits until then, and only the last one is asked for.
 */
export class Pages {
  readonly #asks: Asks;
  readonly #changed: () => void;
  #request: Request | undefined;
  #shown: Set | undefined;
  #next: Set | undefined;
  #waiting: (() => void) | undefined;
  error: ErrorMessage | undefined;

  constructor(asks: Asks, changed: () => void) {
    this.#asks = asks;
    this.#changed = changed;
  }

  /** How many rows there are; none where no page has come yet. */
  get total(): number | undefined {
    return this.#shown?.total;
  }

  /** The columns of the rows that are shown. */
  get choice(): Choice | undefined {
    return this.#shown?.choice;
  }

  /** Other rows are on their way. */
  get busy(): boolean {
    return this.#next !== undefined;
  }

  row(at: number): Row | undefined {
    const page = this.#shown?.pages.get(Math.floor(at / pageRows));
    const [cells, mark] = [page?.rows[at % pageRows], page?.marks[at % pageRows]];
    return cells && mark && { cells, mark };
  }

  /** Shows the rows of an answer by a choice. The same again changes nothing. `version` tells one reading from another. */
  choose(request: Request, { asOf }: Answer, choice: Choice, version: unknown): void {
    const [question] = request.questions;
    if (!question) return;
    const asked: Question = { ...question, asOf };
    const key = JSON.stringify([asked, choice, version]);
    this.#request = request;
    if (key === (this.#next ?? this.#shown)?.key) {
      this.#waiting = undefined;
      return;
    }
    const start = (): void => {
      this.#waiting = undefined;
      this.error = undefined;
      this.#next = { key, choice, question: asked, total: 0, pages: new Map(), asks: new Map() };
      this.#ask(this.#next, 0);
    };
    if (this.#next) this.#waiting = start;
    else start();
  }

  /** Fetches what is missing between two rows, and calls off what is not. */
  want(first: number, last: number): void {
    const set = this.#shown;
    if (!set || last < first) return;
    const [from, to] = [Math.floor(first / pageRows), Math.floor(last / pageRows)];
    for (const [page, ask] of set.asks) {
      if (page >= from && page <= to) continue;
      ask.close();
      set.asks.delete(page);
    }
    for (let page = from; page <= to; page++) if (!set.pages.has(page) && !set.asks.has(page)) this.#ask(set, page);
    for (const page of [...set.pages.keys()].sort((a, b) => Math.abs(b - from) - Math.abs(a - from))) {
      if (set.pages.size <= mostPages) break;
      if (page !== 0) set.pages.delete(page);
    }
  }

  /** All rows of what is shown, page after page. Ends early, without a word, where nobody waits for more. */
  async *all(size: number): AsyncGenerator<{ rows: RowCell[][]; marks: RowMark[]; total: number }> {
    const set = this.#shown;
    if (!set) return;
    for (let from = 0; from < set.total; from += size) {
      const answer = await new Promise<Answer>((resolve, reject) => void this.#subscribe(set, from, size, resolve, reject));
      if (!answer.rows || answer.rows.rows.length === 0) return;
      yield { rows: answer.rows.rows, marks: answer.rows.marks, total: set.total };
    }
  }

  /** Asks again what could not be had. */
  retry(): void {
    this.error = undefined;
    if (this.#next) this.#ask(this.#next, 0);
    this.#changed();
  }

  close(): void {
    for (const set of [this.#shown, this.#next]) for (const ask of set?.asks.values() ?? []) ask.close();
    this.#shown = this.#next = this.#waiting = undefined;
  }

  #ask(set: Set, page: number): void {
    const subscription = this.#subscribe(set, page * pageRows, pageRows, (answer) => this.#receive(set, page, answer), (error) => {
      set.asks.delete(page);
      this.error = error;
      this.#changed();
    });
    set.asks.set(page, subscription);
  }

  #subscribe(set: Set, from: number, count: number, receive: (answer: Answer) => void, fail: (error: ErrorMessage) => void): Subscription {
    const questions = [{ ...set.question, rows: { ...set.choice, from, count } }];
    const { source, join, partition } = this.#request as Request;
    const request: Request = { source, questions, cache: 'off', ...(join && { join }), ...(partition !== undefined && { partition }) };
    const subscription = this.#asks(request, (update) => {
      if (update.type === 'progress') return;
      subscription.close();
      const entry = update.type === 'answers' ? update.answers.entries[0] : update;
      if (entry && 'answer' in entry) receive(entry.answer);
      else if (entry) fail(entry.error);
    });
    return subscription;
  }

  #receive(set: Set, page: number, { rows }: Answer): void {
    set.asks.delete(page);
    if (set !== this.#shown && set !== this.#next) return;
    set.total = rows?.total ?? 0;
    if (rows) set.pages.set(page, { rows: rows.rows, marks: rows.marks });
    if (set === this.#next) {
      for (const ask of this.#shown?.asks.values() ?? []) ask.close();
      this.#shown = set;
      this.#next = undefined;
      this.#waiting?.();
    }
    this.error = undefined;
    this.#changed();
  }
}
