/** Up to here the platform's sort of a typed array is faster than looking for single ranks. */
const SORTED_UP_TO = 256;
/** Above any count: marks the buckets that are looked into, with the place for their next value. */
const WANTED = 0x80000000;
/** Up to here fewer buckets do: there is less to clear and to add up. */
const FEW_UP_TO = 16_384;

let single = new Float32Array(0);
let bits = new Int32Array(0);
const COUNTS = { 16: new Uint32Array(2 ** 16), 20: new Uint32Array(2 ** 12) } as const;
/** Up to this many values the room for their patterns is kept for the next time. */
const KEPT_ROOM = 2 ** 20;

/** The 32-bit patterns of values. */
function patternsOf(values: Float64Array): Int32Array {
  if (values.length > KEPT_ROOM) return new Int32Array(Float32Array.from(values).buffer);
  if (single.length < values.length) {
    single = new Float32Array(2 ** Math.ceil(Math.log2(values.length)));
    bits = new Int32Array(single.buffer);
  }
  single.set(values);
  return bits;
}

/**
 * The values at some ranks (0 is the smallest) of values in any order, without sorting all of them: a first pass counts the
 * values by the upper bits of their 32-bit float pattern, which keep their order; only the buckets that hold a wanted rank
 * are sorted. May reorder `values`.
 */
export function smallest(values: Float64Array, ranks: readonly number[]): number[] {
  if (values.length <= SORTED_UP_TO) {
    values.sort();
    return ranks.map((rank) => values[rank] as number);
  }
  const shift = values.length <= FEW_UP_TO ? 20 : 16;
  const patterns = patternsOf(values);
  const counts = COUNTS[shift].fill(0);
  countBuckets(patterns, values.length, shift, counts);
  // The buckets with a wanted rank: how many values lie below each, and where its own are put.
  const windows: { below: number; start: number; length: number }[] = [];
  let [bucket, below, room] = [0, 0, 0];
  for (const rank of [...ranks].sort((a, b) => a - b)) {
    const last = windows.at(-1);
    if (last && rank < last.below + last.length) continue;
    while (below + (counts[bucket] as number) <= rank) below += counts[bucket++] as number;
    const length = counts[bucket] as number;
    windows.push({ below, start: room, length });
    counts[bucket++] = WANTED + room;
    below += length;
    room += length;
  }
  const inside = new Float64Array(room);
  takeWanted(values, patterns, shift, counts, inside);
  for (const { start, length } of windows) inside.subarray(start, start + length).sort();
  return ranks.map((rank) => {
    const { below: before, start } = windows.find((window) => rank >= window.below && rank < window.below + window.length) as (typeof windows)[number];
    return inside[start + rank - before] as number;
  });
}

/*
 * The loops are functions of their own: compiled as such they stay so, while a loop inside a longer function is compiled anew
 * with each call.
 */

function countBuckets(patterns: Int32Array, length: number, shift: number, counts: Uint32Array): void {
  for (let i = 0; i < length; i++) {
    const pattern = patterns[i] as number;
    // Negative numbers are ordered downwards by their pattern, and their sign puts them above the others.
    (counts[(pattern ^ ((pattern >> 31) | 0x80000000)) >>> shift] as number)++;
  }
}

/** Puts the values of the wanted buckets where the counts say. */
function takeWanted(values: Float64Array, patterns: Int32Array, shift: number, counts: Uint32Array, inside: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const pattern = patterns[i] as number;
    const bucket = (pattern ^ ((pattern >> 31) | 0x80000000)) >>> shift;
    const place = counts[bucket] as number;
    if (place < WANTED) continue;
    inside[place - WANTED] = values[i] as number;
    counts[bucket] = place + 1;
  }
}
