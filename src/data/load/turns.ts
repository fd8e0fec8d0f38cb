/** Who comes after whom at one host. */
type Line = Map<string, Promise<void>>;

const lines = new WeakMap<object, Line>();

// One answer that never comes must not stop all others.
const PATIENCE_MS = 10_000;

/**
 * Runs one request to a host at a time: systems count those that come together against whoever asks, and refuse the rest.
 * Who has waited for ten seconds goes ahead.
 *
 * @param sender what sends: requests through different ways do not wait for each other
 */
export async function inTurn<T>(sender: object, host: string, run: () => Promise<T>): Promise<T> {
  let line = lines.get(sender);
  if (!line) lines.set(sender, (line = new Map()));
  const before = line.get(host);
  let leave = (): void => undefined;
  const mine = new Promise<void>((resolve) => (leave = resolve));
  const tail = (before ?? Promise.resolve()).then(() => mine);
  line.set(host, tail);
  try {
    if (before) await atMost(before, PATIENCE_MS);
    return await run();
  } finally {
    leave();
    if (line.get(host) === tail) line.delete(host);
  }
}

async function atMost(promise: Promise<void>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
