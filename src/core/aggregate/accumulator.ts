import type { Component } from '../evaluate/component.ts';
import type { Vector } from '../evaluate/vector.ts';
import type { Exclusions } from './exclusions.ts';

/**
 * Gathers the rows of a query cell by cell and ends as components. A cell is a group, or a group in a part of a series.
 * Every aggregate can be regrouped: the totals of what was gathered in fine cells need no second pass over the rows, and what
 * was gathered in several places can be put together. What it holds is public so that a state can be made of it.
 */
export interface Accumulator {
  /** Adds `count` rows: the i-th belongs to cell `cells[i]` and has the i-th value (and the i-th place in an order). */
  add(cells: Uint32Array, count: number, vector: Vector | null, order: Vector | null): void;
  /** The same rows in other cells: what was in cell c is then in cell `cellOf[c]`, of `cells` cells. */
  regroup(cellOf: Uint32Array, cells: number): Accumulator;
  /** The result of a cell; `p` says which quantile. */
  component(cell: number, p: number): Component;
  /** The value of a cell alone; NaN for none. */
  value(cell: number, p: number): number;
  readonly exclusions?: Exclusions;
}

/** The level of confidence of intervals. */
export const LEVEL = 0.95;
