import { isArrow } from '../decode/arrow.ts';
import { Decoder, LARGE_BYTES } from '../decode/decoder.ts';
import type { Decoded } from '../decode/whole.ts';
import { FaultLog } from '../faults.ts';
import type { SourceFormat } from '../report.ts';
import type { Taker } from './body.ts';
import { naming } from './response.ts';

/** Takes a large body apart while it arrives. Arrow cannot be read in pieces: it is left whole. */
export class Arriving implements Taker {
  readonly from = LARGE_BYTES;
  readonly #url: string;
  readonly #faults = new FaultLog();
  readonly #decoder: Decoder;

  constructor(url: string, format: SourceFormat | undefined) {
    this.#url = url;
    this.#decoder = new Decoder(format, this.#faults);
  }

  wants(start: Uint8Array): boolean {
    return !isArrow(start);
  }

  push(piece: Uint8Array): void {
    naming(this.#url, () => this.#decoder.push(piece));
  }

  end(faults: FaultLog): Decoded {
    const decoded = naming(this.#url, () => this.#decoder.end());
    faults.append(this.#faults);
    return decoded;
  }
}
