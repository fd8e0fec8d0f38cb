import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { tableFromRows, type TableName, type Tables } from '../../../src/core/index.ts';
import { readTable, type FieldMap } from '../../../src/data/index.ts';
import { datasets } from '../../real-data/folders.ts';
import type { Rows } from '../database.ts';
import type { Params } from '../kpi.ts';
import type { AskedPeriod } from '../scene.ts';

/** A published data set: what our readers make of its files, and what DuckDB's do. */
export type Dataset = {
  name: string;
  /** For each table its rows in our names, as a query over the files. */
  sql: Partial<Record<TableName, string>>;
  ours: () => Tables;
  kpis: readonly string[];
  by: readonly string[];
  periods: readonly AskedPeriod[];
  /** Parameters instead of those that the KPI's SQL comes with. */
  params?: Readonly<Record<string, readonly Params[]>>;
};

const file = (...path: string[]): string => `'${join(datasets.path, ...path)}'`;
const csv = (...path: string[]): string => `read_csv(${file(...path)}, all_varchar = true, header = true)`;
const read = (table: TableName, path: [folder: string, file: string], map?: FieldMap) =>
  readTable(table, datasets.bytes(...path), map ? { map } : {}).table;

/** The rows of a set as DuckDB reads them. */
export async function rowsOf({ sql }: Dataset): Promise<Rows> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const rows: Rows = {};
  for (const [table, query] of Object.entries(sql)) {
    rows[table as TableName] = (await connection.runAndReadAll(query)).getRowObjectsJson();
  }
  connection.closeSync();
  return rows;
}

const year = (of: number): AskedPeriod => ({
  name: String(of),
  from: `${of}-01-01`,
  to: `${of + 1}-01-01`,
  previous: [`${of - 1}-01-01`, `${of}-01-01`],
});
const spring = (of: number): AskedPeriod => ({
  name: `spring ${of}`,
  from: `${of}-04-01`,
  to: `${of}-07-01`,
  previous: [`${of}-01-01`, `${of}-04-01`],
});
const partial = (of: number): AskedPeriod => ({ ...spring(of), name: `part of spring ${of}`, asOf: `${of}-05-17T15:00:00Z` });

const dealKpis = [
  'deals-won',
  'revenue-won',
  'win-rate',
  'win-rate-created',
  'win-rate-value',
  'win-rate-flow',
  'close-rate',
  'average-deal-size',
  'deal-size-median',
  'sales-cycle',
  'sales-cycle-median',
  'open-deal-age',
  'open-opportunities',
  'new-opportunities',
];
const levelKpis = [
  'mrr',
  'arr',
  'mrr-new',
  'mrr-reactivation',
  'mrr-expansion',
  'mrr-contraction',
  'mrr-churned',
  'net-new-mrr',
  'mrr-churn-gross',
  'mrr-churn-net',
  'grr',
  'nrr',
  'arpa',
];
const spellKpis = [
  'active-customers',
  'customer-churn-rate',
  'customer-churn-events-rate',
  'customer-retention-rate',
  'new-customers',
  'customer-acquisition-rate',
  'customer-lifespan',
];
const loanSteps = ['A_SUBMITTED', 'A_PREACCEPTED', 'A_ACCEPTED', 'A_FINALIZED', 'O_SENT', 'O_SENT_BACK', 'A_APPROVED'] as const;
const loans = csv('bpi12-loans', 'bpi12_cases.csv');

const customers = `(SELECT *, row_number() OVER () - 1 AS account FROM ${csv('hillstrom', 'hillstrom.csv')})`;

const mailings: readonly Params[] = [
  { campaign: 'Mens E-Mail' },
  { campaign: 'Womens E-Mail', model: 'linear', windowDays: 14 },
  { campaign: 'Womens E-Mail', model: 'first', windowDays: 3 },
];

/** The level of each account after each day on which a subscription began or ended. */
const subscriptionLevels = `
  WITH moves AS (
    SELECT account_id AS account, start_date AS day, mrr_amount::DOUBLE AS move FROM ${csv('ravenstack', 'ravenstack_subscriptions.csv')}
    UNION ALL SELECT account_id, end_date, -mrr_amount::DOUBLE FROM ${csv('ravenstack', 'ravenstack_subscriptions.csv')}
      WHERE end_date IS NOT NULL
  ),
  levels AS (SELECT account, day, sum(sum(move)) OVER (PARTITION BY account ORDER BY day) AS level FROM moves GROUP BY account, day),
  changes AS (SELECT *, coalesce(lag(level) OVER (PARTITION BY account ORDER BY day), 0) AS before FROM levels)`;

export const sets: readonly Dataset[] = [
  {
    name: 'maven-crm',
    sql: {
      deals: `SELECT opportunity_id AS id, sales_agent AS owner, account,
          CASE WHEN deal_stage IN ('Won', 'Lost') THEN lower(deal_stage) ELSE 'open' END AS status,
        engage_date AS createdAt, close_date AS closedAt, close_value AS amount FROM ${csv('maven-crm', 'sales_pipeline.iso.csv')}`,
    },
    ours: () => ({ deals: read('deals', ['maven-crm', 'sales_pipeline.iso.csv']) }),
    kpis: dealKpis,
    by: ['owner', 'account'],
    periods: [year(2017), spring(2017), partial(2017)],
  },
  {
    name: 'salesforce-tree',
    sql: {
      deals: `SELECT record.Name AS name, record.Amount AS amount, record.StageName AS stage, record.Probability::DOUBLE / 100
          AS probability, record.LeadSource AS source,
          CASE record.StageName WHEN 'Closed Won' THEN 'won' WHEN 'Closed Lost' THEN 'lost' ELSE 'open' END AS status,
          CASE WHEN record.StageName LIKE 'Closed%' THEN record.CloseDate END AS closedAt,
            CASE WHEN record.StageName NOT LIKE 'Closed%' THEN record.CloseDate END AS expectedCloseAt
        FROM (SELECT unnest(records) AS record FROM read_json(${file('salesforce-tree', 'Opportunitys.json')}))`,
    },
    ours: () => ({ deals: read('deals', ['salesforce-tree', 'Opportunitys.json']) }),
    kpis: ['deals-won', 'revenue-won', 'win-rate', 'win-rate-value', 'average-deal-size', 'deal-size-median'],
    by: ['source', 'stage'],
    periods: [year(2020), year(2021), partial(2020)],
  },
  {
    name: 'bpi12-loans',
    sql: {
      deals: `SELECT "case" AS id, A_SUBMITTED AS createdAt FROM ${loans}`,
      quotes: `SELECT A_SUBMITTED AS requestedAt, O_SENT AS sentAt, 1 AS final FROM ${loans}`,
      stages: `SELECT * FROM (VALUES ${loanSteps.map((stage, index) => `('${stage}', ${index + 1})`).join(', ')}) AS stages(stage, pos)`,
      stageEvents: loanSteps
        .map(
          (stage) => `SELECT "case" AS deal, '${stage}' AS stage, ${stage} AS "at" FROM ${loans}
          WHERE ${stage} IS NOT NULL`,
        )
        .join(' UNION ALL '),
    },
    ours: () => {
      const bytes = datasets.bytes('bpi12-loans', 'bpi12_cases.csv');
      const instants: FieldMap = Object.fromEntries(loanSteps.map((step) => [step, [step, 'iso'] as const]));
      const deals = readTable('deals', bytes, { map: { ...instants, id: 'case', createdAt: 'A_SUBMITTED' } }).table;
      const cases = Array.from({ length: deals.length }, (_, row) => row);
      const events = loanSteps.flatMap((stage) =>
        cases.flatMap((row) =>
          deals.get(row, stage) === null ? [] : [{ deal: deals.get(row, 'id'), stage, at: deals.get(row, stage) as string }],
        ),
      );
      return {
        deals,
        stageEvents: tableFromRows('stageEvents', events),
        stages: tableFromRows(
          'stages',
          loanSteps.map((stage, index) => ({ stage, pos: index + 1 })),
        ),
        quotes: readTable('quotes', bytes, { map: { requestedAt: 'A_SUBMITTED', sentAt: 'O_SENT', final: '=1' } }).table,
      };
    },
    kpis: [
      'new-opportunities',
      'stage-conversion',
      'stage-conversion-touched',
      'stage-conversion-strict',
      'funnel-conversion',
      'time-in-stage',
      'stage-age-open',
      'stage-bottleneck',
      'quote-turnaround',
    ],
    params: {
      'stage-conversion': [
        { a: 1, b: 3 },
        { a: 2, b: 7 },
      ],
      'stage-conversion-strict': [{ a: 1, b: 4 }],
      'stage-conversion-touched': [{ stageA: 'A_ACCEPTED', stageB: 'O_SENT_BACK' }],
      'funnel-conversion': [{ first: 1, last: 7 }],
      'time-in-stage': loanSteps.slice(1, 6).map((stage) => ({ stage })),
      'stage-age-open': [{ stage: 'O_SENT' }],
    },
    by: [],
    periods: [
      { name: 'the last quarter of 2011', from: '2011-10-01', to: '2012-01-01', previous: ['2011-07-01', '2011-10-01'] },
      {
        name: 'part of a quarter',
        from: '2012-01-01',
        to: '2012-04-01',
        asOf: '2012-02-10T12:00:00Z',
        previous: ['2011-10-01', '2012-01-01'],
      },
    ],
  },
  {
    name: 'telco-churn',
    sql: {
      spells: `SELECT customerID AS account, Contract AS segment, '2019-01-01' AS startedAt,
          CASE WHEN Churn = 'Yes' THEN '2020-01-15' END AS endedAt
        FROM ${csv('telco-churn', 'Telco-Customer-Churn.csv')}`,
      mrr: `SELECT customerID AS account, Contract AS segment, '2019-01-01' AS "at", MonthlyCharges AS mrr
          FROM ${csv('telco-churn', 'Telco-Customer-Churn.csv')}
        UNION ALL SELECT customerID, Contract, '2020-01-15', '0' FROM ${csv('telco-churn', 'Telco-Customer-Churn.csv')}
          WHERE Churn = 'Yes'`,
    },
    ours: () => {
      const spells = read('spells', ['telco-churn', 'Telco-Customer-Churn.csv'], {
        account: 'customerID',
        segment: 'Contract',
        startedAt: '=2019-01-01',
        endedAt: ['Churn', { map: { Yes: '2020-01-15', No: null } }],
        amount: ['MonthlyCharges', 'num'],
      });
      const levels = spells.toRows().flatMap((row) => {
        const { account, segment, amount, endedAt } = row as Record<string, unknown>;
        return [
          { account, segment, at: '2019-01-01', mrr: amount },
          ...(endedAt === null ? [] : [{ account, segment, at: endedAt, mrr: 0 }]),
        ];
      });
      return { spells, mrr: tableFromRows('mrr', levels) };
    },
    kpis: [...spellKpis, ...levelKpis],
    by: ['segment'],
    periods: [{ name: 'January', from: '2020-01-01', to: '2020-02-01', previous: ['2019-12-01', '2020-01-01'] }, year(2019)],
  },
  {
    name: 'ravenstack',
    sql: {
      mrr: `${subscriptionLevels} SELECT account, day AS "at", level AS mrr FROM changes WHERE level <> before`,
      spells: `${subscriptionLevels},
        ends AS (SELECT account, day, level, lead(day) OVER (PARTITION BY account ORDER BY day) AS nextDay FROM changes
          WHERE (level > 0) <> (before > 0))
        SELECT account, day AS startedAt, nextDay AS endedAt FROM ends WHERE level > 0`,
      tickets: `SELECT ticket_id AS id, account_id AS account, priority, submitted_at AS createdAt, closed_at AS resolvedAt
          FROM ${csv('ravenstack', 'ravenstack_support_tickets.csv')}`,
    },
    ours: () => ({
      subscriptions: read('subscriptions', ['ravenstack', 'ravenstack_subscriptions.csv'], {
        id: 'subscription_id',
        account: 'account_id',
        amount: 'mrr_amount',
        startedAt: 'start_date',
        endedAt: 'end_date',
        interval: '=month',
      }),
      tickets: read('tickets', ['ravenstack', 'ravenstack_support_tickets.csv']),
    }),
    kpis: [...spellKpis, ...levelKpis, 'ticket-resolution-time', 'ticket-resolution-per-opened', 'ticket-backlog', 'backlog-age'],
    by: [],
    periods: [year(2024), spring(2024), partial(2024)],
  },
  {
    name: 'cx-surveys',
    sql: {
      responses: `SELECT survey_id AS id, customer_id AS account, segment, survey_date AS "at", kind, score FROM (
        UNPIVOT (SELECT survey_id, customer_id, segment, survey_date, nps_score AS nps, csat_score AS csat, ces_score AS ces
          FROM ${csv('cx-surveys', 'surveys.csv')})
        ON nps, csat, ces INTO NAME kind VALUE score)`,
    },
    ours: () => ({ responses: read('responses', ['cx-surveys', 'surveys.csv'], { segment: 'segment' }) }),
    kpis: ['nps', 'nps-trend', 'csat', 'ces', 'ces-agree'],
    by: ['segment', 'account'],
    periods: [year(2024), spring(2023), partial(2024)],
  },
  {
    name: 'call-center',
    sql: {
      responses: `SELECT agent AS owner, 'csat' AS kind, SatisfactionRating AS score,
          strftime(strptime("date", '%d/%m/%Y'), '%Y-%m-%d') AS "at" FROM ${csv('call-center', 'call_center.csv')}`,
    },
    ours: () => ({
      responses: read('responses', ['call-center', 'call_center.csv'], {
        at: 'date',
        score: 'SatisfactionRating',
        owner: 'agent',
        kind: '=csat',
      }),
    }),
    kpis: ['csat'],
    by: ['owner'],
    periods: [year(2021), { name: 'February', from: '2021-02-01', to: '2021-03-01', previous: ['2021-01-01', '2021-02-01'] }],
  },
  {
    name: 'hillstrom',
    sql: {
      orders: `SELECT account, '2008-03-24' AS "at", spend AS amount FROM ${customers} WHERE spend::DOUBLE > 0`,
      touches: `SELECT account, segment AS campaign, '2008-03-20' AS "at" FROM ${customers} WHERE segment <> 'No E-Mail'`,
      campaigns: `SELECT segment AS id, count(*) AS delivered FROM ${customers} GROUP BY segment`,
    },
    ours: () => {
      const list = read('orders', ['hillstrom', 'hillstrom.csv'], { amount: 'spend', campaign: 'segment' }).toRows() as {
        amount: number;
        campaign: string;
      }[];
      const mailed = list.map((row, account) => ({ ...row, account })).filter(({ campaign }) => campaign !== 'No E-Mail');
      const campaigns = [...new Set(mailed.map(({ campaign }) => campaign))];
      return {
        orders: tableFromRows(
          'orders',
          list.flatMap(({ amount }, account) => (amount > 0 ? [{ account, amount, at: '2008-03-24' }] : [])),
        ),
        touches: tableFromRows(
          'touches',
          mailed.map(({ account, campaign }) => ({ account, campaign, at: '2008-03-20' })),
        ),
        campaigns: tableFromRows(
          'campaigns',
          campaigns.map((id) => ({ id, delivered: mailed.filter(({ campaign }) => campaign === id).length })),
        ),
      };
    },
    kpis: ['campaign-revenue', 'revenue-per-recipient'],
    by: [],
    params: { 'campaign-revenue': mailings, 'revenue-per-recipient': mailings },
    periods: [{ name: 'March', from: '2008-03-01', to: '2008-04-01', previous: ['2008-02-01', '2008-03-01'] }],
  },
  {
    name: 'cdnow',
    sql: {
      orders: `SELECT trim(substr(line, 7, 5)) AS account,
          substr(line, 13, 4) || '-' || substr(line, 17, 2) || '-' || substr(line, 19, 2) AS "at", trim(substr(line, 24)) AS amount
        FROM read_csv(${file('cdnow', 'CDNOW_sample.txt')}, header = false, delim = '', quote = '', columns = {line: 'VARCHAR'})`,
    },
    ours: () => {
      const lines = new TextDecoder()
        .decode(datasets.bytes('cdnow', 'CDNOW_sample.txt'))
        .split('\n')
        .filter((line) => line.trim() !== '');
      const cells = lines.map((line) => line.trim().split(/\s+/) as [string, string, string, string, string]);
      return {
        orders: tableFromRows(
          'orders',
          cells.map(([, account, at, , amount]) => ({ account, at: at.replace(/(....)(..)(..)/, '$1-$2-$3'), amount })),
        ),
      };
    },
    kpis: ['inactivity-churn-rate'],
    by: [],
    periods: [spring(1997), year(1998), partial(1998)],
  },
];
