import type { EnginePort, ErrorMessage, FromEngine, ToEngine } from '../worker/protocol.ts';

type Ask = Extract<ToEngine, { type: 'ask' }>;

const NO_ENGINE: ErrorMessage = {
  code: 'network',
  message: 'The part of kpi-elements that computes could not be loaded. Check that its files lie beside the script, and reload the page.',
};

/** Whether a message is the last one about a question. */
export function isEnd(message: { type: string; cached?: true }): boolean {
  return message.type === 'failed' || (message.type === 'answers' && !message.cached);
}

/** The page's side of the line to the engine. The engine is started by the first question. */
export class EngineClient {
  readonly #connect: () => Promise<EnginePort>;
  readonly #receivers = new Map<number, (message: FromEngine) => void>();
  #connecting: Promise<EnginePort> | undefined;
  #port: EnginePort | undefined;
  #lastId = 0;

  constructor(connect: () => Promise<EnginePort>) {
    this.#connect = connect;
  }

  /** Asks, and returns a function that calls the question off. `receive` ends with `answers` that are not cached, or `failed`. */
  ask(question: Omit<Ask, 'type' | 'id'>, receive: (message: FromEngine) => void): () => void {
    const id = ++this.#lastId;
    this.#receivers.set(id, receive);
    const send = (port: EnginePort): void => {
      if (this.#receivers.has(id)) port.send({ type: 'ask', id, ...question });
    };
    // At once where it can be: a question called off after this one must not overtake it.
    if (this.#port) send(this.#port);
    else this.#connected().then(send, () => this.#receive({ type: 'failed', id, error: NO_ENGINE }));
    return () => {
      if (this.#receivers.delete(id)) this.#port?.send({ type: 'cancel', id });
    };
  }

  #connected(): Promise<EnginePort> {
    this.#connecting ??= this.#connect().then(
      (port) => {
        port.listen((message) => this.#receive(message));
        this.#port = port;
        return port;
      },
      (error: unknown) => {
        // The next question tries again.
        this.#connecting = undefined;
        throw error;
      },
    );
    return this.#connecting;
  }

  #receive(message: FromEngine): void {
    const receive = this.#receivers.get(message.id);
    if (isEnd(message)) this.#receivers.delete(message.id);
    receive?.(message);
  }
}
