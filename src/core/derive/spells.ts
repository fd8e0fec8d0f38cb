import { tableFromRows, type Table } from '../table/table.ts';

/** The times during which accounts paid without a break: from a level above 0 to the next level of 0, in all currencies. */
export function spellsOf(mrr: Table): Table {
  const byAccount = new Map<string, { at: number; level: number; currency: unknown }[]>();
  for (let row = 0; row < mrr.length; row++) {
    const [account, at, level] = [mrr.get(row, 'account'), mrr.get(row, 'at'), mrr.get(row, 'mrr')];
    if (typeof account !== 'string' || typeof at !== 'number' || typeof level !== 'number') continue;
    const list = byAccount.get(account);
    const entry = { at, level, currency: mrr.get(row, 'currency') };
    if (list) list.push(entry);
    else byAccount.set(account, [entry]);
  }
  const spells: { account: string; startedAt: number; endedAt: number | null }[] = [];
  for (const [account, list] of byAccount) {
    let startedAt: number | null = null;
    const levels = new Map<unknown, number>();
    for (const { at, level, currency } of list.sort((a, b) => a.at - b.at)) {
      levels.set(currency, level);
      if ([...levels.values()].some((other) => other > 0)) startedAt ??= at;
      else if (startedAt !== null) {
        spells.push({ account, startedAt, endedAt: at });
        startedAt = null;
      }
    }
    if (startedAt !== null) spells.push({ account, startedAt, endedAt: null });
  }
  return tableFromRows('spells', spells);
}
