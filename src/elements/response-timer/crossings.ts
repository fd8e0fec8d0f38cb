import type { Threshold } from '../events/threshold.ts';

/** A wait: its request, and how long it has lasted in milliseconds. */
export type Wait = { readonly id: string; readonly elapsed: number };

/** Notices which waits pass which marks between two looks. What had passed a mark when it was first seen is no news. */
export class Crossings {
  /** For each request the highest mark it is known to have passed. */
  #passed = new Map<string, number>();

  look(waits: readonly Wait[], marks: readonly number[]): Threshold[] {
    const passed = new Map<string, number>();
    const news: Threshold[] = [];
    for (const { id, elapsed } of waits) {
      const before = this.#passed.get(id);
      const highest = Math.max(before ?? 0, ...marks.filter((mark) => elapsed >= mark));
      passed.set(id, highest);
      if (before === undefined) continue;
      for (const mark of marks) if (mark > before && mark <= highest) news.push({ id, mark, elapsed });
    }
    this.#passed = passed;
    return news;
  }
}
