/** Something that looks different as time passes. Times are epoch milliseconds. */
export interface Ticking {
  /** The next moment after `now` at which it changes; Infinity for never. */
  nextChange(now: number): number;
  tick(now: number): void;
}

const longestWaitMs = 3_600_000;
/** After these a page may come back from being hidden or frozen, or with its machine from sleep: timers stood still. */
const returns = ['visibilitychange', 'resume', 'pageshow', 'focus', 'online'] as const;

/** All that ticks, and when each is due. */
const running = new Map<Ticking, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** The moment that the timer is set to. */
let dueAt = Infinity;
/** What the clock showed when it was last looked at. */
let lastSeen = -Infinity;

/** One timer for the whole page, set to the nearest change; none while the page is hidden. Call again when `nextChange` has come nearer. */
export function keepTicking(ticking: Ticking): void {
  if (running.size === 0) for (const event of returns) addEventListener(event, wake, true);
  const now = Date.now();
  running.set(ticking, ticking.nextChange(now));
  schedule(now);
}

export function stopTicking(ticking: Ticking): void {
  if (!running.delete(ticking) || running.size > 0) return;
  for (const event of returns) removeEventListener(event, wake, true);
  lastSeen = -Infinity;
  schedule(0);
}

function schedule(now: number): void {
  const next = document.hidden ? Infinity : Math.min(...running.values());
  if (timer !== undefined && next === dueAt) return;
  clearTimeout(timer);
  timer = undefined;
  dueAt = next;
  if (next < Infinity) timer = setTimeout(run, Math.min(longestWaitMs, Math.max(0, next - now)));
}

function wake(): void {
  if (document.hidden) schedule(Date.now());
  else run();
}

/** Ticks what is due; everything where the clock was set back, since what was due then is far off now. */
function run(): void {
  clearTimeout(timer);
  timer = undefined;
  const now = Date.now();
  const wasSetBack = now < lastSeen;
  lastSeen = now;
  for (const [ticking, due] of [...running]) {
    if (!running.has(ticking) || (now < due && !wasSetBack)) continue;
    ticking.tick(now);
    if (running.has(ticking)) running.set(ticking, ticking.nextChange(now));
  }
  schedule(now);
}
