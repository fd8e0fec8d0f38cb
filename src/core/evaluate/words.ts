import type { WordColumn } from '../table/column.ts';
import type { Block } from './vector.ts';

/** Keeps the rows of a block that satisfy a condition, in place. */
export type Filter = (block: Block) => void;

/** Keeps the rows whose word is one of `words`; the empty word stands for no value. Row by row this is one look into a list. */
export function wordFilter(column: WordColumn, words: Iterable<string>): Filter {
  const wanted = new Uint8Array(column.words.length);
  for (const word of words) {
    const code = column.words.indexOf(word);
    if (code >= 0) wanted[code] = 1;
  }
  const codes = column.values;
  return (block) => {
    const { rows, count } = block;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      rows[kept] = row;
      kept += wanted[codes[row] as number] as number;
    }
    block.count = kept;
  };
}
