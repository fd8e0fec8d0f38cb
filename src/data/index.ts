export { KpiError, errorCodes, type KpiErrorCode } from '../core/errors.ts';
export { readTable, readTables, type ReadOptions, type ReadTables } from './read.ts';
export { loadTable, loadTables, type LoadOptions } from './load/load.ts';
export type { LoadProgress } from './load/body.ts';
export { detect } from './connect/detect.ts';
export { connectors } from './connect/connectors.ts';
export type { Connector, Entity, LabelSource, NextRule } from './connect/connector.ts';
export { clearCache as clear, purgeCache as purge } from './cache/answer-cache.ts';
export type { Fault, FileReport, FieldMap, FieldSpec, ReadReport, SourceFormat } from './report.ts';
export type { Access } from './access.ts';
export type { FaultReason } from './faults.ts';
export type { Request, Store, Subscription, Update } from './store.ts';
export type { Board, BoardQuestion, BoardRow, Privacy, Unranked } from './worker/board-shape.ts';
export type { Arm, CampaignKpi, CampaignRow, Campaigns, CampaignsQuestion, HoldOut } from './worker/campaigns-shape.ts';
export type { RowCell, RowMark, Rows, RowSide, RowsQuestion } from './worker/rows-shape.ts';
export type { Funnel, FunnelQuestion, FunnelStage, StageReached } from './worker/funnel-shape.ts';
export type { HoursKind, WaitBin, WaitFigures, WaitingRow, Waits, WaitsQuestion } from './worker/waits-shape.ts';
export type {
  Answer, AnswerOrError, Answers, CompareWith, Comparison, ErrorMessage, Question, ReadSettings, Source,
} from './worker/protocol.ts';
export type {
  Change, Direction, FieldKind, FieldOf, GroupBy, Instant, Interval, KpiDefinition, KpiFacts, KpiResult, Period, PeriodUnit, Query, Readiness,
  Schedule, Status, Table, TableName, Tables, Unit, Verdict,
} from '../core/index.ts';
