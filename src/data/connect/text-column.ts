import { columnBuilder, type ColumnBuilder } from '../../core/table/builder.ts';
import type { Column } from '../../core/table/column.ts';
import type { FieldKind } from '../../core/table/tables.ts';
import { readDate, type Moment } from '../decode/dates.ts';
import { plainNumber, readNumber } from '../decode/numbers.ts';
import { isBlank } from '../decode/records.ts';
import { isOpen, Proofs, readAs, type Convention, type TwoWays } from '../decode/two-ways.ts';
import type { FaultReason, TellFault } from '../faults.ts';
import { remembered } from './remembered.ts';

/** How texts of one kind are read, and what is said where they can be read in two ways. */
export type TextKind<T extends string | number = string | number> = {
  kind: FieldKind;
  /** The value of a text in the form programs write; what a column of the kind cannot take for one that needs a closer look. */
  plain(text: string): T | null;
  /** What stands in a plain text only if the first convention is meant. */
  mark?: string;
  read(text: string): TwoWays<T>;
  open: FaultReason;
  wrong: FaultReason;
  hint: string;
};

export const numberText: TextKind<number> = {
  kind: 'number',
  plain: plainNumber,
  mark: '.',
  read: readNumber,
  open: 'ambiguous-number',
  wrong: 'not-a-number',
  hint: 'Nothing in the data tells whether 1.234 is a thousand or one and a bit. Give the locale of the file, such as "en" or "de".',
};
export const dateText: TextKind<Moment> = {
  kind: 'time',
  plain: (text) => text,
  read: readDate,
  open: 'ambiguous-date',
  wrong: 'not-a-date',
  hint: 'Nothing in the data tells whether 03/04 is in March or April. Give the locale of the file, such as "en-GB" or "en-US".',
};

/**
 * A column of numbers or times. Cells in the form that programs write are taken at once; the others wait, for which of two
 * ways to read them is meant is known only when all columns of the file have been looked at.
 */
export class TextColumn {
  readonly #cells: readonly unknown[];
  readonly #text: TextKind;
  readonly #builder: ColumnBuilder;
  readonly #waiting = new Map<number, TwoWays<string | number>>();
  readonly #proofs = new Proofs();

  constructor(cells: readonly unknown[], text: TextKind) {
    this.#cells = cells;
    this.#text = text;
    this.#builder = columnBuilder(text.kind);
    this.#take();
  }

  /** What its cells prove. */
  get convention(): Convention | undefined {
    return this.#proofs.convention;
  }

  #take(): void {
    const { plain, mark } = this.#text;
    const read = remembered(this.#text.read);
    let marked = mark === undefined;
    for (let row = 0; row < this.#cells.length; row++) {
      const cell = this.#cells[row];
      const isText = typeof cell === 'string';
      if (this.#builder.push(isText ? plain(cell) : cell) === null) {
        if (!marked && isText && cell.includes(mark as string)) {
          marked = true;
          this.#proofs.add([cell, undefined]);
        }
        continue;
      }
      if (isBlank(cell)) continue;
      const ways: TwoWays<string | number> = isText ? read(cell) : [undefined, undefined];
      this.#proofs.add(ways);
      this.#waiting.set(row, ways);
    }
  }

  /** @returns the column, and whether the convention was needed */
  finish(convention: Convention | undefined, fault: TellFault): { column: Column; used: boolean } {
    const { kind, plain, open, wrong, hint } = this.#text;
    let used = this.#proofs.convention !== undefined;
    if (this.#waiting.size === 0) return { column: this.#builder.finish(), used };
    const cells = [...this.#cells];
    for (const [row, ways] of this.#waiting) {
      const value = readAs(ways, convention);
      if (isOpen(ways) && convention !== undefined) used = true;
      if (value === undefined && isOpen(ways)) fault(open, row, hint);
      else if (value === undefined) fault(wrong, row);
      cells[row] = value ?? null;
    }
    const builder = columnBuilder(kind);
    for (const cell of cells) builder.push(typeof cell === 'string' ? plain(cell) : cell);
    return { column: builder.finish(), used };
  }
}
