export { KpiBoard, type Selection } from './elements/board/board.ts';
export type { Choice } from './elements/board/board-choice.ts';
export { KpiCampaigns, type AttributionModel } from './elements/campaigns/campaigns.ts';
export { KpiCard } from './elements/card/card.ts';
export { KpiFunnel } from './elements/funnel/funnel.ts';
export { KpiLeaderboard } from './elements/leaderboard/leaderboard.ts';
export { KpiNps } from './elements/nps/nps.ts';
export { KpiRecords } from './elements/records/records.ts';
export { KpiResponseTimer } from './elements/response-timer/response-timer.ts';
export { KpiScorecard } from './elements/scorecard/scorecard.ts';
export { KpiSource } from './elements/source/source.ts';
export { KpiTrend } from './elements/trend/trend.ts';
export { defineKpi, type OwnKpiWords } from './elements/page/own-kpis.ts';
export { KpiElement } from './elements/base/element.ts';
export { KpiErrorEvent } from './elements/events/error.ts';
export { KpiFilterEvent } from './elements/events/filter.ts';
export { KpiLoadEvent } from './elements/events/load.ts';
export { KpiResultEvent } from './elements/events/result.ts';
export { KpiThresholdEvent, type Threshold } from './elements/events/threshold.ts';
export { KpiSelectEvent, type SelectedRow } from './elements/events/select.ts';
export type { BoardShare, SharedSource } from './elements/base/share.ts';
export { define } from './elements/base/define.ts';
export { useStore } from './elements/base/store.ts';
export { VERSION } from './elements/base/version.ts';
export type { ElementState } from './elements/base/inquiry.ts';
export type {
  Answer, AnswerOrError, Answers, Arm, CampaignKpi, CampaignRow, Campaigns, CampaignsQuestion, HoldOut, Board, BoardQuestion, BoardRow, Comparison, ErrorMessage, FieldMap, Funnel, FunnelQuestion, FunnelStage,
  KpiFacts, KpiResult, Privacy, Question, ReadReport, Request, Source, Store, Subscription, TableName, Update, Waits, WaitsQuestion,
} from './data/index.ts';
