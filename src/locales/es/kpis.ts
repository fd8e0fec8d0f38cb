import type { KpiDictionary } from '../dictionary.ts';
import { activity } from './kpis/activity.ts';
import { governance } from './kpis/governance.ts';
import { marketing } from './kpis/marketing.ts';
import { revenue } from './kpis/revenue.ts';
import { sales } from './kpis/sales.ts';
import { service } from './kpis/service.ts';

/** The words for the KPIs. */
export const kpis: KpiDictionary = { ...sales, ...activity, ...marketing, ...revenue, ...service, ...governance };
