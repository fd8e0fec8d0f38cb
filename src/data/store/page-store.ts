import type { AnswerCache } from '../cache/answer-cache.ts';
import { canonical, sourceKey } from '../source-key.ts';
import type { Request, Store, Subscription, Update } from '../store.ts';
import type { EnginePort } from '../worker/protocol.ts';
import { EngineClient } from './engine-client.ts';
import { Feed, type FeedSurroundings } from './feed.ts';

/** The store of a page: one feed a source and partition, as long as somebody wants something of it. */
export class PageStore implements Store {
  readonly #feeds = new Map<string, Feed>();
  readonly #surroundings: FeedSurroundings;

  constructor(connect: () => Promise<EnginePort>, cache: () => Promise<AnswerCache>) {
    this.#surroundings = { engine: new EngineClient(connect), cache, readAt: new Map() };
  }

  subscribe(request: Request, observer: (update: Update) => void): Subscription {
    const key = canonical([[request.source, ...(request.join ?? [])].map(sourceKey), request.partition ?? '']);
    let feed = this.#feeds.get(key);
    if (!feed) {
      feed = new Feed(key, request, this.#surroundings, () => void this.#feeds.delete(key));
      this.#feeds.set(key, feed);
    }
    return feed.subscribe(request, observer);
  }
}
