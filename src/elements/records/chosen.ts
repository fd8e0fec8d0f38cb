import type { RowSide } from '../../data/index.ts';
import { warnOnce } from '../page/warn.ts';
import type { KpiRecords } from './records.ts';

const sides: readonly RowSide[] = ['all', 'numerator', 'denominator', 'counted', 'left-out'];

export type Chosen = { readonly side: RowSide; readonly sort: { readonly field: string; readonly descending: boolean } | undefined; readonly columns: readonly string[] };

/** What the attributes choose of the rows. */
export function chosenOf({ side, sort, columns }: KpiRecords): Chosen {
  const known = sides.find((one) => one === side);
  if (side && !known) warnOnce(`side="${side}" is not known here; all is used instead.`);
  return {
    side: known ?? 'all',
    sort: sort ? { field: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : undefined,
    columns: (columns ?? '').split(',').map((field) => field.trim()).filter(Boolean),
  };
}
