import type { TableName } from '../../data/index.ts';

/** The table that rows belong to when neither the element nor the source says: that of the KPI; deals for those not named here. */
const tables: Readonly<Record<string, TableName>> = { nps: 'responses', csat: 'responses', ces: 'responses' };

export function defaultTable(kpi: string): TableName {
  return Object.hasOwn(tables, kpi) ? (tables[kpi] ?? 'deals') : 'deals';
}
