import type { KpiResult } from '../../src/core/index.ts';
import type { Line } from './database.ts';

/** How many numbers and statuses were compared; what is compared with nothing proves nothing. */
export const compared = { kpis: new Set<string>(), results: 0, figures: 0 };

const near = (a: number | null | undefined, b: number): boolean =>
  typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** What a line of SQL says of a result's status: a null is undefined where something was to be divided by nought or less. */
function statusOf({ value, num, den, unrated, status }: Line): string {
  if (Number(unrated ?? 0) > 0) return 'mixed-currency';
  if (status) return String(status);
  if (value !== null) return 'ok';
  const undefinedQuotient = typeof den === 'number' && typeof num === 'number' && (den < 0 || (den === 0 && num !== 0));
  return undefinedQuotient ? 'undefined' : 'no-data';
}

/** In words, what differs between our result and the line that SQL gave. */
export function differences(where: string, ours: KpiResult | undefined, line: Line): string[] {
  const status = statusOf(line);
  if (!ours) return status === 'no-data' ? [] : [`${where}: not there, SQL ${status} (${line['value']})`];
  compared.results++;
  compared.figures++;
  if (ours.status !== status) return [`${where}: ${ours.status} (${ours.value}), SQL ${status} (${line['value']})`];
  const different: string[] = [];
  const check = (name: string, actual: number | null | undefined, expected: number): void => {
    compared.figures++;
    if (!near(actual, expected)) different.push(`${where} ${name}: ${actual}, SQL ${expected}`);
  };
  if (status === 'ok') check('value', ours.value, line['value'] as number);
  else if (ours.value !== null) different.push(`${where} value: ${ours.value}, SQL null`);
  if (status === 'mixed-currency') return different;
  for (const name of ['num', 'den', 'n'] as const) {
    // A quotient of values that are all missing has no sides.
    const told = status !== 'no-data' || typeof ours[name] === 'number';
    if (told && typeof line[name] === 'number') check(name, ours[name], line[name]);
  }
  for (const reason of ['missing', 'negative', 'invalid'])
    if (typeof line[reason] === 'number') check(reason, ours.excluded[reason] ?? 0, line[reason]);
  if (typeof line['label'] === 'string' && ours.label !== line['label'])
    different.push(`${where} label: ${ours.label}, SQL ${line['label']}`);
  return different;
}
