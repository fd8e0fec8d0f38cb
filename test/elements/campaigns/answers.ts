import { answerOf, factsOf, resultOf } from '../answers.ts';
import type { Answer, CampaignKpi, CampaignRow, Campaigns, HoldOut, KpiResult } from '../../../src/data/index.ts';

export const ids = ['spring', 'welcome', 'fair'] as const;

const units: Record<CampaignKpi, KpiResult['kpi']> = {
  'campaign-revenue': 'money', 'revenue-per-recipient': 'money', 'campaign-roi': 'ratio', 'open-rate': 'share', 'click-rate': 'share', 'unsubscribe-rate': 'share',
};
export const kpis = Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, factsOf(id, { unit: unit as 'money', ...(id === 'unsubscribe-rate' && { direction: 'lower' as const }) })])) as Campaigns['kpis'];

type Figures = { revenue: number; otherwise: number; delivered: number; opened: number; clicked: number; unsubscribed: number; cost: number; orders: number; newCustomers: number };

/** Intervals are made up: the engine's are tested with the engine. */
export function row(id: string, name: string, { revenue, otherwise, delivered, opened, clicked, unsubscribed, cost, orders, newCustomers }: Figures, more: Partial<CampaignRow> = {}): CampaignRow {
  const money = (kpi: string, value: number, num?: number, den?: number): KpiResult =>
    resultOf(kpi, { value, currency: 'EUR', interval: { low: value * 0.8, high: value * 1.2, level: 0.95, method: 'variance' }, ...(num !== undefined && { num }), ...(den !== undefined && { den }) });
  const share = (kpi: string, num: number): KpiResult => resultOf(kpi, { value: num / delivered, num, den: delivered, n: delivered });
  return {
    id, name, sentAt: Date.UTC(2026, 6, 3), sent: delivered + 8, delivered, otherwise, orders, newCustomers,
    results: {
      'campaign-revenue': money('campaign-revenue', revenue), 'revenue-per-recipient': money('revenue-per-recipient', revenue / delivered, revenue, delivered),
      'campaign-roi': { ...money('campaign-roi', (revenue - cost) / cost, revenue - cost, cost) },
      'open-rate': share('open-rate', opened), 'click-rate': share('click-rate', clicked), 'unsubscribe-rate': share('unsubscribe-rate', unsubscribed),
    },
    ...more,
  };
}

/** By hand: 1,000 · 40 % · 25 % · 10 % are 10 orders, of 500 together: 50 each. Spring cost 200, so 300 are left, 150 %. */
export const rows = [
  row('spring', 'Spring offer', { revenue: 500, otherwise: 200, delivered: 1000, opened: 400, clicked: 100, unsubscribed: 3, cost: 200, orders: 10, newCustomers: 5 }),
  row('welcome', 'Welcome series', { revenue: 300, otherwise: 620, delivered: 500, opened: 300, clicked: 90, unsubscribed: 1, cost: 100, orders: 9, newCustomers: 9 }),
  row('fair', 'Trade fair', { revenue: 40, otherwise: 40, delivered: 100, opened: 30, clicked: 10, unsubscribed: 0, cost: 400, orders: 1, newCustomers: 0 }),
];

const change = (amount: number, ratio: number | null, verdict: 'better' | 'worse' | 'noise'): { change: number; ratio: number | null; verdict: 'better' | 'worse' | 'noise' } => ({ change: amount, ratio, verdict });

export const beside: NonNullable<Campaigns['beside']> = [{
  id: 'welcome',
  changes: {
    'campaign-revenue': change(-200, -0.4, 'worse'), 'revenue-per-recipient': change(0.1, 0.2, 'noise'), 'campaign-roi': change(0.5, 0.33, 'noise'),
    'open-rate': change(0.2, 0.5, 'better'), 'click-rate': change(0.08, 0.8, 'better'), 'unsubscribe-rate': change(-0.001, -0.33, 'noise'),
  },
}];

const each = (value: number, n: number): KpiResult => resultOf('revenue-per-recipient', { value, num: value * n, den: n, n, currency: 'EUR', interval: { low: value - 0.3, high: value + 0.3, level: 0.95, method: 't' } });
export const holdOut: HoldOut = {
  control: { id: 'held', name: 'Held out', customers: 100, each: each(0.2, 100) },
  arms: [{ id: 'spring', name: 'Spring offer', customers: 1000, each: each(0.97, 1000), added: { ...change(0.77, 3.85, 'better'), interval: { low: 0.5, high: 1.04, level: 0.95, method: 'welch' } } }],
  inBoth: 0,
};

export const campaigns: Campaigns = {
  model: 'last', windowDays: 5, other: 'first', rows, kpis, holdOuts: [],
  none: { revenue: resultOf('campaign-revenue', { value: 160, currency: 'EUR' }), otherwise: 140, orders: 4 },
  total: resultOf('campaign-revenue', { value: 1000, n: 24, currency: 'EUR' }),
  ltv: resultOf('ltv-predictive', { value: 900, currency: 'EUR' }),
};

export function campaignsAnswer(more: Partial<Campaigns> = {}, result: Partial<KpiResult> = {}): Answer {
  const whole = { ...campaigns, ...more };
  const total = { ...whole.total, ...result };
  return answerOf('campaign-revenue', total, { kpi: kpis['campaign-revenue'], campaigns: { ...whole, total } });
}
