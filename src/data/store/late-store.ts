import type { Request, Store, Subscription, Update } from '../store.ts';
import type { ErrorMessage } from '../worker/protocol.ts';

const NOT_LOADED: ErrorMessage = {
  code: 'network',
  message: 'The part of kpi-elements that asks for data could not be loaded. Check that its files lie beside the script, and reload the page.',
};

/** A store that is loaded when something is asked of it for the first time, and asked then. */
export class LateStore implements Store {
  readonly #load: () => Promise<Store>;
  #loading: Promise<Store> | undefined;
  #store: Store | undefined;

  constructor(load: () => Promise<Store>) {
    this.#load = load;
  }

  subscribe(request: Request, observer: (update: Update) => void): Subscription {
    if (this.#store) return this.#store.subscribe(request, observer);
    let open = true;
    let subscription: Subscription | undefined;
    const ask = (): void => {
      this.#loaded().then(
        (store) => {
          if (open) subscription ??= store.subscribe(request, observer);
        },
        () => {
          if (open) observer({ type: 'failed', error: NOT_LOADED });
        },
      );
    };
    ask();
    return {
      // What has not been asked yet is asked afresh anyway.
      refresh: () => (subscription ? subscription.refresh() : ask()),
      close: () => {
        open = false;
        subscription?.close();
      },
    };
  }

  #loaded(): Promise<Store> {
    this.#loading ??= this.#load().then(
      (store) => (this.#store = store),
      (error: unknown) => {
        // The next question tries again.
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}
