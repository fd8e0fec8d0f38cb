import type { Domain } from './scale.ts';

/** A value axis: its ends, which are ticks too, and the ticks between. */
export type Ticks = Domain & { readonly ticks: readonly number[] };

const steps = [1, 2, 2.5, 5, 10] as const;
/** A lowest value that is below this share of the highest lets the axis begin at 0. */
const nearZero = 0.55;

/** The smallest of 1, 2, 2.5 and 5 times a power of ten at or above `x`. */
function roundStep(x: number): number {
  const power = 10 ** Math.floor(Math.log10(x));
  return (steps.find((step) => step * power >= x * (1 - 1e-9)) ?? 10) * power;
}

/** So many decimals tell two steps apart, and no fault of the last bit is shown. */
const tidy = (x: number): number => Number(x.toPrecision(12));

/**
 * An axis with room for all values and about `most` round ticks. It begins at 0 where it must (`fromZero`, for bars) or where
 * that costs little, and does not go beyond what the KPI can be.
 */
export function ticksFor(values: readonly number[], { fromZero = false, range, most = 4 }: { fromZero?: boolean; range?: readonly [number, number] | undefined; most?: number } = {}): Ticks {
  const known = values.filter(Number.isFinite);
  const highest = Math.max(...known, fromZero || known.length === 0 ? 0 : -Infinity);
  const lowest = Math.min(...known, fromZero || known.length === 0 ? 0 : Infinity);
  const zero = fromZero || (lowest >= 0 && lowest <= highest * nearZero);
  const bottom = zero ? Math.min(0, lowest) : lowest;
  const top = zero ? Math.max(0, highest) : highest;
  const span = top - bottom || Math.abs(top) / 2 || 1;
  const step = roundStep(span / most);
  const clamp = (x: number): number => (range ? Math.min(Math.max(x, Math.min(range[0], bottom)), Math.max(range[1], top)) : x);
  const low = tidy(clamp(Math.floor((bottom + step * 1e-9) / step) * step));
  const up = Math.ceil((top - step * 1e-9) / step) * step;
  const high = tidy(clamp(up > low ? up : low + step));
  const ticks: number[] = [];
  for (let at = Math.ceil(low / step - 1e-9) * step; at <= high + step * 1e-9; at += step) ticks.push(tidy(at));
  return { low, high, ticks };
}
