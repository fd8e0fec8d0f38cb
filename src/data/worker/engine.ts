import type * as reader from '../reader.ts';
import { EngineHandler } from './handler.ts';
import type { EnginePort, FromEngine } from './protocol.ts';

/**
 * An engine in the page. This module and the reader are loaded on the first question, by dynamic imports only, so that
 * they are no part of an element's first code.
 */
export function connectEngine(readWith: typeof reader): EnginePort {
  const listeners: ((message: FromEngine) => void)[] = [];
  const send = (message: FromEngine): void => {
    for (const listener of listeners) listener(message);
  };
  const handler = new EngineHandler(send, { reader: readWith, now: () => Date.now() });
  return {
    send: (message) => handler.handle(message),
    listen: (listener) => void listeners.push(listener),
  };
}
