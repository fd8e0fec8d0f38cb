import { DAY_MS, from, months, to } from './period.ts';

/** The number of the month of each day of the period. */
export function monthTable(): Uint8Array {
  const table = new Uint8Array((to - from) / DAY_MS);
  months.forEach((_, month) => table.fill(month, (Date.UTC(2024, month, 1) - from) / DAY_MS));
  return table;
}
