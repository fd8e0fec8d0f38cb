import Papa from 'papaparse';
import { readInstant } from '../../src/core/time/instant.ts';
import type { Table } from '../../src/core/table/table.ts';
import { readTable } from '../../src/data/index.ts';
import { Decoder } from '../../src/data/decode/decode.ts';
import { FaultLog } from '../../src/data/faults.ts';
import { readPages } from '../../src/data/read.ts';
import { hold, type Figures } from './contest.ts';
import { makeDeals, type Deal } from './deals.ts';

// From the bytes of a response to typed columns: ours, and the platform's parser or papaparse with columns written by hand.
const keys = ['id', 'account', 'owner', 'stage', 'status', 'amount', 'createdAt', 'closedAt'] as const;
type Cell = string | number | null | undefined;

const csvOf = (deals: readonly Deal[]): string => `${keys.join(',')}\n${deals.map((deal) => keys.map((key) => deal[key] ?? '').join(',')).join('\n')}\n`;
const isNothing = (cell: Cell): cell is '' | null | undefined => cell === null || cell === undefined || cell === '';

function words(count: number, at: (row: number) => Cell): { values: Uint32Array; words: string[] } {
  const values = new Uint32Array(count);
  const codes = new Map<string, number>();
  const found = [''];
  for (let row = 0; row < count; row++) {
    const cell = at(row);
    if (isNothing(cell)) continue;
    const word = String(cell);
    let code = codes.get(word);
    if (code === undefined) {
      code = found.push(word) - 1;
      codes.set(word, code);
    }
    values[row] = code;
  }
  return { values, words: found };
}

function numbers(count: number, at: (row: number) => Cell, read: (cell: string | number) => number): Float64Array {
  const values = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const cell = at(row);
    values[row] = isNothing(cell) ? NaN : read(cell);
  }
  return values;
}

const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) total += values[row] as number;
  return total;
};

/** What makes out a table: the sum of each column, the codes of words among them. */
function ours(table: Table): Figures {
  return new Map(keys.map((key) => [key, sum(table.columns.get(key)?.values ?? [])]));
}

/** The same columns, with arrays, Map and our own reader of ISO texts: `Date.parse` would take seven times as long. */
function byHand(count: number, at: (key: (typeof keys)[number]) => (row: number) => Cell): Figures {
  return new Map(keys.map((key) => {
    if (key === 'amount') return [key, sum(numbers(count, at(key), Number))];
    return [key, sum(key.endsWith('At') ? numbers(count, at(key), (cell) => readInstant(String(cell))) : words(count, at(key)).values)];
  }));
}

function parsed(bytes: Uint8Array): Figures {
  const deals = JSON.parse(new TextDecoder().decode(bytes)) as Deal[];
  return byHand(deals.length, (key) => (row) => (deals[row] as Deal)[key]);
}

function papaparsed(bytes: Uint8Array): Figures {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',', newline: '\n', skipEmptyLines: true });
  return byHand(data.length - 1, (key) => {
    const column = keys.indexOf(key);
    return (row) => data[row + 1]?.[column];
  });
}

const sizes = [
  { count: 10_000, rounds: 11, json: 0.7, csv: 0.7 },
  { count: 100_000, rounds: 7 },
  { count: 1_000_000, rounds: 3, json: 2.5, csv: 6 },
];
for (const { count, rounds, json, csv } of sizes) {
  for (const [seed, owners] of [[1, 200], [2, 5000]] as const) {
    const deals = makeDeals(count, owners, seed);
    const asJson = new TextEncoder().encode(JSON.stringify(deals));
    const asCsv = new TextEncoder().encode(csvOf(deals));
    deals.length = 0;
    const title = `${count.toLocaleString('en')} deals of ${owners} owners`;
    await hold({
      title: `${title}, ${(asJson.length / 1e6).toFixed(1)} MB of JSON, to columns`, warmUps: 1, rounds, ...(json && { atLeast: json }),
      contenders: [{ name: 'readTable', run: () => ours(readTable('deals', asJson).table) }, { name: 'JSON.parse, by hand', run: () => parsed(asJson) }],
    });
    await hold({
      title: `${title}, ${(asCsv.length / 1e6).toFixed(1)} MB of CSV, to columns`, warmUps: 1, rounds, ...(csv && { atLeast: csv }),
      contenders: [{ name: 'readTable', run: () => ours(readTable('deals', asCsv).table) }, { name: 'papaparse, by hand', run: () => papaparsed(asCsv) }],
    });
  }
}

/** The memory that reading takes beside the chunk at hand, as chunks come from somewhere. */
function memory(chunks: number, perChunk: number): void {
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const faults = new FaultLog();
  const decoder = new Decoder('json', faults);
  const before = used();
  let [most, bytes] = [0, 0];
  for (let chunk = 0; chunk < chunks; chunk++) {
    const rows = JSON.stringify(makeDeals(perChunk, 200, chunk + 1).map((deal) => ({ ...deal, id: `${chunk}-${deal.id}` }))).slice(1, -1);
    const piece = new TextEncoder().encode(`${chunk === 0 ? '[' : ','}${rows}${chunk === chunks - 1 ? ']' : ''}`);
    decoder.push(piece);
    bytes += piece.length;
    if (chunk % 20 === 19) most = Math.max(most, used() - before);
  }
  const { result } = readPages([decoder.end()], { table: 'deals' }, {}, faults);
  most = Math.max(most, used() - before);
  const columns = [...(result.tables.deals?.columns.values() ?? [])];
  const arrays = columns.reduce((total, { values }) => total + values.byteLength, 0);
  console.log(`\n${(bytes / 1e6).toFixed(0)} MB of JSON in ${chunks} chunks: at most ${(most / 1e6).toFixed(0)} MB while reading; the arrays of the columns have ${(arrays / 1e6).toFixed(0)} MB,`);
  console.log(`${((used() - before) / 1e6).toFixed(0)} MB with the texts of their words`);
}
memory(400, 3000);
