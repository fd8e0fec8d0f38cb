import type { FaultLog } from '../../faults.ts';
import { distinctHeaders } from '../headers.ts';
import { hashOf } from '../lanes/dictionary.ts';
import type { Lane } from '../lanes/lane.ts';
import { laneRecords } from '../lanes/lane-records.ts';
import { LaneTree } from '../lanes/lane-tree.ts';
import { LineNumbers } from '../lanes/line-numbers.ts';
import { NULL } from '../lanes/tag.ts';
import type { Records } from '../records.ts';
import { putText } from './json-rows.ts';
import { FOREIGN, MORE } from './json-text.ts';
import { QuotedCell } from './quoted-cell.ts';
import { isUtf8 } from './utf8.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13];

/** Reads delimited text into lanes. What counts as a record, a cell and a broken quote is what `parseCsv` says. */
export class CsvStream {
  foreign = false;
  readonly #delimiter: number;
  /** 1 for the bytes that end a cell without quotes. */
  readonly #ends = new Uint8Array(256);
  readonly #quoted: QuotedCell;
  readonly #faults: FaultLog;
  readonly #tree = new LaneTree();
  readonly #lineNumbers = new LineNumbers();
  #lanes: readonly Lane[] | undefined;
  /** The cells of the record at hand, as long as there is no header. */
  readonly #header: string[] = [];
  #final = false;
  #line: number;
  #slot = 0;

  /** Of the record at hand: how many cells, whether one holds something, and whether one beyond the last header does. */
  #count = 0;
  #filled = false;
  #beyond = false;

  /** Where the records start that have a broken quote, and those of another width than the header. */
  readonly #broken: number[] = [];
  readonly #ragged: number[] = [];
  /** How many of the ragged ones and of the rows there were when a record last had the width of the header. */
  #raggedThen = 0;
  #rowsThen = 0;

  /** @param firstLine the line at which the header, or blank lines before it, start */
  constructor(delimiter: string, firstLine: number, faults: FaultLog) {
    this.#delimiter = delimiter.charCodeAt(0);
    for (const byte of [this.#delimiter, LINE_FEED, RETURN]) this.#ends[byte] = 1;
    this.#quoted = new QuotedCell(this.#delimiter);
    this.#line = firstLine;
    this.#faults = faults;
  }

  /** @returns the position of the first record that is not whole */
  read(bytes: Uint8Array, at: number, end: number): number {
    while (at < end) {
      const lanes = this.#lanes;
      this.#header.length = 0;
      this.#quoted.begin(this.#final);
      const next = this.#record(lanes ?? [], bytes, at, end);
      this.foreign = next === FOREIGN;
      if (next < 0) {
        this.#tree.discard(true);
        return at;
      }
      for (let fault = 0; fault < this.#quoted.broken; fault++) this.#broken.push(this.#line);
      if (this.#filled && lanes) this.#commit(lanes);
      else if (this.#filled) this.#begin(this.#header);
      else this.#tree.discard(this.#count === 1 && next - at <= 2);
      this.#line += 1 + this.#quoted.lines;
      at = next;
    }
    return at;
  }

  /** @param rest the last record */
  finish(rest: Uint8Array): Records {
    this.#final = true;
    this.read(rest, 0, rest.length);
    for (const line of this.#broken) this.#faults.add('broken-quote', line);
    if (this.#rowsThen > 0) {
      for (const line of this.#ragged.splice(this.#raggedThen)) this.#faults.add('footer', line);
      this.#tree.cut(this.#rowsThen);
    }
    for (const line of this.#ragged) this.#faults.add('ragged-row', line);
    return laneRecords(this.#tree, this.#lineNumbers, [], true);
  }

  #begin(cells: readonly string[]): void {
    this.#lanes = distinctHeaders(cells).flatMap((header) => this.#tree.root.named(header)?.lane ?? []);
    this.#tree.keepOrder();
  }

  #commit(lanes: readonly Lane[]): void {
    const tree = this.#tree;
    for (let column = this.#count; column < lanes.length; column++) (lanes[column] as Lane).put(tree.slot, NULL);
    this.#lineNumbers.add(tree.rows, this.#line);
    tree.commit();
    if (this.#count === lanes.length || (this.#count > lanes.length && !this.#beyond)) {
      this.#raggedThen = this.#ragged.length;
      this.#rowsThen = tree.rows;
    } else this.#ragged.push(this.#line);
  }

  /** Reads the cells of a record; the position after its line end. */
  #record(lanes: readonly Lane[], bytes: Uint8Array, at: number, end: number): number {
    const delimiter = this.#delimiter;
    const { slot } = this.#tree;
    this.#slot = slot;
    this.#filled = false;
    this.#beyond = false;
    for (let column = 0; ; column++, at++) {
      const lane = lanes[column];
      at = bytes[at] === QUOTE && at < end ? this.#quotedCell(lane, bytes, at, end) : this.#plainCell(lane, slot, bytes, at, end);
      if (at < 0) return at;
      if (at < end && bytes[at] === delimiter) continue;
      this.#count = column + 1;
      return this.#afterLine(bytes, at, end);
    }
  }

  #afterLine(bytes: Uint8Array, at: number, end: number): number {
    if (at >= end || bytes[at] === LINE_FEED) return at + 1;
    if (at + 1 >= end && !this.#final) return MORE;
    return bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  }

  /** The position of what ends the cell at `at`. */
  #plainCell(lane: Lane | undefined, slot: number, bytes: Uint8Array, at: number, end: number): number {
    const ends = this.#ends;
    const start = at;
    let byte = bytes[at] as number;
    if (lane !== undefined) {
      const time = lane.putTime(slot, bytes, at, end);
      if (time > 0 && ends[bytes[at + time] as number] === 1) {
        this.#filled = true;
        return at + time;
      }
    }
    let hash = 0;
    let all = 0;
    while (at < end && ends[byte] === 0) {
      all |= byte;
      hash = ((hash << 5) - hash + byte) | 0;
      byte = bytes[++at] as number;
    }
    if (at >= end && !this.#final) return MORE;
    if (all > 127 && !isUtf8(bytes, start, at)) return FOREIGN;
    this.#cell(lane, bytes, start, at, hash);
    return at;
  }

  #quotedCell(lane: Lane | undefined, bytes: Uint8Array, at: number, end: number): number {
    const quoted = this.#quoted;
    const next = quoted.read(bytes, at, end);
    if (next >= 0) this.#cell(lane, quoted.bytes, quoted.start, quoted.end, hashOf(quoted.bytes, quoted.start, quoted.end));
    return next;
  }

  #cell(lane: Lane | undefined, bytes: Uint8Array, start: number, end: number, hash: number): void {
    if (lane !== undefined) putText(lane, this.#slot, bytes, start, end, hash);
    else if (!this.#lanes) this.#header.push(decoder.decode(bytes.subarray(start, end)));
    else this.#beyond ||= isFilled(bytes, start, end);
    this.#filled ||= isFilled(bytes, start, end);
  }
}

/** Whether a cell holds more than blanks. */
export function isFilled(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return false;
  const first = bytes[start] as number;
  return (first > 32 && first < 127) || decoder.decode(bytes.subarray(start, end)).trim() !== '';
}
