const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The hash of some bytes, as {@link Dictionary.intern} takes it: readers work it out on the way, byte by byte. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash;
}

/** Distinct texts as UTF-8 bytes, numbered from 0 in the order in which they were met. No text is a string until it is asked for. */
export class Dictionary {
  size = 0;
  #pool = new Uint8Array(256);
  /** Where each text begins in the pool; the next begins where it ends. */
  #starts = new Uint32Array(32);
  /** By hash, with open addressing: a text's number and 1, or 0. */
  #table = new Uint32Array(64);
  #texts: string[] | undefined;

  /** The number of the text; a new one where it was not met before. */
  intern(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    const length = end - start;
    for (let place = spread(hash) & mask; ; place = (place + 1) & mask) {
      const entry = this.#table[place] as number;
      if (entry === 0) return this.#add(bytes, start, end, place);
      const from = this.#starts[entry - 1] as number;
      if ((this.#starts[entry] as number) - from !== length) continue;
      const pool = this.#pool;
      let at = 0;
      while (at < length && pool[from + at] === bytes[start + at]) at++;
      if (at === length) return entry - 1;
    }
  }

  #add(bytes: Uint8Array, start: number, end: number, place: number): number {
    const code = this.size++;
    const from = this.#starts[code] as number;
    const to = from + end - start;
    if (to > this.#pool.length) this.#pool = enlarged(this.#pool, Math.max(to, this.#pool.length * 2), from);
    if (code + 2 > this.#starts.length) this.#starts = enlarged(this.#starts, this.#starts.length * 2, code + 1);
    const pool = this.#pool;
    for (let at = from, source = start; at < to; at++, source++) pool[at] = bytes[source] as number;
    this.#starts[code + 1] = to;
    this.#table[place] = code + 1;
    if (this.size * 2 > this.#table.length) this.#rehash();
    this.#texts = undefined;
    return code;
  }

  #rehash(): void {
    const table = new Uint32Array(this.#table.length * 4);
    const mask = table.length - 1;
    for (let code = 0; code < this.size; code++) {
      let place = spread(hashOf(this.#pool, this.#starts[code] as number, this.#starts[code + 1] as number)) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = code + 1;
    }
    this.#table = table;
  }

  /** The bytes of a text; a view that is not to be changed. */
  bytes(code: number): Uint8Array {
    return this.#pool.subarray(this.#starts[code], this.#starts[code + 1]);
  }

  text(code: number): string {
    return this.#texts?.[code] ?? decoder.decode(this.bytes(code));
  }

  /** All texts, by number. Decoded in one go: a call of the platform's decoder for each costs more than the text. */
  texts(): readonly string[] {
    if (this.#texts) return this.#texts;
    const starts = this.#starts;
    const end = starts[this.size] as number;
    const whole = decoder.decode(this.#pool.subarray(0, end));
    const texts = new Array<string>(this.size);
    const ascii = whole.length === end;
    let from = 0;
    for (let code = 0; code < this.size; code++) {
      const to = ascii ? (starts[code + 1] as number) : from + this.#units(code);
      texts[code] = whole.slice(from, to);
      from = to;
    }
    return (this.#texts = texts);
  }

  /** How many UTF-16 units a text has. */
  #units(code: number): number {
    const end = this.#starts[code + 1] as number;
    let units = 0;
    for (let at = this.#starts[code] as number; at < end; at++) {
      const byte = this.#pool[at] as number;
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
  }

  /** Whether no text has blanks around it. Of nearly all the first and last byte tell. */
  areTrimmed(): boolean {
    const pool = this.#pool;
    const starts = this.#starts;
    for (let code = 0; code < this.size; code++) {
      const first = pool[starts[code] as number] as number;
      const last = pool[(starts[code + 1] as number) - 1] as number;
      if (first > 32 && first < 127 && last > 32 && last < 127) continue;
      const text = this.text(code);
      if (text !== text.trim()) return false;
    }
    return true;
  }

  /** Gives back what is only needed to add texts. */
  close(): void {
    this.#table = new Uint32Array(0);
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
