export { KpiError, errorCodes, type KpiErrorCode } from './errors.ts';
export { tableFromRows, Table } from './table/table.ts';
export { tables, isTableName, type TableName, type FieldOf, type FieldKind } from './table/tables.ts';
export type { Query, KpiResult, Interval, Status, Instant, GroupBy, Tables } from './evaluate/query.ts';
export type { KpiDefinition, KpiFacts, Unit, Direction } from './kpi/algebra.ts';
export type { PeriodUnit } from './time/period.ts';
