import { KpiError } from '../../core/errors.ts';
import { isEmpty } from '../../core/table/builder.ts';
import { isObject, type Records } from '../decode/records.ts';
import type { FieldSpec } from '../report.ts';
import { converterOf, type RowScope } from './converters.ts';
import { compileCell, wholeColumn } from './path.ts';

/** A spec made ready to read records with. */
export type FieldReader = {
  /** Undefined where the record has no such path; null where a condition gives no value. */
  read(record: number, scope: RowScope): unknown;
  /** The fields of ours it depends on. */
  reads: readonly string[];
  /** What it reads, where that is a column as it is. */
  cells?: readonly unknown[];
};

const nothing: FieldReader = { read: () => null, reads: [] };

/**
 * Makes a spec ready: a path; `[path, converter, …]`; or `{when, use, else}`, where `when` compares the values of paths
 * with texts (`''` is no value). In `when`, `@field` is the value of a field of ours in the same row.
 *
 * @throws KpiError `invalid-definition` where the spec is none of these.
 */
export function compileSpec(spec: FieldSpec | null | undefined, records: Records): FieldReader {
  if (spec === null || spec === undefined) return nothing;
  if (typeof spec === 'string') return { read: compileCell(spec, records), reads: [], cells: wholeColumn(spec, records) };
  if (Array.isArray(spec)) return compileConverted(spec as readonly unknown[], records);
  if (isObject(spec) && isObject(spec['when'])) return compileCondition(spec, records);
  throw new KpiError('invalid-definition', `A map holds ${JSON.stringify(spec)}. Give a path, [path, converter], or {"when": …, "use": …}.`);
}

function compileConverted([path, ...entries]: readonly unknown[], records: Records): FieldReader {
  if (typeof path !== 'string') {
    throw new KpiError('invalid-definition', `A map holds a list that starts with ${JSON.stringify(path)}. The first entry is the path.`);
  }
  const readPath = compileCell(path, records);
  const chain = entries.map(converterOf);
  return {
    read: (record, scope) => {
      let value = readPath(record);
      for (const { convert } of chain) value = convert(value, scope);
      return value;
    },
    reads: chain.flatMap(({ reads }) => reads),
  };
}

function compileCondition(spec: Exclude<FieldSpec, string | readonly unknown[]>, records: Records): FieldReader {
  const tests = Object.entries(spec.when).map(([path, wanted]) => {
    const texts = new Set(typeof wanted === 'string' ? [wanted] : wanted.map(String));
    const readPath = compileCell(path, records);
    const field = path.startsWith('@') ? path.slice(1) : undefined;
    return {
      field,
      passes: (record: number, scope: RowScope): boolean => {
        let value = readPath(record);
        if (value === undefined && field !== undefined) value = scope.field(field);
        return texts.has(isEmpty(value) ? '' : String(value));
      },
    };
  });
  const use = compileSpec(spec.use, records);
  const otherwise = compileSpec(spec.else, records);
  return {
    read: (record, scope) => {
      for (const { passes } of tests) if (!passes(record, scope)) return otherwise.read(record, scope) ?? null;
      return use.read(record, scope) ?? null;
    },
    reads: [...tests.flatMap(({ field }) => field ?? []), ...use.reads, ...otherwise.reads],
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
