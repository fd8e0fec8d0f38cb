import type { Marker } from './marker.ts';
import type { Ticks } from './ticks.ts';

/** A CSS colour that a canvas understands. */
type Color = string;

/** One series of a chart, a value or none for each period. */
export type DrawnSeries = {
  readonly kind: 'line' | 'bar';
  /** No value leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly color: Color;
  readonly widthPx: number;
  /** Only context: no value is marked. */
  readonly quiet?: boolean | undefined;
  /** Bars in one colour are told apart by it: from 1; 0 is plain. */
  readonly texture?: number | undefined;
  /** The shape at each value; without one, only the last value and values that stand alone are marked, with a ring. */
  readonly marker?: Marker | undefined;
  /** What lies around the values: certainty. */
  readonly band?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[]; readonly color: Color; readonly outlined: boolean } | undefined;
};

/** What a chart shows, without knowing of what. */
export type Drawing = {
  readonly periods: number;
  /** Whether a period has a width, as a bar needs it, or is a point of a line. */
  readonly wide: boolean;
  readonly axis: Ticks;
  readonly series: readonly DrawnSeries[];
  /** The periods that are not over. Lines into them are dashed, bars hatched. */
  readonly unfinished: readonly boolean[];
  readonly target?: number | undefined;
  readonly colors: { readonly rule: Color; readonly base: Color; readonly surface: Color; readonly target: Color; readonly hatch: Color };
};

/** Where a period lies across a chart: 0 at its left, 1 at its right. */
export function placeOf(index: number, periods: number, wide: boolean): number {
  return wide || periods === 1 ? (index + 0.5) / periods : index / (periods - 1);
}

/** The period nearest to a place across a chart. */
export function periodAt(share: number, periods: number, wide: boolean): number {
  const at = wide || periods === 1 ? Math.floor(share * periods) : Math.round(share * (periods - 1));
  return Math.min(periods - 1, Math.max(0, at));
}
