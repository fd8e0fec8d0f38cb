import type { Filters } from '../base/share.ts';

/** What the reader of a board has chosen, over what its author set. */
export type Choice = {
  readonly period?: string;
  readonly compare?: string;
  /** The values that are kept, by field. A field without any is not filtered. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

export const comparisons = ['none', 'previous', 'year-ago', 'target', 'baseline', 'team'] as const;

/** The author's filters and the reader's: of a field that both filter, what both keep, or the author's where that is nothing. */
export function filtersOf(author: Filters | undefined, { filters }: Choice): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [field, values] of Object.entries(author ?? {})) all[field] = [values].flat();
  for (const [field, values] of Object.entries(filters)) {
    const allowed = all[field];
    const kept = values.filter((value) => !allowed || allowed.includes(value));
    if (kept.length > 0) all[field] = kept;
  }
  return all;
}

/** Filters with a value of a field added or taken away; a field without values is left out. */
export function toggled(filters: Choice['filters'], field: string, value: string): Choice['filters'] {
  const { [field]: values = [], ...others } = filters;
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length > 0 ? { ...others, [field]: next } : others;
}
