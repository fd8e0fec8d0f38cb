import type { Family } from '../kpi.ts';

/** Total days of each deal in each stage: what lies between an event and the next, and whether the deal is there now. */
const stays = `
  visits AS (
    SELECT key, deal, stage, "at", atDay,
      lead("at") OVER deals AS leftAt, lead(atDay) OVER deals AS leftDay
    FROM stageEvents WHERE "at" < $asOf
    WINDOW deals AS (PARTITION BY key, deal ORDER BY "at", line)
  ),
  stays AS (
    SELECT key, deal, stage, sum(elapsed("at", atDay, leftAt, leftDay)) / 86400000 AS days, max(leftAt) AS lastLeft
    FROM visits GROUP BY key, deal, stage HAVING count(*) = count(leftAt)
  ),
  ended AS (FROM stays WHERE lastLeft >= $from AND lastLeft < $to)`;

/** The furthest place of each deal created in the period, by asOf. */
const furthest = `
  furthest AS (
    SELECT deals.key, deals.line, any_value(deals.owner) AS owner, max(stages.pos) AS pos
    FROM deals JOIN stageEvents ON stageEvents.deal = deals.id AND stageEvents.key IS NOT DISTINCT FROM deals.key
      AND stageEvents."at" < $asOf
      JOIN stages ON stages.stage = stageEvents.stage
    WHERE deals.createdAt >= $from AND deals.createdAt < $to
    GROUP BY deals.key, deals.line
  )`;

/** How deals move through the stages. */
export const stages: Family = {
  'time-in-stage': {
    tables: ['stageEvents'],
    params: [{ stage: 'Demo' }, { stage: 'Proposal' }],
    sql: `
      WITH ${stays}
      SELECT key, avg(days) AS value, count(deal) AS n
      FROM keys LEFT JOIN (FROM ended WHERE stage = $stage) USING (key) GROUP BY key`,
  },
  'stage-age-open': {
    tables: ['stageEvents'],
    params: [{ stage: 'Trial' }, { stage: 'Qualified' }],
    sql: `
      WITH ${stays}, inside AS (SELECT key, ($asOf - "at") / 86400000 AS days FROM visits WHERE leftAt IS NULL AND stage = $stage)
      SELECT key, quantile_cont(days, 0.5) AS value, count(days) AS n FROM keys LEFT JOIN inside USING (key) GROUP BY key`,
  },
  'stage-bottleneck': {
    tables: ['stageEvents'],
    params: [{}, { minN: 9 }],
    sql: `
      WITH ${stays}, means AS (
        SELECT key, stage, avg(days) AS days FROM ended WHERE stage IS NOT NULL GROUP BY key, stage HAVING count(*) >= coalesce($minN, 5)
      )
      SELECT key, max(days) AS value, arg_max(stage, days) AS label FROM keys LEFT JOIN means USING (key) GROUP BY key`,
  },
  'stage-conversion': {
    tables: ['deals', 'stageEvents'],
    params: [{ a: 1, b: 2 }, { a: 2, b: 4 }],
    sql: `
      WITH ${furthest}
      SELECT key, count(*) FILTER (WHERE pos >= $b) AS num, count(*) FILTER (WHERE pos >= $a) AS den, num / nullif(den, 0) AS value,
        den AS n
      FROM keys LEFT JOIN furthest USING (key) GROUP BY key`,
  },
  'stage-conversion-strict': {
    tables: ['deals', 'stageEvents'],
    params: [{ a: 1, b: 3 }, { a: 2, b: 4 }],
    sql: `
      WITH places AS (
        SELECT deals.key, deals.line, count(DISTINCT stages.pos) AS passed, min(stages.pos) AS first
        FROM deals JOIN stageEvents ON stageEvents.deal = deals.id AND stageEvents.key IS NOT DISTINCT FROM deals.key
          AND stageEvents."at" < $asOf
          JOIN stages ON stages.stage = stageEvents.stage
        WHERE deals.createdAt >= $from AND deals.createdAt < $to AND stages.pos BETWEEN $a AND $b
        GROUP BY deals.key, deals.line
      )
      SELECT key, count(*) FILTER (WHERE passed = $b - $a + 1) AS num, count(*) FILTER (WHERE first = $a) AS den,
        num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN places USING (key) GROUP BY key`,
  },
  'stage-conversion-touched': {
    tables: ['deals', 'stageEvents'],
    params: [{ stageA: 'Trial', stageB: 'Proposal' }, { stageA: 'Qualified', stageB: 'Trial' }],
    sql: `
      WITH seen AS (
        SELECT DISTINCT deals.key, deals.id, stageEvents.stage
        FROM deals JOIN stageEvents ON stageEvents.deal = deals.id AND stageEvents.key IS NOT DISTINCT FROM deals.key
          AND stageEvents."at" < $asOf
        WHERE deals.createdAt >= $from AND deals.createdAt < $to
      )
      SELECT key, count(*) FILTER (WHERE stage = $stageB) AS num, count(*) FILTER (WHERE stage = $stageA) AS den,
        num / nullif(den, 0) AS value
      FROM keys LEFT JOIN seen USING (key) GROUP BY key`,
  },
  'stage-conversion-vs-team': {
    tables: ['deals', 'stageEvents'],
    params: [{ rep: 'Chen Li', a: 1, b: 3 }, { rep: 'nobody', a: 1, b: 3 }],
    sql: `
      WITH ${furthest}, sides AS (
        SELECT key, count(*) FILTER (WHERE owner = $rep AND pos >= $b) AS repNum,
          count(*) FILTER (WHERE owner = $rep AND pos >= $a) AS repDen,
          count(*) FILTER (WHERE owner <> $rep AND pos >= $b) AS teamNum, count(*) FILTER (WHERE owner <> $rep AND pos >= $a) AS teamDen
        FROM keys LEFT JOIN furthest USING (key) GROUP BY key
      )
      SELECT key, repNum / nullif(repDen, 0) - teamNum / nullif(teamDen, 0) AS value FROM sides`,
  },
  'funnel-conversion': {
    tables: ['deals', 'stageEvents'],
    params: [{}, { first: 1, last: 5 }, { first: 2, last: 4 }],
    sql: `
      WITH ${furthest}
      SELECT key, count(*) FILTER (WHERE pos >= $last) AS num, count(*) FILTER (WHERE pos >= $first) AS den,
        num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN furthest USING (key) GROUP BY key`,
  },
};
