import type { Family, Params } from '../kpi.ts';

const day = 86_400_000;

/** Orders of the period, each with the touches of its account in the days before it, the earliest first. */
const credited = `
  bought AS (SELECT key, line, account, "at", currency, round(amount * 100) AS cents FROM orders
    WHERE amount IS NOT NULL AND "at" >= $from AND "at" < $to),
  seen AS (
    SELECT bought.key, bought.line, campaign, row_number() OVER journey AS place, count(*) OVER (PARTITION BY bought.line) AS touches
    FROM bought JOIN touches ON touches.account = bought.account AND touches.key IS NOT DISTINCT FROM bought.key
      AND touches."at" <= bought."at" AND touches."at" > bought."at" - coalesce($windowDays, 5) * ${day}
    WINDOW journey AS (PARTITION BY bought.line ORDER BY touches."at", campaign)
  ),
  weighed AS (
    SELECT key, line, campaign, min(place) AS place, CASE coalesce($model, 'last')
      WHEN 'first' THEN count(*) FILTER (WHERE place = 1)
      WHEN 'last' THEN count(*) FILTER (WHERE place = touches)
      WHEN 'linear' THEN count(*)
      WHEN 'linear-per-campaign' THEN 1 END AS weight
    FROM seen GROUP BY key, line, campaign
  ),
  parts AS (
    SELECT weighed.*, "at", currency, cents, abs(cents) * weight / sum(weight) OVER (PARTITION BY line) AS exact, floor(exact) AS whole
    FROM weighed JOIN bought USING (key, line) WHERE weight > 0
  ),
  credits AS (
    SELECT key, campaign, "at", currency, sign(cents) * (whole + CASE WHEN
      row_number() OVER (PARTITION BY line ORDER BY exact - whole DESC,
        place) <= abs(cents) - sum(whole) OVER (PARTITION BY line) THEN 1 ELSE 0 END) / 100 AS amount
    FROM parts
  ),
  credit AS (
    SELECT key, coalesce(sum(money), 0) AS money, count(*) FILTER (WHERE amount IS NOT NULL AND money IS NULL) AS unrated
    FROM keys LEFT JOIN (SELECT *, worth(amount, currency, "at") AS money FROM credits WHERE campaign = $campaign) USING (key) GROUP BY key
  )`;

const campaigns: readonly Params[] = [
  { campaign: 'c1' },
  { campaign: 'c2', model: 'first', windowDays: 30 },
  { campaign: 'c1', model: 'linear', windowDays: 30 },
  { campaign: 'c3', model: 'linear-per-campaign', windowDays: 30 },
  { campaign: 'c4', model: 'linear', windowDays: 365 },
];

const active = (instant: string): string =>
  `SELECT DISTINCT key, account FROM spells WHERE account IS NOT NULL AND startedAt < ${instant}
      AND (endedAt IS NULL OR endedAt >= ${instant})`;

/** Accounts that bought for the first time in the period. */
const joined = `
  joined AS (
    SELECT key, count(first) FILTER (WHERE first >= $from AND first < $to) AS joined
    FROM keys LEFT JOIN (SELECT key, account, min(startedAt) AS first FROM spells WHERE account IS NOT NULL
      GROUP BY key, account) USING (key) GROUP BY key
  )`;

/** What selling and marketing cost in the period, each cost in proportion to the part of its time; a cost of one moment in its moment. */
const spent = `
  spent AS (
    SELECT key, total(line, worth(amount, currency, startAt) * CASE WHEN startAt = endAt THEN 1
      ELSE (least(endAt, $to) - greatest(startAt, $from)) / (endAt - startAt) END) AS spent
    FROM keys LEFT JOIN (FROM costs WHERE kind IN ('marketing', 'sales') AND startAt < $to
      AND (endAt > $from OR endAt = startAt AND startAt >= $from) AND endAt >= startAt)
      USING (key) GROUP BY key
  )`;

/** Days of all customers in the period, and how many left. */
const stayed = `
  stayed AS (
    SELECT key, coalesce(sum(greatest(0, least(coalesce(endedAt, $to), $to) - greatest(startedAt,
      $from))) FILTER (WHERE startedAt IS NOT NULL), 0) / ${day} AS days,
      count(*) FILTER (WHERE endedAt >= $from AND endedAt < $to) AS departures
    FROM keys LEFT JOIN spells USING (key) GROUP BY key
  )`;

const ever = `ever AS (SELECT key, count(DISTINCT account) FILTER (WHERE startedAt < $asOf) AS customers FROM keys
    LEFT JOIN spells USING (key) GROUP BY key)`;

const takenSoFar = `
  taken AS (SELECT key, total(line, worth(amount, currency, "at")) AS taken FROM keys
    LEFT JOIN (FROM orders WHERE "at" < $asOf) USING (key) GROUP BY key)`;

/** Recurring revenue of an account that pays, just before the end. */
const arpa = `
  paying AS (
    SELECT key, worth(mrr, currency, "at") AS money FROM mrr WHERE "at" < $to AND mrr IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY key, account ORDER BY "at" DESC, line DESC) = 1
  ),
  arpa AS (SELECT key, coalesce(sum(money), 0) AS mrr, count(*) FILTER (WHERE money > 0) AS accounts, mrr / nullif(accounts, 0) AS arpa
    FROM keys LEFT JOIN paying USING (key) GROUP BY key)`;

const churn = `
  churn AS (
    SELECT keys.key, (count(before.account) - count(after.account)) / nullif(count(before.account), 0) AS churn
    FROM keys LEFT JOIN (${active('$from')}) AS before USING (key)
      LEFT JOIN (${active('$to')}) AS after ON after.key = before.key AND after.account = before.account GROUP BY keys.key
  )`;

/** Messages that were answered in some way; more answers than messages are a fault. */
const ofDelivered = (answers: string): string => `
  WITH mailings AS (SELECT *, ${answers} BETWEEN 0 AND delivered AS fits FROM campaigns WHERE sentAt >= $from AND sentAt < $to)
  SELECT key, coalesce(sum(${answers}) FILTER (WHERE fits), 0) AS num, coalesce(sum(delivered) FILTER (WHERE fits), 0) AS den,
    num / nullif(den, 0) AS value
  FROM keys LEFT JOIN mailings USING (key) GROUP BY key`;

const margins: readonly Params[] = [{ margin: 0.8 }, { margin: 0 }, {}];

export const marketing: Family = {
  'new-customers': { tables: ['spells'], sql: `WITH ${joined} SELECT key, joined AS value, joined AS n FROM joined` },
  'customer-acquisition-rate': {
    tables: ['spells'],
    sql: `
      WITH ${joined}, customers AS (SELECT key, count(account) AS den FROM keys LEFT JOIN (${active('$from')}) USING (key) GROUP BY key)
      SELECT key, joined AS num, den, num / nullif(den, 0) AS value FROM joined JOIN customers USING (key)`,
  },
  cac: {
    tables: ['costs', 'spells'],
    sql: `
      WITH ${joined}, ${spent}
      SELECT key, spent AS num, joined AS den, num / nullif(den, 0) AS value FROM joined JOIN spent USING (key)`,
  },
  'campaign-revenue': {
    tables: ['orders', 'touches'],
    params: campaigns,
    sql: `WITH ${credited} SELECT key, money AS value, unrated FROM credit`,
  },
  'revenue-per-recipient': {
    tables: ['orders', 'touches', 'campaigns'],
    params: campaigns.slice(0, 2),
    sql: `
      WITH ${credited}, sent AS (SELECT key, total(line, delivered) AS delivered FROM keys
        LEFT JOIN (FROM campaigns WHERE id = $campaign) USING (key) GROUP BY key)
      SELECT key, money AS num, delivered AS den, num / nullif(den, 0) AS value, unrated FROM credit JOIN sent USING (key)`,
  },
  'campaign-roi': {
    tables: ['orders', 'touches', 'campaigns'],
    params: campaigns.slice(0, 2),
    sql: `
      WITH ${credited}, paid AS (
        SELECT key, total(line, paid) AS cost, count(*) FILTER (WHERE cost IS NOT NULL AND paid IS NULL) AS unrated
        FROM keys LEFT JOIN (SELECT *, worth(cost, currency, coalesce(sentAt, $asOf)) AS paid FROM campaigns
          WHERE id = $campaign) USING (key) GROUP BY key
      )
      SELECT key, money - paid.cost AS num, paid.cost AS den, num / nullif(den, 0) AS value,
        credit.unrated + paid.unrated AS unrated FROM credit JOIN paid USING (key)`,
  },
  arpa: { tables: ['mrr'], sql: `WITH ${arpa} SELECT key, mrr AS num, accounts AS den, arpa AS value FROM arpa` },
  'customer-lifespan': {
    tables: ['spells'],
    sql: `WITH ${stayed} SELECT key, days AS num, departures AS den, num / nullif(den, 0) AS value FROM stayed`,
  },
  'clv-average': {
    tables: ['orders', 'spells'],
    sql: `
      WITH ${stayed}, bought AS (
        SELECT key, total(line, worth(amount, currency, "at")) AS bought FROM keys
          LEFT JOIN (FROM orders WHERE "at" >= $from AND "at" < $to) USING (key) GROUP BY key
      )
      SELECT key, (bought / nullif(days, 0)) * (days / nullif(departures, 0)) AS value,
        CASE WHEN days > 0 AND departures = 0 OR days = 0 AND bought <> 0 THEN 'undefined' END AS status
      FROM stayed JOIN bought USING (key)`,
  },
  'clv-historic': {
    tables: ['orders', 'spells'],
    sql: `WITH ${ever}, ${takenSoFar} SELECT key, taken AS num, customers AS den, num / nullif(den, 0) AS value FROM ever
        JOIN taken USING (key)`,
  },
  'ltv-net': {
    tables: ['orders', 'spells', 'accountCosts'],
    sql: `
      WITH ${ever}, ${takenSoFar},
        given AS (SELECT key, total(line, worth(amount, currency, "at")) AS given FROM keys
          LEFT JOIN (FROM accountCosts WHERE "at" < $asOf) USING (key) GROUP BY key)
      SELECT key, taken - given AS num, customers AS den, num / nullif(den, 0) AS value FROM ever JOIN taken USING (key)
        JOIN given USING (key)`,
  },
  'ltv-predictive': {
    tables: ['mrr', 'spells'],
    params: margins,
    sql: `
      WITH ${arpa}, ${churn}
      SELECT key, arpa * $margin / nullif(churn, 0) AS value, CASE WHEN churn = 0 AND arpa * $margin > 0 THEN 'undefined' END AS status
      FROM arpa JOIN churn USING (key)`,
  },
  'ltv-cac-ratio': {
    tables: ['mrr', 'spells', 'costs'],
    params: margins,
    sql: `
      WITH ${arpa}, ${churn}, ${joined}, ${spent}
      SELECT key, arpa * $margin / nullif(churn, 0) / nullif(spent / nullif(joined, 0), 0) AS value,
        CASE WHEN arpa * $margin > 0 AND churn = 0 OR spent > 0 AND joined = 0
          OR arpa * $margin > 0 AND churn > 0 AND joined > 0 AND spent = 0 THEN 'undefined' END AS status
      FROM arpa JOIN churn USING (key) JOIN joined USING (key) JOIN spent USING (key)`,
  },
  'cac-payback-months': {
    tables: ['mrr', 'spells', 'costs'],
    params: margins,
    sql: `
      WITH ${arpa}, ${joined}, ${spent}
      SELECT key, spent / nullif(joined, 0) / nullif(arpa * $margin, 0) AS value,
        CASE WHEN spent > 0 AND joined = 0 OR spent > 0 AND arpa * $margin = 0 THEN 'undefined' END AS status
      FROM arpa JOIN joined USING (key) JOIN spent USING (key)`,
  },
  'open-rate': { tables: ['campaigns'], sql: ofDelivered('opened') },
  'click-rate': { tables: ['campaigns'], sql: ofDelivered('clicked') },
  'unsubscribe-rate': { tables: ['campaigns'], sql: ofDelivered('unsubscribed') },
  'list-growth-rate': {
    tables: ['campaigns'],
    sql: `
      SELECT key, max(sent) FILTER (WHERE sentAt >= $prevFrom AND sentAt < $prevTo) AS den,
        max(sent) FILTER (WHERE sentAt >= $from AND sentAt < $to) - den AS num, num / nullif(den, 0) AS value
      FROM keys LEFT JOIN campaigns USING (key) GROUP BY key`,
  },
};
