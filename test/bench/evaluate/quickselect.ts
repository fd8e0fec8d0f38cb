/** The k-th smallest of `values` from `low` to `high`, which it moves about. Hoare's "Find" (1961), the median of three as pivot. */
function select(values: Float64Array, k: number, low: number, high: number): number {
  while (low < high) {
    const [a, b, c] = [values[low] as number, values[(low + high) >> 1] as number, values[high] as number];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const value = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = value;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] as number;
}

/** The quantile of values, which it moves about (type 7); null of none. */
export function quantile(values: Float64Array, p: number): number | null {
  if (values.length === 0) return null;
  const position = (values.length - 1) * p;
  const below = Math.floor(position);
  const low = select(values, below, 0, values.length - 1);
  if (position === below) return low;
  // What lies after k is not smaller, so the next one is the smallest of it.
  let high = Infinity;
  for (let i = below + 1; i < values.length; i++) if ((values[i] as number) < high) high = values[i] as number;
  return low + (high - low) * (position - below);
}

/** The values of each group side by side: a counting sort. */
export function scatter(values: Float64Array, groupOf: Uint8Array | Uint16Array, groups: number): Float64Array[] {
  const starts = new Uint32Array(groups + 1);
  for (let i = 0; i < values.length; i++) (starts[(groupOf[i] as number) + 1] as number)++;
  for (let group = 0; group < groups; group++) (starts[group + 1] as number) += starts[group] as number;
  const next = starts.slice();
  const moved = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) moved[(next[groupOf[i] as number] as number)++] = values[i] as number;
  return Array.from({ length: groups }, (_, group) => moved.subarray(starts[group], starts[group + 1]));
}
