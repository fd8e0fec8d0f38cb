import { pageStore, type Store } from '../../data/store.ts';

let chosen: Store | undefined;

/** The store that elements ask: the page's own, unless another was chosen. */
export function currentStore(): Store {
  return chosen ?? pageStore();
}

/** Lets elements that ask from now on ask another store; nothing given means the page's own again. */
export function useStore(store?: Store): void {
  chosen = store;
}
