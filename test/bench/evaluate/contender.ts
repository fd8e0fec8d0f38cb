import type { Figures } from '../contest.ts';
import type { Deal } from './deals.ts';
import type { Request } from './requests.ts';

/** What is asked: the figures of closed deals, the conversions from stage to stage, the response times. */
export const setNames = ['deals', 'stages', 'requests'] as const;
export type SetName = (typeof setNames)[number];

/** Rows in the form a contender works on. */
export type Loaded = {
  /** Finds everything that is asked; what it returns puts the figures into words, after the clock has stopped. */
  run(): (() => Figures) | Promise<() => Figures>;
  /** What it holds outside of the JavaScript heap, in bytes. */
  nativeBytes?(): Promise<number>;
  /** How long each question took in the last run, in milliseconds, where they are asked one by one. */
  readonly calls?: ReadonlyMap<string, number>;
};

export type Contender = {
  title: string;
  deals(rows: readonly Deal[]): Loaded | Promise<Loaded>;
  stages(rows: readonly Deal[]): Loaded | Promise<Loaded>;
  requests(rows: readonly Request[]): Loaded | Promise<Loaded>;
};

/** The figures of one part: all rows, an owner or a month. */
export type Part = Record<string, number | null>;

export function figuresOf(parts: Iterable<readonly [part: string, figures: Part]>): Figures {
  const figures: Figures = new Map();
  for (const [part, named] of parts) for (const [kpi, value] of Object.entries(named)) figures.set(`${kpi}, ${part}`, value);
  return figures;
}
