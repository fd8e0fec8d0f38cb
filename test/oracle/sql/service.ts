import type { Schedule } from '../../../src/core/index.ts';
import type { Family } from '../kpi.ts';
import { officeWeek } from './activity.ts';

const valid = `CASE WHEN score = floor(score) AND score BETWEEN coalesce(scaleMin, 0) AND 10 THEN score END`;

const given = (kind: string): string => `(FROM responses WHERE kind = '${kind}' AND "at" >= $from AND "at" < $to)`;

/** Promoters, detractors and valid answers of a period. */
const promoters = (from: string, to: string): string => `
  SELECT key, count(*) FILTER (WHERE mark >= 9) - count(*) FILTER (WHERE mark <= 6) AS net, count(mark) AS marks
  FROM keys LEFT JOIN (SELECT key, ${valid} AS mark FROM responses
    WHERE kind = 'nps' AND "at" >= ${from} AND "at" < ${to}) USING (key) GROUP BY key`;

const scored = (kind: string, good: string, known: string): string => `
  SELECT key, count(*) FILTER (WHERE ${good}) AS num, count(*) FILTER (WHERE ${known}) AS den, num / nullif(den, 0) AS value, den AS n,
    count(score) - den AS invalid, count(*) FILTER (WHERE line IS NOT NULL AND score IS NULL) AS missing
  FROM keys LEFT JOIN ${given(kind)} USING (key) GROUP BY key`;

const resolved = '(FROM tickets WHERE resolvedAt >= $from AND resolvedAt < $to)';

/** Day by day the hours of the office in UTC, from the week and the days that differ from it. */
const calendar = ({ zone, week, holidays = {} }: Schedule): string => {
  const lists = Object.entries(week).flatMap(([day, hours]) => (hours ?? []).map(([open, close]) => `(${day}, '${open}', '${close}')`));
  const special = Object.entries(holidays).flatMap(([date, hours]) => hours.map(([open, close]) => `('${date}', '${open}', '${close}')`));
  const utc = (clock: string): string => `epoch_ms(timezone('${zone}',
      date::TIMESTAMP + to_minutes(left(${clock}, 2)::INT * 60 + right(${clock}, 2)::INT)))`;
  return `
    dates AS (SELECT unnest(generate_series(DATE '2023-12-01', DATE '2026-12-31', INTERVAL 1 DAY))::DATE AS date),
    closed AS (SELECT unnest([${Object.keys(holidays).map((date) => `DATE '${date}'`).join(', ')}]) AS date),
    hours AS (
      SELECT date, open, close FROM dates JOIN (VALUES ${lists.join(', ')}) AS week(day, open, close) ON isodow(date) = day
        WHERE date NOT IN (FROM closed)
      UNION ALL SELECT date::DATE, open, close FROM (VALUES ${special.join(', ')}) AS special(date, open, close)
    ),
    calendar AS (SELECT ${utc('open')} AS openAt, ${utc('close')} AS closeAt FROM hours)`;
};

const steps = `
  steps AS (
    SELECT key, status, "at", atDay, lead("at") OVER tickets AS leftAt, lead(atDay) OVER tickets AS leftDay
    FROM ticketEvents WHERE "at" < $asOf
    WINDOW tickets AS (PARTITION BY key, ticket ORDER BY "at", line)
  )`;

const open = '(FROM tickets WHERE createdAt < $asOf AND (resolvedAt IS NULL OR resolvedAt >= $asOf))';

export const service: Family = {
  nps: {
    tables: ['responses'],
    sql: `
      WITH counts AS (${promoters('$from', '$to')})
      SELECT key, net AS num, marks AS den, 100 * net / nullif(marks, 0) AS value, marks AS n FROM counts`,
  },
  'nps-trend': {
    tables: ['responses'],
    sql: `
      WITH now AS (${promoters('$from', '$to')}), earlier AS (${promoters('$prevFrom', '$prevTo')})
      SELECT key, 100 * now.net / nullif(now.marks, 0) - 100 * earlier.net / nullif(earlier.marks, 0) AS value FROM now
        JOIN earlier USING (key)`,
  },
  'nps-by-account': {
    tables: ['responses'],
    sql: `
      WITH latest AS (
        SELECT key, account, ${valid} AS mark FROM responses WHERE kind = 'nps' AND "at" >= $from AND "at" < $to AND ${valid} IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY key, account, contact ORDER BY "at" DESC, line DESC) = 1
      ), accounts AS (
        SELECT key, account, 100 * (count(*) FILTER (WHERE mark >= 9) - count(*) FILTER (WHERE mark <= 6)) / count(*) AS score
        FROM latest GROUP BY key, account
      )
      SELECT key, avg(score) AS value, count(score) AS n FROM keys LEFT JOIN accounts USING (key) GROUP BY key`,
  },
  csat: { tables: ['responses'], sql: scored('csat', 'score BETWEEN 4 AND 5', 'score BETWEEN 1 AND 5') },
  ces: {
    tables: ['responses'],
    sql: `
      SELECT key, avg(score) FILTER (WHERE score BETWEEN 1 AND 7) AS value, count(*) FILTER (WHERE score BETWEEN 1 AND 7) AS n,
        count(score) - n AS invalid, count(*) FILTER (WHERE line IS NOT NULL AND score IS NULL) AS missing
      FROM keys LEFT JOIN ${given('ces')} USING (key) GROUP BY key`,
  },
  'ces-agree': { tables: ['responses'], sql: scored('ces', 'score BETWEEN 5 AND 7', 'score BETWEEN 1 AND 7') },
  'fcr-survey': { tables: ['responses'], sql: scored('fcr', 'score = 1', 'score IN (0, 1)') },
  'survey-response-rate': {
    tables: ['responses'],
    sql: `
      SELECT key, count(*) FILTER (WHERE "at" < $asOf) AS num, count(line) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN (FROM responses WHERE sentAt >= $from AND sentAt < $to) USING (key) GROUP BY key`,
  },
  'health-score': {
    tables: ['components'],
    params: [{ account: 'A1' }, { account: 'A2' }, { account: 'A3' }, { account: 'A4' }, { account: 'A7' }],
    sql: `
      WITH parts AS (
        SELECT key, weight, CASE WHEN raw IS NOT NULL AND lo <> hi THEN 100 * greatest(0, least(1, (raw - lo) / (hi - lo))) END AS score
        FROM components WHERE account = $account
      )
      SELECT key, CASE WHEN sum(weight) FILTER (WHERE score IS NOT NULL) >= 0.5 * sum(weight) THEN
        sum(weight * score) FILTER (WHERE score IS NOT NULL) / sum(weight) FILTER (WHERE score IS NOT NULL) END AS value
      FROM keys LEFT JOIN parts USING (key) GROUP BY key`,
  },
  'first-contact-resolution': {
    tables: ['tickets'],
    params: [{}, { windowMs: 1_209_600_000 }],
    sql: `
      WITH ready AS (
        SELECT key, line, contacts = 1 AND coalesce(reopens, 0) = 0 AND NOT EXISTS (
          FROM tickets AS again WHERE again.key = first.key AND again.account = first.account AND again.topic = first.topic
            AND again.id <> first.id
            AND again.createdAt > first.resolvedAt AND again.createdAt <= first.resolvedAt + coalesce($windowMs, 604800000)) AS solved
        FROM tickets AS first
        WHERE resolvedAt >= $from AND resolvedAt < $to AND resolvedAt + coalesce($windowMs, 604800000) <= $asOf AND contacts IS NOT NULL
      )
      SELECT key, count(*) FILTER (WHERE solved) AS num, count(line) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN ready USING (key) GROUP BY key`,
  },
  'one-touch-rate': {
    tables: ['tickets'],
    sql: `
      SELECT key, count(*) FILTER (WHERE contacts < 2) AS num, count(contacts) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN ${resolved} USING (key) GROUP BY key`,
  },
  'ticket-resolution-time': {
    tables: ['tickets'],
    sql: `
      WITH done AS (SELECT key, line, elapsed(createdAt, createdAtDay, resolvedAt, resolvedAtDay) AS ms FROM ${resolved})
      SELECT key, avg(ms) FILTER (WHERE ms >= 0) / 3600000 AS value, count(*) FILTER (WHERE ms >= 0) AS n,
        count(*) FILTER (WHERE ms < 0) AS negative, count(*) FILTER (WHERE line IS NOT NULL AND ms IS NULL) AS missing
      FROM keys LEFT JOIN done USING (key) GROUP BY key`,
  },
  'ticket-resolution-time-business': {
    tables: ['tickets'],
    schedule: officeWeek,
    sql: `
      WITH ${calendar(officeWeek)}, done AS (SELECT key, line, createdAt, resolvedAt FROM ${resolved}),
      worked AS (
        SELECT key, done.line, resolvedAt - createdAt AS ms, 
          coalesce(sum(least(closeAt, resolvedAt) - greatest(openAt, createdAt)) FILTER (WHERE openAt IS NOT NULL), 0) AS open
        FROM done LEFT JOIN calendar ON openAt < resolvedAt AND closeAt > createdAt GROUP BY ALL
      )
      SELECT key, avg(open) FILTER (WHERE ms >= 0) / 3600000 AS value, count(*) FILTER (WHERE ms >= 0) AS n,
        count(*) FILTER (WHERE ms < 0) AS negative, count(*) FILTER (WHERE line IS NOT NULL AND ms IS NULL) AS missing
      FROM keys LEFT JOIN worked USING (key) GROUP BY key`,
  },
  'ticket-resolution-per-opened': {
    tables: ['tickets'],
    sql: `
      WITH done AS (
        SELECT keys.key, coalesce(sum(ms) FILTER (WHERE ms >= 0), 0) / 3600000 AS num FROM keys LEFT JOIN (
          SELECT key, elapsed(createdAt, createdAtDay, resolvedAt, resolvedAtDay) AS ms FROM ${resolved}) USING (key) GROUP BY 1
      ), opened AS (SELECT key, count(*) FILTER (WHERE createdAt >= $from AND createdAt < $to) AS den FROM keys
        LEFT JOIN tickets USING (key) GROUP BY key)
      SELECT key, num, den, num / nullif(den, 0) AS value FROM done JOIN opened USING (key)`,
  },
  'ticket-step-time': {
    tables: ['ticketEvents'],
    params: [{ status: 'open' }, { status: 'pending' }],
    sql: `
      WITH ${steps}, visits AS (SELECT key, elapsed("at", atDay, leftAt, leftDay) AS ms FROM steps
        WHERE status = $status AND leftAt >= $from AND leftAt < $to)
      SELECT key, avg(ms) / 3600000 AS value, count(ms) AS n FROM keys LEFT JOIN visits USING (key) GROUP BY key`,
  },
  'first-reply-time': {
    tables: ['tickets'],
    sql: `
      WITH opened AS (
        SELECT key, line, CASE WHEN firstReplyAt < $asOf THEN elapsed(createdAt, createdAtDay, firstReplyAt, firstReplyAtDay) END AS ms
        FROM tickets WHERE createdAt >= $from AND createdAt < $to
      )
      SELECT key, avg(ms) FILTER (WHERE ms >= 0) / 3600000 AS value, count(*) FILTER (WHERE ms >= 0) AS n,
        count(*) FILTER (WHERE ms < 0) AS negative, count(*) FILTER (WHERE line IS NOT NULL AND ms IS NULL) AS missing
      FROM keys LEFT JOIN opened USING (key) GROUP BY key`,
  },
  'sla-attainment': {
    tables: ['tickets'],
    sql: `
      WITH settled AS (
        SELECT key, line, firstReplyAt < $asOf AND firstReplyAt - createdAt <= slaMs AS met FROM tickets
        WHERE createdAt >= $from AND createdAt < $to AND slaMs IS NOT NULL
          AND (coalesce(firstReplyAt < $asOf, false) OR createdAt + slaMs < $asOf)
          AND NOT coalesce(firstReplyAt < createdAt, false)
      )
      SELECT key, count(*) FILTER (WHERE met) AS num, count(line) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN settled USING (key) GROUP BY key`,
  },
  'reopen-rate': {
    tables: ['tickets'],
    sql: `
      SELECT key, count(*) FILTER (WHERE reopens > 0) AS num, count(line) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN (FROM tickets WHERE firstResolvedAt >= $from AND firstResolvedAt < $to) USING (key) GROUP BY key`,
  },
  'ticket-backlog': { tables: ['tickets'], sql: `SELECT key, count(line) AS value, value AS n FROM keys
      LEFT JOIN ${open} USING (key) GROUP BY key` },
  'backlog-age': {
    tables: ['tickets'],
    sql: `SELECT key, quantile_cont(($asOf - createdAt) / 3600000, 0.5) AS value, count(createdAt) AS n FROM keys
        LEFT JOIN ${open} USING (key) GROUP BY key`,
  },
  'overdue-ticket-share': {
    tables: ['tickets'],
    sql: `
      SELECT key, count(*) FILTER (WHERE dueAt < $asOf) AS num, count(dueAt) AS den, num / nullif(den, 0) AS value, den AS n
      FROM keys LEFT JOIN ${open} USING (key) GROUP BY key`,
  },
};
