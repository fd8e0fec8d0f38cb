import type { Tables } from '../../core/evaluate/query.ts';
import type { TableName } from '../../core/table/tables.ts';
import type { Validators } from '../load/load.ts';
import type { ReadReport } from '../report.ts';

/** The tables of one payload, read for one default table. */
export type Reading = {
  tables: Tables;
  report: ReadReport;
  /** The payload names its tables: the reading holds for any default table. */
  namesTables: boolean;
  /** When it was read, in epoch milliseconds. */
  readAt: number;
  /** What to ask the source with, whether it has changed. */
  validators?: Validators;
  /** From an earlier visit, and not yet confirmed by the source. */
  old?: true;
  /** Some columns were not kept. */
  part?: true;
};

// A page has a handful of payloads. Beyond this the one not asked for the longest is read again when it is wanted.
const MAX_PAYLOADS = 16;

/** What was read of each payload, by its default table. */
export class Readings {
  readonly #payloads = new Map<string, Map<TableName, Reading>>();

  get(payload: string, table: TableName): Reading | undefined {
    const readings = this.#payloads.get(payload);
    if (!readings) return undefined;
    this.#touch(payload, readings);
    return readings.get(table) ?? [...readings.values()].find(({ namesTables }) => namesTables);
  }

  set(payload: string, table: TableName, reading: Reading): void {
    // A reading that holds for any table stands alone.
    const others = [...(this.#payloads.get(payload) ?? [])].filter(([, other]) => !reading.namesTables && !other.namesTables);
    this.#touch(payload, new Map([...others, [table, reading]]));
    for (const oldest of this.#payloads.keys()) {
      if (this.#payloads.size <= MAX_PAYLOADS) break;
      this.#payloads.delete(oldest);
    }
  }

  #touch(payload: string, readings: Map<TableName, Reading>): void {
    this.#payloads.delete(payload);
    this.#payloads.set(payload, readings);
  }
}
