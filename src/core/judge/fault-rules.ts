import type { Expr } from '../kpi/algebra.ts';
import type { FieldOf, TableName } from '../table/tables.ts';

/**
 * A fault of single rows: those for which `when` is true. It bends the KPIs that read every field of `bends`. A rule holds
 * where the table has all of `fields`.
 */
export type RowRule = {
  readonly code: 'end-before-start' | 'closed-while-open' | 'closed-without-date' | 'won-without-amount' | 'negative' | 'off-scale' | 'part-over-whole';
  readonly table: TableName;
  readonly fields: readonly string[];
  readonly when: Expr;
  readonly bends: readonly string[];
};

function rule<T extends TableName>(code: RowRule['code'], table: T, fields: readonly FieldOf<T>[], when: Expr<FieldOf<T>>, bends: readonly FieldOf<T>[] = fields): RowRule {
  return { code, table, fields, when, bends };
}

const order = <T extends TableName>(table: T, start: FieldOf<T>, end: FieldOf<T>): RowRule => rule(
  'end-before-start', table, [start, end], ['<', end, start] as Expr<FieldOf<T>>,
);
const negative = <T extends TableName>(table: T, field: FieldOf<T>): RowRule => rule('negative', table, [field], ['<', field, 0] as Expr<FieldOf<T>>);
const outside = <T extends TableName>(table: T, field: FieldOf<T>, low: number, high: number): RowRule => rule(
  'off-scale', table, [field], ['or', ['<', field, low], ['>', field, high]] as Expr<FieldOf<T>>,
);
const part = <T extends TableName>(table: T, whole: FieldOf<T>, of: FieldOf<T>): RowRule => rule(
  'part-over-whole', table, [whole, of], ['>', of, whole] as Expr<FieldOf<T>>,
);
/** Answers that the scale of their kind does not have. */
const answers = (kind: string, offScale: Expr<FieldOf<'responses'>>): RowRule => rule(
  'off-scale', 'responses', ['kind', 'score'], ['and', ['=', 'kind', `'${kind}`], offScale], ['score'],
);

/** In the order in which the tables stand, and in each the worst first. Orders may be negative: they are refunds. */
export const rowRules: readonly RowRule[] = [
  rule('closed-while-open', 'deals', ['status', 'closedAt'], ['and', ['=', 'status', "'open"], ['notnull', 'closedAt']], ['createdAt', 'closedAt']),
  rule('closed-without-date', 'deals', ['status', 'closedAt'], ['and', ['in', 'status', "'won", "'lost"], ['isnull', 'closedAt']], ['closedAt']),
  rule('won-without-amount', 'deals', ['status', 'amount'], ['and', ['=', 'status', "'won"], ['isnull', 'amount']], ['amount', 'status']),
  order('deals', 'createdAt', 'closedAt'),
  order('deals', 'firstContactAt', 'closedAt'),
  negative('deals', 'amount'),
  negative('deals', 'cost'),
  outside('deals', 'probability', 0, 1),
  negative('activities', 'durationMs'),
  order('requests', 'at', 'respondedAt'),
  order('quotes', 'requestedAt', 'sentAt'),
  outside('contentEvents', 'rating', 1, 5),
  negative('contentEvents', 'durationMs'),
  order('assets', 'createdAt', 'retiredAt'),
  order('reps', 'startedAt', 'endedAt'),
  order('spells', 'startedAt', 'endedAt'),
  order('spells', 'startedAt', 'activatedAt'),
  order('costs', 'startAt', 'endAt'),
  negative('costs', 'amount'),
  negative('accountCosts', 'amount'),
  negative('campaigns', 'cost'),
  negative('campaigns', 'delivered'),
  part('campaigns', 'delivered', 'opened'),
  part('campaigns', 'delivered', 'clicked'),
  part('campaigns', 'delivered', 'unsubscribed'),
  negative('mrr', 'mrr'),
  order('subscriptions', 'startedAt', 'endedAt'),
  negative('subscriptions', 'amount'),
  negative('contracts', 'value'),
  negative('contracts', 'renewedValue'),
  order('tickets', 'createdAt', 'firstReplyAt'),
  order('tickets', 'createdAt', 'firstResolvedAt'),
  order('tickets', 'createdAt', 'resolvedAt'),
  negative('tickets', 'slaMs'),
  order('responses', 'sentAt', 'at'),
  answers('nps', ['or', ['<', 'score', ['coalesce', 'scaleMin', 0]], ['>', 'score', 10], ['not', ['isint', 'score']]]),
  // Of these a mean of several questions may be given.
  answers('csat', ['or', ['<', 'score', 1], ['>', 'score', 5]]),
  answers('ces', ['or', ['<', 'score', 1], ['>', 'score', 7]]),
  answers('fcr', ['or', ['<', 'score', 0], ['>', 'score', 1]]),
  order('targets', 'startAt', 'endAt'),
];

/** A word that has to be found in another table. `kpis`: those that lose such rows although they do not read the field. */
export type Reference = {
  readonly table: TableName;
  readonly field: string;
  readonly to: readonly [table: TableName, field: string];
  readonly kpis?: readonly string[];
};

function reference<T extends TableName, U extends TableName>(table: T, field: FieldOf<T>, to: U, key: FieldOf<U>, kpis?: readonly string[]): Reference {
  return { table, field, to: [to, key], ...(kpis ? { kpis } : {}) };
}

/** A leaderboard lists the reps there are, so what others own is on no line of it. */
const ranked = ['leaderboard'];

export const references: readonly Reference[] = [
  reference('stageEvents', 'deal', 'deals', 'id'),
  reference('stageEvents', 'stage', 'stages', 'stage'),
  reference('deals', 'stage', 'stages', 'stage'),
  reference('ticketEvents', 'ticket', 'tickets', 'id'),
  reference('contentEvents', 'asset', 'assets', 'id'),
  reference('touches', 'campaign', 'campaigns', 'id'),
  reference('assessments', 'rep', 'reps', 'id', ranked),
  reference('deals', 'owner', 'reps', 'id', ranked),
  reference('leads', 'owner', 'reps', 'id', ranked),
  reference('activities', 'owner', 'reps', 'id', ranked),
  reference('requests', 'owner', 'reps', 'id', ranked),
  reference('quotes', 'owner', 'reps', 'id', ranked),
  reference('spells', 'owner', 'reps', 'id', ranked),
  reference('tickets', 'owner', 'reps', 'id', ranked),
  reference('responses', 'owner', 'reps', 'id', ranked),
  reference('targets', 'owner', 'reps', 'id', ranked),
];

/** Amounts, the currency they are in, and the time whose rate counts. */
export const amounts: readonly { readonly table: TableName; readonly amount: string; readonly at: string }[] = [
  { table: 'deals', amount: 'amount', at: 'closedAt' },
  { table: 'orders', amount: 'amount', at: 'at' },
  { table: 'costs', amount: 'amount', at: 'startAt' },
  { table: 'accountCosts', amount: 'amount', at: 'at' },
  { table: 'campaigns', amount: 'cost', at: 'sentAt' },
  { table: 'mrr', amount: 'mrr', at: 'at' },
  { table: 'subscriptions', amount: 'amount', at: 'startedAt' },
  { table: 'contracts', amount: 'value', at: 'dueAt' },
  { table: 'targets', amount: 'value', at: 'startAt' },
];

/** Times of what is over when it is recorded. Others, such as the end of a contract, may well be known ahead. */
export const pastTimes: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  deals: ['createdAt', 'firstContactAt', 'closedAt'],
  stageEvents: ['at'],
  leads: ['qualifiedAt'],
  activities: ['at'],
  requests: ['at', 'respondedAt'],
  quotes: ['requestedAt', 'sentAt'],
  contentEvents: ['at'],
  assets: ['createdAt'],
  assessments: ['at'],
  spells: ['startedAt'],
  orders: ['at'],
  touches: ['at'],
  accountCosts: ['at'],
  tickets: ['createdAt', 'firstReplyAt', 'firstResolvedAt', 'resolvedAt'],
  ticketEvents: ['at'],
  responses: ['at', 'sentAt'],
};
