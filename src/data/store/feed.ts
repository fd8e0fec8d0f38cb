import type { AnswerCache } from '../cache/answer-cache.ts';
import { hash } from '../hash.ts';
import { canonical, lasting, sourceKey } from '../source-key.ts';
import type { Request, Subscription, Update } from '../store.ts';
import type { Answers, ErrorMessage, FromEngine, Question, Source } from '../worker/protocol.ts';
import { isEnd, type EngineClient } from './engine-client.ts';
import { Poller } from './poller.ts';

/** What feeds share. `readAt` remembers when a source was last read, beyond the life of its feed. */
export type FeedSurroundings = { engine: EngineClient; cache(): Promise<AnswerCache>; readAt: Map<string, number> };

/** One set of questions about the source, and who wants the answers. */
type Topic = {
  questions: Question[];
  cache: Request['cache'];
  subscribers: Set<Subscriber>;
  latest?: { answers: Answers; cached: boolean };
  failure?: ErrorMessage;
  ask?: Ask;
  cacheKey?: string;
};
type Subscriber = { notify(update: Update): void; refreshMs?: number };
/** A message to the engine under way, and the topics that still wait for its answer. */
type Ask = { waiting: Set<Topic>; cancel(): void };

// Part of every cache key: a new form of the answers makes the old ones invisible.
const FORMAT = 1;
// Rows that the engine read longer ago are read again when an element comes anew.
const REUSE_MS = 5 * 60_000;

/**
 * Everything that elements ask of one source. What is asked, refreshed or given up in one turn is settled together
 * at its end: one message to the engine, one load.
 */
export class Feed {
  readonly #key: string;
  readonly #source: Source;
  readonly #join: Source[] | undefined;
  readonly #partition: string;
  readonly #surroundings: FeedSurroundings;
  readonly #ended: () => void;
  readonly #topics = new Map<string, Topic>();
  readonly #asks = new Set<Ask>();
  readonly #poller = new Poller(() => this.#refresh());
  #wanted = new Set<Topic>();
  #fresh: boolean;
  #settling = false;
  #cache: Promise<AnswerCache> | undefined;

  constructor(key: string, { source, join, partition = '' }: Request, surroundings: FeedSurroundings, ended: () => void) {
    this.#key = key;
    this.#source = source;
    this.#join = join;
    this.#partition = partition;
    this.#surroundings = surroundings;
    this.#ended = ended;
    const readAt = surroundings.readAt.get(key);
    this.#fresh = readAt !== undefined && Date.now() - readAt > REUSE_MS;
  }

  subscribe({ questions, cache, refreshMs }: Request, observer: (update: Update) => void): Subscription {
    const topic = this.#topic(questions, cache);
    let open = true;
    const subscriber: Subscriber = {
      ...(refreshMs !== undefined && this.#isLoaded && { refreshMs }),
      notify: (update) => {
        if (open) observer(update);
      },
    };
    topic.subscribers.add(subscriber);
    this.#setPace();
    if (topic.latest || topic.failure) queueMicrotask(() => tell(topic, [subscriber]));
    if (topic.failure && !topic.ask) this.#want(topic);
    return {
      refresh: () => {
        if (open) this.#refresh();
      },
      close: () => {
        if (!open) return;
        open = false;
        topic.subscribers.delete(subscriber);
        this.#settleSoon();
      },
    };
  }

  get #sources(): Source[] {
    return [this.#source, ...(this.#join ?? [])];
  }

  /** Something of it comes from an address. */
  get #isLoaded(): boolean {
    return this.#sources.some((source) => 'url' in source);
  }

  /** The same on a later visit: rows that the page gave as an object are not. */
  get #isLasting(): boolean {
    return this.#isLoaded && !this.#sources.some((source) => 'input' in source && typeof source.input === 'object');
  }

  #topic(questions: Question[], cache: Request['cache']): Topic {
    const key = canonical([questions, cache]);
    let topic = this.#topics.get(key);
    if (!topic) {
      topic = { questions, cache, subscribers: new Set() };
      this.#topics.set(key, topic);
      this.#want(topic);
      if (cache !== 'off' && this.#isLasting) void this.#paintFromCache(topic, cache);
    }
    return topic;
  }

  async #paintFromCache(topic: Topic, maxAgeMs: number): Promise<void> {
    this.#cache ??= this.#surroundings.cache().then((cache) => {
      cache.acquire();
      return cache;
    });
    topic.cacheKey = hash(canonical([FORMAT, this.#partition, this.#sources.map((source) => sourceKey(lasting(source))), topic.questions]));
    const cache = await this.#cache;
    const answers = await cache.get(topic.cacheKey, maxAgeMs, Date.now());
    if (!answers || topic.latest) return;
    topic.latest = { answers, cached: true };
    tell(topic, topic.subscribers);
  }

  #refresh(): void {
    this.#fresh = true;
    for (const topic of this.#topics.values()) this.#want(topic);
  }

  #want(topic: Topic): void {
    this.#wanted.add(topic);
    this.#settleSoon();
  }

  #settleSoon(): void {
    if (this.#settling) return;
    this.#settling = true;
    queueMicrotask(() => {
      this.#settling = false;
      this.#settle();
    });
  }

  #settle(): void {
    for (const [key, topic] of this.#topics) {
      if (topic.subscribers.size > 0) continue;
      this.#topics.delete(key);
      this.#wanted.delete(topic);
      topic.ask?.waiting.delete(topic);
    }
    const topics = [...this.#wanted];
    const fresh = this.#fresh;
    this.#wanted = new Set();
    this.#fresh = false;
    for (const topic of topics) topic.ask?.waiting.delete(topic);
    // A fresh reading must not join the one it replaces; any other may use what is under way before it is given up.
    if (fresh) this.#cancelUnwanted();
    if (topics.length > 0) this.#askFor(topics, fresh);
    this.#cancelUnwanted();
    this.#setPace();
    if (this.#topics.size > 0) return;
    void this.#cache?.then((cache) => cache.release());
    this.#cache = undefined;
    this.#ended();
  }

  #cancelUnwanted(): void {
    for (const ask of this.#asks) {
      if (ask.waiting.size > 0) continue;
      this.#asks.delete(ask);
      ask.cancel();
    }
  }

  #askFor(topics: readonly Topic[], fresh: boolean): void {
    const ask: Ask = { waiting: new Set(topics), cancel: () => undefined };
    for (const topic of topics) topic.ask = ask;
    this.#asks.add(ask);
    const questions = topics.flatMap((topic) => topic.questions);
    const ages = topics.flatMap(({ cache }) => (cache === 'off' ? [] : cache));
    const cache = ages.length > 0 ? { maxAgeMs: Math.max(...ages), partition: this.#partition } : undefined;
    ask.cancel = this.#surroundings.engine.ask({ source: this.#source, ...(this.#join && { join: this.#join }), questions, fresh, ...(cache && { cache }) }, (message) => this.#receive(ask, topics, message));
  }

  #receive(ask: Ask, topics: readonly Topic[], message: FromEngine): void {
    let at = 0;
    for (const topic of topics) {
      const from = at;
      at += topic.questions.length;
      if (ask.waiting.has(topic)) this.#update(topic, message, from, at);
    }
    if (!isEnd(message)) return;
    this.#asks.delete(ask);
    this.#poller.restart();
  }

  #update(topic: Topic, message: FromEngine, from: number, to: number): void {
    if (message.type === 'progress') {
      const { bytes, totalBytes, rows } = message;
      const progress: Update = { type: 'progress', bytes, ...(totalBytes !== undefined && { totalBytes }), ...(rows !== undefined && { rows }) };
      for (const { notify } of topic.subscribers) notify(progress);
      return;
    }
    const answers = message.type === 'answers' && { ...message.answers, entries: message.answers.entries.slice(from, to) };
    if (answers && message.cached) {
      if (topic.latest || topic.cache === 'off' || Date.now() - answers.readAt > topic.cache) return;
      topic.latest = { answers, cached: true };
      tell(topic, topic.subscribers);
      return;
    }
    delete topic.ask;
    delete topic.failure;
    if (message.type === 'failed') topic.failure = message.error;
    if (answers) {
      topic.latest = { answers, cached: false };
      this.#remember(topic, answers.readAt);
    }
    tell(topic, topic.subscribers, message.type === 'failed');
  }

  #remember(topic: Topic, readAt: number): void {
    if (this.#isLoaded) this.#surroundings.readAt.set(this.#key, readAt);
    const { cacheKey, latest } = topic;
    if (cacheKey === undefined || !latest?.answers.entries.some((entry) => 'answer' in entry)) return;
    void this.#cache?.then((cache) => cache.put(cacheKey, this.#partition, latest.answers, Date.now()));
  }

  /** Polls as often as the most eager subscriber wants. */
  #setPace(): void {
    const paces = [...this.#topics.values()].flatMap(({ subscribers }) => [...subscribers].flatMap(({ refreshMs }) => refreshMs ?? []));
    this.#poller.every(paces.length > 0 ? Math.min(...paces) : undefined);
  }
}

/** Tells subscribers where a topic stands: its answers first, then that a later reading failed. */
function tell({ latest, failure }: Topic, subscribers: Iterable<Subscriber>, failureOnly = false): void {
  for (const { notify } of [...subscribers]) {
    if (latest && !failureOnly) notify({ type: 'answers', ...latest });
    if (failure) notify({ type: 'failed', error: failure });
  }
}
