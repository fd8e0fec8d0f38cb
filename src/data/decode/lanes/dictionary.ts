const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The hash of some bytes, as {@link Dictionary.intern} takes it: readers work it out on the way, byte by byte. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = ((hash << 5) - hash + (bytes[at] as number)) | 0;
  return hash;
}

const FEW = 64;
/** The length byte of all texts from this length on: no byte of the pool is to look like a part of a letter. */
const LONG = 127;
const NO_TABLE = new Uint32Array(0);

/** Distinct texts as UTF-8 bytes, numbered from 0 in the order in which they were met. No text is a string until it is asked for. */
export class Dictionary {
  size = 0;
  /** One text after the other, a byte before each: its length, or the most that fits. */
  #pool = new Uint8Array(256);
  /** Where each text begins in the pool: its length byte stands before. */
  #starts = Uint32Array.of(1, ...new Array<number>(31).fill(0));
  /**
   * By hash, with open addressing: a text's number and 1, or 0, and where it begins, so that a look-up meets two places of
   * memory and not three. There is none as long as each text comes after the one before.
   */
  #table = NO_TABLE;
  #isSorted = true;
  #texts: string[] | undefined;
  /** How many texts were made one by one. */
  #asked = 0;

  /** The number of the text; a new one where it was not met before. */
  intern(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (this.#isSorted) {
      const order = this.#compareToLast(bytes, start, end);
      if (order > 0) return this.#add(bytes, start, end);
      if (order === 0) return this.size - 1;
      this.#isSorted = false;
      this.#rehash(64);
    }
    const table = this.#table;
    const pool = this.#pool;
    const mask = table.length - 2;
    const length = end - start;
    const mark = length < LONG ? length : LONG;
    for (let place = (spread(hash) << 1) & mask; ; place = (place + 2) & mask) {
      const entry = table[place] as number;
      if (entry === 0) return this.#addAt(place, bytes, start, end);
      const from = table[place + 1] as number;
      if (pool[from - 1] !== mark || (mark === LONG && this.#lengthOf(entry - 1) !== length)) continue;
      let at = 0;
      while (at < length && pool[from + at] === bytes[start + at]) at++;
      if (at === length) return entry - 1;
    }
  }

  #lengthOf(code: number): number {
    return (this.#starts[code + 1] as number) - (this.#starts[code] as number) - 1;
  }

  #addAt(place: number, bytes: Uint8Array, start: number, end: number): number {
    this.#table[place] = this.size + 1;
    this.#table[place + 1] = this.#starts[this.size] as number;
    const code = this.#add(bytes, start, end);
    if (this.size * 4 > this.#table.length) this.#rehash(64);
    return code;
  }

  /** Shorter texts come first, as numbers in ids do: what exports are mostly sorted by. */
  #compareToLast(bytes: Uint8Array, start: number, end: number): number {
    if (this.size === 0) return 1;
    const from = this.#starts[this.size - 1] as number;
    const length = this.#lengthOf(this.size - 1);
    if (end - start !== length) return end - start - length;
    const pool = this.#pool;
    for (let at = 0; at < length; at++) {
      const difference = (bytes[start + at] as number) - (pool[from + at] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #add(bytes: Uint8Array, start: number, end: number): number {
    const code = this.size++;
    const from = this.#starts[code] as number;
    const length = end - start;
    const next = from + length + 1;
    if (next > this.#pool.length) this.#pool = enlarged(this.#pool, Math.max(next, this.#pool.length * 2), from);
    if (code + 2 > this.#starts.length) this.#starts = enlarged(this.#starts, this.#starts.length * 2, code + 1);
    const pool = this.#pool;
    pool[from - 1] = length < LONG ? length : LONG;
    for (let at = from, source = start; source < end; at++, source++) pool[at] = bytes[source] as number;
    this.#starts[code + 1] = next;
    this.#texts = undefined;
    return code;
  }

  /** Makes a table with room for all texts and as many more. */
  #rehash(least: number): void {
    let length = least;
    while (length < this.size * 8) length *= 2;
    const table = new Uint32Array(length);
    const mask = length - 2;
    for (let code = 0; code < this.size; code++) {
      const from = this.#starts[code] as number;
      let place = (spread(hashOf(this.#pool, from, from + this.#lengthOf(code))) << 1) & mask;
      while (table[place] !== 0) place = (place + 2) & mask;
      table[place] = code + 1;
      table[place + 1] = from;
    }
    this.#table = table;
  }

  /** The bytes of a text; a view that is not to be changed. */
  bytes(code: number): Uint8Array {
    const from = this.#starts[code] as number;
    return this.#pool.subarray(from, from + this.#lengthOf(code));
  }

  /** A text. Who asks for many of them is given all at once. */
  text(code: number): string {
    if (!this.#texts && this.#asked++ < FEW + this.size / 16) return decoder.decode(this.bytes(code));
    return this.texts()[code] as string;
  }

  /** All texts, by number. Decoded in one go: a call of the platform's decoder for each costs more than the text. */
  texts(): readonly string[] {
    if (this.#texts) return this.#texts;
    const starts = this.#starts;
    const end = starts[this.size] as number;
    const whole = decoder.decode(this.#pool.subarray(0, end));
    const texts = new Array<string>(this.size);
    const ascii = whole.length === end;
    let from = 1;
    for (let code = 0; code < this.size; code++) {
      const to = from + (ascii ? this.#lengthOf(code) : this.#units(code));
      texts[code] = whole.slice(from, to);
      from = to + 1;
    }
    return (this.#texts = texts);
  }

  /** How many UTF-16 units a text has. */
  #units(code: number): number {
    let units = 0;
    for (const byte of this.bytes(code)) if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    return units;
  }

  /** Whether no text has blanks around it. Of nearly all the first and last byte tell. */
  areTrimmed(): boolean {
    const pool = this.#pool;
    const starts = this.#starts;
    for (let code = 0; code < this.size; code++) {
      const first = pool[starts[code] as number] as number;
      const last = pool[(starts[code + 1] as number) - 2] as number;
      if (first > 32 && first < 127 && last > 32 && last < 127) continue;
      const text = this.text(code);
      if (text !== text.trim()) return false;
    }
    return true;
  }

  /** Gives back what is only needed to add texts. */
  close(): void {
    this.#table = NO_TABLE;
    this.#pool = this.#pool.slice(0, this.#starts[this.size]);
    this.#starts = this.#starts.slice(0, this.size + 1);
  }
}

/** Source: Austin Appleby, the last steps of MurmurHash3. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed;
}

function enlarged<A extends Uint8Array | Uint32Array>(array: A, length: number, used: number): A {
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array.subarray(0, used));
  return larger;
}
