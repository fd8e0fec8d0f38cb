import type { Table } from '../../../src/core/index.ts';
import type { Part } from './contender.ts';
import { stages } from './deals.ts';
import { numbers, words, type Fused } from './fused.ts';
import { monthTable } from './month-table.ts';
import { DAY_MS, from, months, to } from './period.ts';

const STAGES = stages.length;

/** The conversions of a group from how many of its deals stand at each stage. */
function partOf(at: Uint32Array, group: number): Part {
  const part: Part = {};
  let beyond = 0;
  for (let stage = STAGES - 1; stage >= 0; stage--) {
    const reached = beyond + at[group * STAGES + stage]!;
    if (stage < STAGES - 1) part[`to ${stages[stage + 1]}`] = reached > 0 ? beyond / reached : null;
    beyond = reached;
  }
  return part;
}

export function fuseStages(table: Table): Fused {
  const { codes: owners, words: ownerNames } = words(table, 'owner');
  const { codes: stageCodes, words: stageNames } = words(table, 'stage');
  const createdAt = numbers(table, 'createdAt');
  const placeOf = Uint8Array.from(stageNames, (name) => Math.max(0, (stages as readonly string[]).indexOf(name)));
  const monthAt = monthTable();
  const byOwner = new Uint32Array(ownerNames.length * STAGES);
  const byMonth = new Uint32Array(months.length * STAGES);
  for (let row = 0; row < table.length; row++) {
    const created = createdAt[row]!;
    if (!(created >= from && created < to)) continue;
    const place = placeOf[stageCodes[row]!]!;
    byOwner[owners[row]! * STAGES + place]!++;
    byMonth[monthAt[((created - from) / DAY_MS) | 0]! * STAGES + place]!++;
  }
  const all = new Uint32Array(STAGES);
  byMonth.forEach((count, i) => (all[i % STAGES]! += count));
  return {
    owners: ownerNames.map((_, owner) => partOf(byOwner, owner)),
    months: months.map((_, month) => partOf(byMonth, month)),
    total: partOf(all, 0),
  };
}
