import { KpiError } from '../../core/errors.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import { isObject } from '../decode/records.ts';
import type { FieldSpec } from '../report.ts';
import { converterOf, type RowScope } from './converters.ts';
import { inZone } from './instants.ts';
import type { IsNull } from './nulls.ts';
import { compileCell, wholeColumn, type ReadCell } from './path.ts';
import type { Rows } from './rows.ts';
import { compileTest } from './row-test.ts';

/** A spec made ready to read records with. */
export type FieldReader = {
  /** Undefined where the record has no such path; null where a condition gives no value. */
  read(record: number, scope: RowScope): unknown;
  /** The fields of ours it depends on. */
  reads: readonly string[];
  /** What it reads, where that is a column as it is. */
  cells?: readonly unknown[];
};

/** How one system writes what a spec reads, where it is not as most do. */
export type Conventions = {
  isNull?: IsNull;
  /** The zone of times that name none. */
  zone?: string;
  /** The field counts milliseconds: a converter that gives minutes gives it these. */
  inMs?: boolean;
};

const nothing: FieldReader = { read: () => null, reads: [] };

/**
 * Makes a spec ready: a path; `[path, converter, …]`; or `{when, use, else}`, where `when` compares the values of paths
 * with texts (`''` is no value). In `when`, `@field` is the value of a field of ours in the same row.
 *
 * @throws KpiError `invalid-definition` where the spec is none of these.
 */
export function compileSpec(spec: FieldSpec | null | undefined, rows: Rows, conventions: Conventions = {}): FieldReader {
  if (spec === null || spec === undefined) return nothing;
  if (typeof spec === 'string') return compilePlain(spec, rows, conventions);
  if (Array.isArray(spec)) return compileConverted(spec as readonly unknown[], rows, conventions);
  if (isObject(spec) && isObject(spec['when'])) return compileCondition(spec, rows, conventions);
  throw new KpiError('invalid-definition', `A map holds ${JSON.stringify(spec)}. Give a path, [path, converter], or {"when": …, "use": …}.`);
}

function compilePlain(path: string, rows: Rows, conventions: Conventions): FieldReader {
  const { isNull, zone } = conventions;
  const read = valueReader(path, rows, isNull);
  if (zone !== undefined) return { read: (record) => inZone(read(record), zone), reads: [] };
  return { read, reads: [], ...(!isNull && { cells: wholeColumn(path, rows) }) };
}

/** Reads a path, and null where what it finds counts as no value. */
function valueReader(path: string, rows: Rows, isNull: IsNull | undefined): ReadCell {
  const read = compileCell(path, rows, isNull);
  if (!isNull) return read;
  return (record) => {
    const value = read(record);
    return value !== undefined && isNull(value) ? null : value;
  };
}

function compileConverted([path, ...entries]: readonly unknown[], rows: Rows, { isNull, zone, inMs }: Conventions): FieldReader {
  if (typeof path !== 'string') {
    throw new KpiError('invalid-definition', `A map holds a list that starts with ${JSON.stringify(path)}. The first entry is the path.`);
  }
  const readPath = valueReader(path, rows, isNull);
  const chain = entries.map((entry) => converterOf(entry, { compile: (other) => valueReader(other, rows, isNull), zone }));
  const factor = inMs && chain.at(-1)?.minutes ? MINUTE_MS : 1;
  return {
    read: (record, scope) => {
      let value = readPath(record);
      for (const { convert } of chain) value = convert(value, scope, record);
      if (factor !== 1 && typeof value === 'number') return value * factor;
      return zone === undefined ? value : inZone(value, zone);
    },
    reads: chain.flatMap(({ reads }) => reads),
  };
}

function compileCondition(spec: Exclude<FieldSpec, string | readonly unknown[]>, rows: Rows, conventions: Conventions): FieldReader {
  const test = compileTest(spec.when, rows, conventions.isNull);
  const use = compileSpec(spec.use, rows, conventions);
  const otherwise = compileSpec(spec.else, rows, conventions);
  return {
    read: (record, scope) => (test.passes(record, scope) ? use : otherwise).read(record, scope) ?? null,
    reads: [...test.reads, ...use.reads, ...otherwise.reads],
  };
}

/** The paths a spec reads, for people: `close_date`. A constant, with its `=`, only where there is nothing else. */
export function pathsOf(spec: FieldSpec | null | undefined): string[] {
  const all = [...new Set(allPaths(spec))];
  const read = all.filter((path) => !path.startsWith('='));
  return read.length > 0 ? read : all;
}

function allPaths(spec: FieldSpec | null | undefined): string[] {
  if (spec === null || spec === undefined) return [];
  if (typeof spec === 'string') return [spec];
  if (Array.isArray(spec)) return [String((spec as readonly unknown[])[0])];
  const { when, use, else: otherwise } = spec as Exclude<FieldSpec, string | readonly unknown[]>;
  const tested = Object.keys(when).filter((path) => !path.startsWith('@'));
  return [...tested, ...allPaths(use), ...allPaths(otherwise)];
}
