import type { Crm } from './crm.ts';
import type { Team } from './people.ts';

/** What a CRM answers to who asks for one team alone: its deals that were entered or closed since a day, what became of them, and its answers. */
export function teamOf(crm: Crm, team: Team, since: string): Pick<Crm, 'stages' | 'rates' | 'deals' | 'stageEvents' | 'responses'> {
  const deals = crm.deals.filter((deal) => deal.team === team && (deal.closedAt ?? '9999') >= since);
  const ids = new Set(deals.map(({ id }) => id));
  return {
    stages: crm.stages,
    rates: crm.rates.filter(({ fromAt }) => fromAt >= '2026'),
    deals,
    stageEvents: crm.stageEvents.filter(({ deal }) => ids.has(deal)),
    responses: crm.responses.filter((row) => row.kind === 'nps' && row.team === team && row.at !== undefined && row.at >= since),
  };
}
