import type { Folded } from '../evaluate/fold.ts';
import { foldOf } from '../evaluate/fold.ts';
import type { Gathering } from '../evaluate/gathering.ts';
import { fieldOf, Groups } from '../evaluate/groups.ts';
import type { Memory } from '../evaluate/memory.ts';
import type { GroupBy } from '../evaluate/query.ts';
import type { Relation } from '../evaluate/relation.ts';
import type { View } from '../evaluate/view.ts';
import { tablesOf } from '../evaluate/fields.ts';
import type { Fold, Source } from '../kpi/sources.ts';
import { columnBuilder } from '../table/builder.ts';
import { valueAt, type Column } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import { isLate, isOfOneAccount } from './account.ts';
import { restoredGathering, savedGathering } from './saved-gathering.ts';
import { WHOLE, type SavedFold, type SavedWay, type State } from './state.ts';

type Noted = { way: string; table: TableName; view: View; gathering: Gathering };

/** Notes what an evaluation gathers, so that a state can be made of it. */
export class Recorder implements Memory {
  readonly #gathered = new Map<string, Noted>();
  readonly #groups = new Map<string, Groups>();
  readonly #present = new Map<string, Record<string, number[]>>();
  readonly #folds = new Map<string, Map<string, { base: Relation; folded: Folded }>>();

  gather(way: string, name: string, source: Source, view: View, plan: () => Gathering): Gathering {
    const gathering = plan();
    if (!isLate(source)) this.#gathered.set(name, { way, table: tablesOf(source)[0] as TableName, view, gathering });
    return gathering;
  }

  fold(way: string, name: string, fold: Fold, make: () => { base: Relation; folded: Folded }): Relation {
    const { base, folded } = make();
    if (!isOfOneAccount(fold)) {
      const folds = this.#folds.get(way) ?? new Map<string, { base: Relation; folded: Folded }>();
      this.#folds.set(way, folds.set(name, { base, folded }));
    }
    return foldOf(base, fold, folded);
  }

  present(way: string, name: TableName, isWhole: boolean, find: () => Uint8Array): Uint8Array {
    const found = find();
    const groups = [...found.keys()].filter((group) => found[group] === 1);
    this.#present.set(way, { ...this.#present.get(way), [name]: isWhole ? groups.map(() => WHOLE) : groups });
    return found;
  }

  groups(way: string, by: readonly GroupBy[]): Groups {
    const groups = new Groups(by);
    this.#groups.set(way, groups);
    return groups;
  }

  isEmpty({ length }: Table): boolean {
    return length === 0;
  }

  /** What was noted, once all groups are numbered. */
  saved(): Pick<State, 'ways' | 'gathered'> {
    const ways = [...this.#groups].map(([way, { keys, by }]): [string, SavedWay] => {
      const folds = [...(this.#folds.get(way) ?? [])].map(([name, noted]) => [name, savedFold(noted)] as const);
      return [way, { by: by.map(fieldOf), keys, present: this.#present.get(way) ?? {}, folds: Object.fromEntries(folds) }];
    });
    const gathered = [...this.#gathered].map(([name, { way, table, view, gathering }]) => {
      const about = { table, grouped: view.codes !== null, width: view.cut?.parts.length ?? 1 };
      return [name, { way, ...savedGathering(gathering, about, this.#groups.get(way)?.count ?? 1) }] as const;
    });
    return { ways: Object.fromEntries(ways), gathered: Object.fromEntries(gathered) };
  }
}

function savedFold({ base, folded: { cells, keys, groups, aggregates } }: { base: Relation; folded: Folded }): SavedFold {
  const known = [...keys].map(([name, make]) => [name, make()] as const);
  const compact = (gathering: Gathering): Gathering => {
    // The cells that have a row come first, in the order of the rows; the others, which have nothing, after them.
    const cellOf = new Uint32Array(gathering.cells).fill(cells.length);
    cells.forEach((cell, row) => (cellOf[cell] = row));
    return gathering.regroup(cellOf, cells.length + 1);
  };
  const about = { table: base.table.name, grouped: true, width: 1 };
  return {
    grouped: groups !== null,
    length: cells.length,
    groups: groups ? [...groups] : [],
    keys: Object.fromEntries(known.map(([name, column]) => [name, Array.from(cells, (_, row) => valueAt(column, row))])),
    words: known.flatMap(([name, { kind }]) => (kind === 'word' ? [name] : [])),
    aggregates: aggregates.map((gathering) => savedGathering(compact(gathering), about, cells.length + 1)),
  };
}

/** Gives an evaluation what a state kept, in place of what it would gather. */
export class Recalled implements Memory {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  gather(_way: string, name: string, _source: Source, _view: View, plan: () => Gathering): Gathering {
    const saved = this.#state.gathered[name];
    // What stands on folds over several accounts is gathered of their merged rows.
    return saved ? restoredGathering(saved) : plan();
  }

  fold(way: string, name: string, fold: Fold, make: () => { base: Relation; folded: Folded }): Relation {
    const saved = this.#state.ways[way]?.folds[name];
    const { base, folded } = make();
    if (!saved) return foldOf(base, fold, folded);
    const columnOf = (name: string, values: readonly (string | number | null)[]): Column => {
      const builder = columnBuilder(saved.words.includes(name) ? 'word' : 'number');
      for (const value of values) builder.push(value);
      return builder.finish();
    };
    return foldOf(base, fold, {
      cells: Uint32Array.from({ length: saved.length }, (_, row) => row),
      keys: new Map(Object.entries(saved.keys).map(([name, values]) => [name, () => columnOf(name, values)])),
      groups: saved.grouped ? Uint32Array.from(saved.groups) : null,
      aggregates: saved.aggregates.map(restoredGathering),
    });
  }

  present(way: string, name: TableName): Uint8Array {
    const groups = this.#state.ways[way]?.present[name] ?? [];
    const seen = new Uint8Array(1 + groups.reduce((most, group) => Math.max(most, group), 0));
    for (const group of groups) seen[Math.max(group, 0)] = 1;
    return seen;
  }

  groups(way: string, by: readonly GroupBy[]): Groups {
    return new Groups(by, this.#state.ways[way]?.keys);
  }

  isEmpty({ name }: Table): boolean {
    return (this.#state.tables[name]?.rows ?? 0) === 0;
  }
}
