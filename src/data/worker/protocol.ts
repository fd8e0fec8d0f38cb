/**
 * What a page and its engine say to each other. Every message can be cloned, so the engine may live in the page
 * or in a Worker, and its callers need not know which.
 */
import type { GroupBy, Instant, KpiDefinition, KpiErrorCode, KpiFacts, KpiResult, PeriodUnit, TableName } from '../../core/index.ts';
import type { FieldMap, ReadReport, SourceFormat } from '../report.ts';

/** How to read what a source gives. */
export type ReadSettings = {
  /** The table the rows belong to, where the source does not say. */
  table: TableName;
  format?: SourceFormat;
  map?: FieldMap | Partial<Record<TableName, FieldMap>>;
  locale?: string;
  zone?: string;
  currency?: string;
};

/** Where the rows are: at a URL, or given by the page. */
export type Source = ReadSettings &
  ({ url: string; credentials?: RequestCredentials } | { input: string | object });

/** What an element wants to know about a source. Texts stay as the page's author wrote them: the engine reads them. */
export type Question = {
  kpi: string | KpiDefinition;
  /** `2025-03`, `2025-Q1`, `2025-W10`, `2025`, `from/to`, `this-month`, `last-quarter`, `last-90-days` or `all`. */
  period: string;
  asOf?: Instant;
  zone: string;
  currency?: string;
  by?: GroupBy[];
  every?: PeriodUnit;
  where?: Record<string, string | string[]>;
  params?: Record<string, unknown>;
  compare?: CompareWith;
  target?: number;
};

export type CompareWith = 'previous' | 'year-ago';

/** How a value moved, and whether that is more than chance. */
export type Verdict = 'better' | 'worse' | 'changed' | 'noise' | 'same' | 'unknown';

export type Comparison = {
  with: CompareWith;
  period: { from: number; to: number };
  result: KpiResult;
  /** The value now less the value before, in the KPI's unit; null where one of them is missing. */
  change: number | null;
  /** The same as a share of the value before; null where that is 0 or missing. */
  ratio: number | null;
  verdict: Verdict;
};

export type Answer = {
  kpi: KpiFacts;
  /** The period in epoch milliseconds, and the instant up to which events are known. */
  period: { from: number; to: number };
  asOf: number;
  zone: string;
  result: KpiResult;
  comparison?: Comparison;
  target?: number;
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
  /** Read the source, unless it is already there and `fresh` is false, and answer. */
  | { type: 'ask'; id: number; source: Source; questions: Question[]; fresh: boolean }
  /** Nobody waits for the answer of `id` any more. */
  | { type: 'cancel'; id: number };

export type FromEngine =
  | { type: 'progress'; id: number; bytes: number; totalBytes?: number; rows?: number }
  | { type: 'answers'; id: number; answers: Answers }
  | { type: 'failed'; id: number; error: ErrorMessage };

/** One end of the line to an engine. */
export interface EnginePort {
  send(message: ToEngine): void;
  listen(listener: (message: FromEngine) => void): void;
}
