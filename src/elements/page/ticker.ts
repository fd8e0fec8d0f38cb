/** Something that looks different as time passes. Times are epoch milliseconds. */
export interface Ticking {
  /** The next moment after `now` at which it changes; Infinity for never. */
  nextChange(now: number): number;
  tick(now: number): void;
}

const longestWaitMs = 3_600_000;
const running = new Set<Ticking>();
let timer: ReturnType<typeof setTimeout> | undefined;
let dueAt = Infinity;

/** One timer for the whole page, set to the nearest change. Call again when `nextChange` has come nearer. */
export function keepTicking(ticking: Ticking): void {
  running.add(ticking);
  const now = Date.now();
  const next = ticking.nextChange(now);
  if (next < dueAt) schedule(next, now);
}

export function stopTicking(ticking: Ticking): void {
  running.delete(ticking);
  if (running.size === 0) schedule(Infinity, 0);
}

function schedule(next: number, now: number): void {
  clearTimeout(timer);
  timer = undefined;
  dueAt = next;
  if (next < Infinity) timer = setTimeout(run, Math.min(longestWaitMs, Math.max(0, next - now)));
}

function run(): void {
  const now = Date.now();
  const due = now >= dueAt;
  dueAt = Infinity;
  for (const ticking of due ? [...running] : []) ticking.tick(now);
  let next = Infinity;
  for (const ticking of running) next = Math.min(next, ticking.nextChange(now));
  schedule(next, now);
}
