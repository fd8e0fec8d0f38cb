/** The line of each record. Most follow on the one before, so only the others are noted. */
export class LineNumbers {
  readonly #records: number[] = [];
  readonly #lines: number[] = [];
  #next = NaN;

  /** The next record in order, and its line; and how many there are on a line each. */
  add(record: number, line: number, records = 1): void {
    if (line !== this.#next) {
      this.#records.push(record);
      this.#lines.push(line);
    }
    this.#next = line + records;
  }

  lineOf(record: number): number {
    let from = 0;
    let to = this.#records.length;
    while (to - from > 1) {
      const middle = (from + to) >>> 1;
      if ((this.#records[middle] as number) <= record) from = middle;
      else to = middle;
    }
    const start = this.#records[from];
    return start === undefined ? 0 : (this.#lines[from] as number) + record - start;
  }
}
