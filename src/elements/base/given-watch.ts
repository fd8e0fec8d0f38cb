import { tableOf } from './given.ts';
import type { SourceAttributes } from './source-attributes.ts';

const whatever = { childList: true, subtree: true, characterData: true };

/** Tells when the data that a page has in an element, or in the table that `from` names, change. */
export class GivenWatch {
  readonly #element: SourceAttributes;
  readonly #observer: MutationObserver;
  #table: Element | null = null;

  constructor(element: SourceAttributes, changed: () => void) {
    this.#element = element;
    this.#observer = new MutationObserver(changed);
  }

  start(): void {
    this.#observer.observe(this.#element, whatever);
  }

  /** Looks which table `from` names by now. */
  look(): void {
    const table = tableOf(this.#element);
    if (table && table !== this.#table) this.#observer.observe(table, whatever);
    this.#table = table;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#table = null;
  }
}
