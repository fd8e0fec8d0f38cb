/** What reads bytes as far as whole parts go, and tells from where it has not; it is `foreign` to what is no UTF-8 there. */
export type PartReader = { read(bytes: Uint8Array, at: number, end: number): number; readonly foreign: boolean };

// How much of a chunk is put behind the part that the last one cut, at first.
const JOINT = 4096;

/**
 * Feeds chunks to a reader. A chunk is read where it is; only the part that is cut at its end is carried over, and joined
 * with as much of the next chunk as it takes to complete it.
 */
export class Feed {
  readonly #reader: PartReader;
  #carry = new Uint8Array(JOINT * 2);
  #carried = 0;
  /** A part that needs more than this is not tried again before. */
  #enough = 0;

  constructor(reader: PartReader) {
    this.#reader = reader;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    for (let joint = Math.max(JOINT, this.#enough - this.#carried); this.#carried > 0; joint *= 4) {
      const to = Math.min(from + joint, chunk.length);
      const cut = this.#carried;
      this.#keep(chunk.subarray(from, to));
      if (to === chunk.length && this.#carried < this.#enough) return;
      const read = this.#reader.read(this.#carry, 0, this.#carried);
      if (!this.#reader.foreign && (read > cut || read === this.#carried)) {
        from += read - cut;
        this.#carried = 0;
        break;
      }
      this.#carry.copyWithin(0, read, this.#carried);
      this.#carried -= read;
      from = to;
      if (this.#reader.foreign) {
        this.#keep(chunk.subarray(from));
        return;
      }
      if (to < chunk.length) continue;
      this.#enough = this.#carried * 2;
      return;
    }
    const read = this.#reader.read(chunk, from, chunk.length);
    this.#keep(chunk.subarray(read));
    this.#enough = 0;
  }

  #keep(bytes: Uint8Array): void {
    const length = this.#carried + bytes.length;
    if (length > this.#carry.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#carry.subarray(0, this.#carried));
      this.#carry = larger;
    }
    this.#carry.set(bytes, this.#carried);
    this.#carried = length;
  }

  /** Reads what is carried, of which more may be whole than was tried. */
  flush(): void {
    const read = this.#reader.read(this.#carry, 0, this.#carried);
    this.#carry.copyWithin(0, read, this.#carried);
    this.#carried -= read;
  }

  /** What no chunk has completed, or what is foreign to the reader; it is not kept. */
  takeRest(): Uint8Array {
    const rest = this.#carry.slice(0, this.#carried);
    this.#carried = 0;
    return rest;
  }
}
