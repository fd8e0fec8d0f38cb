import { KpiError } from '../../core/errors.ts';
import type { FaultLog } from '../faults.ts';
import type { SourceFormat } from '../report.ts';
import { CsvStream } from './bytes/csv-stream.ts';
import { Feed } from './bytes/feed.ts';
import { JsonStream } from './bytes/json-stream.ts';
import { NdjsonStream } from './bytes/ndjson-stream.ts';
import { isUtf8 } from './bytes/utf8.ts';
import { dialectOf } from './delimiter.ts';
import { markOf, refuseBinary, toUtf8, type Encoding } from './encoding.ts';
import { formatOf } from './format.ts';
import { decodeWhole, type Decoded } from './whole.ts';

/** From this size on bytes are read without objects. Below, the platform's own parser is as quick: measured from 2 to 5 MB of JSON, from 1 MB of CSV. */
export const LARGE_BYTES = 4 << 20;

type Reader = { feed: Feed; isForeign(): boolean; finish(rest: Uint8Array): Omit<Decoded, 'bytes' | 'encoding'> };

/** Takes a source apart while it arrives, without keeping its bytes, its text or an object for a row. */
export class Decoder {
  readonly #given: SourceFormat | undefined;
  readonly #faults: FaultLog;
  #encoding: Encoding | undefined;
  #start: Uint8Array[] = [];
  #startLength = 0;
  #reader: Reader | undefined;
  #toUtf8: ((chunk: Uint8Array) => Uint8Array) | undefined;
  #bytes = 0;
  /** How many bytes there were before the first part that is no UTF-8; 0 where all are. */
  utf8Bytes = 0;

  #large: number;

  /**
   * @param encoding where it is known
   * @param large from how many bytes on they are read without objects
   */
  constructor(format: SourceFormat | undefined, faults: FaultLog, encoding?: Encoding, large = LARGE_BYTES) {
    this.#given = format;
    this.#faults = faults;
    this.#encoding = encoding;
    this.#large = large;
  }

  /** @throws KpiError as `decode` does. */
  push(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    if (this.#reader) {
      this.#feed(this.#reader, this.#toUtf8?.(chunk) ?? chunk);
      return;
    }
    this.#start.push(chunk);
    this.#startLength += chunk.length;
    if (this.#startLength >= this.#large) this.#begin();
  }

  /** @throws KpiError as `decode` does. */
  end(): Decoded {
    const reader = this.#reader;
    if (!reader) return decodeWhole(joined(this.#start, this.#startLength), this.#given, this.#faults);
    reader.feed.flush();
    let rest = reader.feed.takeRest();
    if (this.#encoding === 'utf-8' && !isUtf8(rest, 0, rest.length)) {
      this.#leaveUtf8(rest.length);
      reader.feed.push(this.#toUtf8?.(rest) ?? rest);
      reader.feed.flush();
      rest = reader.feed.takeRest();
    }
    return { ...reader.finish(rest), bytes: this.#bytes, encoding: this.#encoding } as Decoded;
  }

  #begin(): void {
    const bytes = joined(this.#start, this.#startLength);
    this.#start = [];
    refuseBinary(bytes);
    const mark = markOf(bytes);
    this.#encoding ??= mark?.encoding ?? 'utf-8';
    if (this.#encoding !== 'utf-8') this.#toUtf8 = toUtf8(this.#encoding);
    const utf8 = this.#toUtf8?.(bytes) ?? (mark ? bytes.subarray(mark.length) : bytes);
    const start = new TextDecoder().decode(utf8.subarray(0, LARGE_BYTES));
    if (start.trim() === '') {
      this.#start = [bytes];
      this.#large = bytes.length * 2;
      this.#toUtf8 = undefined;
      return;
    }
    const { reader, skip } = this.#readerFor(start);
    this.#reader = reader;
    this.#feed(reader, utf8.subarray(skip));
  }

  #readerFor(start: string): { reader: Reader; skip: number } {
    const format = formatOf(start, this.#given);
    if (format === 'json') {
      const stream = new JsonStream();
      return { reader: { feed: new Feed(stream), isForeign: () => stream.foreign, finish: (rest) => ({ format, value: stream.finish(rest) }) }, skip: 0 };
    }
    if (format === 'ndjson') {
      const stream = new NdjsonStream(this.#faults);
      return { reader: { feed: new Feed(stream), isForeign: () => stream.foreign, finish: (rest) => ({ format, records: stream.finish(rest) }) }, skip: 0 };
    }
    const { delimiter, declaration } = dialectOf(start);
    if (delimiter.charCodeAt(0) > 127) throw new KpiError('unreadable', `The file declares "${delimiter}" as its separator. Use a comma, a semicolon or a tab.`);
    const stream = new CsvStream(delimiter, declaration > 0 ? 2 : 1, this.#faults);
    return { reader: { feed: new Feed(stream), isForeign: () => stream.foreign, finish: (rest) => ({ format, records: stream.finish(rest), delimiter }) }, skip: declaration };
  }

  #feed({ feed, isForeign }: Reader, bytes: Uint8Array): void {
    feed.push(bytes);
    while (isForeign() && this.#encoding === 'utf-8') {
      const rest = feed.takeRest();
      this.#leaveUtf8(rest.length);
      feed.push(this.#toUtf8?.(rest) ?? rest);
    }
  }

  #leaveUtf8(unread: number): void {
    this.utf8Bytes = this.#bytes - unread;
    this.#encoding = 'windows-1252';
    this.#toUtf8 = toUtf8('windows-1252');
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
