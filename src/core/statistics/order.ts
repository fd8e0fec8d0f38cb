/** Up to here the platform's sort of a typed array is faster than looking for single ranks. */
const SORTED_UP_TO = 256;
/** Above any count: marks the buckets that are looked into, with the place for their next value. */
const WANTED = 0x80000000;
/** Up to here fewer buckets do: there is less to clear and to add up. */
const FEW_UP_TO = 16_384;

/**
 * The values at some ranks (0 is the smallest) of values in any order, without sorting all of them: a first pass counts the
 * values by the upper bits of their 32-bit float pattern, which keep their order; only the buckets that hold a wanted rank
 * are sorted. May reorder `values`.
 */
const single = new Float32Array(1);
const bits = new Int32Array(single.buffer);

export function smallest(values: Float64Array, ranks: readonly number[]): number[] {
  if (values.length <= SORTED_UP_TO) {
    values.sort();
    return ranks.map((rank) => values[rank] as number);
  }
  const shift = values.length <= FEW_UP_TO ? 20 : 16;
  const buckets = new Uint16Array(values.length);
  const counts = new Uint32Array(2 ** (32 - shift));
  for (let i = 0; i < values.length; i++) {
    single[0] = values[i] as number;
    const pattern = bits[0] as number;
    // Negative numbers are ordered downwards by their pattern, and their sign puts them above the others.
    const bucket = (pattern ^ ((pattern >> 31) | 0x80000000)) >>> shift;
    buckets[i] = bucket;
    (counts[bucket] as number)++;
  }
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
  for (let i = 0; i < values.length; i++) {
    const place = counts[buckets[i] as number] as number;
    if (place < WANTED) continue;
    inside[place - WANTED] = values[i] as number;
    counts[buckets[i] as number] = place + 1;
  }
  for (const { start, length } of windows) inside.subarray(start, start + length).sort();
  return ranks.map((rank) => {
    const { below: before, start } = windows.find((window) => rank >= window.below && rank < window.below + window.length) as (typeof windows)[number];
    return inside[start + rank - before] as number;
  });
}
