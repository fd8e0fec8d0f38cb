import { durationMs } from '../base/settings.ts';

const hourMs = 3_600_000;
const usual: readonly number[] = [hourMs, 24 * hourMs];

/** The KPIs of the shares within a mark, for those marks that have one. */
export const withinMark: Readonly<Record<number, string>> = { [hourMs]: 'response-within-1h', [24 * hourMs]: 'response-within-24h' };

/** The marks of a text such as `1h 24h` in milliseconds, ascending whatever their order; one and 24 hours where it has none. */
export function marksOf(text: string | undefined): number[] {
  const found = (text ?? '').split(/[\s,]+/).flatMap((word) => durationMs('marks', word, []));
  return [...new Set(found.length ? found : usual)].sort((a, b) => a - b);
}
