import type { Schedule } from '../../../src/core/index.ts';
import type { Family } from '../kpi.ts';

/** Milliseconds that each line of a table with `startedAt` and `endedAt` lies inside the period. */
const inside = 'CASE WHEN startedAt IS NOT NULL THEN greatest(0, least(coalesce(endedAt, $to), $to) - greatest(startedAt, $from)) END';

const answered = `
  asked AS (
    SELECT key, line, account, "at", CASE WHEN respondedAt < $asOf THEN elapsed("at", atDay, respondedAt, respondedAtDay) END AS ms
    FROM requests WHERE "at" >= $from AND "at" < $to
  )`;

/** The last assessment of each rep in each skill; of two at one instant the later line. */
const latest = `
  latest AS (
    SELECT key, line, score, required FROM assessments WHERE "at" < $asOf
    QUALIFY row_number() OVER (PARTITION BY key, rep, skill ORDER BY "at" DESC, line DESC) = 1
  )`;

/** An answer before its request is a clock gone wrong, in neither side. */
const within = (ms: number): string => `
  SELECT key, count(*) FILTER (WHERE respondedAt < $asOf AND respondedAt - "at" <= ${ms}) AS num, count(line) AS den,
    num / nullif(den, 0) AS value, den AS n
  FROM keys LEFT JOIN (
    FROM requests WHERE "at" >= $from AND "at" < $to AND "at" + ${ms} <= $asOf
      AND (respondedAt IS NULL OR respondedAt >= "at")) USING (key) GROUP BY key`;

/** Monday to Friday, with a holiday and half a day: a day counts as worked where it has hours. */
export const officeWeek: Schedule = {
  zone: 'Europe/Rome',
  week: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['09:00', '13:00'], ['14:00', '18:00']]])),
  holidays: { '2025-04-21': [], '2025-04-25': [], '2025-05-01': [], '2025-08-15': [], '2025-07-04': [['09:00', '12:00']] },
};

export const activity: Family = {
  'calls-per-day': {
    tables: ['activities'],
    params: [{ workdays: 21 }, { workdays: 0 }],
    sql: `
      SELECT key, count(*) FILTER (WHERE kind = 'call' AND "at" >= $from AND "at" < $to) AS num, $workdays AS den,
        num / nullif(den, 0) AS value
      FROM keys LEFT JOIN activities USING (key) GROUP BY key`,
  },
  'emails-sent': {
    tables: ['activities'],
    sql: `
      SELECT key, count(*) FILTER (WHERE kind = 'email' AND direction = 'out' AND "at" >= $from AND "at" < $to) AS value, value AS n
      FROM keys LEFT JOIN activities USING (key) GROUP BY key`,
  },
  'second-contact-customers': {
    tables: ['activities'],
    sql: `
      SELECT key, count(DISTINCT account) FILTER (WHERE followUp = 1 AND "at" >= $from AND "at" < $to) AS value, value AS n
      FROM keys LEFT JOIN activities USING (key) GROUP BY key`,
  },
  'value-added-calls': {
    tables: ['activities'],
    sql: `
      SELECT key, count(*) FILTER (WHERE kind = 'call' AND valueAdded = 1 AND "at" >= $from AND "at" < $to) AS value, value AS n
      FROM keys LEFT JOIN activities USING (key) GROUP BY key`,
  },
  'value-added-call-share': {
    tables: ['activities'],
    sql: `
      SELECT key, count(*) FILTER (WHERE valueAdded = 1) AS num, count(valueAdded) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN (FROM activities WHERE kind = 'call' AND "at" >= $from AND "at" < $to) USING (key) GROUP BY key`,
  },
  'value-added-call-frequency': {
    tables: ['activities', 'spells'],
    sql: `
      WITH calls AS (
        SELECT key, count(*) FILTER (WHERE kind = 'call' AND valueAdded = 1 AND "at" >= $from AND "at" < $to) AS num
        FROM keys LEFT JOIN activities USING (key) GROUP BY key
      ), exposure AS (SELECT key, sum(${inside}) / 2592000000 AS den FROM spells GROUP BY key)
      SELECT key, num, den, num / nullif(den, 0) AS value FROM calls LEFT JOIN exposure USING (key)`,
  },
  'value-added-call-effectiveness': {
    tables: ['activities'],
    sql: `
      SELECT key, count(*) FILTER (WHERE outcome = 'advanced') AS num, count(outcome) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN (FROM activities WHERE kind = 'call' AND valueAdded = 1 AND "at" >= $from AND "at" < $to) USING (key)
        GROUP BY key`,
  },
  'customer-response-time': {
    tables: ['requests'],
    sql: `
      WITH ${answered}
      SELECT key, avg(ms) FILTER (WHERE ms >= 0) / 60000 AS value, count(*) FILTER (WHERE ms >= 0) AS n,
        count(*) FILTER (WHERE ms < 0) AS negative, count(*) FILTER (WHERE line IS NOT NULL AND ms IS NULL) AS missing
      FROM keys LEFT JOIN asked USING (key) GROUP BY key`,
  },
  'customer-response-time-median': {
    tables: ['requests'],
    sql: `
      WITH ${answered}
      SELECT key, quantile_cont(ms / 60000, 0.5) FILTER (WHERE ms >= 0) AS value, count(*) FILTER (WHERE ms >= 0) AS n
      FROM keys LEFT JOIN asked USING (key) GROUP BY key`,
  },
  'customer-response-time-per-customer': {
    tables: ['requests'],
    sql: `
      WITH ${answered}
      SELECT key, coalesce(sum(ms) FILTER (WHERE ms >= 0), 0) / 60000 AS num, count(DISTINCT account) FILTER (WHERE ms >= 0) AS den,
        num / nullif(den, 0) AS value
      FROM keys LEFT JOIN asked USING (key) GROUP BY key`,
  },
  'response-within-1h': { tables: ['requests'], sql: within(3_600_000) },
  'response-within-24h': { tables: ['requests'], sql: within(86_400_000) },
  'quote-turnaround': {
    tables: ['quotes'],
    sql: `
      WITH sent AS (
        SELECT key, line, elapsed(requestedAt, requestedAtDay, sentAt, sentAtDay) AS ms FROM quotes
        WHERE final = 1 AND sentAt >= $from AND sentAt < $to
      )
      SELECT key, avg(ms) FILTER (WHERE ms >= 0) / 3600000 AS value, count(*) FILTER (WHERE ms >= 0) AS n,
        count(*) FILTER (WHERE ms < 0) AS negative, count(*) FILTER (WHERE line IS NOT NULL AND ms IS NULL) AS missing
      FROM keys LEFT JOIN sent USING (key) GROUP BY key`,
  },
  'content-usefulness': {
    tables: ['contentEvents'],
    sql: `
      SELECT key, count(*) FILTER (WHERE rating BETWEEN 4 AND 5) AS num, count(*) FILTER (WHERE rating BETWEEN 1 AND 5) AS den,
        num / nullif(den, 0) AS value, den AS n,
        count(rating) - den AS invalid, count(*) FILTER (WHERE line IS NOT NULL AND rating IS NULL) AS missing
      FROM keys LEFT JOIN (FROM contentEvents WHERE kind = 'feedback' AND "at" >= $from AND "at" < $to) USING (key) GROUP BY key`,
  },
  'content-findability': {
    tables: ['contentEvents'],
    sql: `
      SELECT key, count(*) FILTER (WHERE found = 1) AS num, count(found) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN (FROM contentEvents WHERE kind = 'search' AND "at" >= $from AND "at" < $to) USING (key) GROUP BY key`,
  },
  'content-search-time': {
    tables: ['contentEvents'],
    sql: `
      SELECT key, quantile_cont(durationMs / 60000, 0.5) AS value, count(durationMs) AS n
      FROM keys LEFT JOIN (FROM contentEvents WHERE kind = 'search' AND found = 1 AND "at" >= $from AND "at" < $to) USING (key)
        GROUP BY key`,
  },
  'content-usage-rate': {
    tables: ['assets', 'contentEvents'],
    sql: `
      WITH available AS (
        SELECT key, id FROM assets WHERE createdAt < $to AND (retiredAt IS NULL OR retiredAt >= $from)
      ), used AS (
        SELECT DISTINCT key, asset FROM contentEvents WHERE kind IN ('open', 'share') AND "at" >= $from AND "at" < $to
      )
      SELECT keys.key, count(DISTINCT used.asset) AS num, count(DISTINCT available.id) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN available USING (key) LEFT JOIN used ON used.key = keys.key AND used.asset = available.id GROUP BY keys.key`,
  },
  'skill-gap': {
    tables: ['assessments'],
    sql: `
      WITH ${latest}
      SELECT key, avg(greatest(0, required - score)) FILTER (WHERE required - score IS NOT NULL) AS value, count(required - score) AS n
      FROM keys LEFT JOIN latest USING (key) GROUP BY key`,
  },
  'skill-coverage': {
    tables: ['assessments'],
    sql: `
      WITH ${latest}
      SELECT key, count(*) FILTER (WHERE score >= required) AS num, count(score - required) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN latest USING (key) GROUP BY key`,
  },
  'coaching-frequency': {
    tables: ['activities', 'reps'],
    sql: `
      WITH sessions AS (
        SELECT key, count(*) FILTER (WHERE kind = 'coaching' AND "at" >= $from AND "at" < $to) AS num
        FROM keys LEFT JOIN activities USING (key) GROUP BY key
      ), exposure AS (SELECT key, sum(${inside}) / 2592000000 AS den FROM reps GROUP BY key)
      SELECT key, num, den, num / nullif(den, 0) AS value FROM sessions LEFT JOIN exposure USING (key)`,
  },
  'adoption-rate': {
    tables: ['activities', 'reps'],
    sql: `
      WITH present AS (FROM reps WHERE startedAt < $to AND (endedAt IS NULL OR endedAt >= $from)),
        busy AS (SELECT DISTINCT key, owner FROM activities WHERE "at" >= $from AND "at" < $to)
      SELECT keys.key, count(busy.owner) AS num, count(present.line) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN present USING (key) LEFT JOIN busy ON busy.key = keys.key AND busy.owner = present.id GROUP BY keys.key`,
  },
};
