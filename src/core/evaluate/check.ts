import { KpiError } from '../errors.ts';
import type { Query } from './query.ts';

/** @throws KpiError `invalid-query` where groups or filters, which a page may give as JSON, are not of the form they have. */
export function checkQuery({ by, where }: Query): void {
  if (by !== undefined && !(Array.isArray(by) && by.every(isGroup))) {
    throw new KpiError('invalid-query', `"by" is ${JSON.stringify(by)}. Give a list of fields, or of { "field": …, "bands": [numbers] }.`);
  }
  if (where !== undefined && !(isObject(where) && Object.values(where).flat().every((value) => !isObject(value)))) {
    throw new KpiError('invalid-query', `"where" is ${JSON.stringify(where)}. Give { "field": value } or { "field": [values] }.`);
  }
}

function isGroup(group: unknown): boolean {
  if (!isObject(group)) return typeof group === 'string';
  const { field, bands } = group;
  return typeof field === 'string' && Array.isArray(bands) && bands.every((bound) => typeof bound === 'number');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
