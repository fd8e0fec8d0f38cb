import { KpiError } from '../errors.ts';
import { impliedKinds, ownerFields, type TableName } from '../table/tables.ts';
import { restoredGathering, savedGathering } from './saved-gathering.ts';
import { WHOLE, type SavedFold, type SavedGathering, type SavedWay, type State } from './state.ts';

type Facts = State['tables'];

/**
 * The state of two parts of the data together. The parts may be merged in any order.
 *
 * @throws KpiError `invalid-state` where the states are of different queries.
 */
export function merge(a: State, b: State): State {
  if (a.query !== b.query) throw new KpiError('invalid-state', 'The states were gathered for different queries. Merge states of one query over parts of the data.');
  const tables = joinedTables(a.tables, b.tables);
  const [left, right] = [known(a, tables), known(b, tables)];
  const ways: Record<string, SavedWay> = {};
  const nones = new Map<string, number>();
  const places = new Map<string, readonly [number[], number[]]>();
  for (const way of new Set([...Object.keys(left.ways), ...Object.keys(right.ways)])) {
    const [x, y] = [left.ways[way] ?? NO_WAY, right.ways[way] ?? NO_WAY];
    const numbers = new Map<string, number>();
    const place = ({ keys }: SavedWay): number[] => keys.map((key) => {
      const name = JSON.stringify(key);
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
    const [inX, inY] = [place(x), place(y)];
    const by = x.by.length > 0 ? x.by : y.by;
    // Rows of a part that lacks a field are rows without a value where the other part has it.
    const none = by.length > 0 ? (place({ ...x, keys: [by.map(() => '')] })[0] as number) : 0;
    nones.set(way, none);
    places.set(way, [inX, inY]);
    const present: Record<string, number[]> = {};
    for (const table of new Set([...Object.keys(x.present), ...Object.keys(y.present)])) {
      const { fields = [] } = tables[table as TableName] ?? {};
      const whole = by.some((field) => fields.includes(field) || (field === 'owner' && fields.includes(ownerFields[table as TableName] ?? ''))) || by.length === 0 ? none : WHOLE;
      const groups = (way: SavedWay, places: readonly number[]): number[] => (way.present[table] ?? []).map((group) => (group === WHOLE ? whole : (places[group] as number)));
      present[table] = [...new Set([...groups(x, inX), ...groups(y, inY)])];
    }
    const folds: Record<string, SavedFold> = {};
    for (const name of new Set([...Object.keys(x.folds), ...Object.keys(y.folds)])) {
      folds[name] = joinedFolds(x.folds[name], inX, y.folds[name], inY);
    }
    ways[way] = { by, keys: [...numbers.keys()].map((name) => JSON.parse(name) as string[]), present, folds };
  }
  const gathered: Record<string, SavedGathering & { way: string }> = {};
  for (const name of new Set([...Object.keys(left.gathered), ...Object.keys(right.gathered)])) {
    const [x, y] = [left.gathered[name], right.gathered[name]];
    const way = ((x ?? y) as { way: string }).way;
    const [inX, inY] = places.get(way) as [number[], number[]];
    const groups = ways[way]?.keys.length ?? 1;
    const grouped = [x, y].some((side) => side?.grouped);
    const none = grouped ? (nones.get(way) ?? 0) : 0;
    const side = (saved: SavedGathering | undefined, places: number[]): Side[] => {
      if (!saved) return [];
      const { width } = saved;
      return [{ saved, cellOf: Array.from({ length: saved.cells }, (_, cell) => {
        const group = Math.floor(cell / width);
        return (saved.grouped ? (places[group] as number) : none) * width + (cell % width);
      }) }];
    };
    gathered[name] = { way, ...joined([...side(x, inX), ...side(y, inY)], groups, grouped) };
  }
  return {
    query: a.query,
    where: a.where,
    tables,
    reps: a.reps || b.reps ? [...(a.reps ?? []), ...(b.reps ?? [])] : null,
    notes: [...new Set([...a.notes, ...b.notes])],
    ways,
    gathered,
  };
}

const NO_WAY: SavedWay = { by: [], keys: [], present: {}, folds: {} };

type Side = { readonly saved: SavedGathering; readonly cellOf: readonly number[] };

/** Gatherings put together: their cells one after the other, and then in common ones. */
function joined(sides: readonly Side[], groups: number, grouped: boolean): SavedGathering {
  const { saved } = sides[0] as Side;
  const cells = sides.reduce((sum, side) => sum + side.saved.cells, 0);
  const names = [...new Set(sides.flatMap((side) => Object.keys(side.saved.lists)))];
  const list = (name: string): unknown[] => sides.flatMap((side) => side.saved.lists[name] ?? Array.from({ length: side.saved.cells }, () => (name === 'currencies' ? '' : [])));
  const all = restoredGathering({ ...saved, cells, lists: Object.fromEntries(names.map((name) => [name, list(name)])) });
  const { table, width } = saved;
  return savedGathering(all.regroup(Uint32Array.from(sides.flatMap(({ cellOf }) => cellOf)), (grouped ? groups : 1) * width), { table, width, grouped }, groups);
}

function joinedTables(a: Facts, b: Facts): Facts {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as TableName[];
  return Object.fromEntries(names.map((name) => [name, {
    rows: (a[name]?.rows ?? 0) + (b[name]?.rows ?? 0),
    fields: [...new Set([...(a[name]?.fields ?? []), ...(b[name]?.fields ?? [])])],
  }]));
}

/** Folds by the values of their keys. */
function joinedFolds(x: SavedFold | undefined, inX: readonly number[], y: SavedFold | undefined, inY: readonly number[]): SavedFold {
  const sides = [...(x ? [{ fold: x, places: inX }] : []), ...(y ? [{ fold: y, places: inY }] : [])];
  const [first] = sides;
  const names = [...new Set(sides.flatMap(({ fold }) => Object.keys(fold.keys)))];
  const grouped = sides.some(({ fold }) => fold.grouped);
  const rows = new Map<string, { row: number; group: number; values: (string | number | null)[] }>();
  const placesOf = sides.map(({ fold, places }) => Array.from({ length: fold.length }, (_, row) => {
    const values = names.map((name) => fold.keys[name]?.[row] ?? null);
    const group = fold.grouped ? (places[fold.groups[row] as number] as number) : 0;
    const name = JSON.stringify([group, values]);
    const known = rows.get(name) ?? { row: rows.size, group, values };
    rows.set(name, known);
    return known.row;
  }));
  const all = [...rows.values()];
  return {
    grouped,
    length: all.length,
    groups: grouped ? all.map(({ group }) => group) : [],
    keys: Object.fromEntries(names.map((name, i) => [name, all.map(({ values }) => values[i] as string | number | null)])),
    words: [...new Set(sides.flatMap(({ fold }) => fold.words))],
    aggregates: (first?.fold.aggregates ?? []).map((_, i) => joined(
      sides.map(({ fold }, side) => ({
        saved: fold.aggregates[i] as SavedGathering,
        // The last cell is of no row.
        cellOf: [...(placesOf[side] as number[]), all.length],
      })), all.length + 1, true)),
  };
}

/**
 * A state without what was gathered of rows that would not have been looked at, had the part had a field that the other has:
 * those of a table to filter by a field, and those of a kind that is implied only where no row says it.
 */
function known(state: State, tables: Facts): State {
  const lost = new Set((Object.keys(tables) as TableName[]).filter((name) => {
    const [own, all] = [state.tables[name], tables[name]];
    if (!own || own.rows === 0 || !all) return false;
    const lacks = (field: string | undefined): boolean => field !== undefined && !own.fields.includes(field) && all.fields.includes(field);
    const filtered = Object.entries(state.where ?? {}).some(([field, wanted]) => lacks(field === 'owner' && !all.fields.includes('owner') ? ownerFields[name] : field) && ![wanted].flat().includes(''));
    return filtered || lacks(impliedKinds[name]);
  }));
  if (lost.size === 0) return state;
  const ways = Object.fromEntries(Object.entries(state.ways).map(([way, saved]) => [way, { ...saved, present: Object.fromEntries(Object.entries(saved.present).map(([table, groups]) => [table, lost.has(table as TableName) ? [] : groups])) }]));
  return { ...state, ways, gathered: Object.fromEntries(Object.entries(state.gathered).filter(([, { table }]) => !lost.has(table))) };
}
