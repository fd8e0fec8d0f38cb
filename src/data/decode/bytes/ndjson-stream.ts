import { KpiError } from '../../../core/errors.ts';
import type { FaultLog } from '../../faults.ts';
import { laneRecords } from '../lanes/lane-records.ts';
import { LaneTree } from '../lanes/lane-tree.ts';
import { LineNumbers } from '../lanes/line-numbers.ts';
import type { Records } from '../records.ts';
import { JsonRows } from './json-rows.ts';
import { afterBlanks, FOREIGN, MORE } from './json-text.ts';
import { isUtf8 } from './utf8.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const LINE_END = 10;

/** Reads lines of one JSON value each into lanes. */
export class NdjsonStream {
  foreign = false;
  readonly #tree = new LaneTree();
  readonly #rows = new JsonRows(this.#tree);
  readonly #lines = new LineNumbers();
  readonly #strangers: number[] = [];
  readonly #faults: FaultLog;
  #line = 0;

  constructor(faults: FaultLog) {
    this.#faults = faults;
  }

  /** @returns the position of the first line that is not whole */
  read(bytes: Uint8Array, at: number, end: number): number {
    for (;;) {
      const lineEnd = bytes.indexOf(LINE_END, at);
      if (lineEnd < 0 || lineEnd >= end || !this.#take(bytes, at, lineEnd)) return at;
      at = lineEnd + 1;
    }
  }

  /**
   * @param rest the last line
   * @throws KpiError `unreadable` where no line could be read
   */
  finish(rest: Uint8Array): Records {
    this.#take(rest, 0, rest.length);
    if (this.#tree.rows + this.#strangers.length === 0) {
      throw new KpiError('unreadable', 'No line of the input is complete JSON. Each line must hold one whole object.');
    }
    return laneRecords(this.#tree, this.#lines, this.#strangers);
  }

  /** @returns whether the line is UTF-8 */
  #take(bytes: Uint8Array, start: number, end: number): boolean {
    const at = afterBlanks(bytes, start, end);
    if (at < end) {
      const next = bytes[at] === 123 ? this.#rows.write(bytes, at, end) : MORE;
      this.foreign = next === FOREIGN || (next < 0 && !isUtf8(bytes, at, end));
      if (this.foreign) return false;
      if (next >= 0 && afterBlanks(bytes, next, end) === end) {
        this.#lines.add(this.#tree.rows, this.#line + 1);
        this.#tree.commit();
      } else {
        this.#tree.discard();
        this.#takeOther(decoder.decode(bytes.subarray(at, end)));
      }
    }
    this.#line++;
    return true;
  }

  /** A line that is no object: another value, or broken. */
  #takeOther(line: string): void {
    if (line.trim() === '') return;
    try {
      JSON.parse(line);
      this.#strangers.push(this.#line + 1);
    } catch {
      this.#faults.add('unreadable-line', this.#line + 1, undefined, 'A line is not complete JSON: each line must hold one whole object.');
    }
  }
}
