import type { Family, Params } from '../kpi.ts';

/** The accounts in a spell just before an instant. */
const active = (instant: string): string =>
  `SELECT DISTINCT key, account FROM spells WHERE account IS NOT NULL AND startedAt < ${instant}
      AND (endedAt IS NULL OR endedAt >= ${instant})`;

/** The level of each account just before an instant: its last known one; of two at one instant the later line. */
const levels = (instant: string): string => `
  SELECT key, account, worth(mrr, currency, "at") AS money, mrr FROM mrr WHERE "at" < ${instant} AND mrr IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY key, account ORDER BY "at" DESC, line DESC) = 1`;

/** Every change of an account's level in the period: what it was, what it is, and the highest before. */
const changes = `
  history AS (
    SELECT key, account, "at", currency, mrr AS level, coalesce(lag(mrr) OVER accounts, 0) AS previous,
      coalesce(max(mrr) OVER (accounts ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS peak
    FROM mrr WHERE mrr IS NOT NULL
    WINDOW accounts AS (PARTITION BY key, account ORDER BY "at", line)
  ),
  changes AS (SELECT *, worth(level, currency, "at") AS now, worth(previous, currency, "at") AS past FROM history
    WHERE "at" >= $from AND "at" < $to),
  movements AS (
    SELECT key,
      coalesce(sum(now) FILTER (WHERE previous = 0 AND peak = 0 AND level > 0), 0) AS new,
      coalesce(sum(now) FILTER (WHERE previous = 0 AND peak > 0 AND level > 0), 0) AS reactivation,
      coalesce(sum(now - past) FILTER (WHERE previous > 0 AND level > previous), 0) AS expansion,
      coalesce(sum(past - now) FILTER (WHERE level > 0 AND level < previous), 0) AS contraction,
      coalesce(sum(past) FILTER (WHERE previous > 0 AND level = 0), 0) AS churned
    FROM keys LEFT JOIN changes USING (key) GROUP BY key
  ),
  opening AS (SELECT key, coalesce(sum(money), 0) AS opening FROM keys LEFT JOIN (${levels('$from')}) USING (key) GROUP BY key)`;

const movement = (formula: string): string => `WITH ${changes} SELECT key, ${formula} AS value FROM movements`;

const churnedBy = (formula: string): string => `
  WITH ${changes}
  SELECT key, ${formula} AS num, opening AS den, num / nullif(den, 0) AS value FROM movements JOIN opening USING (key)`;

/** Both levels of the accounts that paid at the start. */
const kept = (formula: string): string => `
  WITH before AS (SELECT * FROM (${levels('$from')}) WHERE money > 0), after AS (${levels('$to')})
  SELECT keys.key, coalesce(sum(${formula}), 0) AS num, coalesce(sum(before.money), 0) AS den, num / nullif(den, 0) AS value
  FROM keys LEFT JOIN before USING (key) LEFT JOIN after ON after.key = before.key
    AND after.account IS NOT DISTINCT FROM before.account GROUP BY keys.key`;

/** Contracts due in the period of which it is known whether they were renewed in time. */
const decided = `
  decided AS (
    SELECT key, line, worth(value, currency, dueAt) AS old,
      renewedAt < $asOf AND renewedAt <= dueAt + coalesce($graceMs, 2592000000) AS inTime,
      worth(renewedValue, currency, dueAt) AS new
    FROM contracts
    WHERE dueAt >= $from AND dueAt < $end
      AND (coalesce(renewedAt < $asOf AND renewedAt <= dueAt + coalesce($graceMs, 2592000000), false)
        OR dueAt + coalesce($graceMs, 2592000000) <= $asOf)
  )`;

const grace: readonly Params[] = [{}, { graceMs: 864_000_000 }];

const renewed = (formula: string): string => `
  WITH ${decided}
  SELECT key, coalesce(sum(CASE WHEN inTime THEN ${formula} ELSE 0 END), 0) AS num, coalesce(sum(old), 0) AS den,
    num / nullif(den, 0) AS value
  FROM keys LEFT JOIN (FROM decided WHERE old IS NOT NULL) USING (key) GROUP BY key`;

export const revenue: Family = {
  'active-customers': {
    tables: ['spells'],
    sql: `SELECT key, count(account) AS value, value AS n FROM keys LEFT JOIN (${active('$to')}) USING (key) GROUP BY key`,
  },
  'activation-rate': {
    tables: ['spells'],
    params: [{}, { windowMs: 864_000_000 }],
    sql: `
      WITH started AS (
        SELECT key, line, elapsed(startedAt, startedAtDay, activatedAt, activatedAtDay) AS ms FROM spells
        WHERE startedAt >= $from AND startedAt < $to AND startedAt + coalesce($windowMs, 2592000000) <= $asOf
      )
      SELECT key, count(*) FILTER (WHERE ms <= coalesce($windowMs, 2592000000)) AS num, count(line) AS den,
        num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN (FROM started WHERE ms IS NULL OR ms >= 0) USING (key) GROUP BY key`,
  },
  'customer-churn-rate': {
    tables: ['spells'],
    sql: `
      WITH before AS (${active('$from')}), after AS (${active('$to')})
      SELECT keys.key, count(before.account) AS den, den - count(after.account) AS num, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN before USING (key) LEFT JOIN after ON after.key = before.key AND after.account = before.account
        GROUP BY keys.key`,
  },
  'customer-churn-events-rate': {
    tables: ['spells'],
    sql: `
      WITH departures AS (SELECT key, count(*) FILTER (WHERE endedAt >= $from AND endedAt < $to) AS num FROM keys
        LEFT JOIN spells USING (key) GROUP BY key),
        customers AS (SELECT key, count(account) AS den FROM keys LEFT JOIN (${active('$from')}) USING (key) GROUP BY key)
      SELECT key, num, den, num / nullif(den, 0) AS value FROM departures JOIN customers USING (key)`,
  },
  'customer-retention-rate': {
    tables: ['spells'],
    sql: `
      WITH before AS (${active('$from')}), after AS (${active('$to')})
      SELECT keys.key, count(after.account) / nullif(count(before.account), 0) AS value
      FROM keys LEFT JOIN before USING (key) LEFT JOIN after ON after.key = before.key AND after.account = before.account
        GROUP BY keys.key`,
  },
  'inactivity-churn-rate': {
    tables: ['orders'],
    params: [{ windowMs: 5_184_000_000 }, { windowMs: 1_296_000_000 }, {}],
    sql: `
      WITH alive AS (SELECT DISTINCT key, account FROM orders WHERE account IS NOT NULL AND "at" >= $from - $windowMs AND "at" < $from),
        still AS (SELECT DISTINCT key, account FROM orders WHERE "at" >= $to - $windowMs AND "at" < $to)
      SELECT keys.key, count(alive.account) AS den, den - count(still.account) AS num, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN alive USING (key) LEFT JOIN still ON still.key = alive.key AND still.account = alive.account GROUP BY keys.key`,
  },
  mrr: {
    tables: ['mrr'],
    sql: `
      WITH now AS (${levels('$to')})
      SELECT key, coalesce(sum(money), 0) AS value, count(*) FILTER (WHERE mrr IS NOT NULL AND money IS NULL) AS unrated
      FROM keys LEFT JOIN now USING (key) GROUP BY key`,
  },
  arr: {
    tables: ['mrr'],
    sql: `WITH now AS (${levels('$to')}) SELECT key, 12 * coalesce(sum(money), 0) AS value FROM keys LEFT JOIN now USING (key)
        GROUP BY key`,
  },
  'mrr-new': { tables: ['mrr'], sql: movement('new') },
  'mrr-reactivation': { tables: ['mrr'], sql: movement('reactivation') },
  'mrr-expansion': { tables: ['mrr'], sql: movement('expansion') },
  'mrr-contraction': { tables: ['mrr'], sql: movement('contraction') },
  'mrr-churned': { tables: ['mrr'], sql: movement('churned') },
  'net-new-mrr': { tables: ['mrr'], sql: movement('new + reactivation + expansion - contraction - churned') },
  'mrr-churn-gross': { tables: ['mrr'], sql: churnedBy('churned + contraction') },
  'mrr-churn-net': { tables: ['mrr'], sql: churnedBy('churned + contraction - expansion - reactivation') },
  grr: { tables: ['mrr'], sql: kept('least(before.money, after.money)') },
  nrr: { tables: ['mrr'], sql: kept('after.money') },
  'renewal-rate': {
    tables: ['contracts'],
    params: grace,
    sql: `
      WITH ${decided}
      SELECT key, count(*) FILTER (WHERE inTime) AS num, count(line) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN decided USING (key) GROUP BY key`,
  },
  'renewal-rate-value': { tables: ['contracts'], params: grace, sql: renewed('least(old, new)') },
  'renewal-rate-value-net': { tables: ['contracts'], params: grace, sql: renewed('new') },
};
