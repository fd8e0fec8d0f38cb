import type { LaneNode, LaneTree } from '../decode/lanes/lane-tree.ts';
import { ABSENT, DEEP, EMPTY, INSIDE } from '../decode/lanes/tag.ts';
import { isBlank } from '../decode/records.ts';
import { MAX_CANDIDATES, SAMPLE_VALUES, type Candidate } from './candidates.ts';

/** What `candidatesOf` finds, from lanes. */
export function laneCandidates(tree: LaneTree): Candidate[] {
  const found: Candidate[] = [];
  let branches = 0;
  for (const column of tree.columns) {
    if (branches >= MAX_CANDIDATES) break;
    const own = look(column);
    const below = own.isOpen ? tree.nodes.filter(({ keys }) => keys.length > 1 && keys[0] === column.name) : [];
    for (const node of [column, ...below.slice(0, MAX_CANDIDATES - branches - 1)]) {
      branches++;
      const { values, isLeaf } = node === column ? own : look(node);
      // What is an object in some records and null in the others is no value of its own.
      if (values.length > 0 || (isLeaf && (node === column ? below : node.children).length === 0)) found.push({ path: node.keys.join('.'), keys: node.keys, values });
    }
  }
  return found;
}

/**
 * The first values of a key, whether it has cells that are no objects, and whether objects came before it was plain to see
 * that it has none.
 */
function look(node: LaneNode): { values: unknown[]; isLeaf: boolean; isOpen: boolean } {
  const { tags } = node.lane;
  const values: unknown[] = [];
  let isLeaf = tags.length === 0;
  let isOpen = false;
  for (let row = 0; row < tags.length; row++) {
    const tag = tags[row] as number;
    if (tag === ABSENT || tag === DEEP) continue;
    if (tag === INSIDE) {
      isOpen = true;
      if (isLeaf && values.length === SAMPLE_VALUES) break;
      continue;
    }
    isLeaf = true;
    if (tag <= EMPTY || values.length === SAMPLE_VALUES) continue;
    const value = node.value(row);
    if (!isBlank(value)) values.push(value);
    if (values.length === SAMPLE_VALUES) break;
  }
  return { values, isLeaf, isOpen };
}
