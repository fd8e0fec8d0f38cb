import { LEVEL } from '../aggregate/accumulator.ts';
import type { IntervalMethod, KpiDefinition } from '../kpi/algebra.ts';
import { countGrowth } from '../statistics/count-growth.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { npsChangeMargin, npsInterval } from '../statistics/nps.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import { ratioError } from '../statistics/ratio-error.ts';
import { studentQuantile } from '../statistics/student.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Component } from './component.ts';
import type { Interval } from './query.ts';

const P = (1 + LEVEL) / 2;
const Z = normalQuantile(P);

type Bounds = readonly [low: number, high: number];
type Outcome = Component & { readonly value: number };
type FromQueries = Exclude<IntervalMethod, string>;
type Method = FromQueries extends infer M ? (M extends unknown ? keyof M : never) : never;
/** As many as a method names. */
type Six<T> = readonly [T, T, T, T, T, T];

/** The interval of a value other than null; undefined where there is none, or too little to say. */
export function intervalOf(definition: KpiDefinition, out: Component, query: (name: string) => Component): Interval | undefined {
  const { interval: method } = definition;
  const { num, den, interval: own } = out;
  const value = out.value as number;
  if (method === 'none') return undefined;
  if (method === 'median' || method === 't') return own?.method === method ? own : undefined;
  if (method === 'wilson') return bounded(num === undefined || den === undefined ? null : wilson(num, den), method);
  if (method === 'poisson') {
    const [low, high] = poissonInterval(num ?? value);
    return bounded([low / (den ?? 1), high / (den ?? 1)], method);
  }
  const [name, names] = Object.entries(method)[0] as [Method, readonly string[]];
  const parts = names.map(query);
  if (parts.some((part) => part.value === null)) return undefined;
  return bounded(methods[name]({ ...out, value }, parts.map((part) => part.value) as unknown as Six<number>, parts as Outcome[], definition), name);
}

function bounded(bounds: Bounds | null, method: string): Interval | undefined {
  return bounds?.every(Number.isFinite) ? { low: Math.min(...bounds), high: Math.max(...bounds), level: LEVEL, method } : undefined;
}

const around = (value: number, half: number): Bounds => [value - half, value + half];
/** Half the interval of a mean; NaN where it has none. */
const halfOf = ({ interval }: Component): number => (interval ? (interval.high - interval.low) / 2 : NaN);

/** The variance of the logarithm of a count of events, or of a mean: the square of its relative error. */
function logVariance(part: Outcome): number {
  const { value, n, interval } = part;
  if (!interval) return value === n ? 1 / value : NaN;
  return (halfOf(part) / studentQuantile(P, (n ?? 0) - 1) / value) ** 2;
}

/** Bounds from the values of the queries that a method names, and from their results. */
const methods: Readonly<Record<Method, (out: Outcome, values: Six<number>, parts: readonly Outcome[], definition: KpiDefinition) => Bounds | null>> = {
  nps: (_, [p, d, n]) => npsInterval(p, d, n),
  npsChange: ({ value }, [p1, d1, n1, p2, d2, n2]) => around(value, npsChangeMargin([p1, d1, n1], [p2, d2, n2])),
  newcombe: (_, [k1, n1, k2, n2]) => newcombe(k1, n1, k2, n2),
  score: (_, [k, n]) => wilson(k, n),
  mean: ({ value }, [mean], [part]) => {
    const half = halfOf(part as Outcome);
    // Where rows are in the value and not in the mean, such as those of no account, what the mean says is not of the value.
    return Math.abs(mean - value) <= half + 1e-9 * Math.abs(value) ? around(value, half) : null;
  },
  perEvent: ({ value }, [events]) => {
    const [low, high] = poissonInterval(events);
    return [(value * events) / high, (value * events) / low];
  },
  growth: (_, [now, before]) => countGrowth(now, before),
  variance: ({ value, den }, [variance, part]) => {
    const half = Z * Math.sqrt(variance);
    return [value - (part < 0 ? half : Math.min(half, part)) / (den ?? 1), value + half / (den ?? 1)];
  },
  ratio: ({ value, den }, [yy, xy, xx], parts, { range: [least, most] = [-Infinity, Infinity] }) => {
    const n = parts[2]?.n ?? 0;
    if (n < 2) return null;
    const [low, high] = around(value, studentQuantile(P, n - 1) * ratioError(value, n, den ?? NaN, { yy, xy, xx }));
    return [Math.max(least, low), Math.min(most, high)];
  },
  log: ({ value }, _, parts) => {
    const factor = Math.exp(Z * Math.sqrt(parts.reduce((sum, part) => sum + logVariance(part), 0)));
    return [value / factor, value * factor];
  },
};
