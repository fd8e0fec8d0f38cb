import { KpiError } from '../errors.ts';
import type { Column } from './column.ts';
import { Table } from './table.ts';
import type { TableName } from './tables.ts';

/** Where in the bytes something lies. */
type Span = { at: number; bytes: number };

type StoredColumn = {
  field: string;
  kind: Column['kind'];
  values: Span;
  days?: Span;
  /** The words one after the other as UTF-8, and the length of each in UTF-16 units. */
  words?: { lengths: Span; text: Span };
};

/** What says how to read a table's columns from bytes: plain data, small, to be kept beside them. */
export type StoredTable = { name: TableName; length: number; columns: StoredColumn[] };

const FORMS = {
  number: [Float64Array], instant: [Float64Array], day: [Int32Array], flag: [Uint8Array], word: [Uint8Array, Uint16Array, Uint32Array],
} as const;

/**
 * The columns of tables as pieces of bytes, to be put one after the other in a Blob, and what is needed to read them back.
 * Nothing is copied but the words; the pieces are views of the columns.
 *
 * @param keeps which fields are stored; the others are left out
 */
export function storeTables(tables: Iterable<Table>, keeps: (table: Table, field: string) => boolean): { heads: StoredTable[]; pieces: Uint8Array<ArrayBuffer>[] } {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const add = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Span => {
    const span = { at, bytes: byteLength };
    // Every piece starts where a number of eight bytes may.
    const rest = (8 - (byteLength % 8)) % 8;
    pieces.push(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength), new Uint8Array(rest));
    at += byteLength + rest;
    return span;
  };
  const heads = [...tables].map((table) => ({
    name: table.name,
    length: table.length,
    columns: [...table.columns].filter(([field]) => keeps(table, field)).map(([field, column]): StoredColumn => ({
      field,
      kind: column.kind,
      values: add(column.values),
      ...(column.kind === 'instant' && column.days && { days: add(column.days) }),
      ...(column.kind === 'word' && { words: { lengths: add(Uint32Array.from(column.words, ({ length }) => length)), text: add(new TextEncoder().encode(column.words.join(''))) } }),
    })),
  }));
  return { heads, pieces };
}

/**
 * The tables that {@link storeTables} stored. Columns are views of `buffer`; words are made when they are first looked at.
 *
 * @throws KpiError `unreadable` where the bytes are not those that the heads speak of.
 */
export function tablesFromStored(heads: readonly StoredTable[], buffer: ArrayBuffer): Partial<Record<TableName, Table>> {
  return Object.fromEntries(heads.map(({ name, length, columns }) =>
    [name, new Table(name, length, new Map(columns.map((column) => [column.field, columnFrom(column, length, buffer)])))]));
}

function columnFrom({ kind, values, days, words }: StoredColumn, length: number, buffer: ArrayBuffer): Column {
  const width = length === 0 ? 0 : values.bytes / length;
  const Form = FORMS[kind].find(({ BYTES_PER_ELEMENT }) => width === 0 || BYTES_PER_ELEMENT === width);
  if (!Form) throw damaged();
  const view = viewOf(Form, values, buffer);
  switch (kind) {
    case 'word':
      return wordsFrom(view as Uint8Array, words, buffer);
    case 'instant':
      return { kind, values: view as Float64Array, ...(days && { days: viewOf(Uint8Array, days, buffer) as Uint8Array }) };
    default:
      return { kind, values: view } as Column;
  }
}

function wordsFrom(values: Uint8Array | Uint16Array | Uint32Array, words: StoredColumn['words'], buffer: ArrayBuffer): Column {
  if (!words) throw damaged();
  const lengths = viewOf(Uint32Array, words.lengths, buffer);
  const text = viewOf(Uint8Array, words.text, buffer);
  let made: string[] | undefined;
  return {
    kind: 'word',
    values,
    get words(): readonly string[] {
      made ??= cut(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text), lengths);
      return made;
    },
  };
}

function cut(text: string, lengths: ArrayLike<number>): string[] {
  const words: string[] = [];
  let at = 0;
  for (let word = 0; word < lengths.length; word++) words.push(text.slice(at, (at += lengths[word] as number)));
  return words;
}

type Form = { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBuffer, at: number, length: number): ArrayLike<number> & ArrayBufferView };

function viewOf(Form: Form, { at, bytes }: Span, buffer: ArrayBuffer): ArrayLike<number> & ArrayBufferView {
  if (!(at >= 0 && bytes >= 0 && at + bytes <= buffer.byteLength)) throw damaged();
  return new Form(buffer, at, bytes / Form.BYTES_PER_ELEMENT);
}

function damaged(): KpiError {
  return new KpiError('unreadable', 'The stored columns are damaged. Read the source again.');
}
