import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '../../../src/data/load/turns.ts';

describe('requests to one host', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A request that ends when it is told to. */
  function request() {
    let end = (): void => undefined;
    const begun = vi.fn();
    const run = (): Promise<void> => {
      begun();
      return new Promise((resolve) => (end = resolve));
    };
    return { run, begun, end: () => end() };
  }

  it('are made one after the other, and a failed one makes way', async () => {
    const sender = {};
    const [a, b] = [request(), request()];
    const failed = inTurn(sender, 'h', () => Promise.reject(new Error('no')));
    const first = inTurn(sender, 'h', a.run);
    const second = inTurn(sender, 'h', b.run);
    await expect(failed).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(0);
    expect([a.begun.mock.calls.length, b.begun.mock.calls.length]).toEqual([1, 0]);
    a.end();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(b.begun).toHaveBeenCalledOnce();
    b.end();
    await second;
  });

  it('do not wait for other hosts, nor for another way to send', async () => {
    const [a, b, c] = [request(), request(), request()];
    const sender = {};
    const all = [inTurn(sender, 'h', a.run), inTurn(sender, 'other', b.run), inTurn({}, 'h', c.run)];
    await vi.advanceTimersByTimeAsync(0);
    for (const { begun, end } of [a, b, c]) {
      expect(begun).toHaveBeenCalledOnce();
      end();
    }
    await Promise.all(all);
  });

  it('go ahead when one does not end', async () => {
    const sender = {};
    const [stuck, next] = [request(), request()];
    void inTurn(sender, 'h', stuck.run);
    void inTurn(sender, 'h', next.run);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(next.begun).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(next.begun).toHaveBeenCalledOnce();
  });
});
