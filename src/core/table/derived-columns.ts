import type { Column } from './column.ts';

/** Stands for a row that is none. */
export const NO_ROW = 0xffffffff;

/** The cells of a column of other rows: row r has the cell in row `row[key[r]]` of `column`; none where that is NO_ROW. */
export type Link = { readonly column: Column; readonly key: ArrayLike<number>; readonly row: Uint32Array };

/** Where the cells of a column are found, as long as they are not put together as a column of these rows. */
export function linkOf(columns: ReadonlyMap<string, Column>, field: string): Link | undefined {
  return columns instanceof DerivedColumns ? columns.link(field) : undefined;
}

/** The columns of derived rows. A column is made when it is first read: most queries read few of them. */
export class DerivedColumns extends Map<string, Column> {
  readonly #makers = new Map<string, () => Column>();

  readonly #links = new Map<string, () => Link | undefined>();

  /** Adds a column that is not made yet. Where its cells can be read without making it, `link` says where they are. */
  add(field: string, make: () => Column, link?: () => Link | undefined): void {
    this.#makers.set(field, make);
    if (link) this.#links.set(field, link);
  }

  link(field: string): Link | undefined {
    return this.#makers.has(field) ? this.#links.get(field)?.() : undefined;
  }

  override has(field: string): boolean {
    return super.has(field) || this.#makers.has(field);
  }

  override get(field: string): Column | undefined {
    const make = this.#makers.get(field);
    if (make) {
      this.#makers.delete(field);
      this.set(field, make());
    }
    return super.get(field);
  }

  override [Symbol.iterator](): MapIterator<[string, Column]> {
    for (const field of [...this.#makers.keys()]) this.get(field);
    return super[Symbol.iterator]();
  }

  override keys(): MapIterator<string> {
    return new Set([...super.keys(), ...this.#makers.keys()]).values();
  }
}
