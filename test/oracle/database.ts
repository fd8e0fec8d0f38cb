import { DuckDBInstance, type DuckDBConnection, type DuckDBPreparedStatement } from '@duckdb/node-api';
import { tables, type FieldKind, type Query, type TableName } from '../../src/core/index.ts';

export type Rows = Partial<Record<TableName, readonly object[]>>;

/** A line of a query's answer. Numbers are plain, whatever DuckDB's type. */
export type Line = Record<string, number | string | null>;

/** Which rows a query sees, and what it groups by. */
export type Cut = { by?: string | undefined; where?: Query['where'] | undefined; currency?: string | undefined };

const columnsOf = (table: TableName): Record<string, FieldKind> => tables[table];

/** Fields that take the part of `owner` in two tables. */
const ownerOf: Partial<Record<TableName, string>> = { reps: 'id', assessments: 'rep' };

/** Tables that are the same for every group and filter. */
const shared: readonly TableName[] = ['stages', 'rates'];

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The rows of a set of tables in DuckDB, under the names our tables have. Times become epoch milliseconds, and a calendar day
 * its first instant in `zone`; beside each time stands `<field>Day`, the date of a calendar day and null for an instant.
 */
export class Database {
  readonly #connection: DuckDBConnection;
  readonly #prepared = new Map<string, DuckDBPreparedStatement>();
  readonly #fields = new Map<TableName, Set<string>>();

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async of(rows: Rows, zone = 'UTC'): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const database = new Database(await instance.connect());
    await database.run(`
      SET TimeZone = 'UTC';
      CREATE SCHEMA given;
      CREATE MACRO elapsed(a, aDay, b, bDay) AS coalesce((bDay - aDay) * 86400000, b - a);
      CREATE MACRO total(line, amount) AS CASE WHEN count(line) = 0 THEN 0 ELSE sum(amount) END;
    `);
    for (const name of new Set([...shared, ...(Object.keys(rows) as TableName[])])) await database.#load(name, rows[name] ?? [], zone);
    return database;
  }

  /** Fields of a table as the rows have them. */
  has(table: TableName, field: string): boolean {
    return this.#fields.get(table)?.has(field) ?? false;
  }

  async #load(name: TableName, rows: readonly object[], zone: string): Promise<void> {
    const kinds = columnsOf(name);
    const fields = new Set(rows.flatMap((row) => Object.keys(row)));
    this.#fields.set(name, fields);
    const all = [...new Set([...Object.keys(kinds), ...fields])];
    const shape = JSON.stringify([Object.fromEntries([['line', 'BIGINT'], ...all.map((field) => [field, 'VARCHAR'])])]);
    const columns = all.flatMap((field) => cell(field, kinds[field] ?? 'word', zone));
    const numbered = JSON.stringify(rows.map((row, index) => ({ line: index, ...row })));
    await this.run(
      `CREATE TABLE given.${name} AS SELECT line, ${columns.join(', ')}
        FROM (SELECT unnest(from_json($rows, ${text(shape)}), recursive := true))`,
      { rows: numbered },
    );
  }

  /** Cuts the tables used: the rows that `where` keeps, each with the `key` of its group; without `by` the key is ''. */
  async cut(used: readonly TableName[], { by, where = {}, currency }: Cut): Promise<void> {
    const field = (table: TableName, name: string): string => (name === 'owner' ? (ownerOf[table] ?? name) : name);
    const statements = [...used, 'stages' as const].map((table) => {
      const kept = shared.includes(table) ? [] : Object.entries(where).filter(([name]) => this.has(table, field(table, name)));
      const filter = kept
        .map(
          ([name, words]) => `AND coalesce(${field(table, name)},
          '') IN (${[words].flat().map(text).join(', ')})`,
        )
        .join(' ');
      const grouped = by !== undefined && !shared.includes(table) && this.has(table, field(table, by));
      const key = by === undefined ? "''" : grouped ? `coalesce(${field(table, by)}, '')` : 'NULL';
      return `CREATE OR REPLACE TEMP VIEW ${table} AS SELECT *, ${key} AS key FROM given.${table} WHERE true ${filter};`;
    });
    const partitioned = by === undefined ? [] : used.filter((table) => !shared.includes(table) && this.has(table, field(table, by)));
    const keys = by === undefined ? "SELECT '' AS key" : partitioned.map((table) => `SELECT DISTINCT key FROM ${table}`).join(' UNION ');
    const rate = `(SELECT arg_max(r.rate, r.fromAt) FROM given.rates AS r WHERE r.currency = c AND r.fromAt <= t)`;
    const worth =
      currency === undefined
        ? 'amount'
        : `amount * CASE WHEN coalesce(c,
        ${text(currency)}) = ${text(currency)} THEN 1 ELSE ${rate} END`;
    this.#prepared.clear();
    await this.run(`${statements.join('\n')}
      CREATE OR REPLACE TEMP VIEW keys AS ${keys};
      CREATE OR REPLACE TEMP MACRO worth(amount, c, t) AS ${worth};`);
  }

  async run(sql: string, values?: Record<string, string>): Promise<void> {
    await this.#connection.run(sql, values);
  }

  /**
   * Asks one statement, which is planned once for a cut.
   * @throws Error with the statement where DuckDB refuses it.
   */
  async ask(sql: string, parameters: Record<string, number | string> = {}): Promise<Line[]> {
    try {
      // With a type for each parameter DuckDB keeps the plan.
      const statement = await this.#prepare(sql.replaceAll(/\$([a-zA-Z]+)/g, (name, key: string) => `${name}${typeOf(parameters[key])}`));
      const named = new Set([...sql.matchAll(/\$([a-zA-Z]+)/g)].map((match) => match[1] as string));
      statement.bind(Object.fromEntries(Array.from(named, (name) => [name, bound(parameters[name])])));
      const reader = await statement.runAndReadAll();
      return reader.getRowObjectsJS().map((line) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, plain(value)])));
    } catch (cause) {
      throw new Error(`${String(cause)}\nin ${sql}`, { cause });
    }
  }

  async #prepare(sql: string): Promise<DuckDBPreparedStatement> {
    let statement = this.#prepared.get(sql);
    if (!statement) this.#prepared.set(sql, (statement = await this.#connection.prepare(sql)));
    return statement;
  }

  close(): void {
    this.#connection.closeSync();
  }
}

function cell(field: string, kind: FieldKind, zone: string): string[] {
  const raw = `nullif(trim("${field}"), '')`;
  switch (kind) {
    case 'number':
      return [`TRY_CAST(${raw} AS DOUBLE) AS "${field}"`];
    case 'flag':
      return [`CASE lower(${raw}) WHEN 'true' THEN 1 WHEN '1' THEN 1 WHEN 'false' THEN 0 WHEN '0' THEN 0 END AS "${field}"`];
    case 'word':
      return [`nullif("${field}", '') AS "${field}"`];
    case 'time':
      return [
        `CASE WHEN regexp_full_match(${raw}, '-?[0-9]+') THEN TRY_CAST(${raw} AS BIGINT)
          WHEN length(${raw}) = 10 THEN epoch_ms(timezone(${text(zone)}, TRY_CAST(${raw} AS TIMESTAMP)))
          ELSE epoch_ms(TRY_CAST(${raw} AS TIMESTAMPTZ)) END AS "${field}"`,
        `CASE WHEN length(${raw}) = 10 THEN TRY_CAST(${raw} AS DATE) END AS "${field}Day"`,
      ];
  }
}

function typeOf(value: number | string | undefined): string {
  return typeof value === 'string' ? '::VARCHAR' : value === undefined ? '' : Number.isInteger(value) ? '::BIGINT' : '::DOUBLE';
}

function bound(value: number | string | undefined): bigint | number | string | null {
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : (value ?? null);
}

function plain(value: unknown): number | string | null {
  return typeof value === 'bigint' ? Number(value) : typeof value === 'number' || typeof value === 'string' ? value : null;
}
