import { EngineHandler } from './handler.ts';
import type { EnginePort, FromEngine } from './protocol.ts';

/**
 * An engine in the page. This module and all it needs is loaded on the first question, by a dynamic import only, so that
 * it is no part of an element's first code.
 */
export function connectEngine(): EnginePort {
  const listeners: ((message: FromEngine) => void)[] = [];
  const handler = new EngineHandler((message) => {
    for (const listener of listeners) listener(message);
  });
  return {
    send: (message) => handler.handle(message),
    listen: (listener) => void listeners.push(listener),
  };
}
