import { INVALID, type Vector } from './vector.ts';

/*
 * The inner loops. Each is a function of its own, so that the compiler of the machine sees one operation over two arrays.
 * NaN runs through arithmetic by itself; comparisons give NaN where one side is unknown.
 */
export type BinaryLoop = (a: Float64Array, b: Float64Array, out: Float64Array, count: number) => void;

export const arithmetic: Readonly<Record<string, BinaryLoop>> = {
  '+': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) + (b[i] as number);
  },
  '-': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) - (b[i] as number);
  },
  '*': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) * (b[i] as number);
  },
  '/': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = b[i] === 0 ? NaN : (a[i] as number) / (b[i] as number);
  },
  min: (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = Math.min(a[i] as number, b[i] as number);
  },
  max: (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = Math.max(a[i] as number, b[i] as number);
  },
};

export const comparison: Readonly<Record<string, BinaryLoop>> = {
  '=': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = truth(a[i] as number, b[i] as number, a[i] === b[i]);
  },
  '!=': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = truth(a[i] as number, b[i] as number, a[i] !== b[i]);
  },
  '<': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = truth(a[i] as number, b[i] as number, (a[i] as number) < (b[i] as number));
  },
  '<=': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = truth(a[i] as number, b[i] as number, (a[i] as number) <= (b[i] as number));
  },
  '>': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = truth(a[i] as number, b[i] as number, (a[i] as number) > (b[i] as number));
  },
  '>=': (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = truth(a[i] as number, b[i] as number, (a[i] as number) >= (b[i] as number));
  },
};

function truth(a: number, b: number, holds: boolean): number {
  return a !== a || b !== b ? NaN : holds ? 1 : 0;
}

export const logic: Readonly<Record<string, BinaryLoop>> = {
  and: (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = a[i] === 0 || b[i] === 0 ? 0 : (a[i] as number) + (b[i] as number) >= 2 ? 1 : NaN;
  },
  or: (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = a[i] === 1 || b[i] === 1 ? 1 : a[i] === 0 && b[i] === 0 ? 0 : NaN;
  },
};

export const unary: Readonly<Record<string, (value: number) => number>> = {
  abs: Math.abs,
  not: (value) => (value === value ? (value === 0 ? 1 : 0) : NaN),
  isint: (value) => (value === value ? (Number.isInteger(value) ? 1 : 0) : NaN),
  isnull: (value) => (value === value ? 0 : 1),
  notnull: (value) => (value === value ? 1 : 0),
};

/** Where `out` has no value, the reason: that of the first operand without one, else that the operation has no result. */
export function blame(out: Float64Array, a: Vector, b: Vector, why: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const value = out[i] as number;
    if (value === value) continue;
    const left = a.values[i] as number;
    const right = b.values[i] as number;
    why[i] = left !== left ? (a.why[i] as number) : right !== right ? (b.why[i] as number) : INVALID;
  }
}
