import type { Source } from '../kpi/sources.ts';
import { withDerived } from '../derive/derived.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import type { Period } from '../time/period.ts';
import type { Gathering } from './gathering.ts';
import { Groups } from './groups.ts';
import type { Memory } from './memory.ts';
import { Plan } from './plan.ts';
import type { Request } from './request.ts';
import type { GroupBy, Query, Tables } from './query.ts';
import { Sources, wayOf } from './sources.ts';
import type { Cut } from './view.ts';

/** What the queries of a set over the same tables share: derived rows, filtered rows, groups, and the plan of their passes. */
export class Shared {
  readonly tables: Tables;
  readonly plan = new Plan();
  readonly memory: Memory | null;
  readonly #sources = new Map<string, Sources>();
  readonly #cuts = new Map<Table, Map<string, Cut>>();
  readonly #notes: Partial<Record<TableName, string>> = {};

  constructor(tables: Tables, memory: Memory | null = null) {
    this.tables = { ...tables };
    this.memory = memory;
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
    const name = wayOf(where, by);
    let sources = this.#sources.get(name);
    if (!sources) {
      sources = new Sources(this.tables, where, this.memory ? this.memory.groups(name, by) : new Groups(by), by.length > 0 ? this.sources(where, []) : null, this.memory);
      this.#sources.set(name, sources);
    }
    return sources;
  }

  /** Plans what a query gathers of the rows of `source`. */
  gather(way: string, name: string, source: Source, request: Request): Gathering {
    const plan = (): Gathering => this.plan.add(request);
    return this.memory ? this.memory.gather(way, name, source, request.view, plan) : plan();
  }

  /** The same tables for passes of their own. */
  another(): Shared {
    return new Shared(this.tables, this.memory);
  }
}
