/** The headers of a file, blank ones and those that repeat kept apart: `Amount`, `Amount 2`; `Column 3`. */
export function distinctHeaders(cells: readonly string[]): string[] {
  const names = cells.map((cell, column) => cell.trim() || `Column ${column + 1}`);
  const taken = new Set(names);
  const used = new Set<string>();
  return names.map((name) => {
    let header = name;
    for (let n = 2; used.has(header) || (header !== name && taken.has(header)); n++) header = `${name} ${n}`;
    used.add(header);
    return header;
  });
}
