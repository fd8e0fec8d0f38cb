import type { Column } from './column.ts';

/** The columns of derived rows. A column is made when it is first read: most queries read few of them. */
export class DerivedColumns extends Map<string, Column> {
  readonly #makers = new Map<string, () => Column>();

  /** Adds a column that is not made yet. */
  add(field: string, make: () => Column): void {
    this.#makers.set(field, make);
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
