import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';

/** What the fields are called. Other fields keep the name that the source gives them. */
const names: Readonly<Record<string, keyof Interface>> = {
  id: 'fieldId', account: 'fieldAccount', owner: 'fieldOwner', pipeline: 'pipeline', createdAt: 'fieldCreatedAt', firstContactAt: 'fieldFirstContactAt',
  closedAt: 'fieldClosedAt', status: 'fieldStatus', amount: 'fieldAmount', cost: 'fieldCost', currency: 'currencyHead', probability: 'fieldProbability',
  expectedCloseAt: 'fieldExpectedCloseAt', decisionMakers: 'fieldDecisionMakers', kind: 'fieldKind', stage: 'stage', reached: 'stage', name: 'name', url: 'fieldUrl', team: 'fieldTeam',
  segment: 'fieldSegment', source: 'fieldSource', campaign: 'fieldCampaign', at: 'fieldAt', deal: 'fieldDeal', channel: 'fieldChannel', direction: 'fieldDirection',
  respondedAt: 'fieldRespondedAt', requestedAt: 'fieldRequestedAt', sentAt: 'fieldSentAt', qualifiedAt: 'fieldQualifiedAt', outcome: 'fieldOutcome',
  durationMs: 'fieldDuration', score: 'fieldScore', rep: 'fieldOwner', skill: 'fieldSkill', startedAt: 'fieldStartedAt', endedAt: 'fieldEndedAt', startAt: 'fieldStartedAt',
  endAt: 'fieldEndedAt', activatedAt: 'fieldActivatedAt', delivered: 'fieldDelivered', sent: 'fieldSent', opened: 'fieldOpened', clicked: 'fieldClicked',
  unsubscribed: 'fieldUnsubscribed', mrr: 'fieldMrr', dueAt: 'fieldDueAt', value: 'value', renewedAt: 'fieldRenewedAt', renewedValue: 'fieldRenewedValue', topic: 'fieldTopic',
  firstReplyAt: 'fieldFirstReplyAt', firstResolvedAt: 'fieldFirstResolvedAt', resolvedAt: 'fieldResolvedAt', contacts: 'fieldContacts', reopens: 'fieldReopens',
  priority: 'fieldPriority', contact: 'fieldContact', ticket: 'fieldTicket', asset: 'fieldAsset', rating: 'fieldRating', followUp: 'fieldFollowUp', valueAdded: 'fieldValueAdded',
};

export function fieldName(field: string, { words }: Language): string {
  return Object.hasOwn(names, field) ? (words[names[field] as keyof Interface] as string) : field;
}

/** The table names that people see. */
const tables: Readonly<Record<string, keyof Interface>> = {
  deals: 'tableDeals', stageEvents: 'tableStageEvents', leads: 'tableLeads', activities: 'tableActivities', requests: 'tableRequests', quotes: 'tableQuotes',
  contentEvents: 'tableContentEvents', assets: 'tableAssets', assessments: 'tableAssessments', reps: 'tableReps', spells: 'tableSpells', orders: 'tableOrders',
  campaigns: 'tableCampaigns', costs: 'tableCosts', accountCosts: 'tableAccountCosts', mrr: 'fieldMrr', contracts: 'tableContracts', tickets: 'tableTickets',
  ticketEvents: 'tableTicketEvents', responses: 'tableResponses', components: 'tableComponents', targets: 'tableTargets', subscriptions: 'tableSubscriptions',
};

export function tableName(table: string, { words }: Language): string {
  return Object.hasOwn(tables, table) ? (words[tables[table] as keyof Interface] as string) : table;
}
