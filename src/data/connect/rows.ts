import type { Records } from '../decode/records.ts';

/** Records that know where they lie: in a row, where they were made from a part of one, and in an answer. */
export type Rows = Records & {
  /** The rows that these are parts of, and which of them each belongs to. */
  above?: { rows: Rows; of(index: number): number };
  /** The answer in which a row came, as a whole. */
  rootOf?(index: number): unknown;
};

/** Some of the rows, in that order. */
export function pick(rows: Rows, picked: readonly number[]): Rows {
  const columns = new Map([...rows.columns].map(([key, cells]) => [key, picked.map((index) => cells[index])]));
  const at = (index: number): number => picked[index] ?? 0;
  const { above, rootOf } = rows;
  return {
    ...rows,
    length: picked.length,
    columns,
    lineOf: (index) => rows.lineOf(at(index)),
    ...(above && { above: { rows: above.rows, of: (index: number) => above.of(at(index)) } }),
    ...(rootOf && { rootOf: (index: number) => rootOf(at(index)) }),
  };
}

/** All rows of several pages, in order. Lines go on from page to page. */
export function join(pages: readonly Rows[]): Rows {
  const [first] = pages;
  if (first && pages.length === 1) return first;
  const starts: number[] = [];
  const lines: number[] = [];
  let length = 0;
  let line = 0;
  for (const page of pages) {
    starts.push(length);
    lines.push(line);
    length += page.length;
    line += page.length + page.strangers.length;
  }
  const columns = new Map<string, unknown[]>();
  pages.forEach((page, number) => {
    const start = starts[number] as number;
    for (const [key, cells] of page.columns) {
      let joined = columns.get(key);
      if (!joined) columns.set(key, (joined = new Array<unknown>(length).fill(undefined)));
      for (let index = 0; index < page.length; index++) joined[start + index] = cells[index];
    }
  });
  const pageOf = (index: number): number => {
    let page = starts.length - 1;
    while (page > 0 && (starts[page] as number) > index) page--;
    return page;
  };
  return {
    length,
    columns,
    headed: first?.headed ?? false,
    lineOf: (index) => {
      const page = pageOf(index);
      return (lines[page] ?? 0) + (pages[page]?.lineOf(index - (starts[page] ?? 0)) ?? 0);
    },
    strangers: pages.flatMap((page, number) => page.strangers.map((stranger) => stranger + (lines[number] ?? 0))),
    rootOf: (index) => {
      const page = pageOf(index);
      return pages[page]?.rootOf?.(index - (starts[page] ?? 0));
    },
  };
}
