import { LaneTree } from '../lanes/lane-tree.ts';
import { laneRecords, laneRows } from '../lanes/lane-records.ts';
import { LineNumbers } from '../lanes/line-numbers.ts';
import { parseJson } from '../json.ts';
import { keepRecords } from '../records.ts';
import { JsonRows } from './json-rows.ts';
import { afterBlanks, afterString, afterValue, BAD, brokenJson, FOREIGN, MORE } from './json-text.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const [QUOTE, COMMA, COLON] = [34, 44, 58];

/** Objects around the rows are looked into this deep. */
const MAX_DEPTH = 4;

type State = 'value' | 'first-key' | 'key' | 'after-value' | 'row' | 'after-row' | 'end';

/** A list of objects on its way into lanes. */
class RowList {
  readonly tree = new LaneTree();
  readonly rows = new JsonRows(this.tree);
  readonly lines = new LineNumbers();
  /** What stands in the list and is no object, by its place. */
  readonly strangers = new Map<number, unknown>();
  count = 0;

  finish(): unknown[] {
    const list = laneRows(this.tree, this.strangers);
    keepRecords(list, laneRecords(this.tree, this.lines, [...this.strangers.keys()].map((place) => place + 1)));
    return list;
  }
}

/**
 * Reads a JSON document whose rows may be too many for objects: lists of objects go into lanes, and stand in the document as
 * lists that `recordsOf` knows. All else is a plain value.
 */
export class JsonStream {
  /** What is not read yet is no UTF-8. */
  foreign = false;
  #state: State = 'value';
  readonly #frames: { object: Record<string, unknown>; key: string }[] = [];
  #list: RowList | undefined;
  #root: unknown;

  /**
   * Reads as far as whole parts go.
   * @returns the position of what is not read yet
   * @throws KpiError `unreadable` where the bytes are no JSON
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    for (;;) {
      at = afterBlanks(bytes, at, end);
      if (at >= end) return at;
      const next = this.#list ? this.#row(this.#list, bytes, at, end) : this.#part(bytes, at, end);
      if (next === BAD) throw brokenJson(false);
      this.foreign = next === FOREIGN;
      if (next < 0) return at;
      at = next;
    }
  }

  /**
   * The document.
   * @param rest what is not read yet: a number that is all there is
   * @throws KpiError `unreadable` where it is not complete
   */
  finish(rest: Uint8Array): unknown {
    if (this.#state === 'value' && this.#frames.length === 0 && rest.length > 0) return parseJson(decoder.decode(rest));
    if (this.#state !== 'end') throw brokenJson(true);
    return this.#root;
  }

  #part(bytes: Uint8Array, at: number, end: number): number {
    const byte = bytes[at];
    switch (this.#state) {
      case 'value':
        return this.#value(bytes, at, end);
      case 'first-key':
        if (byte === 125) return this.#close(at);
        return this.#key(bytes, at, end);
      case 'key':
        return this.#key(bytes, at, end);
      case 'after-value':
        if (byte === 125) return this.#close(at);
        this.#state = 'key';
        return byte === COMMA ? at + 1 : BAD;
      default:
        return BAD;
    }
  }

  #value(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] === 123 && this.#frames.length < MAX_DEPTH) {
      this.#frames.push({ object: {}, key: '' });
      this.#state = 'first-key';
      return at + 1;
    }
    if (bytes[at] === 91) {
      const first = afterBlanks(bytes, at + 1, end);
      if (first >= end) return MORE;
      if (bytes[first] === 123) {
        this.#list = new RowList();
        this.#state = 'row';
        return first;
      }
    }
    const next = afterValue(bytes, at, end);
    if (next >= 0) this.#take(JSON.parse(decoder.decode(bytes.subarray(at, next))));
    return next;
  }

  #key(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] !== QUOTE) return BAD;
    let next = afterString(bytes, at + 1, end);
    if (next < 0) return next;
    const key = JSON.parse(decoder.decode(bytes.subarray(at, next))) as string;
    next = afterBlanks(bytes, next, end);
    if (next >= end) return MORE;
    if (bytes[next] !== COLON) return BAD;
    const frame = this.#frames.at(-1);
    if (frame) frame.key = key;
    this.#state = 'value';
    return next + 1;
  }

  #close(at: number): number {
    this.#take(this.#frames.pop()?.object);
    return at + 1;
  }

  /** A value is complete. */
  #take(value: unknown): void {
    const frame = this.#frames.at(-1);
    this.#state = frame ? 'after-value' : 'end';
    // A key such as __proto__ is data.
    if (frame) Object.defineProperty(frame.object, frame.key, { value, enumerable: true, writable: true, configurable: true });
    else this.#root = value;
  }

  /** One entry of a list, or what stands between two; whole rows are taken as long as there are any. */
  #row(list: RowList, bytes: Uint8Array, at: number, end: number): number {
    if (this.#state === 'after-row') {
      if (bytes[at] === 93) {
        this.#list = undefined;
        this.#take(list.finish());
        return at + 1;
      }
      this.#state = 'row';
      return bytes[at] === COMMA ? at + 1 : BAD;
    }
    if (bytes[at] === 123) return this.#objects(list, bytes, at, end);
    const next = afterValue(bytes, at, end);
    if (next < 0) return next;
    list.strangers.set(list.count++, JSON.parse(decoder.decode(bytes.subarray(at, next))));
    this.#state = 'after-row';
    return next;
  }

  #objects(list: RowList, bytes: Uint8Array, at: number, end: number): number {
    const before = list.tree.rows;
    const next = list.rows.read(bytes, at, end);
    if (next < 0) return next;
    const read = list.tree.rows - before;
    list.lines.add(before, list.count + 1, read);
    list.count += read;
    this.#state = 'after-row';
    return next;
  }
}
