import type { Family } from '../kpi.ts';

const soldAndDue = `
  sold AS (
    SELECT keys.key, total(won.line, worth(amount, currency, closedAt)) AS money,
      count(*) FILTER (WHERE amount IS NOT NULL AND worth(amount, currency, closedAt) IS NULL) AS unrated
    FROM keys LEFT JOIN (FROM deals WHERE status = 'won' AND closedAt >= $from AND closedAt < $to) AS won USING (key) GROUP BY 1
  ),
  due AS (FROM deals WHERE createdAt < $asOf AND (closedAt IS NULL OR closedAt >= $asOf) AND expectedCloseAt >= $asOf
    AND expectedCloseAt < $end)`;

export const sales: Family = {
  'deals-won': {
    tables: ['deals'],
    sql: `
      SELECT key, count(*) FILTER (WHERE status = 'won' AND closedAt >= $from AND closedAt < $to) AS value, value AS n
      FROM keys LEFT JOIN deals USING (key) GROUP BY key`,
  },
  'revenue-won': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, line, amount, worth(amount, currency, closedAt) AS money FROM deals
        WHERE status = 'won' AND closedAt >= $from AND closedAt < $to
      )
      SELECT key, total(line, money) AS value, count(money) AS n,
        count(*) FILTER (WHERE line IS NOT NULL AND amount IS NULL) AS missing,
          count(*) FILTER (WHERE amount IS NOT NULL AND money IS NULL) AS unrated
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'win-rate': {
    tables: ['deals'],
    sql: `
      SELECT key, count(*) FILTER (WHERE status = 'won') AS num, count(*) FILTER (WHERE status IN ('won', 'lost')) AS den,
        num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN (FROM deals WHERE closedAt >= $from AND closedAt < $to) USING (key) GROUP BY key`,
  },
  'win-rate-created': {
    tables: ['deals'],
    sql: `
      SELECT key, count(*) FILTER (WHERE status = 'won' AND closedAt < $asOf) AS num, count(line) AS den, num / nullif(den, 0) AS value,
        den AS n
      FROM keys LEFT JOIN (FROM deals WHERE createdAt >= $from AND createdAt < $to) USING (key) GROUP BY key`,
  },
  'win-rate-flow': {
    tables: ['deals'],
    sql: `
      SELECT key, count(*) FILTER (WHERE status = 'won' AND closedAt >= $from AND closedAt < $to) AS num,
        count(*) FILTER (WHERE createdAt >= $from AND createdAt < $to) AS den, num / nullif(den, 0) AS value
      FROM keys LEFT JOIN deals USING (key) GROUP BY key`,
  },
  'close-rate': {
    tables: ['deals'],
    sql: `
      SELECT key, count(*) FILTER (WHERE status = 'won' AND closedAt >= $from AND closedAt < $to) AS num,
        count(*) FILTER (WHERE createdAt < $to AND (closedAt IS NULL OR closedAt >= $from)) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN deals USING (key) GROUP BY key`,
  },
  'average-deal-size': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, line, amount, worth(amount, currency, closedAt) AS money FROM deals
        WHERE status = 'won' AND closedAt >= $from AND closedAt < $to
      )
      SELECT key, avg(money) FILTER (WHERE amount >= 0) AS value, count(money) FILTER (WHERE amount >= 0) AS n,
        count(*) FILTER (WHERE line IS NOT NULL AND amount IS NULL) AS missing, count(*) FILTER (WHERE amount < 0) AS invalid,
        count(*) FILTER (WHERE amount >= 0 AND money IS NULL) AS unrated
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'deal-size-median': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, amount, worth(amount, currency, closedAt) AS money FROM deals
        WHERE status = 'won' AND closedAt >= $from AND closedAt < $to AND amount >= 0
      )
      SELECT key, quantile_cont(money, 0.5) AS value, count(money) AS n,
        count(*) FILTER (WHERE amount IS NOT NULL AND money IS NULL) AS unrated
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'win-rate-value': {
    tables: ['deals'],
    sql: `
      WITH closed AS (
        SELECT key, line, status, CASE WHEN amount >= 0 THEN worth(amount, currency, closedAt) END AS money FROM deals
        WHERE status IN ('won', 'lost') AND closedAt >= $from AND closedAt < $to
      ),
      won AS (SELECT key, total(line, money) AS num FROM keys LEFT JOIN (FROM closed WHERE status = 'won') USING (key) GROUP BY key),
      lost AS (SELECT key, total(line, money) AS lost FROM keys LEFT JOIN (FROM closed WHERE status = 'lost') USING (key) GROUP BY key)
      SELECT key, num, num + lost AS den, num / nullif(den, 0) AS value FROM won JOIN lost USING (key)`,
  },
  'gross-profit': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, line, worth(amount - cost, currency, closedAt) AS profit FROM deals WHERE status = 'won' AND closedAt >= $from
          AND closedAt < $to
      )
      SELECT key, total(line, profit) AS value, count(profit) AS n, count(line) - count(profit) AS missing
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'gross-margin': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, worth(amount - cost, currency, closedAt) AS profit, worth(amount, currency, closedAt) AS money FROM deals
        WHERE status = 'won' AND closedAt >= $from AND closedAt < $to AND amount IS NOT NULL AND cost IS NOT NULL
      )
      SELECT key, coalesce(sum(profit), 0) AS num, coalesce(sum(money), 0) AS den, CASE WHEN den > 0 THEN num / den END AS value
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'upsell-rate': {
    tables: ['spells', 'deals'],
    sql: `
      WITH customers AS (
        SELECT DISTINCT key, account FROM spells
        WHERE account IS NOT NULL AND startedAt < $from AND (endedAt IS NULL OR endedAt >= $from)
      ), upgraded AS (
        SELECT DISTINCT key, account FROM deals WHERE status = 'won' AND kind = 'upsell' AND closedAt >= $from AND closedAt < $to
      )
      SELECT keys.key, count(upgraded.account) AS num, count(customers.account) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN customers USING (key) LEFT JOIN upgraded ON upgraded.key = keys.key AND upgraded.account = customers.account
      GROUP BY keys.key`,
  },
  'sales-cycle': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, line, elapsed(createdAt, createdAtDay, closedAt, closedAtDay) AS ms FROM deals
        WHERE status = 'won' AND closedAt >= $from AND closedAt < $to
      )
      SELECT key, avg(ms) FILTER (WHERE ms >= 0) / 86400000 AS value, count(*) FILTER (WHERE ms >= 0) AS n,
        count(*) FILTER (WHERE ms < 0) AS negative, count(*) FILTER (WHERE line IS NOT NULL AND ms IS NULL) AS missing
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'sales-cycle-first-contact': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, line, CASE WHEN firstContactAt IS NULL THEN elapsed(createdAt, createdAtDay, closedAt, closedAtDay)
          ELSE elapsed(firstContactAt, firstContactAtDay, closedAt, closedAtDay) END AS ms
        FROM deals WHERE status = 'won' AND closedAt >= $from AND closedAt < $to
      )
      SELECT key, avg(ms) FILTER (WHERE ms >= 0) / 86400000 AS value, count(*) FILTER (WHERE ms >= 0) AS n,
        count(*) FILTER (WHERE ms < 0) AS negative, count(*) FILTER (WHERE line IS NOT NULL AND ms IS NULL) AS missing
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'sales-cycle-median': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, elapsed(createdAt, createdAtDay, closedAt, closedAtDay) AS ms FROM deals
        WHERE status = 'won' AND closedAt >= $from AND closedAt < $to
      )
      SELECT key, quantile_cont(ms / 86400000, 0.5) FILTER (WHERE ms >= 0) AS value, count(*) FILTER (WHERE ms >= 0) AS n
      FROM keys LEFT JOIN won USING (key) GROUP BY key`,
  },
  'lead-velocity-rate': {
    tables: ['leads'],
    sql: `
      SELECT key, count(*) FILTER (WHERE qualifiedAt >= $from AND qualifiedAt < $to) AS now,
        count(*) FILTER (WHERE qualifiedAt >= $prevFrom AND qualifiedAt < $prevTo) AS den, now - den AS num, num / nullif(den, 0) AS value
      FROM keys LEFT JOIN leads USING (key) GROUP BY key`,
  },
  'pipeline-value': {
    tables: ['deals'],
    sql: `
      WITH open AS (
        SELECT key, line, amount, worth(amount, currency, $asOf) AS money FROM deals
        WHERE createdAt < $asOf AND (closedAt IS NULL OR closedAt >= $asOf)
      )
      SELECT key, total(line, money) AS value, count(money) AS n,
        count(*) FILTER (WHERE line IS NOT NULL AND amount IS NULL) AS missing,
          count(*) FILTER (WHERE amount IS NOT NULL AND money IS NULL) AS unrated
      FROM keys LEFT JOIN open USING (key) GROUP BY key`,
  },
  'weighted-pipeline': {
    tables: ['deals'],
    sql: `
      WITH open AS (
        SELECT key, line, amount, probability, worth(amount, currency, $asOf) AS money FROM deals
        WHERE createdAt < $asOf AND (closedAt IS NULL OR closedAt >= $asOf)
      )
      SELECT key, total(line, money * probability) AS value, count(money * probability) AS n,
        count(*) FILTER (WHERE line IS NOT NULL AND amount * probability IS NULL) AS missing,
        count(*) FILTER (WHERE amount * probability IS NOT NULL AND money IS NULL) AS unrated
      FROM keys LEFT JOIN open USING (key) GROUP BY key`,
  },
  'pipeline-coverage': {
    tables: ['deals'],
    params: [{ target: 2_000_000 }, { target: 1000 }, {}],
    sql: `
      WITH ${soldAndDue}, open AS (
        SELECT keys.key, total(due.line, worth(amount, currency, $asOf)) AS num,
          count(*) FILTER (WHERE amount IS NOT NULL AND worth(amount, currency, $asOf) IS NULL) AS unrated
        FROM keys LEFT JOIN due USING (key) GROUP BY 1
      )
      SELECT key, CASE WHEN $target IS NOT NULL THEN num END AS num, $target - money AS den,
        CASE WHEN den > 0 THEN num / den END AS value, open.unrated + sold.unrated AS unrated
      FROM open JOIN sold USING (key)`,
  },
  'sales-velocity': {
    tables: ['deals'],
    sql: `
      WITH won AS (
        SELECT key, line, amount, worth(amount, currency, closedAt) AS money,
          elapsed(createdAt, createdAtDay, closedAt, closedAtDay) / 86400000 AS days
        FROM deals WHERE status = 'won' AND closedAt >= $from AND closedAt < $to
      ), factors AS (
        SELECT key, avg(money) FILTER (WHERE amount >= 0) AS size, avg(days) FILTER (WHERE days >= 0) AS cycle,
          count(*) FILTER (WHERE amount >= 0 AND money IS NULL) AS unrated
        FROM keys LEFT JOIN won USING (key) GROUP BY key
      ), counts AS (
        SELECT key, count(*) FILTER (WHERE createdAt < $asOf AND (closedAt IS NULL OR closedAt >= $asOf)) AS open,
          count(*) FILTER (WHERE status = 'won' AND closedAt >= $from AND closedAt < $to) AS won,
          count(*) FILTER (WHERE status IN ('won', 'lost') AND closedAt >= $from AND closedAt < $to) AS closed
        FROM keys LEFT JOIN deals USING (key) GROUP BY key
      )
      SELECT key, open * (won / nullif(closed, 0)) * size / nullif(cycle, 0) AS value, unrated,
        CASE WHEN cycle = 0 AND open * won * size > 0 THEN 'undefined' END AS status
      FROM factors JOIN counts USING (key)`,
  },
  'quota-attainment': {
    tables: ['deals', 'targets'],
    sql: `
      WITH ${soldAndDue}, quota AS (
        SELECT key, total(CASE WHEN counts THEN line END, CASE WHEN counts THEN value END) AS den
        FROM (SELECT *, kpi = 'revenue-won' AND startAt >= $from AND endAt <= $end AS counts FROM targets) GROUP BY key
      )
      SELECT key, money AS num, den, num / nullif(den, 0) AS value, unrated
      FROM sold LEFT JOIN quota USING (key)`,
  },
  'quota-attainment-share': {
    tables: ['deals', 'targets'],
    sql: `
      WITH quotas AS (
        SELECT key, owner, sum(value) AS quota FROM targets
        WHERE kpi = 'revenue-won' AND owner IS NOT NULL AND startAt >= $from AND endAt <= $end GROUP BY key, owner
      ), sold AS (
        SELECT key, owner, sum(worth(amount, currency, closedAt)) AS money FROM deals
        WHERE status = 'won' AND closedAt >= $from AND closedAt < $to GROUP BY key, owner
      )
      SELECT keys.key, count(*) FILTER (WHERE coalesce(money, 0) >= quota) AS num, count(quota) AS den, num / nullif(den, 0) AS value,
        den AS n
      FROM keys LEFT JOIN quotas USING (key) LEFT JOIN sold ON sold.key = keys.key AND sold.owner = quotas.owner
      GROUP BY keys.key`,
  },
  forecast: {
    tables: ['deals'],
    sql: `
      WITH ${soldAndDue}, expected AS (
        SELECT keys.key, total(due.line, worth(amount, currency, $asOf) * probability) AS money,
          count(*) FILTER (WHERE amount * probability IS NOT NULL AND worth(amount, currency, $asOf) IS NULL) AS unrated
        FROM keys LEFT JOIN due USING (key) GROUP BY 1
      )
      SELECT key, sold.money + expected.money AS value, sold.unrated + expected.unrated AS unrated FROM sold JOIN expected USING (key)`,
  },
  'forecast-accuracy': {
    tables: ['deals'],
    params: [{ forecast: 1_500_000 }, { forecast: 10 }, {}],
    sql: `
      WITH ${soldAndDue}
      SELECT key, 1 - abs($forecast - money) / nullif(money, 0) AS value, unrated,
        CASE WHEN money = 0 AND $forecast <> 0 THEN 'undefined' END AS status
      FROM sold`,
  },
  'open-deal-age': {
    tables: ['deals'],
    sql: `
      SELECT key, quantile_cont(($asOf - createdAt) / 86400000, 0.5) AS value, count(createdAt) AS n
      FROM keys LEFT JOIN (FROM deals WHERE createdAt < $asOf AND (closedAt IS NULL OR closedAt >= $asOf)) USING (key) GROUP BY key`,
  },
  'open-opportunities': {
    tables: ['deals'],
    sql: `
      SELECT key, count(*) FILTER (WHERE createdAt < $asOf AND (closedAt IS NULL OR closedAt >= $asOf)) AS value, value AS n
      FROM keys LEFT JOIN deals USING (key) GROUP BY key`,
  },
  'stalled-deal-share': {
    tables: ['deals', 'stageEvents'],
    params: [{}, { windowMs: 864_000_000 }],
    sql: `
      WITH open AS (
        SELECT key, line, createdAt <= $asOf - coalesce($windowMs, 2592000000) AND NOT EXISTS (
          FROM stageEvents WHERE stageEvents.deal = deals.id AND stageEvents.key IS NOT DISTINCT FROM deals.key
            AND "at" > $asOf - coalesce($windowMs, 2592000000) AND "at" < $asOf) AS stalled
        FROM deals WHERE createdAt < $asOf AND (closedAt IS NULL OR closedAt >= $asOf)
      )
      SELECT key, count(*) FILTER (WHERE stalled) AS num, count(line) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN open USING (key) GROUP BY key`,
  },
  'new-opportunities': {
    tables: ['deals'],
    sql: `
      SELECT key, count(*) FILTER (WHERE createdAt >= $from AND createdAt < $to) AS value, value AS n
      FROM keys LEFT JOIN deals USING (key) GROUP BY key`,
  },
};
