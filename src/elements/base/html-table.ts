const cellOf = (cell: Element): string => `"${(cell.textContent ?? '').trim().replaceAll(/\s+/g, ' ').replaceAll('"', '""')}"`;
const lineOf = (row: HTMLTableRowElement): string => [...row.cells].map(cellOf).join(',');

/** A table of the page as CSV: its header cells name the columns, its body rows follow, rows of the foot are left out. */
export function csvOfTable(table: HTMLTableElement): string {
  const header = table.tHead?.rows[0] ?? table.rows[0];
  const body = [...table.rows].filter((row) => row !== header && row.parentElement !== table.tFoot && row.parentElement !== table.tHead);
  return [...(header ? [header] : []), ...body].map(lineOf).join('\n');
}
