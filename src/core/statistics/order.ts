/** Up to here the platform's sort of a typed array is faster than looking for single ranks. */
const SORTED_UP_TO = 256;
/** Above any count: marks the buckets that are looked into. */
const WANTED = 0x80000000;
/** Up to here fewer buckets do: there is less to clear and to add up. */
const FEW_UP_TO = 16_384;

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
  const buckets = new Uint16Array(values.length);
  const counts = new Uint32Array(2 ** (32 - shift));
  const single = new Float32Array(1);
  const bits = new Int32Array(single.buffer);
  for (let i = 0; i < values.length; i++) {
    single[0] = values[i] as number;
    const pattern = bits[0] as number;
    // Negative numbers are ordered downwards by their pattern, and their sign puts them above the others.
    const bucket = (pattern ^ ((pattern >> 31) | 0x80000000)) >>> shift;
    buckets[i] = bucket;
    (counts[bucket] as number)++;
  }
  // The buckets with a wanted rank, and how many values lie below each.
  const wanted = new Map<number, { below: number; inside: Float64Array }>();
  const places = ranks.map((rank) => {
    let bucket = 0;
    let below = 0;
    while (below + (counts[bucket] as number) <= rank) below += counts[bucket++] as number;
    if (!wanted.has(bucket)) wanted.set(bucket, { below, inside: new Float64Array(counts[bucket] as number) });
    return bucket;
  });
  for (const bucket of wanted.keys()) counts[bucket] = WANTED;
  for (let i = 0; i < values.length; i++) {
    const bucket = buckets[i] as number;
    if ((counts[bucket] as number) < WANTED) continue;
    const { inside } = wanted.get(bucket) as { inside: Float64Array };
    inside[((counts[bucket] as number)++) - WANTED] = values[i] as number;
  }
  for (const { inside } of wanted.values()) inside.sort();
  return ranks.map((rank, i) => {
    const { below, inside } = wanted.get(places[i] as number) as { below: number; inside: Float64Array };
    return inside[rank - below] as number;
  });
}
