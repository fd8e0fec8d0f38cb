import { monthlyAmount, type RecurringInterval } from '../money/recurring.ts';
import { tableFromRows, type Table } from '../table/table.ts';

type Change = { at: number; amount: number };

const INTERVALS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'once']);

/**
 * The monthly recurring revenue of each account after each change of its subscriptions. An account's currencies are kept
 * apart. Changes at one instant are one change. A subscription without a start or an amount is left out; without an
 * interval it is paid monthly.
 */
export function levelsOf(subscriptions: Table): Table {
  const changes = new Map<string, { account: string; currency: string; list: Change[] }>();
  for (let row = 0; row < subscriptions.length; row++) {
    const cell = (field: string): unknown => subscriptions.get(row, field);
    const [account, currency, interval] = [cell('account'), cell('currency'), cell('interval') ?? 'month'];
    const [amount, start, end, count] = [cell('amount'), cell('startedAt'), cell('endedAt'), cell('intervalCount')];
    if (typeof account !== 'string' || typeof amount !== 'number' || typeof start !== 'number' || !INTERVALS.has(String(interval))) continue;
    const monthly = monthlyAmount(amount, interval as RecurringInterval, typeof count === 'number' && count > 0 ? count : 1);
    if (monthly === 0) continue;
    const key = JSON.stringify([account, currency]);
    let entry = changes.get(key);
    if (!entry) changes.set(key, (entry = { account, currency: typeof currency === 'string' ? currency : '', list: [] }));
    entry.list.push({ at: start, amount: monthly });
    if (typeof end === 'number' && end >= start) entry.list.push({ at: end, amount: -monthly });
  }
  return tableFromRows('mrr', [...changes.values()].flatMap(({ account, currency, list }) => running(list).map((level) => ({ account, currency, ...level }))));
}

/** The level after each instant at which it changed. */
function running(list: readonly Change[]): { at: number; mrr: number }[] {
  const levels: { at: number; mrr: number }[] = [];
  let level = 0;
  let open = 0;
  const sorted = [...list].sort((a, b) => a.at - b.at);
  for (const [i, { at, amount }] of sorted.entries()) {
    open += amount > 0 ? 1 : -1;
    // When the last subscription ends nothing is left, not what rounding left.
    level = open === 0 ? 0 : level + amount;
    const before = levels.at(-1)?.mrr ?? 0;
    if (sorted[i + 1]?.at !== at && level !== before) levels.push({ at, mrr: level });
  }
  return levels;
}
