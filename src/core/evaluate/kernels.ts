import { NO_FLAG, type WordColumn } from '../table/column.ts';
import { NO_ROW, type Link } from '../table/derived-columns.ts';
import { blame, type BinaryLoop } from './operators.ts';
import { ALL_MISSING, BLOCK_ROWS, INVALID, MISSING, NEGATIVE, type Kernel, type Vector } from './vector.ts';

/* The kernels that expressions are put together from. Each owns the buffer it answers with. */

export function constant(value: number): Kernel {
  const vector: Vector = { values: new Float64Array(BLOCK_ROWS).fill(value), why: ALL_MISSING };
  return () => vector;
}

export function gather(cells: Float64Array, reasons?: Uint8Array): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  const why = reasons ? new Uint8Array(BLOCK_ROWS) : ALL_MISSING;
  const vector: Vector = { values: out, why };
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) out[i] = cells[rows[i] as number] as number;
    if (reasons) for (let i = 0; i < count; i++) why[i] = reasons[rows[i] as number] as number;
    return vector;
  };
}

/** The same of cells that are found by way of a key. */
export function gatherLinked(cells: Float64Array, { key, row: rowOf }: Link, reasons?: Uint8Array): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  const why = reasons ? new Uint8Array(BLOCK_ROWS) : ALL_MISSING;
  const vector: Vector = { values: out, why };
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) {
      const row = rowOf[key[rows[i] as number] as number] as number;
      out[i] = row === NO_ROW ? NaN : (cells[row] as number);
      if (reasons) why[i] = row === NO_ROW ? MISSING : (reasons[row] as number);
    }
    return vector;
  };
}

/** The numbers of the rows themselves. */
export function rowNumbers(): Kernel {
  const vector: Vector = { values: new Float64Array(BLOCK_ROWS), why: ALL_MISSING };
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) vector.values[i] = rows[i] as number;
    return vector;
  };
}

/** The code of each row's word, for telling words apart; NaN for none. */
export function wordCodes(column: WordColumn): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) out[i] = column.values[rows[i] as number] || NaN;
    return { values: out, why: ALL_MISSING };
  };
}

/** Whether the words of two columns are equal, as truth; compared once a pair of words. */
export function sameWord(left: WordColumn, right: WordColumn, equal: boolean): Kernel {
  const common = Int32Array.from(left.words, (word, code) => (code === 0 ? -1 : right.words.indexOf(word)));
  const out = new Float64Array(BLOCK_ROWS);
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) {
      const [a, b] = [left.values[rows[i] as number] as number, right.values[rows[i] as number] as number];
      out[i] = a === 0 || b === 0 ? NaN : (common[a] === b) === equal ? 1 : 0;
    }
    return { values: out, why: ALL_MISSING };
  };
}

/** How long two spans overlap; 0 where they do not. */
export function overlap(operands: readonly [Kernel, Kernel, Kernel, Kernel]): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  return (block) => {
    const [start, end, from, to] = operands.map((operand) => operand(block).values) as [Float64Array, Float64Array, Float64Array, Float64Array];
    for (let i = 0; i < block.count; i++) {
      out[i] = Math.max(0, Math.min(end[i] as number, to[i] as number) - Math.max(start[i] as number, from[i] as number));
    }
    return { values: out, why: ALL_MISSING };
  };
}

/** An operand divided by a number other than 0: what has no value has none for its own reason. */
export function quotient(operand: Kernel, divisor: number): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  return (block) => {
    const { values, why } = operand(block);
    const { count } = block;
    for (let i = 0; i < count; i++) out[i] = (values[i] as number) / divisor;
    return { values: out, why };
  };
}

/** The second operand combined with the first row by row. */
export function pairwise(left: Kernel, right: Kernel, operation: (a: number, b: number) => number): Kernel {
  return binary(left, right, (a, b, out, count) => {
    for (let i = 0; i < count; i++) out[i] = operation(a[i] as number, b[i] as number);
  });
}

export function flags(cells: Uint8Array): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  return ({ rows, count }) => {
    for (let i = 0; i < count; i++) {
      const flag = cells[rows[i] as number] as number;
      out[i] = flag === NO_FLAG ? NaN : flag;
    }
    return { values: out, why: ALL_MISSING };
  };
}

export function binary(left: Kernel, right: Kernel, loop: BinaryLoop): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  const why = new Uint8Array(BLOCK_ROWS);
  const vector: Vector = { values: out, why };
  return (block) => {
    const a = left(block);
    const b = right(block);
    loop(a.values, b.values, out, block.count);
    blame(out, a, b, why, block.count);
    return vector;
  };
}

export function mapped(operand: Kernel, operation: (value: number) => number): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  return (block) => {
    const { values, why } = operand(block);
    for (let i = 0; i < block.count; i++) out[i] = operation(values[i] as number);
    return { values: out, why };
  };
}

/** The first where it has a value, else the second. */
export function coalesce(left: Kernel, right: Kernel): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  return (block) => {
    const a = left(block).values;
    const b = right(block);
    for (let i = 0; i < block.count; i++) out[i] = a[i] === a[i] ? (a[i] as number) : (b.values[i] as number);
    return { values: out, why: b.why };
  };
}

/** The second where the first is true, else the third: also where the first is not known. */
export function choice(condition: Kernel, yes: Kernel, no: Kernel): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  const why = new Uint8Array(BLOCK_ROWS);
  return (block) => {
    const test = condition(block).values;
    const a = yes(block);
    const b = no(block);
    for (let i = 0; i < block.count; i++) {
      const side = test[i] === 1 ? a : b;
      out[i] = side.values[i] as number;
      why[i] = side.why[i] as number;
    }
    return { values: out, why };
  };
}

/** The value where the condition holds; `invalid` where it does not; `missing` where it is not known. */
export function valid(value: Kernel, condition: Kernel): Kernel {
  const out = new Float64Array(BLOCK_ROWS);
  const why = new Uint8Array(BLOCK_ROWS);
  const vector: Vector = { values: out, why };
  return (block) => {
    const { values, why: lacking } = value(block);
    const { values: ok } = condition(block);
    const { count } = block;
    for (let i = 0; i < count; i++) {
      const a = values[i] as number;
      const holds = ok[i] as number;
      out[i] = holds === 1 ? a : NaN;
      if (holds !== 1 || a !== a) why[i] = a !== a ? (lacking[i] as number) : holds === 0 ? INVALID : MISSING;
    }
    return vector;
  };
}

export function nonNegative(elapsed: Kernel): Kernel {
  return (block) => {
    const vector = elapsed(block);
    const { values, why } = vector;
    const { count } = block;
    for (let i = 0; i < count; i++) {
      if ((values[i] as number) < 0) {
        values[i] = NaN;
        why[i] = NEGATIVE;
      }
    }
    return vector;
  };
}
