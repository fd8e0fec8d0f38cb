import { DOUBLE, DuckDBDataChunk, DuckDBInstance, DuckDBTimestampValue, TIMESTAMP, VARCHAR, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import { figuresOf, type Contender, type Loaded, type Part } from '../evaluate/contender.ts';
import { stages } from '../evaluate/deals.ts';
import { from, to } from '../evaluate/period.ts';

const CHUNK_ROWS = 2048;

type Kind = 'text' | 'number' | 'time';
const types: Record<Kind, [sql: string, type: DuckDBType]> = { text: ['VARCHAR', VARCHAR], number: ['DOUBLE', DOUBLE], time: ['TIMESTAMP', TIMESTAMP] };

const cell = (kind: Kind, value: unknown): DuckDBValue =>
  kind === 'time' && typeof value === 'number' ? new DuckDBTimestampValue(BigInt(value) * 1000n) : (value as string | number | null);

const period = `>= make_timestamp_ms(${from})`;
const end = `make_timestamp_ms(${to})`;
const name = `coalesce(owner, strftime(month, '%Y-%m'), 'total') AS part`;
const cut = 'GROUP BY GROUPING SETS ((), (owner), (month))';

const closedDeals = `
  WITH closed AS (
    SELECT owner, date_trunc('month', closedAt) AS month, status, amount, (epoch_us(closedAt) - epoch_us(createdAt)) / 86400000000.0 AS days
    FROM deals WHERE closedAt ${period} AND closedAt < ${end}
  )
  SELECT ${name},
    count(*) FILTER (status = 'won') / count(*) AS "win rate",
    coalesce(sum(amount) FILTER (status = 'won'), 0) AS "revenue won",
    avg(amount) FILTER (status = 'won') AS "average deal",
    avg(days) FILTER (status = 'won') AS "cycle mean",
    quantile_cont(days, [0.5, 0.9]) FILTER (status = 'won') AS cycles, cycles[1] AS "cycle median", cycles[2] AS "cycle p90"
  FROM closed ${cut}`;

// The rows are counted by stage first, which takes half the time of counting each stage among them.
const createdDeals = `
  WITH created AS (
    SELECT owner, date_trunc('month', createdAt) AS month, stage
    FROM deals WHERE createdAt ${period} AND createdAt < ${end}
  ), counts AS (
    SELECT owner, month, stage, count(*) AS n FROM created GROUP BY GROUPING SETS ((stage), (owner, stage), (month, stage))
  )
  SELECT ${name}, ${stages.slice(1).map((stage, i) => `sum(n) FILTER (pos >= ${i + 2}) / sum(n) FILTER (pos >= ${i + 1}) AS "to ${stage}"`).join(', ')}
  FROM counts JOIN stages USING (stage) GROUP BY owner, month`;

const within = (ms: number): string => `
    count(*) FILTER (askedAt <= ${end} - to_milliseconds(${ms}) AND respondedAt - askedAt <= to_milliseconds(${ms}))
      / nullif(count(*) FILTER (askedAt <= ${end} - to_milliseconds(${ms})), 0)`;
const requests = `
  WITH asked AS (
    SELECT owner, date_trunc('month', "at") AS month, "at" AS askedAt, respondedAt,
      CASE WHEN respondedAt < ${end} THEN (epoch_us(respondedAt) - epoch_us("at")) / 60000000.0 END AS took
    FROM requests WHERE "at" ${period} AND "at" < ${end}
  )
  SELECT ${name}, avg(took) AS mean, quantile_cont(took, [0.5, 0.9]) AS quantiles, quantiles[1] AS median, quantiles[2] AS p90,
    ${within(3_600_000)} AS "within 1 h", ${within(86_400_000)} AS "within 24 h"
  FROM asked ${cut}`;

/** A table of its own types, and the query that finds the figures in it. */
async function load<T extends object>(threads: number, table: string, fields: Record<keyof T & string, Kind>, rows: readonly T[], query: string): Promise<Loaded> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect();
  const columns = Object.entries(fields) as [keyof T & string, Kind][];
  await connection.run(`CREATE TABLE ${table} (${columns.map(([field, kind]) => `"${field}" ${types[kind][0]}`).join(', ')})`);
  await connection.run(`CREATE TABLE stages AS SELECT * FROM (VALUES ${stages.map((stage, i) => `('${stage}', ${i + 1})`).join(', ')}) AS s(stage, pos)`);
  const appender = await connection.createAppender(table);
  const chunk = DuckDBDataChunk.create(columns.map(([, kind]) => types[kind][1]));
  for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
    const some = rows.slice(start, start + CHUNK_ROWS);
    chunk.reset();
    chunk.setColumns(columns.map(([field, kind]) => some.map((row) => cell(kind, row[field]))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return {
    run: async () => {
      const lines = (await connection.runAndReadAll(query)).getRowObjectsJS();
      return () => figuresOf(lines.map(({ part, cycles: _, quantiles: __, ...figures }) => [part as string, figures as Part] as const));
    },
    nativeBytes: async () => Number((await connection.runAndReadAll('SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()')).getRows()[0]?.[0]),
  };
}

const dealFields = { id: 'text', account: 'text', owner: 'text', stage: 'text', status: 'text', amount: 'number', createdAt: 'time', closedAt: 'time' } as const;
const requestFields = { id: 'text', account: 'text', owner: 'text', at: 'time', respondedAt: 'time' } as const;

const contender = (threads: number): Contender => ({
  title: `DuckDB 1.5.6, ${threads} thread${threads > 1 ? 's' : ''}`,
  deals: (rows) => load(threads, 'deals', dealFields, rows, closedDeals),
  stages: (rows) => load(threads, 'deals', dealFields, rows, createdDeals),
  requests: (rows) => load(threads, 'requests', requestFields, rows, requests),
});

export const duckdb1 = contender(1);
export const duckdb2 = contender(2);
