import type { Context } from '@lit/context';
import { boardContext, SHARE_VERSION, type BoardShare, type Filters } from './share.ts';

/** Elements that want something of a board, wherever they are. A board that comes later, or goes, says so. */
const members = new Set<Membership<{ readonly version: number }>>();

function boardsChanged(event: Event): void {
  for (const member of [...members]) if ((event as Event & { context?: unknown }).context === member.context) member.join();
}

/** An element's tie to the nearest board around it, through shadow roots too. */
export class Membership<T extends { readonly version: number }> {
  /** What the board gives; nothing outside of boards, and of a board that is of another form. */
  value: T | undefined;
  readonly context: Context<symbol, T | undefined>;
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #unsubscribe: (() => void) | undefined;
  #joining = false;

  constructor(host: HTMLElement, context: Context<symbol, T | undefined>, changed: () => void) {
    this.#host = host;
    this.context = context;
    this.#changed = changed;
  }

  /** Looks for the nearest board: whenever the element has come to another place. */
  join(): void {
    if (members.size === 0) document.addEventListener('context-provider', boardsChanged);
    members.add(this as never);
    const before = this.value;
    this.#joining = true;
    this.#forget();
    // As the Context Community Protocol has it. Its provider, which only a board needs, is in @lit/context.
    const request = { context: this.context, contextTarget: this.#host, callback: this.#take, subscribe: true };
    this.#host.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true, composed: true }), request));
    this.#joining = false;
    if (this.value !== before) this.#changed();
  }

  leave(): void {
    this.#forget();
    members.delete(this as never);
    if (members.size === 0) document.removeEventListener('context-provider', boardsChanged);
  }

  #forget(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.value = undefined;
  }

  readonly #take = (value: T | undefined, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.value = value?.version === SHARE_VERSION ? value : undefined;
    if (!this.#joining) this.#changed();
  };
}

const boards = new WeakMap<Element, Membership<BoardShare>>();

/** Ties an element to the boards around it. */
export function memberOf(host: HTMLElement, changed: () => void): Membership<BoardShare> {
  const membership = new Membership(host, boardContext, changed);
  boards.set(host, membership);
  return membership;
}

/** What the nearest board gives to an element; nothing where there is none. */
export function shareOf(element: Element): Partial<BoardShare> {
  return boards.get(element)?.value ?? {};
}

/** What the board filters an element by: everything but what was selected in the element itself. */
export function boardFilters(element: Element): Filters {
  const { where, selections = [] } = shareOf(element);
  return Object.assign({}, where, ...selections.map((selection) => (selection.by === element ? {} : selection.where)));
}
