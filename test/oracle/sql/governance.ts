import type { Family } from '../kpi.ts';

export const governance: Family = {
  'target-attainment': {
    tables: [],
    params: [
      { value: 80, target: 100, direction: 'higher' },
      { value: 5, target: 4, direction: 'lower' },
      { value: 0, target: 4, direction: 'lower' },
      { value: 3, target: 0, direction: 'higher' },
      { value: 3 },
    ],
    sql: `
      WITH sides AS (SELECT key, CASE WHEN $direction = 'lower' THEN $target ELSE $value END AS num,
        CASE WHEN $direction = 'lower' THEN $value ELSE $target END AS den FROM keys)
      SELECT key, num, den, num / nullif(den, 0) AS value FROM sides`,
  },
  'baseline-progress': {
    tables: [],
    params: [
      { value: 50, baseline: 40, target: 60 },
      { value: 30, baseline: 40, target: 20 },
      { value: 41, baseline: 40, target: 40 },
      { value: 41, baseline: 40 },
    ],
    sql: `SELECT key, $value - $baseline AS num, $target - $baseline AS den, num / nullif(den, 0) AS value FROM keys`,
  },
};

/** Boards: the reps in order, with rank and value. A rep without a value, or with fewer than the least n, has no rank and comes last. */
export type Board = { params: Record<string, string | number>; sql: string };

const board = (values: string, direction: 'DESC' | 'ASC', least: number): string => `
  WITH figures AS (${values}),
    enough AS (SELECT id, value, rank() OVER (ORDER BY value ${direction}) AS place FROM figures WHERE value IS NOT NULL AND n >= ${least})
  SELECT figures.id, enough.place, figures.value FROM figures LEFT JOIN enough USING (id) ORDER BY place NULLS LAST, figures.id`;

const won = `(FROM deals WHERE status = 'won' AND closedAt >= $from AND closedAt < $to)`;

export const boards: readonly Board[] = [
  {
    params: { kpi: 'win-rate' },
    sql: board(`
      SELECT reps.id, count(*) FILTER (WHERE status IN ('won', 'lost')) AS n, count(*) FILTER (WHERE status = 'won') / nullif(n, 0) AS value
      FROM reps LEFT JOIN (FROM deals WHERE closedAt >= $from AND closedAt < $to) AS closed ON closed.owner = reps.id
        GROUP BY reps.id`, 'DESC', 5),
  },
  {
    params: { kpi: 'revenue-won' },
    sql: board(`
      SELECT reps.id, 1 AS n, total(won.line, worth(amount, currency, closedAt)) AS value
      FROM reps LEFT JOIN ${won} AS won ON won.owner = reps.id GROUP BY reps.id`, 'DESC', 1),
  },
  {
    params: { kpi: 'sales-cycle', direction: 'lower', minN: 3 },
    sql: board(`
      SELECT reps.id, count(*) FILTER (WHERE ms >= 0) AS n, avg(ms) FILTER (WHERE ms >= 0) / 86400000 AS value
      FROM reps LEFT JOIN (SELECT *, elapsed(createdAt, createdAtDay, closedAt, closedAtDay) AS ms
        FROM ${won}) AS won ON won.owner = reps.id GROUP BY reps.id`, 'ASC', 3),
  },
];
