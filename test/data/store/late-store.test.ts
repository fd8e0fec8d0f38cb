import { expect, it, vi } from 'vitest';
import type { Request, Store, Update } from '../../../src/data/index.ts';
import { LateStore } from '../../../src/data/store/late-store.ts';

const request: Request = { source: { table: 'deals', url: '/a' }, questions: [], cache: 'off' };

/** A store that comes when a test lets it. */
function late() {
  const loads: { come(): void; fail(): void }[] = [];
  const inner = { refresh: vi.fn(), close: vi.fn() };
  const subscribe = vi.fn<Store['subscribe']>(() => inner);
  const load = vi.fn(() => new Promise<Store>((resolve, reject) => loads.push({ come: () => resolve({ subscribe }), fail: () => reject(new Error('offline')) })));
  return { store: new LateStore(load), loads, inner, subscribe, load };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('is loaded once, with the first question, and asked in the order of the questions', async () => {
  const { store, loads, subscribe, load } = late();
  expect(load).not.toHaveBeenCalled();
  const observers = [vi.fn(), vi.fn(), vi.fn()];
  store.subscribe(request, observers[0]!);
  store.subscribe(request, observers[1]!);
  loads[0]!.come();
  await turn();
  store.subscribe(request, observers[2]!);
  expect(subscribe.mock.calls.map(([, observer]) => observer)).toEqual(observers);
  expect(load).toHaveBeenCalledTimes(1);
});

it('is not asked what was given up while it was on its way', async () => {
  const { store, loads, subscribe, inner } = late();
  store.subscribe(request, vi.fn()).close();
  const kept = store.subscribe(request, vi.fn());
  loads[0]!.come();
  await turn();
  expect(subscribe).toHaveBeenCalledTimes(1);
  kept.refresh();
  kept.close();
  expect(inner.refresh).toHaveBeenCalledTimes(1);
  expect(inner.close).toHaveBeenCalledTimes(1);
});

it('that does not come is an error, and is loaded again when it is asked again', async () => {
  const { store, loads, subscribe } = late();
  const told: Update[] = [];
  const subscription = store.subscribe(request, (update) => told.push(update));
  loads[0]!.fail();
  await turn();
  expect(told).toMatchObject([{ type: 'failed', error: { code: 'network' } }]);
  subscription.refresh();
  subscription.refresh();
  loads[1]!.come();
  await turn();
  expect(subscribe).toHaveBeenCalledTimes(1);
});
