import type { FieldKind, TableName } from '../../core/table/tables.ts';
import { isObject } from '../decode/records.ts';
import type { FieldMap, FieldSpec } from '../report.ts';
import derivations from './derivations.json';
import { pathsOf } from './spec.ts';
import { wordReader, wordsOf } from './words.ts';

/** How to make a field from columns that hold it in another form. `$name` stands for the path of a field or role. */
type Rule = {
  readonly field: string;
  /** Holds only where the values of these fields say one of these words of the rule's own field. */
  readonly says?: Readonly<Record<string, readonly string[]>>;
  readonly spec: unknown;
};

type Derivation = {
  /** Columns that are no field of the table but tell one, and the kind of their values. */
  readonly roles?: Readonly<Record<string, FieldKind>>;
  /** What every detected column of a field goes through. */
  readonly converters?: Readonly<Record<string, string>>;
  /** Numbers from 0 to 1, which many systems write as 0 to 100. */
  readonly shares?: readonly string[];
  readonly rules?: readonly Rule[];
  /** Where a record holds several rows of the table: what each of them takes. */
  readonly readings?: readonly Readonly<Record<string, string>>[];
};

/** What makes one row of a table from a record. */
export type RowMap = {
  fields: FieldMap;
  /** Fields without which the record holds no such row. */
  needs: readonly string[];
};

/** Whether some record's value at a path passes a test. */
export type SomeValue = (path: string, test: (value: unknown) => boolean) => boolean;

const byTable = derivations as { readonly [table in TableName | '*']?: Derivation };

/** The roles of a table's columns beside its fields. */
export function rolesOf(table: TableName): ReadonlyMap<string, FieldKind> {
  return new Map(Object.entries(byTable[table]?.roles ?? {}));
}

/** Whether a field is a number from 0 to 1. */
export function isShare(table: TableName, field: string): boolean {
  return byTable[table]?.shares?.includes(field) === true;
}

/** The converter that every detected column of a field goes through, where there is one. */
export function converterFor(table: TableName, field: string): string | undefined {
  return byTable[table]?.converters?.[field] ?? byTable['*']?.converters?.[field];
}

/**
 * Adds what can be derived to the fields that were found. Rules hold in order, each only for a field that is still missing
 * and only where all columns it names are there.
 *
 * @param paths where each field and role was found
 * @returns one map for each row of the table that a record makes
 */
export function derive(
  table: TableName,
  found: FieldMap,
  paths: ReadonlyMap<string, string>,
  someValue: SomeValue,
): RowMap[] {
  const derivation = byTable[table];
  const map: FieldMap = { ...found };
  for (const rule of derivation?.rules ?? []) {
    if (Object.hasOwn(map, rule.field) || !saysSo(table, rule, paths, someValue)) continue;
    const spec = fill(rule.spec, { paths, map, words: () => Object.fromEntries(wordsOf(table, rule.field)) });
    if (spec !== undefined) map[rule.field] = spec as FieldSpec;
  }
  const readings = (derivation?.readings ?? []).flatMap((reading): RowMap[] => {
    const needs = Object.keys(reading).filter((field) => reading[field]?.startsWith('$'));
    // What the record says itself, in a column of that name, is not taken apart again.
    if (needs.some((field) => Object.hasOwn(map, field))) return [];
    const filled = fill(reading, { paths, map, words: () => ({}) });
    return filled === undefined ? [] : [{ fields: { ...map, ...(filled as FieldMap) }, needs }];
  });
  return readings.length > 0 ? readings : [{ fields: map, needs: [] }];
}

function saysSo(table: TableName, rule: Rule, paths: ReadonlyMap<string, string>, someValue: SomeValue): boolean {
  const readWord = wordReader(table, rule.field);
  return Object.entries(rule.says ?? {}).every(([field, words]) => {
    const path = paths.get(field);
    return path !== undefined && someValue(path, (value) => words.includes(readWord(value) ?? ''));
  });
}

type Fillings = { paths: ReadonlyMap<string, string>; map: FieldMap; words: () => Record<string, string> };

/** The spec with every `$name` replaced by a path; undefined where a column or field it needs is not there. */
function fill(spec: unknown, fillings: Fillings): unknown {
  if (spec === '$words') return fillings.words();
  if (typeof spec === 'string') {
    if (spec.startsWith('@')) return Object.hasOwn(fillings.map, spec.slice(1)) ? spec : undefined;
    const parts = spec.split('|').map((part) => (part.startsWith('$') ? fillings.paths.get(part.slice(1)) : part));
    return parts.includes(undefined) ? undefined : parts.join('|');
  }
  if (Array.isArray(spec)) {
    const filled = spec.map((part: unknown) => fill(part, fillings));
    return filled.includes(undefined) ? undefined : filled;
  }
  if (!isObject(spec)) return spec;
  const entries = Object.entries(spec).map(([key, value]) => [fill(key, fillings), fill(value, fillings)] as const);
  return entries.some((entry) => entry.includes(undefined)) ? undefined : Object.fromEntries(entries);
}

/** Which column or key feeds each field, for people. */
export function describe(maps: readonly RowMap[]): Record<string, string> {
  const paths = new Map<string, Set<string>>();
  for (const { fields } of maps) {
    for (const [field, spec] of Object.entries(fields)) {
      const known = paths.get(field) ?? new Set();
      for (const path of pathsOf(spec)) known.add(path);
      paths.set(field, known);
    }
  }
  return Object.fromEntries([...paths].map(([field, known]) => [field, [...known].join(', ')]));
}
