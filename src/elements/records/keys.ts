import type { Place } from './grid.ts';

type Extent = { readonly rows: number; readonly columns: number; /** How many rows a page has. */ readonly seen: number; readonly rightToLeft: boolean };

/** Where a key leads from a cell; none for a key that leads nowhere. The header is row -1. */
export function step({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>, { row, column }: Place, { rows, columns, seen, rightToLeft }: Extent): Place | undefined {
  const to = (nextRow: number, nextColumn: number): Place => ({ row: Math.max(-1, Math.min(rows - 1, nextRow)), column: Math.max(0, Math.min(columns - 1, nextColumn)) });
  const far = ctrlKey || metaKey;
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowDown': return to(row + 1, column);
    case 'ArrowUp': return to(row - 1, column);
    case 'ArrowRight': return to(row, column + forward);
    case 'ArrowLeft': return to(row, column - forward);
    case 'PageDown': return to(row + seen, column);
    case 'PageUp': return to(Math.max(0, row - seen), column);
    case 'Home': return far ? to(0, 0) : to(row, 0);
    case 'End': return far ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default: return undefined;
  }
}
