import { NO_DAY, type Column } from '../../core/table/column.ts';
import { DAY_MS, isDay, isInstant, readInstant } from '../../core/time/instant.ts';
import type { Lane } from '../decode/lanes/lane.ts';
import type { LaneNode } from '../decode/lanes/lane-tree.ts';
import { tagsOf } from '../decode/lanes/lane-words.ts';
import { EMPTY, NUMBER, PLAIN, TEXT, TIME } from '../decode/lanes/tag.ts';
import { isBlank } from '../decode/records.ts';
import { isOpen, Proofs, readAs, type Convention, type TwoWays } from '../decode/two-ways.ts';
import type { TellFault } from '../faults.ts';
import type { TextKind } from './text-column.ts';

const unreadable: TwoWays<never> = [undefined, undefined];

/**
 * A column of numbers or times from a lane: what `TextColumn` makes of a list of cells. Cells in the form that programs write
 * are in the lane as numbers already; each other text is looked at once.
 */
export class LaneColumn {
  readonly #lane: Lane;
  readonly #text: TextKind;
  readonly #node: LaneNode;
  /** How many cells there are of each tag. */
  readonly #counts: Uint32Array;
  readonly #proofs = new Proofs();
  readonly #ways = new Map<string, TwoWays<string | number>>();

  constructor(node: LaneNode, text: TextKind) {
    this.#node = node;
    this.#lane = node.lane;
    this.#text = text;
    this.#counts = tagsOf(node.lane);
    if (text.kind === 'number' && this.#counts.subarray(PLAIN + 1, TIME).some((count) => count > 0)) this.#proofs.add(['', undefined]);
    if (this.#waits) this.#eachWaiting((_, ways) => this.#proofs.add(ways));
  }

  /** What its cells prove. */
  get convention(): Convention | undefined {
    return this.#proofs.convention;
  }

  /** Whether the lane's number is the value of a cell with that tag. */
  #isValue(tag: number): boolean {
    if (this.#text.kind === 'number') return tag >= NUMBER && tag < TIME;
    return tag >= TIME || tag === NUMBER;
  }

  get #waits(): boolean {
    return this.#counts.some((count, tag) => count > 0 && tag > EMPTY && !this.#isValue(tag)) || this.#farAway;
  }

  /** A number that is no instant. */
  get #farAway(): boolean {
    if (this.#text.kind === 'number' || this.#counts[NUMBER] === 0) return false;
    return this.#lane.numbers.some((value, row) => this.#lane.tags[row] === NUMBER && !isInstant(value));
  }

  /** Each cell that is no value at first sight, and what both conventions make of it. */
  #eachWaiting(take: (row: number, ways: TwoWays<string | number>, text: string) => void): void {
    const { tags, numbers, codes } = this.#lane;
    const isTime = this.#text.kind === 'time';
    for (let row = 0; row < tags.length; row++) {
      const tag = tags[row] as number;
      if (tag <= EMPTY || (this.#isValue(tag) && !(isTime && tag === NUMBER && !isInstant(numbers[row] as number)))) continue;
      const value = tag === TEXT ? this.#lane.text(codes[row] as number) : this.#node.value(row);
      if (isBlank(value)) continue;
      if (typeof value === 'string') take(row, this.#waysOf(value), value);
      else take(row, unreadable, '');
    }
  }

  #waysOf(text: string): TwoWays<string | number> {
    let ways = this.#ways.get(text);
    if (!ways) {
      const plain = this.#plain(text);
      const { mark } = this.#text;
      ways = plain === undefined ? this.#text.read(text) : [plain, mark !== undefined && text.includes(mark) ? undefined : plain];
      this.#ways.set(text, ways);
    }
    return ways;
  }

  /** The value of a text that a column of the kind takes at once, though no lane holds it as a number. */
  #plain(text: string): string | number | undefined {
    if (this.#text.kind === 'time') return Number.isNaN(readInstant(text.trim())) ? undefined : text.trim();
    const value = this.#text.plain(text);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  /** @returns the column, and whether the convention was needed */
  finish(convention: Convention | undefined, fault: TellFault): { column: Column; used: boolean } {
    const { open, wrong, hint } = this.#text;
    const { values, days = new Uint8Array(this.#waits ? values.length : 0) } = this.#values();
    let used = this.#proofs.convention !== undefined;
    if (this.#waits) {
      this.#eachWaiting((row, ways) => {
        const value = readAs(ways, convention);
        if (isOpen(ways) && convention !== undefined) used = true;
        if (value === undefined && isOpen(ways)) fault(open, row, hint);
        else if (value === undefined) fault(wrong, row);
        else {
          values[row] = typeof value === 'number' ? value : readInstant(value);
          if (days.length > 0 && typeof value === 'string' && isDay(value)) days[row] = 1;
        }
      });
    }
    return { column: this.#text.kind === 'number' ? { kind: 'number', values } : timeColumn(values, days), used };
  }

  /** The values that need no second look, and which of them are calendar days. */
  #values(): { values: Float64Array; days?: Uint8Array } {
    const { tags, numbers, forms } = this.#lane;
    const isTime = this.#text.kind === 'time';
    // Where the lane's numbers are all ours they become the column: nothing else will ask for those that are none.
    const areOurs = numbers.length > 0 && !this.#waits && this.#counts.every((count, tag) => count === 0 || tag < NUMBER || this.#isValue(tag));
    const values = areOurs ? numbers : new Float64Array(tags.length);
    const isDayForm = forms.map(({ mark }) => mark === 0);
    const days = isDayForm.includes(true) && isTime ? new Uint8Array(tags.length) : undefined;
    for (let row = 0; row < values.length; row++) {
      const tag = tags[row] as number;
      if (!this.#isValue(tag)) values[row] = NaN;
      else {
        const value = numbers[row] as number;
        values[row] = isTime && !isInstant(value) ? NaN : value;
        if (days && isDayForm[tag - TIME]) days[row] = 1;
      }
    }
    return { values, ...(days && { days }) };
  }
}

function timeColumn(values: Float64Array, days: Uint8Array): Column {
  if (days.length === 0) return { kind: 'instant', values };
  let [instants, dayCount] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    if (days[row] === 1) dayCount++;
    else if (!Number.isNaN(values[row])) instants++;
  }
  if (dayCount === 0) return { kind: 'instant', values };
  if (instants > 0) return { kind: 'instant', values, days };
  const numbers = new Int32Array(values.length);
  for (let row = 0; row < numbers.length; row++) numbers[row] = Number.isNaN(values[row]) ? NO_DAY : (values[row] as number) / DAY_MS;
  return { kind: 'day', values: numbers };
}
