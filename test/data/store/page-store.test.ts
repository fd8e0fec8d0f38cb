import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerCache } from '../../../src/data/cache/answer-cache.ts';
import { Connection } from '../../../src/data/cache/connection.ts';
import type { Answers, Question, Request, Update } from '../../../src/data/index.ts';
import { PageStore } from '../../../src/data/store/page-store.ts';
import type { EnginePort, FromEngine, ToEngine } from '../../../src/data/worker/protocol.ts';

type Ask = Extract<ToEngine, { type: 'ask' }>;

const MINUTE = 60_000;
const question = (kpi: string): Question => ({ kpi, period: 'all', zone: 'UTC' });
const deals = (questions: string[] = ['win-rate'], more: Partial<Request> = {}): Request => ({
  source: { table: 'deals', url: '/deals.json' }, questions: questions.map(question), cache: 'off', ...more,
});

/** Answers that say only which questions they answer. */
function answersTo({ questions }: Ask, readAt = Date.now()): Answers {
  return {
    entries: questions.map(({ kpi }) => ({ error: { code: 'unknown-kpi', message: String(kpi) } })),
    report: { rows: 1, kept: 1, faults: [], detected: { format: 'json' }, bytes: 2, pages: 1 },
    readAt,
  };
}

/** What the updates say, in short. */
function short(updates: Update[]): string[] {
  return updates.map((update) => {
    if (update.type === 'progress') return `${update.bytes} bytes`;
    if (update.type === 'failed') return `failed: ${update.error.code}`;
    const kpis = update.answers.entries.map((entry) => ('error' in entry ? entry.error.message : entry.answer.kpi.id));
    return `${update.cached ? 'cached' : 'answers'}: ${kpis.join(' ')}`;
  });
}

/** A store whose engine is played by hand. */
function page(cache = new AnswerCache(new Connection())) {
  const sent: ToEngine[] = [];
  let listener: (message: FromEngine) => void = () => undefined;
  const port: EnginePort = { send: (message) => void sent.push(message), listen: (listen) => (listener = listen) };
  const connect = vi.fn(() => Promise.resolve(port));
  const store = new PageStore(connect, () => Promise.resolve(cache));
  const watch = (request: Request) => {
    const updates: Update[] = [];
    const subscription = store.subscribe(request, (update) => updates.push(update));
    return { updates, ...subscription, said: () => short(updates) };
  };
  return {
    watch, sent, connect,
    asks: () => sent.filter((message) => message.type === 'ask'),
    answer: (ask: Ask | undefined, readAt?: number) => ask && listener({ type: 'answers', id: ask.id, answers: answersTo(ask, readAt) }),
    fail: (ask: Ask | undefined) => ask && listener({ type: 'failed', id: ask.id, error: { code: 'network', message: 'No.' } }),
    progress: (ask: Ask | undefined, bytes: number) => ask && listener({ type: 'progress', id: ask.id, bytes }),
  };
}

/** Lets everything happen that is due in this turn. */
const turn = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 5, 1) });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is asked together', () => {
  it('is asked once where it is equal, and told to everyone', async () => {
    const { watch, asks, answer } = page();
    const all = [watch(deals()), watch(deals()), watch({ ...deals(), source: { url: '/deals.json', table: 'deals' } })];
    await turn();
    expect(asks()).toMatchObject([{ questions: [question('win-rate')], fresh: false }]);
    answer(asks()[0]);
    expect(all.map(({ said }) => said())).toEqual(Array(3).fill(['answers: win-rate']));
    all.forEach(({ close }) => close());
    await turn();
  });

  it('goes to the engine in one message where it differs, and everyone gets his own answers', async () => {
    const { watch, asks, answer } = page();
    const one = watch(deals(['win-rate', 'nps']));
    const other = watch(deals(['sales-cycle']));
    await turn();
    expect(asks()).toHaveLength(1);
    answer(asks()[0]);
    expect([one.said(), other.said()]).toEqual([['answers: win-rate nps'], ['answers: sales-cycle']]);
    [one, other].forEach(({ close }) => close());
    await turn();
  });

  it('of two sources or partitions is asked apart', async () => {
    const { watch, asks } = page();
    const all = [watch(deals()), watch(deals([], { source: { table: 'deals', url: '/other' } })), watch(deals(undefined, { partition: 'anna' }))];
    await turn();
    expect(asks()).toHaveLength(3);
    all.forEach(({ close }) => close());
    await turn();
  });

  it('tells rows given by the page apart by identity, and texts by content', async () => {
    const { watch, asks } = page();
    const rows = [{ id: 1 }];
    const inputs: (string | object)[] = [rows, rows, [{ id: 1 }], 'id\n1', ['id', '1'].join('\n'), 'id\n2'];
    const all = inputs.map((input) => watch(deals(undefined, { source: { table: 'deals', input } })));
    await turn();
    expect(asks().map(({ source }) => 'input' in source && source.input)).toEqual([rows, [{ id: 1 }], 'id\n1', 'id\n2']);
    all.forEach(({ close }) => close());
    await turn();
  });

  it('later is answered at once from what is there', async () => {
    const { watch, asks, answer } = page();
    const first = watch(deals());
    await turn();
    answer(asks()[0]);
    const second = watch(deals());
    await turn();
    expect(second.said()).toEqual(['answers: win-rate']);
    expect(asks()).toHaveLength(1);
    first.close();
    second.close();
    await turn();
  });

  it('tells everyone how much has arrived', async () => {
    const { watch, asks, progress } = page();
    const all = [watch(deals()), watch(deals(['nps']))];
    await turn();
    progress(asks()[0], 100);
    expect(all.map(({ said }) => said())).toEqual([['100 bytes'], ['100 bytes']]);
    all.forEach(({ close }) => close());
    await turn();
  });
});

describe('the engine', () => {
  it('is connected by the first question, once', async () => {
    const { watch, connect } = page();
    expect(connect).not.toHaveBeenCalled();
    const all = [watch(deals()), watch(deals([], { source: { table: 'deals', url: '/other' } }))];
    await turn();
    expect(connect).toHaveBeenCalledTimes(1);
    all.forEach(({ close }) => close());
    await turn();
  });

  it('that cannot be loaded is a failure, and the next question tries again', async () => {
    const { watch, connect, asks } = page();
    connect.mockRejectedValueOnce(new TypeError('chunk missing'));
    const first = watch(deals());
    await turn();
    expect(first.said()).toEqual(['failed: network']);
    first.refresh();
    await turn();
    expect(asks()).toHaveLength(1);
    first.close();
    await turn();
  });
});

describe('a refresh', () => {
  it('reads the source again for all who show something of it', async () => {
    const { watch, asks, answer } = page();
    const one = watch(deals());
    const other = watch(deals(['nps']));
    await turn();
    answer(asks()[0]);
    one.refresh();
    await turn();
    expect(asks()[1]).toMatchObject({ fresh: true, questions: [question('win-rate'), question('nps')] });
    answer(asks()[1]);
    expect([one.updates.length, other.updates.length]).toEqual([2, 2]);
    one.close();
    other.close();
    await turn();
  });

  it('while a reading is under way replaces it: the latest wins', async () => {
    const { watch, sent, asks, answer, fail } = page();
    const one = watch(deals());
    await turn();
    one.refresh();
    await turn();
    expect(sent.map(({ type, id }) => [type, id])).toEqual([['ask', 1], ['cancel', 1], ['ask', 2]]);
    answer(asks()[1], 7);
    fail(asks()[0]);
    answer(asks()[0], 3);
    expect(one.updates).toMatchObject([{ type: 'answers', answers: { readAt: 7 } }]);
    one.close();
    await turn();
  });

  it('that fails says so, and a newcomer gets the old answers with it and has the source read again', async () => {
    const { watch, asks, answer, fail } = page();
    const one = watch(deals());
    await turn();
    answer(asks()[0]);
    one.refresh();
    await turn();
    fail(asks()[1]);
    expect(one.said()).toEqual(['answers: win-rate', 'failed: network']);
    const newcomer = watch(deals());
    await turn();
    expect(newcomer.said()).toEqual(['answers: win-rate', 'failed: network']);
    answer(asks()[2]);
    expect(newcomer.said().at(-1)).toBe('answers: win-rate');
    one.close();
    newcomer.close();
    await turn();
  });
});

describe('a failure', () => {
  it('is not kept: the first fails, the second succeeds', async () => {
    const { watch, asks, answer, fail } = page();
    const first = watch(deals());
    await turn();
    fail(asks()[0]);
    first.close();
    await turn();
    const second = watch(deals());
    await turn();
    answer(asks()[1]);
    expect([first.said(), second.said()]).toEqual([['failed: network'], ['answers: win-rate']]);
    second.close();
    await turn();
  });
});

describe('leaving', () => {
  it('calls off what nobody waits for, and tells nobody who has left', async () => {
    const { watch, sent, asks, answer } = page();
    const one = watch(deals());
    const other = watch(deals());
    await turn();
    one.close();
    one.close();
    await turn();
    expect(sent).toHaveLength(1);
    answer(asks()[0]);
    expect([one.said(), other.said()]).toEqual([[], ['answers: win-rate']]);
    other.refresh();
    await turn();
    other.close();
    other.refresh();
    await turn();
    expect(sent.map(({ type, id }) => [type, id])).toEqual([['ask', 1], ['ask', 2], ['cancel', 2]]);
  });

  it('before the engine is there sends nothing', async () => {
    const { watch, sent } = page();
    watch(deals()).close();
    await turn();
    expect(sent).toEqual([]);
  });

  it('for another question keeps the reading that is under way', async () => {
    const { watch, sent } = page();
    const one = watch(deals());
    await turn();
    one.close();
    const other = watch(deals(['nps']));
    await turn();
    // The new question joins the load in the engine before the old one is called off.
    expect(sent.map(({ type, id }) => [type, id])).toEqual([['ask', 1], ['ask', 2], ['cancel', 1]]);
    other.close();
    await turn();
  });

  it('and coming back soon uses the rows that are there, after a while it reads them again', async () => {
    const { watch, asks, answer } = page();
    for (const [wait, fresh] of [[0, false], [4 * MINUTE, false], [6 * MINUTE, true]] as const) {
      await vi.advanceTimersByTimeAsync(wait);
      const one = watch(deals());
      await turn();
      expect(asks().at(-1)?.fresh).toBe(fresh);
      answer(asks().at(-1));
      one.close();
      await turn();
    }
  });
});

describe('polling', () => {
  /** A document that can be hidden and shown. */
  function stubPage() {
    const listeners = new Set<() => void>();
    const document = {
      hidden: false,
      addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    };
    vi.stubGlobal('document', document);
    const show = (hidden: boolean) => {
      document.hidden = hidden;
      for (const listener of listeners) listener();
    };
    return { listeners, show };
  }

  it('reads again an interval after the last reading ended, as often as the most eager wants', async () => {
    const { watch, asks, answer } = page();
    const slow = watch(deals(undefined, { refreshMs: 5 * MINUTE }));
    const eager = watch(deals(undefined, { refreshMs: MINUTE }));
    await turn();
    await vi.advanceTimersByTimeAsync(50_000);
    answer(asks()[0]);
    await vi.advanceTimersByTimeAsync(MINUTE - 1);
    expect(asks()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asks()).toMatchObject([{ fresh: false }, { fresh: true }]);
    answer(asks()[1]);
    eager.close();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(asks()).toHaveLength(2);
    slow.close();
    await turn();
  });

  it('goes on after a failure', async () => {
    const { watch, asks, fail, answer } = page();
    const one = watch(deals(undefined, { refreshMs: MINUTE }));
    await turn();
    fail(asks()[0]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    answer(asks()[1]);
    expect(one.said()).toEqual(['failed: network', 'answers: win-rate']);
    one.close();
    await turn();
  });

  it('rests while the page is hidden, and reads at once when it shows again and a reading is due', async () => {
    const { listeners, show } = stubPage();
    const { watch, asks, answer } = page();
    const one = watch(deals(undefined, { refreshMs: MINUTE }));
    await turn();
    answer(asks()[0]);
    show(true);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect([asks().length, vi.getTimerCount()]).toEqual([1, 0]);
    show(false);
    await turn();
    expect(asks()).toHaveLength(2);
    answer(asks()[1]);
    show(true);
    show(false);
    await vi.advanceTimersByTimeAsync(MINUTE - 1);
    expect(asks()).toHaveLength(2);
    one.close();
    await turn();
    expect(listeners.size).toBe(0);
  });

  it('waits up to a tenth longer, so that pages opened together do not ask together', async () => {
    vi.mocked(Math.random).mockReturnValue(0.99);
    const { watch, asks, answer } = page();
    const one = watch(deals(undefined, { refreshMs: MINUTE }));
    await turn();
    answer(asks()[0]);
    for (const [wait, count] of [[65_900, 1], [100, 2]] as const) {
      await vi.advanceTimersByTimeAsync(wait);
      expect(asks()).toHaveLength(count);
    }
    one.close();
    await turn();
  });

  it('rests while there is no network, and reads at once when it is back', async () => {
    const [connection, back] = [{ onLine: true }, new Set<() => void>()];
    vi.stubGlobal('navigator', connection);
    vi.stubGlobal('addEventListener', (_: string, listen: () => void) => back.add(listen));
    vi.stubGlobal('removeEventListener', (_: string, listen: () => void) => back.delete(listen));
    const { watch, asks, answer } = page();
    const one = watch(deals(undefined, { refreshMs: MINUTE }));
    await turn();
    answer(asks()[0]);
    connection.onLine = false;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(asks()).toHaveLength(1);
    connection.onLine = true;
    for (const listener of back) listener();
    await turn();
    expect(asks()).toHaveLength(2);
    one.close();
    await turn();
    expect(back.size).toBe(0);
  });

  it('is not done for rows that the page gives', async () => {
    const { watch } = page();
    const one = watch(deals(undefined, { source: { table: 'deals', input: [] }, refreshMs: MINUTE }));
    await turn();
    expect(vi.getTimerCount()).toBe(0);
    one.close();
    await turn();
  });
});
