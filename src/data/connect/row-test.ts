import { isEmpty } from '../../core/table/builder.ts';
import type { Test } from './connector.ts';
import type { RowScope } from './converters.ts';
import type { IsNull } from './nulls.ts';
import { compileCell, compilePath } from './path.ts';
import type { Rows } from './rows.ts';

export type RowTest = {
  passes(record: number, scope: RowScope): boolean;
  /** The fields of ours it depends on. */
  reads: readonly string[];
};

/** Where no field of ours can be asked: rows are not yet those of a table. */
export const noFields: RowScope = { field: () => undefined };

/** Makes a test of rows ready. `@field` is the value of a field of ours in the same row. */
export function compileTest(test: Test, rows: Rows, isNull: IsNull = isEmpty): RowTest {
  const parts = Object.entries(test).map(([path, wanted]) => {
    const texts = textsOf(wanted);
    const readPath = compileCell(path, rows, isNull);
    const field = path.startsWith('@') ? path.slice(1) : undefined;
    return {
      field,
      passes: (record: number, scope: RowScope): boolean => {
        let value = readPath(record);
        if (value === undefined && field !== undefined) value = scope.field(field);
        return isOneOf(value, texts, isNull);
      },
    };
  });
  return {
    passes: (record, scope) => parts.every(({ passes }) => passes(record, scope)),
    reads: parts.flatMap(({ field }) => field ?? []),
  };
}

/** Whether one value, such as an answer, passes a test. */
export function passes(test: Test, value: unknown): boolean {
  return Object.entries(test).every(([path, wanted]) => isOneOf(compilePath(path)(value), textsOf(wanted), isEmpty));
}

/** What passes, as texts. */
export function textsOf(wanted: unknown): ReadonlySet<string> {
  return new Set([wanted].flat().map((value: unknown) => (isEmpty(value) ? '' : String(value))));
}

function isOneOf(value: unknown, texts: ReadonlySet<string>, isNull: IsNull): boolean {
  if (Array.isArray(value) && value.length > 0) return value.some((entry) => isOneOf(entry, texts, isNull));
  // What counts as no value may still be asked for by what it is: false is "false" and "".
  return texts.has(isEmpty(value) ? '' : String(value)) || (isNull(value) && texts.has(''));
}
