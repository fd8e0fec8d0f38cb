import type { KpiWords } from '../dictionary.ts';
import { activity } from './kpis/activity.ts';
import { governance } from './kpis/governance.ts';
import { marketing } from './kpis/marketing.ts';
import { revenue } from './kpis/revenue.ts';
import { sales } from './kpis/sales.ts';
import { service } from './kpis/service.ts';

/** The words for the KPIs. A chunk of its own: the elements load it while the first data are on their way. */
export const kpis = { ...sales, ...activity, ...marketing, ...revenue, ...service, ...governance } as const satisfies Record<string, KpiWords>;
