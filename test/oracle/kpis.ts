import type { Family } from './kpi.ts';
import { activity } from './sql/activity.ts';
import { governance } from './sql/governance.ts';
import { marketing } from './sql/marketing.ts';
import { revenue } from './sql/revenue.ts';
import { sales } from './sql/sales.ts';
import { service } from './sql/service.ts';
import { stages } from './sql/stages.ts';

/** Every KPI that SQL can say. */
export const kpis: Family = { ...sales, ...stages, ...activity, ...marketing, ...revenue, ...service, ...governance };
