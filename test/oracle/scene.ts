import { evaluate, tableFromRows, type KpiResult, type Query, type TableName, type Tables } from '../../src/core/index.ts';
import { differences } from './compare.ts';
import { Database, type Cut, type Line, type Rows } from './database.ts';
import type { OracleKpi } from './kpi.ts';

/** A period to ask about and the one of its kind before it, as ISO instants. */
export type AskedPeriod = { name: string; from: string; to: string; asOf?: string; previous: readonly [from: string, to: string] };

export type SceneOptions = {
  rows: Rows;
  /** Our side, where it read the rows by itself; else the rows. */
  tables?: Tables;
  periods: readonly AskedPeriod[];
  zone?: string;
  currency?: string;
  where?: Query['where'];
  /** The KPIs to ask for; all by default. */
  only?: readonly string[];
  /** KPIs that read a field which these rows have not got. */
  without?: readonly string[];
};

const ownerOf: Partial<Record<TableName, string>> = { reps: 'id', assessments: 'rep' };

const ms = (iso: string): number => new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso).getTime();

/** The same rows on both sides, in DuckDB and in our tables, and the questions put to both. */
export class Scene {
  readonly tables: Tables;
  readonly #options: SceneOptions;
  readonly #database: Database;

  private constructor(options: SceneOptions, database: Database) {
    this.#options = options;
    this.#database = database;
    this.tables =
      options.tables ??
      Object.fromEntries(Object.entries(options.rows).map(([name, rows]) => [name, tableFromRows(name as TableName, rows)]));
  }

  static async of(options: SceneOptions): Promise<Scene> {
    return new Scene(options, await Database.of(options.rows, options.zone));
  }

  close(): void {
    this.#database.close();
  }

  /** Whether all tables of a KPI are there and, for groups, have the field. */
  answers(id: string, { tables }: OracleKpi, by?: string): boolean {
    const has = (table: TableName): boolean => by === undefined || this.#database.has(table, by === 'owner' ? (ownerOf[table] ?? by) : by);
    const { only, without } = this.#options;
    if (without?.includes(id) || (only && !only.includes(id))) return false;
    return (by === undefined || tables.length > 0) && tables.every((table) => this.#options.rows[table] !== undefined && has(table));
  }

  /**
   * What differs for a KPI, in words: in total over all periods, two of them with all parameters; or group by group over two periods
   * with the first parameters.
   */
  async differences(id: string, kpi: OracleKpi, by?: string): Promise<string[]> {
    const { periods } = this.#options;
    const asked = kpi.params ?? [{}];
    await this.#database.cut(kpi.tables, this.#cut(by));
    const found: string[] = [];
    for (const [i, period] of (by === undefined ? periods : periods.slice(0, 2)).entries()) {
      for (const params of by === undefined && i < 2 ? asked : asked.slice(0, 1)) {
        const lines = await this.lines(kpi.sql, period, params);
        const result = this.ours(
          { kpi: id, params, ...(kpi.schedule ? { schedule: kpi.schedule } : {}), ...(by === undefined ? {} : { by: [by] }) },
          period,
        );
        const where = `${period.name} ${JSON.stringify(params)}`;
        if (by === undefined) found.push(...differences(where, result, lines[0] as Line));
        else found.push(...groupDifferences(where, result, lines));
      }
    }
    return found;
  }

  /** Makes the tables ready for {@link lines}. */
  async cut(tables: readonly TableName[], by?: string): Promise<void> {
    await this.#database.cut(tables, this.#cut(by));
  }

  lines(sql: string, period: AskedPeriod, params: Record<string, number | string> = {}): Promise<Line[]> {
    const asOf = ms(period.asOf ?? period.to);
    const end = ms(period.to);
    const [prevFrom, prevTo] = period.previous.map(ms) as [number, number];
    return this.#database.ask(sql, { from: ms(period.from), to: Math.min(end, asOf), end, asOf, prevFrom, prevTo, ...params });
  }

  ours(query: Omit<Query, 'from' | 'to'>, { from, to, asOf }: AskedPeriod): KpiResult {
    const { zone, currency, where } = this.#options;
    const rest = Object.fromEntries(Object.entries({ zone, currency, where, asOf }).filter(([, value]) => value !== undefined));
    return evaluate(this.tables, { ...query, ...rest, from, to });
  }

  #cut(by: string | undefined): Cut {
    const { currency, where } = this.#options;
    return { by, currency, where };
  }
}

function groupDifferences(where: string, { groups = {} }: KpiResult, lines: Line[]): string[] {
  const keys = new Set(lines.map((line) => line['key']));
  return [
    ...Object.keys(groups).flatMap((key) => (keys.has(key) ? [] : [`${where}: a group "${key}" that SQL has not`])),
    ...lines.flatMap((line) => differences(`${where} "${line['key']}"`, groups[String(line['key'])], line)),
  ];
}
