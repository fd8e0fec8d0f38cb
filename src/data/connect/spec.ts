import { KpiError } from '../../core/errors.ts';
import { isEmpty } from '../../core/table/builder.ts';
import { isObject } from '../decode/records.ts';
import type { FieldSpec } from '../report.ts';
import { converterOf, type RowScope } from './converters.ts';
import { compilePath } from './path.ts';

/** A spec made ready to read rows with. */
export type FieldReader = {
  /** Undefined where the row has no such path; null where a condition gives no value. */
  read(row: unknown, scope: RowScope): unknown;
  /** The fields of ours it depends on. */
  reads: readonly string[];
};

const nothing: FieldReader = { read: () => null, reads: [] };

/**
 * Makes a spec ready: a path; `[path, converter, …]`; or `{when, use, else}`, where `when` compares the values of paths
 * with texts (`''` is no value). In `when`, `@field` is the value of a field of ours in the same row.
 *
 * @throws KpiError `invalid-definition` where the spec is none of these.
 */
export function compileSpec(spec: FieldSpec | null | undefined): FieldReader {
  if (spec === null || spec === undefined) return nothing;
  if (typeof spec === 'string') return { read: compilePath(spec), reads: [] };
  if (Array.isArray(spec)) return compileConverted(spec as readonly unknown[]);
  if (isObject(spec) && isObject(spec['when'])) return compileCondition(spec);
  throw new KpiError('invalid-definition', `A map holds ${JSON.stringify(spec)}. Give a path, [path, converter], or {"when": …, "use": …}.`);
}

function compileConverted([path, ...entries]: readonly unknown[]): FieldReader {
  if (typeof path !== 'string') {
    throw new KpiError('invalid-definition', `A map holds a list that starts with ${JSON.stringify(path)}. The first entry is the path.`);
  }
  const readPath = compilePath(path);
  const chain = entries.map(converterOf);
  return {
    read: (row, scope) => chain.reduce((value, { convert }) => convert(value, scope), readPath(row)),
    reads: chain.flatMap(({ reads }) => reads),
  };
}

function compileCondition(spec: Exclude<FieldSpec, string | readonly unknown[]>): FieldReader {
  const tests = Object.entries(spec.when).map(([path, wanted]) => {
    const texts = new Set(typeof wanted === 'string' ? [wanted] : wanted.map(String));
    const readPath = compilePath(path);
    const field = path.startsWith('@') ? path.slice(1) : undefined;
    return {
      field,
      passes: (row: unknown, scope: RowScope): boolean => {
        let value = readPath(row);
        if (value === undefined && field !== undefined) value = scope.field(field);
        return texts.has(isEmpty(value) ? '' : String(value));
      },
    };
  });
  const use = compileSpec(spec.use);
  const otherwise = compileSpec(spec.else);
  return {
    read: (row, scope) => (tests.every(({ passes }) => passes(row, scope)) ? use : otherwise).read(row, scope) ?? null,
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
