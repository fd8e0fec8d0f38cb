import { hashOf } from '../lanes/dictionary.ts';
import type { Lane } from '../lanes/lane.ts';
import { MAX_DEPTH, type LaneNode, type LaneTree } from '../lanes/lane-tree.ts';
import { POWERS, readPlain } from '../lanes/plain-number.ts';
import { DEEP, EMPTY, ESCAPED, INSIDE, LIST, NO, NULL, NUMBER, PLAIN, YES } from '../lanes/tag.ts';
import { afterBlanks, afterNumber, afterString, afterValue, afterWord, BAD, FOREIGN, isDigit, MORE } from './json-text.ts';
import { isUtf8 } from './utf8.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
const [QUOTE, COMMA, COLON, MINUS, OPEN, CLOSE] = [34, 44, 58, 45, 123, 125];
const MOST_DIGITS = 15;

/**
 * Reads JSON objects from bytes into lanes. Records mostly have the keys of the record before in the same order: then the
 * bytes from one value to the next are the same, and are compared and not read.
 *
 * Each method takes the position where something starts and returns the position after it, or why there is none.
 */
export class JsonRows {
  readonly #tree: LaneTree;
  #bytes: Uint8Array = new Uint8Array(0);
  #end = 0;
  #slot = 0;

  constructor(tree: LaneTree) {
    this.#tree = tree;
  }

  /**
   * The object whose opening brace stands at `at`, and those that follow with nothing but a comma between, as the next rows.
   *
   * @returns the position after the last whole row; `MORE`, `BAD` or `FOREIGN` where there is none
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    for (let after = MORE; ; at = after + 1) {
      const next = this.write(bytes, at, end);
      if (next < 0) return after >= 0 && next !== BAD ? after : next;
      this.#tree.commit();
      after = next;
      if (next + 1 >= end || bytes[next] !== COMMA || bytes[next + 1] !== OPEN) return next;
    }
  }

  /** The object whose opening brace stands at `at`, as a row that is not yet committed. One that is not whole leaves nothing behind. */
  write(bytes: Uint8Array, at: number, end: number): number {
    this.#bytes = bytes;
    this.#end = end;
    this.#slot = this.#tree.slot;
    const next = this.#object(this.#tree.root, at + 1);
    if (next < 0) this.#tree.discard(next === MORE);
    return next;
  }

  #object(node: LaneNode, at: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let previous: LaneNode | undefined;
    let child = node.first;
    for (;;) {
      if (at >= end) return MORE;
      if (bytes[at] === CLOSE) return at + 1;
      let start = child === undefined ? -1 : afterGap(bytes, at, end, previous === undefined ? child.lead : child.gap);
      if (start < 0) {
        start = this.#key(at, previous !== undefined);
        if (start < 0 || this.#keyEnd < 0) return start;
        child = node.child(this.#keyBytes, this.#keyStart, this.#keyEnd);
        if (child === undefined) {
          at = afterValue(bytes, start, end);
          if (at < 0) return at;
          previous ??= node;
          continue;
        }
        if (previous === undefined) {
          child.lead = bytes.slice(at, start);
          node.first = child;
        } else {
          child.gap = bytes.slice(at, start);
          if (previous !== node) previous.next = child;
        }
      }
      const known = child as LaneNode;
      // Of a key that comes twice the last value counts, as in JSON.parse.
      if (known.lane.has(this.#slot)) this.#forget(known);
      at = known.skipped ? afterValue(bytes, start, end) : this.#value(known, start);
      if (at < 0) return at;
      previous = known;
      child = known.next;
    }
  }

  #keyBytes: Uint8Array = this.#bytes;
  #keyStart = 0;
  #keyEnd = 0;

  /** What stands before a value: a comma unless it is the first, the key, a colon. `#keyEnd` is -1 where the object ends instead. */
  #key(at: number, comma: boolean): number {
    const bytes = this.#bytes;
    const end = this.#end;
    at = afterBlanks(bytes, at, end);
    if (at >= end) return MORE;
    this.#keyEnd = -1;
    if (bytes[at] === CLOSE) return at + 1;
    if (comma) {
      if (bytes[at] !== COMMA) return BAD;
      at = afterBlanks(bytes, at + 1, end);
      if (at >= end) return MORE;
    }
    if (bytes[at] !== QUOTE) return BAD;
    const start = at + 1;
    at = afterString(bytes, start, end);
    if (at < 0) return at;
    this.#takeKey(start, at - 1);
    at = afterBlanks(bytes, at, end);
    if (at >= end) return MORE;
    if (bytes[at] !== COLON) return BAD;
    at = afterBlanks(bytes, at + 1, end);
    return at < end ? at : MORE;
  }

  #takeKey(start: number, end: number): void {
    this.#keyBytes = this.#bytes;
    this.#keyStart = start;
    this.#keyEnd = end;
    if (!this.#bytes.subarray(start, end).includes(92)) return;
    this.#keyBytes = encoder.encode(JSON.parse(decoder.decode(this.#bytes.subarray(start - 1, end + 1))) as string);
    this.#keyStart = 0;
    this.#keyEnd = this.#keyBytes.length;
  }

  #forget(node: LaneNode): void {
    this.#tree.hasUnused = true;
    node.lane.clear(this.#slot);
    for (const child of node.children) this.#forget(child);
  }

  #value(node: LaneNode, at: number): number {
    const slot = this.#slot;
    const { lane } = node;
    const first = this.#bytes[at] as number;
    if (first === QUOTE) return this.#string(lane, at + 1);
    if (first === MINUS || isDigit(first)) return this.#number(lane, at);
    switch (first) {
      case 110:
        lane.put(slot, NULL);
        return afterWord(this.#bytes, at, this.#end, 'null');
      case 116:
        lane.put(slot, YES);
        return afterWord(this.#bytes, at, this.#end, 'true');
      case 102:
        lane.put(slot, NO);
        return afterWord(this.#bytes, at, this.#end, 'false');
      case OPEN:
        if (node.keys.length >= MAX_DEPTH) return this.#json(lane, DEEP, at);
        lane.put(slot, INSIDE);
        return this.#object(node, at + 1);
      case 91:
        return this.#json(lane, LIST, at);
      default:
        return this.#afterMoreBlanks(node, at);
    }
  }

  /** More blanks stand before the value than did in the record before. */
  #afterMoreBlanks(node: LaneNode, at: number): number {
    const next = afterBlanks(this.#bytes, at, this.#end);
    if (next === at) return BAD;
    return next < this.#end ? this.#value(node, next) : MORE;
  }

  /** A value that is kept as its JSON. */
  #json(lane: Lane, tag: number, at: number): number {
    const bytes = this.#bytes;
    const next = afterValue(bytes, at, this.#end);
    if (next >= 0) lane.putCode(this.#slot, tag, lane.dictionary.intern(bytes, at, next, hashOf(bytes, at, next)));
    return next;
  }

  #number(lane: Lane, start: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    const negative = bytes[start] === MINUS;
    const first = negative ? start + 1 : start;
    let at = first;
    let value = 0;
    let decimals = 0;
    let byte = bytes[at] as number;
    while (at < end && byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      byte = bytes[++at] as number;
    }
    const whole = at - first;
    if (byte === 46 && at < end) {
      byte = bytes[++at] as number;
      while (at < end && byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        decimals++;
        byte = bytes[++at] as number;
      }
      if (decimals === 0 && at < end) return BAD;
    }
    if (at >= end) return MORE;
    if (whole === 0 || (whole > 1 && bytes[first] === 48)) return BAD;
    if ((byte | 32) === 101 || whole + decimals > MOST_DIGITS) {
      at = afterNumber(bytes, start, end);
      const long = at < 0 ? 0 : Number(decoder.decode(bytes.subarray(start, at)));
      if (!Number.isFinite(long)) return this.#json(lane, ESCAPED, start);
      lane.open()[this.#slot] = long;
      if (at >= 0) lane.putNumber(this.#slot, NUMBER);
      return at;
    }
    // Both are exact, so the quotient is the nearest number there is.
    if (decimals > 0) value /= POWERS[decimals] as number;
    lane.open()[this.#slot] = negative ? -value : value;
    lane.putNumber(this.#slot, NUMBER);
    return at;
  }

  #string(lane: Lane, start: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    const slot = this.#slot;
    const time = lane.putTime(slot, bytes, start, end);
    if (time > 0 && bytes[start + time] === QUOTE) return start + time + 1;
    let hash = 0;
    let all = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) {
        if (all > 127 && !isUtf8(bytes, start, at)) return FOREIGN;
        putText(lane, slot, bytes, start, at, hash);
        return at + 1;
      }
      if (byte === 92) return this.#escaped(lane, start);
      if (byte < 32) return BAD;
      all |= byte;
      hash = ((hash << 5) - hash + byte) | 0;
    }
    return MORE;
  }

  #escaped(lane: Lane, start: number): number {
    const bytes = this.#bytes;
    const next = afterString(bytes, start, this.#end);
    if (next < 0) return next;
    const json = bytes.subarray(start - 1, next);
    const text = JSON.parse(decoder.decode(json)) as string;
    const utf8 = encoder.encode(text);
    if (decoder.decode(utf8) === text) putText(lane, this.#slot, utf8, 0, utf8.length, hashOf(utf8, 0, utf8.length));
    else lane.putCode(this.#slot, ESCAPED, lane.dictionary.intern(json, 0, json.length, hashOf(json, 0, json.length)));
    return next;
  }
}

/** The position after the gap; -1 where other bytes stand at `at`. */
function afterGap(bytes: Uint8Array, at: number, end: number, gap: Uint8Array): number {
  const length = gap.length;
  if (length === 0 || at + length >= end) return -1;
  for (let i = 0; i < length; i++) if (bytes[at + i] !== gap[i]) return -1;
  return at + length;
}

/** A text as a cell: a number as programs write it, a time, or an entry of the dictionary. */
export function putText(lane: Lane, slot: number, bytes: Uint8Array, start: number, end: number, hash: number): void {
  const first = bytes[start] as number;
  if (start === end) {
    lane.put(slot, EMPTY);
    return;
  }
  if (isDigit(first) || first === MINUS) {
    const decimals = readPlain(bytes, start, end, lane.open(), slot);
    if (decimals >= 0) {
      lane.putNumber(slot, PLAIN + decimals);
      return;
    }
  }
  lane.putText(slot, bytes, start, end, hash);
}

