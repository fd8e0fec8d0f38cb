/**
 * What a page and its engine say to each other. Every message can be cloned, so the engine may live in the page
 * or in a Worker, and its callers need not know which.
 */
import type {
  CompareWith, Comparison, GroupBy, Instant, KpiDefinition, KpiErrorCode, KpiFacts, KpiResult, Period, PeriodUnit, Readiness, Schedule,
  TableName,
} from '../../core/index.ts';
import type { Connector } from '../connect/connector.ts';
import type { FieldMap, ReadReport, SourceFormat } from '../report.ts';
import type { Board, BoardQuestion } from './board-shape.ts';
import type { Campaigns, CampaignsQuestion } from './campaigns-shape.ts';
import type { Funnel, FunnelQuestion } from './funnel-shape.ts';
import type { Rows, RowsQuestion } from './rows-shape.ts';
import type { Waits, WaitsQuestion } from './waits-shape.ts';

export type { CompareWith, Comparison };

/** How to read what a source gives. */
export type ReadSettings = {
  /** The table the rows belong to, where the source does not say. */
  table: TableName;
  format?: SourceFormat;
  map?: FieldMap | Partial<Record<TableName, FieldMap>>;
  /** How the system that the rows come from writes them: an id, the URL of a JSON file, or the connector itself. Detected where not given. */
  connector?: string | Connector;
  locale?: string;
  zone?: string;
  currency?: string;
};

/** Where the rows are: at a URL, or given by the page. */
export type Source = ReadSettings &
  ({
    url: string;
    credentials?: RequestCredentials;
    /** The name of what the page does to requests to the origin of `url`; see `../access.ts`. */
    access?: string | undefined;
  } | { input: string | object });

/** What an element wants to know about a source. Texts stay as the page's author wrote them: the engine reads them. */
export type Question = {
  kpi: string | KpiDefinition;
  /** `2025-03`, `2025-Q1`, `2025-W10`, `2025`, `from/to`, `this-month`, `last-quarter`, `last-90-days` or `all`. */
  period: string;
  asOf?: Instant;
  zone: string;
  currency?: string;
  by?: GroupBy[];
  /** `auto`: the smallest unit that cuts what is known of the period into no more parts than a month has days. */
  every?: PeriodUnit | 'auto';
  /** The day weeks start on (1 is Monday) and the month fiscal years start in: for `this-` and `last-` periods and for series. */
  weekStart?: number;
  fiscalStart?: number;
  /** The hours in which durations of business time run. */
  schedule?: Schedule;
  where?: Record<string, string | string[]>;
  params?: Record<string, unknown>;
  compare?: CompareWith;
  /** Also tells how the earlier period that it is compared with went, in the steps of `every`. */
  compareSeries?: true;
  /** Without it, the table `targets` may set one. */
  target?: number;
  /** Also tells the stages of the funnel. */
  funnel?: FunnelQuestion;
  /** Also shares the orders out among campaigns. */
  campaigns?: CampaignsQuestion;
  /** Also ranks people by the KPI. */
  board?: BoardQuestion;
  /** Also gives the rows behind the figure, a page of them. */
  rows?: RowsQuestion;
  /** Also says what the tables are good for. */
  readiness?: true;
  /** Also tells who waits for an answer, and how long others waited. */
  waits?: WaitsQuestion;
  /** Also tells which values these fields have, for filters. */
  values?: string[];
};

export type Answer = {
  kpi: KpiFacts;
  /** The period in epoch milliseconds, and the instant up to which events are known. */
  period: Period;
  asOf: number;
  zone: string;
  result: KpiResult;
  /** The `table.field`s that the KPI stands on: a fault in another field does not bend it. */
  reads?: string[];
  /** The values of the KPI's named parts, such as the promoters of an NPS. */
  parts?: Record<string, number>;
  comparison?: Comparison;
  target?: number;
  funnel?: Funnel;
  campaigns?: Campaigns;
  board?: Board;
  rows?: Rows;
  readiness?: Readiness;
  waits?: Waits;
  /** The values of each field that was asked for, the most frequent first; the empty text is no value. */
  values?: Record<string, string[]>;
};

/** An error that crosses the boundary: the code is kept, the stack is not. */
export type ErrorMessage = { code: KpiErrorCode; message: string; detail?: unknown };

/** One entry a question, in the order of the questions. */
export type AnswerOrError = { answer: Answer } | { error: ErrorMessage };

export type Answers = {
  entries: AnswerOrError[];
  report: ReadReport;
  /** When the rows were read, in epoch milliseconds. */
  readAt: number;
};

export type ToEngine =
  /**
   * Read the source, unless it is already there and `fresh` is false, and answer. The tables of `join` are put beside those of
   * the source; of a table that several give, that of the last is taken. With `cache`, columns may be kept for later visits.
   */
  | { type: 'ask'; id: number; source: Source; join?: Source[]; questions: Question[]; fresh: boolean; cache?: { maxAgeMs: number; partition: string } }
  /** Nobody waits for the answer of `id` any more. */
  | { type: 'cancel'; id: number };

export type FromEngine =
  | { type: 'progress'; id: number; bytes: number; totalBytes?: number; rows?: number }
  /** `cached`: from columns of an earlier visit; the answers from the source follow. */
  | { type: 'answers'; id: number; answers: Answers; cached?: true }
  | { type: 'failed'; id: number; error: ErrorMessage };

/** One end of the line to an engine. */
export interface EnginePort {
  send(message: ToEngine): void;
  listen(listener: (message: FromEngine) => void): void;
}
