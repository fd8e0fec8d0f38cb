import type { KpiResult } from '../../core/index.ts';

/** Asks who waits for an answer, and how long those waited who have one, beside the answer. */
export type WaitsQuestion = {
  /** The targets in milliseconds, ascending. Without any, only the answer itself is given, at the server's time. */
  marks?: number[];
  /** Also tells each value of this field apart, such as `owner`. */
  by?: string;
  /** How many of those who wait are wanted with all that is shown of them. Default: 5. */
  most?: number;
  /** How far the server's clock is ahead of the browser's, in milliseconds. */
  aheadMs?: number;
};

/** Hours on the calendar, or those in which the team is open. */
export type HoursKind = 'calendar' | 'business';

/** What is known of the time to the first answer: minutes, and for each mark the share of those answered within it. */
export type WaitFigures = { median: KpiResult; mean: KpiResult; p90: KpiResult; within: KpiResult[] };

/** The requests answered after more than the bin before, and within this many milliseconds; null is any longer time. */
export type WaitBin = {
  upToMs: number | null;
  count: number;
  /** The share answered by then, those who wait counted as long as they were seen to wait; null where all were seen for less long. */
  answeredBy: number | null;
};

/** A request without an answer. Times are epoch milliseconds. */
export type WaitingRow = { id: string; name: string; at: number; channel?: string; owner?: string; url?: string };

export type Waits = {
  marks: number[];
  /** Calendar hours, and business hours where a schedule is given: never mixed in one figure. */
  hours: Partial<Record<HoursKind, WaitFigures & { bins: WaitBin[] }>>;
  /** The same for each group, where one was asked for. */
  groups?: Record<string, Partial<Record<HoursKind, WaitFigures>>>;
  /** Requests received in the period, and those of them that have no answer. */
  received: number;
  unanswered: number;
  /**
   * Who waits, whenever the request came: all of them counted, the longest with all that is shown of them, and those who have
   * not passed the last mark (at most a thousand), the longest first.
   */
  waiting: { total: number; rows: WaitingRow[]; young: { id: string; name: string; at: number }[] };
};
