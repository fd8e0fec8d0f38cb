import { withDerived } from '../derive/derived.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import type { Period } from '../time/period.ts';
import { Groups } from './groups.ts';
import { Plan } from './plan.ts';
import type { GroupBy, Query, Tables } from './query.ts';
import { Sources } from './sources.ts';
import type { Cut } from './view.ts';

/** What the queries of a set over the same tables share: derived rows, filtered rows, groups, and the plan of their passes. */
export class Shared {
  readonly tables: Tables;
  readonly plan = new Plan();
  readonly #sources = new Map<string, Sources>();
  readonly #cuts = new Map<Table, Map<string, Cut>>();
  readonly #notes: Partial<Record<TableName, string>> = {};

  constructor(tables: Tables) {
    this.tables = { ...tables };
  }

  /** Derives what is wanted and not given; gives what is to be said of results that stand on it. */
  derive(wanted: readonly TableName[]): string[] {
    const { tables, notes } = withDerived(this.tables, wanted);
    Object.assign(this.tables, tables);
    Object.assign(this.#notes, notes);
    return wanted.flatMap((name) => this.#notes[name] ?? []);
  }

  /** A period cut into parts by an instant of the rows; the same cut is the same object, so that queries share its cells. */
  cut(table: Table, field: string, zone: string, parts: readonly Period[], instants: () => Float64Array): Cut {
    const name = JSON.stringify([field, zone, parts]);
    let cuts = this.#cuts.get(table);
    if (!cuts) this.#cuts.set(table, (cuts = new Map()));
    let cut = cuts.get(name);
    if (!cut) cuts.set(name, (cut = { parts, at: instants() }));
    return cut;
  }

  sources(where: Query['where'], by: readonly GroupBy[]): Sources {
    const name = JSON.stringify([where, by]);
    let sources = this.#sources.get(name);
    if (!sources) {
      sources = new Sources(this.tables, where, new Groups(by), by.length > 0 ? this.sources(where, []) : null);
      this.#sources.set(name, sources);
    }
    return sources;
  }
}
