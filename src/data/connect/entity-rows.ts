import { isObject, recordsOf } from '../decode/records.ts';
import type { FaultLog } from '../faults.ts';
import { listOf, type Entity } from './connector.ts';
import { explode } from './explode.ts';
import { instantIn } from './instants.ts';
import type { IsNull } from './nulls.ts';
import { compileCell, compilePath } from './path.ts';
import { compileTest, noFields } from './row-test.ts';
import { pick, type Rows } from './rows.ts';
import { compileSpec } from './spec.ts';

/** What an answer holds: a value whose rows are still to be found, or the rows of a file. */
export type Page = { value: unknown } | { rows: Rows };

/** The list of an answer that an entity describes; undefined where the answer has none. An answer that is a list is one. */
export function listIn(entity: Pick<Entity, 'rows' | 'skip'>, value: unknown): readonly unknown[] | undefined {
  const found = compilePath(entity.rows)(value);
  const list = Array.isArray(found) ? (found as unknown[]) : isObject(found) ? [found] : found === undefined && Array.isArray(value) ? (value as unknown[]) : undefined;
  return entity.skip ? list?.slice(entity.skip) : list;
}

/** The rows of one answer, each where it lies; undefined where the answer has none of that entity. */
export function rowsIn(entity: Entity, page: Page): Rows | undefined {
  if ('rows' in page) {
    const { rows } = page;
    return entity.skip ? pick(rows, Array.from({ length: Math.max(0, rows.length - entity.skip) }, (_, at) => at + (entity.skip ?? 0))) : rows;
  }
  const list = listIn(entity, page.value);
  if (!list) return undefined;
  const { value } = page;
  const rows = entity.table ? list.map((row) => named(row, cellsAt(value, entity.table?.header), entity.table?.row)) : list;
  return { ...recordsOf(rows), rootOf: () => value };
}

/** Cells by the names of their columns. */
function named(row: unknown, names: readonly unknown[], paths: string | readonly string[] | undefined): object {
  const cells = cellsAt(row, paths);
  return Object.fromEntries(names.map((name, at) => [String(name), cells[at]]));
}

function cellsAt(value: unknown, paths: string | readonly string[] | undefined): unknown[] {
  return listOf(paths).flatMap((path) => compilePath(path.replace(/^\//, ''))(value) as unknown);
}

/** The rows of an entity: taken apart, and without those that do not count. */
export function refine(entity: Entity, rows: Rows, isNull: IsNull, faults: FaultLog): Rows {
  let refined = rows;
  if (entity.each !== undefined) {
    const exploded = explode(rows, entity.each, isNull);
    tellOfCut(entity, rows, exploded.counts, faults);
    refined = exploded;
  }
  if (entity.where) {
    const { passes } = compileTest(entity.where, refined, isNull);
    const kept = indices(refined.length).filter((record) => passes(record, noFields));
    if (kept.length < refined.length) refined = pick(refined, kept);
  }
  return entity.latest === undefined ? refined : latestOnly(entity, refined, entity.latest);
}

function tellOfCut({ cap, more }: Entity, rows: Rows, counts: Uint32Array, faults: FaultLog): void {
  const readMore = more === undefined ? undefined : compileCell(more, rows);
  for (let record = 0; record < rows.length; record++) {
    const cut = (cap !== undefined && (counts[record] ?? 0) >= cap) || isTrue(readMore?.(record));
    if (cut) faults.add('history-truncated', rows.lineOf(record), undefined, 'The server gave only a part of the list in this record. The oldest entries may be missing.');
  }
}

/** Whether a value says yes. Texts of programs say no in their own way. */
export function isTrue(value: unknown): boolean {
  return Boolean(value) && value !== 'false' && value !== '0' && value !== 'null';
}

/** Of the rows with one id only the latest, where the first of them stood. Rows without an id all stay. */
function latestOnly(entity: Entity, rows: Rows, path: string): Rows {
  const readId = compileSpec(entity.map['id'], rows);
  const readAge = compileCell(path, rows);
  const best = new Map<string, number>();
  const kept: number[] = [];
  if (indices(rows.length).every((record) => readAge(record) === undefined)) return rows;
  for (const record of indices(rows.length)) {
    const id = readId.read(record, noFields);
    if (id === null || id === undefined || id === '') {
      kept.push(record);
      continue;
    }
    const key = String(id);
    const other = best.get(key);
    if (other === undefined || isLater(readAge(record), readAge(other))) best.set(key, record);
  }
  return best.size + kept.length === rows.length ? rows : pick(rows, [...kept, ...best.values()].sort((a, b) => a - b));
}

function isLater(a: unknown, b: unknown): boolean {
  const [left, right] = [instantIn(a, undefined), instantIn(b, undefined)];
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.isNaN(right) && (!Number.isNaN(left) || String(a ?? '') >= String(b ?? ''));
  return left >= right;
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
