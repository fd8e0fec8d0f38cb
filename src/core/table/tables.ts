/**
 * The tables a KPI can read, and the kind of each of their fields.
 * A table may have other fields too: they are kept, as text or number, for groups, filters and links.
 *
 * Kinds: `number`; `time` (an instant or a calendar day); `word` (text, repeated often); `flag` (yes or no).
 */
export type FieldKind = 'number' | 'time' | 'word' | 'flag';

export const tables = {
  deals: {
    id: 'word', account: 'word', owner: 'word', pipeline: 'word', createdAt: 'time', firstContactAt: 'time',
    closedAt: 'time', status: 'word', amount: 'number', cost: 'number', currency: 'word', probability: 'number',
    expectedCloseAt: 'time', decisionMakers: 'number', kind: 'word', stage: 'word', name: 'word', url: 'word',
    team: 'word', segment: 'word', source: 'word', campaign: 'word',
  },
  stages: { stage: 'word', pos: 'number' },
  stageEvents: { deal: 'word', at: 'time', stage: 'word', owner: 'word' },
  leads: { id: 'word', qualifiedAt: 'time', owner: 'word', source: 'word' },
  activities: {
    id: 'word', kind: 'word', at: 'time', owner: 'word', account: 'word', direction: 'word', followUp: 'flag',
    valueAdded: 'flag', outcome: 'word', durationMs: 'number',
  },
  requests: { id: 'word', account: 'word', owner: 'word', at: 'time', respondedAt: 'time', channel: 'word', url: 'word' },
  quotes: { id: 'word', requestedAt: 'time', sentAt: 'time', final: 'flag', owner: 'word' },
  contentEvents: { asset: 'word', kind: 'word', at: 'time', found: 'flag', durationMs: 'number', rating: 'number' },
  assets: { id: 'word', createdAt: 'time', retiredAt: 'time' },
  assessments: { rep: 'word', skill: 'word', at: 'time', score: 'number', required: 'number' },
  reps: { id: 'word', startedAt: 'time', endedAt: 'time', team: 'word' },
  spells: { account: 'word', owner: 'word', startedAt: 'time', activatedAt: 'time', endedAt: 'time' },
  orders: { id: 'word', account: 'word', at: 'time', amount: 'number', currency: 'word' },
  touches: { account: 'word', campaign: 'word', at: 'time', kind: 'word' },
  campaigns: {
    id: 'word', name: 'word', delivered: 'number', cost: 'number', currency: 'word', sentAt: 'time', sent: 'number',
    opened: 'number', clicked: 'number', unsubscribed: 'number', url: 'word', group: 'word',
  },
  costs: { kind: 'word', startAt: 'time', endAt: 'time', amount: 'number', currency: 'word' },
  accountCosts: { account: 'word', at: 'time', amount: 'number', currency: 'word' },
  mrr: { account: 'word', at: 'time', mrr: 'number', currency: 'word' },
  subscriptions: {
    id: 'word', account: 'word', amount: 'number', currency: 'word', interval: 'word', intervalCount: 'number',
    startedAt: 'time', endedAt: 'time',
  },
  contracts: {
    id: 'word', account: 'word', dueAt: 'time', value: 'number', renewedAt: 'time', renewedValue: 'number', currency: 'word',
  },
  tickets: {
    id: 'word', account: 'word', owner: 'word', topic: 'word', createdAt: 'time', firstReplyAt: 'time',
    firstResolvedAt: 'time', resolvedAt: 'time', dueAt: 'time', contacts: 'number', reopens: 'number', slaMs: 'number',
    status: 'word', priority: 'word', channel: 'word', url: 'word',
  },
  ticketEvents: { ticket: 'word', at: 'time', status: 'word', owner: 'word' },
  responses: {
    id: 'word', kind: 'word', score: 'number', scaleMin: 'number', at: 'time', sentAt: 'time', account: 'word', contact: 'word',
    owner: 'word', segment: 'word',
  },
  components: { account: 'word', component: 'word', raw: 'number', lo: 'number', hi: 'number', weight: 'number' },
  targets: { kpi: 'word', owner: 'word', startAt: 'time', endAt: 'time', value: 'number', baseline: 'number', currency: 'word' },
  rates: { currency: 'word', fromAt: 'time', rate: 'number' },
} as const satisfies Record<string, Record<string, FieldKind>>;

export type TableName = keyof typeof tables;
export type FieldOf<T extends TableName> = keyof (typeof tables)[T] & string;

/** The words a field is meant to hold. Another word is kept and reported. */
export const vocabularies: { readonly [T in TableName]?: { readonly [F in FieldOf<T>]?: readonly string[] } } = {
  deals: { status: ['open', 'won', 'lost'], kind: ['new', 'upsell', 'cross-sell', 'renewal'] },
  activities: { kind: ['call', 'email', 'meeting', 'coaching'], outcome: ['advanced', 'neutral', 'negative'] },
  contentEvents: { kind: ['search', 'open', 'share', 'feedback'] },
  touches: { kind: ['open', 'click', 'visit'] },
  responses: { kind: ['nps', 'csat', 'ces', 'fcr'] },
};

/** Fields that say what kind of thing a row is. Where a table lacks the column, every row is of the kind that is asked for. */
export const impliedKinds: { readonly [T in TableName]?: FieldOf<T> } = { responses: 'kind' };

/** Where the owner is called otherwise. */
export const ownerFields: { readonly [T in TableName]?: FieldOf<T> } = { reps: 'id', assessments: 'rep' };

/** Fields whose values belong to one account each: rows with the same value are rows of the same account. */
const accountKeys: ReadonlySet<string> = new Set(['account', 'deal', 'ticket']);

/** Whether rows of one account alone have a value: it names the account, or it is the id of something that an account has. */
export function isAccountKey(table: TableName, field: string): boolean {
  return accountKeys.has(field) || (field === 'id' && 'account' in tables[table]);
}

/** Tables that say what words mean. They hold for all groups and are never cut up or filtered. */
export const referenceTables: ReadonlySet<TableName> = new Set<TableName>(['stages', 'rates']);

/** Times that are plans, not events: they may lie in the future and do not bound what the data cover. */
export const plannedTimes: ReadonlySet<string> = new Set(['expectedCloseAt', 'dueAt', 'endAt']);

export function isTableName(name: unknown): name is TableName {
  return typeof name === 'string' && Object.hasOwn(tables, name);
}

/** The kind of a field the table knows; `undefined` for any other field. */
export function kindOf(table: TableName, field: string): FieldKind | undefined {
  const fields: Record<string, FieldKind> = tables[table];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
