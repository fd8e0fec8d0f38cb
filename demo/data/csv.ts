/** Rows as CSV (RFC 4180): one column for each header, in that order; a value that is not there is an empty cell. */
export function toCsv<Row extends object>(rows: readonly Row[], columns: Readonly<Record<string, keyof Row & string>>): string {
  const fields = Object.values(columns);
  const lines = [Object.keys(columns), ...rows.map((row) => fields.map((field) => row[field]))];
  return lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: unknown): string {
  const text = cell === undefined || cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
