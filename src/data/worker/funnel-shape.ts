import type { Bottleneck } from '../../core/judge/bottleneck.ts';
import type { KpiResult, Status, Verdict } from '../../core/index.ts';
import type { Lasting } from '../../core/statistics/kaplan-meier.ts';

/** Asks for a funnel beside the answer. */
export type FunnelQuestion = {
  /** The stages in order, where the data do not say them, or to look at some of them only. */
  stages?: string[];
  /** One pipeline; `*` for all together. Default: the one with the most deals. */
  pipeline?: string;
  /** The owner who is set beside the rest. */
  rep?: string;
  /** A stage whose deals are wanted as rows. */
  rowsOf?: string;
};

/** One side of a stage: the deals that reached it, or passed it. */
export type StageReached = {
  count: number;
  /** Their value; null where it is not known. */
  value: number | null;
  /** The share of those of the stage before, and of the first; none at the first stage itself. */
  fromPrevious?: KpiResult;
  fromFirst?: KpiResult;
};

export type FunnelStage = StageReached & {
  stage: string;
  /** How long the deals stay, all visits together, those that are in it now counted; null where nobody stayed. */
  time: Lasting | null;
  /** The others, where a rep is set beside them, and how the step into the stage compares. */
  rest?: StageReached & { verdict: Verdict };
};

export type Funnel = {
  stages: FunnelStage[];
  /** Whether values are known, in which currency, or why not. */
  value: { status: Status; currency?: string };
  /** The step into this stage holds the funnel back. */
  bottleneck?: Bottleneck & {
    /** What closing the gap to the rest would be worth; only of a certain gap, and where values are known. */
    worth?: number;
  };
  /** Deals in the period that never were in one of the stages. */
  outside: number;
  pipelines: { name: string; count: number }[];
  /** The pipeline that is shown; none where there is no choice, or all are together. */
  pipeline?: string;
  /** The deals that reached the stage asked for; at most a thousand of them. */
  rows?: { stage: string; total: number; rows: Record<string, number | string | null>[] };
};
