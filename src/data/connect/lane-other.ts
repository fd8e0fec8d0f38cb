import type { Column } from '../../core/table/column.ts';
import type { TableName } from '../../core/table/tables.ts';
import type { LaneNode } from '../decode/lanes/lane-tree.ts';
import { hasOnly, tagsOf } from '../decode/lanes/lane-words.ts';
import { NO, NUMBER, TEXT, TIME, YES } from '../decode/lanes/tag.ts';
import type { TellFault } from '../faults.ts';
import { plainWords } from './word-column.ts';

/**
 * A column of a field the table does not know, from a lane: numbers where every cell is one, else words. Undefined where it
 * takes a look at each cell to know.
 */
export function laneOther(table: TableName, field: string, node: LaneNode, isPlainNumber: (value: unknown) => boolean, fault: TellFault): Column | undefined {
  const { tags, numbers, codes } = node.lane;
  const counts = tagsOf(node.lane);
  const isNumeric = (tag: number): boolean => tag >= NUMBER && tag < TIME;
  if (hasOnly(counts, isNumeric) && numbers.length > 0) {
    const values = numbers;
    for (let row = 0; row < values.length; row++) if (!isNumeric(tags[row] as number)) values[row] = NaN;
    return { kind: 'number', values };
  }
  if (!hasOnly(counts, (tag) => tag === TEXT || tag === NO || tag === YES || tag >= NUMBER)) return undefined;
  const hasPlain = (tag: number): boolean => tag === NO || tag === YES || tag >= TIME;
  const hasOther = counts.some((count, tag) => count > 0 && hasPlain(tag)) || tags.some((tag, row) => tag === TEXT && !isPlainNumber(node.lane.text(codes[row] as number)));
  return hasOther ? plainWords(table, field, node, fault) : undefined;
}
