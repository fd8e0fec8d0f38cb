/** Rows are read this many at a time: the buffers of a whole expression then stay in the processor's cache. */
export const BLOCK_ROWS = 2048;

/** The rows of a table that are looked at together: the first `count` of `rows`. */
export type Block = { readonly rows: Uint32Array; count: number };

/** Why a row has no value, in the order of the counters. `no-rate`: an amount without a way into the reporting currency. */
export const reasons = ['missing', 'invalid', 'negative', 'no-rate'] as const;
export const MISSING = 0;
export const INVALID = 1;
export const NEGATIVE = 2;
export const NO_RATE = 3;

/**
 * The values of an expression for the rows of a block. NaN is no value, and `why` then holds the index of its reason.
 * Truth is 1, falsehood 0, and NaN where a value it depends on is not known (SQL's three values).
 */
export type Vector = { readonly values: Float64Array; readonly why: Uint8Array };

/** The reasons of a vector that can only lack values because they are missing. Shared, never written. */
export const ALL_MISSING = new Uint8Array(BLOCK_ROWS);

export type Kernel = (block: Block) => Vector;
