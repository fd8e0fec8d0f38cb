import { columnBuilder } from '../../core/table/builder.ts';
import { unknownTable } from '../../core/table/table.ts';
import { isTableName, tables, type FieldKind, type TableName } from '../../core/table/tables.ts';
import { readDate } from '../decode/dates.ts';
import { readNumber } from '../decode/numbers.ts';
import { recordsOf, type Records } from '../decode/records.ts';
import type { FieldMap, FieldSpec } from '../report.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { converterFor, derive, isShare, rolesOf, type RowMap } from './derive.ts';
import { isoText, wrappedInstant } from './instants.ts';
import { languages } from './languages.ts';
import { bareName, nameForms } from './names.ts';
import { compileCell } from './path.ts';
import { pathsOf } from './spec.ts';
import { vocabularyOf } from './words.ts';

export type Detection = {
  /** One map; several where each record holds several rows of the table. */
  maps: RowMap[];
  /** How many fields and roles were found by their names. */
  found: number;
};

/**
 * Finds the columns that feed the fields of a table, by their names and by whether their values can be of the field's kind.
 * Other columns are fields of their own where the records were made for us, and no fields of a system's own records.
 *
 * @param given specs that stand as they are, field by field; only the other fields are detected
 */
export function detectFields(table: TableName, records: Records, given: FieldMap = {}): Detection {
  const candidates = candidatesOf(records);
  const objects = languages.flatMap((language) => language.objects[table] ?? []).map(bareName);
  const wrappers = new Set(languages.flatMap((language) => language.wrappers).map(bareName));
  const labels = new Set(languages.flatMap((language) => language.labels).map(bareName));
  const named = candidates.map((candidate) => ({ candidate, forms: formsOf(candidate, wrappers, labels, objects) }));

  const found = new Map<string, FieldSpec>();
  const paths = new Map<string, string>();
  const taken = new Set<Candidate>();
  const take = (field: string, kind: FieldKind | undefined, candidate: Candidate): void => {
    taken.add(candidate);
    paths.set(field, candidate.path);
    if (Object.hasOwn(tables[table], field)) found.set(field, specFor(table, candidate, field, kind));
  };

  const wanted = new Map<string, FieldKind | undefined>([...Object.entries<FieldKind>(tables[table]), ...rolesOf(table)]);
  for (const field of Object.keys(given)) wanted.delete(field);
  for (const candidate of candidates) {
    if (candidate.keys.length > 1 || !wanted.has(candidate.path) || rolesOf(table).has(candidate.path)) continue;
    take(candidate.path, wanted.get(candidate.path), candidate);
    wanted.delete(candidate.path);
  }
  const matches = [...wanted].flatMap(([field, kind]) => {
    const names = namesOf(table, field);
    return named.flatMap(({ candidate, forms }) => {
      // Of two columns with one name, the one that lies less deep.
      const rank = rankOf(forms, names) + candidate.keys.length / 1000;
      return rank < Infinity && fits(candidate, kind) && !saysWhatItIs(table, field, candidate, objects) ? [{ field, kind, candidate, rank }] : [];
    });
  });
  for (const { field, kind, candidate } of matches.sort((a, b) => a.rank - b.rank)) {
    if (!paths.has(field) && !taken.has(candidate)) take(field, kind, candidate);
  }
  const count = paths.size;
  for (const [field, spec] of Object.entries(given)) {
    found.set(field, spec);
    const path = typeof spec === 'string' ? spec : Array.isArray(spec) ? (spec as readonly unknown[])[0] : undefined;
    if (typeof path === 'string') paths.set(field, path);
  }
  const someValue = (path: string, test: (value: unknown) => boolean): boolean => {
    const read = compileCell(path, records);
    const seen = new Set<unknown>();
    for (let record = 0; record < records.length; record++) {
      const value = read(record);
      if (!seen.has(value) && test(value)) return true;
      seen.add(value);
    }
    return false;
  };
  const others = madeForUs(table, candidates) ? otherFields(candidates, given) : {};
  const maps = derive(table, Object.fromEntries(found), paths, someValue);
  return { maps: maps.map(({ fields, needs }) => ({ fields: { ...others, ...fields }, needs })), found: count };
}

/** At least half of the columns go by our own names. Records of another system share a few plain ones with us, such as id. */
function madeForUs(table: TableName, candidates: readonly Candidate[]): boolean {
  const own = candidates.filter(({ path, keys }) => keys.length === 1 && Object.hasOwn(tables[table], path));
  return own.length > 0 && own.length * 2 >= candidates.length;
}

/** Every column of plain values as the field of its own name, but for those that the map has named. */
function otherFields(candidates: readonly Candidate[], given: FieldMap): FieldMap {
  const named = new Set(Object.values(given).flatMap(pathsOf));
  const others = candidates.filter(({ path, keys, values }) => {
    const isPlain = keys.length === 1 && (values.length === 0 || values.some((value) => typeof value !== 'object'));
    return isPlain && !named.has(path) && !path.startsWith('=');
  });
  return Object.fromEntries(others.map(({ path }) => [path, path]));
}

/**
 * `properties.dealname` is called dealname; `Owner.Name` is called Owner Name, and Owner.
 *
 * @param labels keys that say what a thing is called
 */
function formsOf({ keys }: Candidate, wrappers: ReadonlySet<string>, labels: ReadonlySet<string>, objects: readonly string[]): string[] {
  const named = keys.filter((key, at) => at === keys.length - 1 || !wrappers.has(bareName(key)));
  const forms = nameForms(named.join(' '), objects);
  if (named.length < 2 || !labels.has(bareName(named.at(-1) ?? ''))) return forms;
  return [...forms, ...nameForms(named.slice(0, -1).join(' '), objects)];
}

/** A column of words that only says of each row what kind of thing it is: `type` of a deal is "Deal". */
function saysWhatItIs(table: TableName, field: string, { values }: Candidate, objects: readonly string[]): boolean {
  if (!vocabularyOf(table, field) || values.length === 0) return false;
  return values.every((value) => typeof value === 'string' && objects.some((object) => bareName(value).replace(/s$/, '') === object));
}

const namesByField = new Map<string, ReadonlyMap<string, number>>();

// Names that hold for one table come before all that hold for any.
const EVERYWHERE = 100;

/** The bare names a field or role goes by, and how likely each is: its own first, then by their places in the list of their language. */
function namesOf(table: TableName, field: string): ReadonlyMap<string, number> {
  const known = namesByField.get(`${table}.${field}`);
  if (known) return known;
  const names = new Map<string, number>([[bareName(field), 0]]);
  const add = (list: readonly string[] = [], start: number): void =>
    list.map(bareName).forEach((name, at) => names.set(name, Math.min(names.get(name) ?? Infinity, start + at)));
  for (const { fields } of languages) {
    add(fields[table]?.[field], 1);
    add(fields['*']?.[field], EVERYWHERE);
  }
  namesByField.set(`${table}.${field}`, names);
  return names;
}

/** How far down the list of names the first form stands that is in it; a form without its object counts a little later. */
function rankOf(forms: readonly string[], names: ReadonlyMap<string, number>): number {
  return forms.reduce((best, form, at) => Math.min(best, (names.get(form) ?? Infinity) + at / 100), Infinity);
}

function fits({ values }: Candidate, kind: FieldKind | undefined): boolean {
  return values.length === 0 || values.some((value) => canBe(value, kind));
}

function canBe(value: unknown, kind: FieldKind | undefined): boolean {
  if (typeof value === 'string' && kind === 'number') return readNumber(value).some((number) => number !== undefined);
  if (typeof value === 'string' && kind === 'time') return readDate(value).some((moment) => moment !== undefined) || isOtherIso(value);
  if (kind === 'word') return !Array.isArray(value) || isLabelled(value);
  return columnBuilder(kind).push(value) === null;
}

/** A date in a form that programs write and files do not. */
function isOtherIso(value: unknown): boolean {
  return typeof value === 'string' && readDate(value)[0] === undefined && (isoText(value) !== undefined || wrappedInstant(value) !== undefined);
}

function isLabelled(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && typeof value[1] === 'string';
}

// Seconds since 1970 have ten digits from 2001 to 2286. In milliseconds such numbers are days of January to April 1970.
const isEpochSeconds = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1e9 && Number(value) < 1e10;

const NO_FALSE = { map: { false: null } };

function specFor(table: TableName, candidate: Candidate, field: string, kind: FieldKind | undefined): FieldSpec {
  const ownName = candidate.path === field;
  if (kind === 'time' && !ownName && candidate.values.length > 0 && candidate.values.every(isEpochSeconds)) return [candidate.path, 's'];
  // False is how some systems write that there is no value.
  if (kind !== 'flag' && candidate.values.includes(false) && candidate.values.some((value) => typeof value !== 'boolean')) {
    return kind === 'word' && candidate.values.some(isLabelled) ? [candidate.path, NO_FALSE, 'label'] : [candidate.path, NO_FALSE];
  }
  if (kind === 'word' && candidate.values.some(isLabelled)) return [candidate.path, 'label'];
  if (kind === 'time' && candidate.values.some(isOtherIso)) return [candidate.path, 'iso'];
  if (isShare(table, field) && candidate.values.some((value) => typeof value !== 'boolean' && Number(value) > 1)) return [candidate.path, 'percent'];
  const converter = converterFor(table, field);
  return converter === undefined ? candidate.path : [candidate.path, converter];
}

/**
 * Finds which columns feed which fields of a table: the maps that {@link readTable} uses where none is given, in the same
 * grammar, to be shown or changed. One map as a rule; several where each record holds several rows (a survey with
 * an NPS and a CSAT column).
 *
 * @param rows some records as they come
 */
export function detect(table: TableName, rows: readonly object[]): FieldMap[] {
  if (!isTableName(table)) throw unknownTable(table);
  return detectFields(table, recordsOf(rows)).maps.map(({ fields }) => fields);
}
