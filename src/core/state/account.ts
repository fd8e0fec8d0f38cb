import { origin } from '../evaluate/fields.ts';
import type { Fold, Source } from '../kpi/sources.ts';
import { isAccountKey, type TableName } from '../table/tables.ts';

/** Whether each row of a fold stands on rows of one account, whatever the data: one of its keys belongs to an account. */
export function isOfOneAccount({ from, by }: Fold): boolean {
  return Object.values(by).some((field) => leafOf(from, field).some(([table, name]) => isAccountKey(table, name)));
}

/** The table fields behind a key; a fold's keys are looked for in what it folds. */
function leafOf(source: Source, field: string): readonly (readonly [TableName, string])[] {
  if (typeof source === 'object' && 'by' in source) return Object.hasOwn(source.by, field) ? leafOf(source.from, source.by[field] as string) : [];
  return origin(source, field);
}

/** Whether what is gathered of a source waits for folds over several accounts to be merged. */
export function isLate(source: Source): boolean {
  if (typeof source === 'string' || 'credit' in source) return false;
  if ('spans' in source) return isLate(source.spans.from);
  if ('match' in source) return isLate(source.match.from) || isLate(source.match.to);
  return !isOfOneAccount(source) || isLate(source.from);
}
