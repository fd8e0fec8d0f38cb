/** The 24 months that are asked about, in epoch milliseconds; the period ends before `to`, and so does what is known. */
export const from = Date.UTC(2024, 0, 1);
export const to = Date.UTC(2026, 0, 1);
export const DAY_MS = 86_400_000;
export const OWNERS = 200;

/** The month of an instant, as in `2024-03`. */
export const monthOf = (ms: number): string => new Date(ms).toISOString().slice(0, 7);

/** The months of the period, in order. */
export const months: readonly string[] = Array.from({ length: 24 }, (_, i) => monthOf(Date.UTC(2024, i, 1)));
