import type { WordColumn } from '../../../core/table/column.ts';
import { Dictionary, hashOf } from './dictionary.ts';
import type { Lane } from './lane.ts';
import type { LaneNode } from './lane-tree.ts';
import { ABSENT, EMPTY, NULL, NUMBER, PLAIN, TEXT } from './tag.ts';

const encoder = new TextEncoder();

const known = new WeakMap<Lane, Uint32Array>();

/** How many cells of each tag a lane has. */
export function tagsOf(lane: Lane): Uint32Array {
  const found = known.get(lane);
  if (found) return found;
  const { tags } = lane;
  const counts = new Uint32Array(256);
  for (let row = 0; row < tags.length; row++) counts[tags[row] as number] = (counts[tags[row] as number] as number) + 1;
  known.set(lane, counts);
  return counts;
}

/** Whether no cell has a tag but these and those of no value. */
export function hasOnly(counts: Uint32Array, isOurs: (tag: number) => boolean): boolean {
  return counts.every((count, tag) => count === 0 || tag === ABSENT || tag === NULL || tag === EMPTY || isOurs(tag));
}

/**
 * The words of a lane, each cell as its text. The texts themselves are made when somebody asks for them: of a column of ids
 * hardly anybody does.
 *
 * @param wrong told of each row whose cell is a list or an object
 */
export function laneWords({ lane, tree }: LaneNode, wrong: (row: number) => void): { column: WordColumn; texts: Dictionary } {
  const texts = hasOnly(tagsOf(lane), (tag) => tag === TEXT) && !tree.hasUnused ? lane.dictionary : undefined;
  const { codes, dictionary } = texts ? { codes: directCodes(lane), dictionary: texts } : renumbered(lane, wrong);
  const count = dictionary.size + 1;
  const values = count <= 0x100 ? new Uint8Array(codes) : count <= 0x10000 ? new Uint16Array(codes) : codes;
  return { column: wordsLater(values, dictionary), texts: dictionary };
}

function wordsLater(values: WordColumn['values'], dictionary: Dictionary): WordColumn {
  let words: readonly string[] | undefined;
  return {
    kind: 'word',
    values,
    get words() {
      return (words ??= ['', ...dictionary.texts()]);
    },
  };
}

/** The dictionary has the texts in the order in which rows have them. */
function directCodes(lane: Lane): Uint32Array {
  const { tags, codes } = lane;
  const words = new Uint32Array(tags.length);
  for (let row = 0; row < words.length; row++) if (tags[row] === TEXT) words[row] = (codes[row] as number) + 1;
  return words;
}

function renumbered(lane: Lane, wrong: (row: number) => void): { codes: Uint32Array; dictionary: Dictionary } {
  const { tags, codes, numbers } = lane;
  const dictionary = new Dictionary();
  const intern = (bytes: Uint8Array, end = bytes.length): number => dictionary.intern(bytes, 0, end, hashOf(bytes, 0, end)) + 1;
  const interned = new Uint32Array(lane.dictionary.size);
  const words = new Uint32Array(tags.length);
  const digits = new Digits();
  for (let row = 0; row < words.length; row++) {
    const tag = tags[row] as number;
    const code = codes[row] as number;
    if (tag === TEXT) words[row] = interned[code] ||= intern(lane.dictionary.bytes(code));
    else if ((tag === NUMBER || tag === PLAIN) && Digits.fit(numbers[row] as number)) words[row] = intern(digits.bytes, digits.write(numbers[row] as number));
    else if (tag > EMPTY) words[row] = textCode(lane.value(row), intern, () => wrong(row));
  }
  dictionary.close();
  return { codes: words, dictionary };
}

function textCode(value: unknown, intern: (bytes: Uint8Array) => number, wrong: () => void): number {
  if (value === undefined || (typeof value === 'object' && value !== null)) {
    wrong();
    return 0;
  }
  return intern(encoder.encode(String(value)));
}

/** Whole numbers from 0 as text, without a string: most ids that are numbers. */
class Digits {
  readonly bytes = new Uint8Array(16);

  static fit(value: number): boolean {
    return value >= 0 && value < 1e15 && Number.isInteger(value) && !Object.is(value, -0);
  }

  /** @returns how many digits there are */
  write(value: number): number {
    let length = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) length++;
    let rest = value;
    for (let at = length - 1; at >= 0; at--) {
      const tens = Math.floor(rest / 10);
      this.bytes[at] = 48 + rest - tens * 10;
      rest = tens;
    }
    return length;
  }
}
