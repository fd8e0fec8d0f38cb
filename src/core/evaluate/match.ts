import type { Expr } from '../kpi/algebra.ts';
import type { Match } from '../kpi/sources.ts';
import type { Column } from '../table/column.ts';
import { DerivedColumns, linkOf, NO_ROW } from '../table/derived-columns.ts';
import { Table } from '../table/table.ts';
import { Compiler } from './expression.ts';
import { commonKeys, rowCodes, type Keys } from './keys.ts';
import { blocksOf } from './select.ts';
import { forEachRow, type Relation } from './relation.ts';
import type { Scope } from './scope.ts';
import { MISSING } from './vector.ts';

/**
 * Adds to each row of `left` the fields of the first row of `right` that has the same keys and satisfies `where`, under the
 * name `as.field`, and `as.hit`, 1 where there is such a row and no value where there is none.
 */
export function matchOf(left: Relation, right: Relation, { on, where, as }: Match['match'], scope: Scope, byGroup: boolean): Relation {
  const [leftKeys, rightKeys] = commonKeys(
    { table: left.table, fields: on.map(([field]) => field), groups: byGroup ? left.groups : null },
    { table: right.table, fields: on.map(([, field]) => field), groups: byGroup ? right.groups : null },
  );
  const found = where === undefined ? byKey(left, leftKeys, firstRows(right, rightKeys)) : byRow(left, right, rowCodes(leftKeys), rightKeys, as, where, scope);
  const columns = new DerivedColumns();
  for (const field of left.table.columns.keys()) columns.add(field, () => left.table.columns.get(field) as Column, () => linkOf(left.table.columns, field));
  for (const field of right.table.columns.keys()) {
    const column = (): Column => right.table.columns.get(field) as Column;
    columns.add(`${as}.${field}`, () => gathered(column(), found.rows()), () => (found.key ? { column: column(), key: found.key, row: found.row } : undefined));
  }
  columns.add(`${as}.hit`, () => ({ kind: 'number', values: hitsOf(found.rows()) }));
  return { ...left, table: new Table(left.table.name, left.table.length, columns) };
}

/** For each row of the left its row of the right, or NO_ROW; `row[key[r]]` is the same where there is a key. */
type Found = { rows(): Uint32Array; readonly key: ArrayLike<number> | null; readonly row: Uint32Array };

function byKey(left: Relation, { of, via }: Keys, first: Uint32Array): Found {
  const row = via ? Uint32Array.from(via, (key) => first[key] as number) : first;
  let rows: Uint32Array | null = null;
  const make = (): Uint32Array => {
    const all = new Uint32Array(left.table.length);
    for (let i = 0; i < all.length; i++) all[i] = row[of[i] as number] as number;
    return all;
  };
  return { rows: () => (rows ??= make()), key: of, row };
}

function byRow(left: Relation, right: Relation, leftKeys: ArrayLike<number>, rightKeys: Keys, as: string, where: Expr, scope: Scope): Found {
  const hits = new Uint32Array(left.table.length).fill(NO_ROW);
  const [first, next] = chains(right, rightKeys);
  const pairs = candidates(left, leftKeys, first, next);
  firstThatHold(pairs, joinedTable(left.table, right.table, as, pairs), where, scope, hits);
  return { rows: () => hits, key: null, row: hits };
}

/** For each key its first row. */
function firstRows(relation: Relation, { of, count }: Keys): Uint32Array {
  const first = new Uint32Array(count).fill(NO_ROW);
  forEachRow(relation, (row) => {
    const key = of[row] as number;
    if (key !== 0 && first[key] === NO_ROW) first[key] = row;
  });
  return first;
}

/** For each key its first row, and for each row the next one of the same key, in the order of the rows. */
function chains(relation: Relation, { of: keys, count }: Keys): [first: Uint32Array, next: Uint32Array] {
  const first = new Uint32Array(count).fill(NO_ROW);
  const last = new Uint32Array(count).fill(NO_ROW);
  const next = new Uint32Array(relation.table.length).fill(NO_ROW);
  forEachRow(relation, (row) => {
    const key = keys[row] as number;
    if (key === 0) return;
    if (first[key] === NO_ROW) first[key] = row;
    else next[last[key] as number] = row;
    last[key] = row;
  });
  return [first, next];
}

function hitsOf(rows: Uint32Array): Float64Array {
  const hits = new Float64Array(rows.length);
  for (let i = 0; i < hits.length; i++) hits[i] = rows[i] === NO_ROW ? NaN : 1;
  return hits;
}

type Pairs = { readonly left: Uint32Array; readonly right: Uint32Array };

function candidates(relation: Relation, keys: ArrayLike<number>, first: Uint32Array, next: Uint32Array): Pairs {
  const left: number[] = [];
  const right: number[] = [];
  forEachRow(relation, (row) => {
    const key = keys[row] as number;
    for (let other = key === 0 ? NO_ROW : (first[key] as number); other !== NO_ROW; other = next[other] as number) {
      left.push(row);
      right.push(other);
    }
  });
  return { left: Uint32Array.from(left), right: Uint32Array.from(right) };
}

/** The pairs as rows of a table. */
function joinedTable(left: Table, right: Table, as: string, pairs: Pairs): Table {
  const columns = new DerivedColumns();
  for (const field of left.columns.keys()) columns.add(field, () => gathered(left.columns.get(field) as Column, pairs.left));
  for (const field of right.columns.keys()) columns.add(`${as}.${field}`, () => gathered(right.columns.get(field) as Column, pairs.right));
  return new Table(left.name, pairs.left.length, columns);
}

function firstThatHold(pairs: Pairs, table: Table, where: Expr, scope: Scope, hits: Uint32Array): void {
  const filter = new Compiler(table, scope, null).filter(where);
  for (const block of blocksOf(table.length, null)) {
    filter(block);
    for (let i = 0; i < block.count; i++) {
      const pair = block.rows[i] as number;
      const row = pairs.left[pair] as number;
      if (hits[row] === NO_ROW) hits[row] = pairs.right[pair] as number;
    }
  }
}

/** A column's cells in another order; a row that is none has no value. */
export function gathered(column: Column, rows: Uint32Array): Column {
  const pick = <A extends Float64Array | Int32Array | Uint8Array | Uint16Array | Uint32Array>(values: A, none: number): A => {
    const out = new (values.constructor as new (length: number) => A)(rows.length);
    for (let i = 0; i < rows.length; i++) out[i] = rows[i] === NO_ROW ? none : (values[rows[i] as number] as number);
    return out;
  };
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: pick(column.values, NaN), ...(column.why ? { why: pick(column.why, MISSING) } : {}) };
    case 'instant':
      return { kind: 'instant', values: pick(column.values, NaN), ...(column.days ? { days: pick(column.days, 0) } : {}) };
    case 'day':
      return { kind: 'day', values: pick(column.values, -0x80000000) };
    case 'flag':
      return { kind: 'flag', values: pick(column.values, 255) };
    case 'word':
      return { ...column, values: pick(column.values, 0) };
  }
}
