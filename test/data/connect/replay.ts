/** One request and its answer, as a system was seen to give it. */
export type Exchange = { request: { method?: string; url: string; body?: unknown }; response: { status: number; headers?: Record<string, string>; body: unknown } };

/** A `fetch` that gives the answers of some exchanges, one after the other, and notes what it was asked. */
export function replay(exchanges: readonly Exchange[]): { fetch: typeof fetch; asked: { url: string; init: RequestInit }[] } {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = (url: unknown, init: RequestInit = {}): Promise<Response> => {
    const exchange = exchanges[asked.length];
    asked.push({ url: String(url), init });
    if (!exchange) return Promise.resolve(new Response('', { status: 404 }));
    const { status, headers = {}, body } = exchange.response;
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  };
  return { fetch, asked };
}
