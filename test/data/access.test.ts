import { afterEach, describe, expect, it, vi } from 'vitest';
import { accessName } from '../../src/data/access.ts';
import { send, sendAs } from '../../src/data/load/send.ts';
import { payloadKey, sourceKey, lasting } from '../../src/data/source-key.ts';
import type { Source } from '../../src/data/worker/protocol.ts';

const asked = vi.fn((_url: RequestInfo | URL, _init?: RequestInit) => Promise.resolve(new Response('[]')));
const headersOf = (call: number): Record<string, string> => Object.fromEntries(new Headers(asked.mock.calls[call]?.[1]?.headers));

afterEach(() => {
  vi.unstubAllGlobals();
  asked.mockClear();
});

describe('what a page adds to requests', () => {
  it('is known by a name, the same for the same functions', () => {
    const headers = () => ({ authorization: 'Bearer 1' });
    expect(accessName({})).toBeUndefined();
    expect(accessName({ headers })).toBe(accessName({ headers }));
    expect(accessName({ headers })).not.toBe(accessName({ headers: () => ({}) }));
    expect(accessName({ fetch: asked })).not.toBe(accessName({ fetch: asked, headers }));
  });

  it('tells one payload from another, but not from visit to visit', () => {
    const [one, other] = ['1,', '2,'].map((access): Source => ({ table: 'deals', url: '/a', access }));
    expect(payloadKey(one!)).not.toBe(payloadKey(other!));
    expect(sourceKey(lasting(one!))).toBe(sourceKey({ table: 'deals', url: '/a' }));
  });

  it('is headers, over those that a system wants; a function is asked before each request', async () => {
    vi.stubGlobal('fetch', asked);
    let token = 0;
    const headers = async () => ({ authorization: `Bearer ${++token}`, accept: 'text/csv' });
    const access = accessName({ headers })!;
    await send('/a', { access, headers: { accept: 'application/json', 'x-page': '2' } });
    await send('/a', { access });
    expect(headersOf(0)).toEqual({ authorization: 'Bearer 1', accept: 'text/csv', 'x-page': '2' });
    expect(headersOf(1)).toEqual({ authorization: 'Bearer 2', accept: 'text/csv' });
  });

  it('is a fetch of its own, which never sees the name', async () => {
    const access = accessName({ fetch: asked })!;
    await send('/a', { access, method: 'POST' });
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ method: 'POST' });
    expect(asked.mock.calls[0]?.[1]).not.toHaveProperty('access');
  });

  it('goes to the origin of its source, and to no other', async () => {
    const through = vi.fn((_url: RequestInfo | URL, _init?: RequestInit) => Promise.resolve(new Response()));
    const ours = sendAs('1,', 'https://crm.example/deals', through);
    expect(sendAs('1,', 'https://crm.example/stages', through)).toBe(ours);
    await ours('https://crm.example/next', { method: 'GET' });
    await ours('https://elsewhere.example/connector.json', { method: 'GET' });
    expect(through.mock.calls.map(([, init]) => init)).toEqual([{ method: 'GET', access: '1,' }, { method: 'GET' }]);
  });

  it('whose elements have gone is an error, and no request', async () => {
    vi.stubGlobal('fetch', asked);
    await expect(send('/a', { access: '99999,' })).rejects.toThrow('gone');
    expect(asked).not.toHaveBeenCalled();
  });
});
