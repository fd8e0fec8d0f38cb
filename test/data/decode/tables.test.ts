import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decoder, type Decoded } from '../../../src/data/decode/decode.ts';
import { decodeWhole } from '../../../src/data/decode/whole.ts';
import { FaultLog } from '../../../src/data/faults.ts';
import { readPages, type ReadOptions } from '../../../src/data/read.ts';
import type { SourceFormat } from '../../../src/data/report.ts';
import { readdirSync } from 'node:fs';
import { datasets, samples, type Folder } from '../../real-data/folders.ts';
import { utf8 } from './sources.ts';

const settings = { numRuns: process.env['KPI_LONG'] ? 10_000 : 40 };
const LONG_MS = 1_800_000;

/** What is read of a source: each column with its array, and the report. */
function tableOf(decode: (faults: FaultLog) => Decoded, options: ReadOptions) {
  const faults = new FaultLog();
  try {
    const { tables, report } = readPages([decode(faults)], { ...options, table: 'deals' }, {}, faults).result;
    const columns = [...(tables.deals?.columns ?? [])].map(([field, column]) => [field, { ...column }]);
    return { length: tables.deals?.length, columns, report };
  } catch (error) {
    return { error: (error as { code?: string }).code ?? String(error), message: (error as Error).message };
  }
}

function expectSame(bytes: Uint8Array, format: SourceFormat | undefined, options: ReadOptions): void {
  const whole = tableOf((faults) => decodeWhole(bytes, format, faults), options);
  const read = tableOf((faults) => {
    const decoder = new Decoder(format, faults, undefined, 1);
    // The beginning settles format and delimiter; then come pieces.
    const begin = Math.min(bytes.length, 100_000);
    decoder.push(bytes.subarray(0, begin));
    for (let at = begin; at < bytes.length; at += 5000) decoder.push(bytes.subarray(at, at + 5000));
    return decoder.end();
  }, options);
  expect(read).toEqual(whole);
}

/** Columns of one kind each, as systems have them, with something else among them now and then. */
const kinds: readonly fc.Arbitrary<unknown>[] = [
  fc.constantFrom('won', 'Lost', 'open', 'closed won', ' won ', 'zombie'),
  fc.nat({ max: 99_999 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom('12.50', '7', '0.5', '1234.567', '-3.25'),
  fc.constantFrom('1.234', '1,234', '12,5', '1.234,50', '$5', '(3)', '12 %', '007'),
  fc.constantFrom('2025-03-01', '2026-12-31'),
  fc.constantFrom('2025-03-01T09:30:00.000Z', '2025-03-02T10:31:01.250Z', '2025-03-01 09:30', '2025-03-01'),
  fc.constantFrom('03/04/2026', '31/12/2026', '1.2.2026', '12/31/2026'),
  fc.constantFrom(1767225600000, 1767225600, '1767225600', 5e20),
  fc.constantFrom(true, false, 'yes', 'no'),
  fc.constantFrom('D-1', 'D-2', 'D-3', 'D-10', 'Città', ' Anna', 'Anna', '😀'),
  fc.constantFrom(5527084754447123456, 12, '12', 1e15, -5),
  fc.constantFrom([4, 'Won'], [5, 'Lost']),
];
const nothing = fc.constantFrom(null, '', ' ', undefined);
const odd = fc.oneof(...kinds, fc.constantFrom({ x: 1 }, [], 'n/a'));
const column = fc.integer({ min: 0, max: kinds.length - 1 }).chain((kind) =>
  fc.array(fc.oneof({ weight: 20, arbitrary: kinds[kind] as fc.Arbitrary<unknown> }, { weight: 4, arbitrary: nothing }, { weight: 1, arbitrary: odd }), { minLength: 30, maxLength: 30 }));
const keys = fc.subarray(['id', 'status', 'amount', 'createdAt', 'closedAt', 'owner', 'probability', 'stage', 'seats', 'Deal Stage', 'close_date', 'Owner.Name', 'properties.amount', 'properties.dealname', 'decisionMakers'], { minLength: 1 });
const sources = keys.chain((names) => fc.tuple(fc.constant(names), fc.tuple(...names.map(() => column)), fc.integer({ min: 1, max: 30 })));
const maps = fc.constantFrom<ReadOptions>({}, { currency: 'EUR' }, { locale: 'de' }, { map: { product: 'stage', amount: 'properties.amount|amount', closedAt: { when: { status: 'won' }, use: 'createdAt' } } }, { map: { kind: ['status', { map: { won: 'new' }, else: 'renewal' }], team: 'Owner.Name' } });

/** A row with dotted names as objects in it. */
function nested(names: readonly string[], cells: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  names.forEach((name, at) => {
    const [head = '', tail] = name.split('.');
    if (tail === undefined) row[name] = cells[at];
    else row[head] = { ...(row[head] as object | undefined), [tail]: cells[at] };
  });
  return row;
}

const csvCell = (value: unknown): string => (value === null || value === undefined ? '' : `"${String(typeof value === 'object' ? JSON.stringify(value) : value).replaceAll('"', '""')}"`);

describe('the table and the report of what is read from bytes', () => {
  it('are those of JSON.parse', () => {
    fc.assert(fc.property(sources, maps, ([names, columns, rows], options) => {
      const records = Array.from({ length: rows }, (_, row) => nested(names, columns.map((cells) => cells[row])));
      expectSame(utf8(JSON.stringify({ results: records })), 'json', options);
    }), settings);
  }, LONG_MS);

  it('are those of papaparse', () => {
    fc.assert(fc.property(sources, maps, ([names, columns, rows], options) => {
      const lines = Array.from({ length: rows }, (_, row) => columns.map((cells) => csvCell(cells[row])).join(';'));
      expectSame(utf8([names.join(';'), ...lines].join('\n')), 'csv', options);
    }), settings);
  }, LONG_MS);
});

/** The files of a folder and of those in it. */
const filesOf = (folder: Folder): string[] =>
  folder.missing ? [] : readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(csv|json|txt)$/.test(file) && !/expected|LICENSE/.test(file));

describe.each([['exports of CRMs', samples], ['published data sets', datasets]] as const)('%s, read from bytes', (_, folder) => {
  it.skipIf(folder.missing).each(filesOf(folder))('%s', (file) => {
    expectSame(folder.bytes(...file.split('/')), undefined, {});
  }, LONG_MS);
});

describe('other encodings, read from bytes in chunks', () => {
  const text = `id;name;owner\n${Array.from({ length: 50 }, (_, row) => `${row};Città ${row};"Ion €"`).join('\n')}\n`;
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 + text.length * 2));
    view.setUint16(0, 0xfeff, littleEndian);
    for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const windows1252 = Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

  it.each<[string, Uint8Array]>([
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text))],
    ['utf-16le', utf16(true)],
    ['utf-16be', utf16(false)],
    ['windows-1252', windows1252],
  ])('%s', (encoding, bytes) => {
    for (const step of [1, 7, 64, 10_000]) {
      const found = tableOf((faults) => {
        const decoder = new Decoder('csv', faults, undefined, 64);
        for (let at = 0; at < bytes.length; at += step) decoder.push(bytes.subarray(at, at + step));
        return decoder.end();
      }, {});
      expect(found).toEqual(tableOf((faults) => decodeWhole(bytes, 'csv', faults), {}));
      expect(found.report?.detected.encoding).toBe(encoding);
    }
  });
});
