import type { KpiFacts, KpiResult, Unit, Verdict } from '../../core/index.ts';
import type { Rank } from '../../core/judge/ranking.ts';

/**
 * Who may be known on a board. `named`: everybody; `initials`; `anonymous`: nobody but oneself; `team`: one's own team, and
 * the others not at all; `me`: oneself alone.
 */
export type Privacy = 'named' | 'initials' | 'anonymous' | 'team' | 'me';

/** Asks for a board beside the answer: everybody's value of the KPI, ranked. */
export type BoardQuestion = {
  /** Whose values: a field such as `team`. Default: `owner`. */
  by?: string | undefined;
  /** Several KPIs, each with a weight if need be, such as `win-rate:2`: ranked by how one does beside the others. */
  kpis?: string[] | undefined;
  /** Ranks by the share of one's own target that is reached. */
  attainment?: boolean | undefined;
  /** A KPI nobody may fail for a rank: `nps>=30`, or `nps` alone for no worse than all together. */
  guardrail?: string | undefined;
  /** Ranks within teams, or within groups of tenure. */
  within?: 'team' | 'tenure' | undefined;
  me?: string | undefined;
  privacy?: Privacy | undefined;
};

/** Why somebody has no rank: too little to judge, nothing at all, no target of one's own, or the guardrail. */
export type Unranked = 'few' | 'none' | 'no-target' | 'guardrail';

export type BoardRow = {
  /** Tells rows apart. The name, where names may be known; else a code that means nothing. */
  id: string;
  /** The name, or initials; none where nobody may be known. */
  name?: string;
  me?: true;
  /** What is ranked: a value of the KPI, a share of a target, or a score; null where there is none. */
  value: number | null;
  interval?: { low: number; high: number };
  rank: Rank | null;
  unranked?: Unranked;
  /** The result of each KPI. */
  results: KpiResult[];
  /** How many places up since the period before, and whether one's own value changed by more than chance. */
  moved?: number;
  verdict?: Verdict;
  target?: number;
  guard?: KpiResult;
  /** A team, or the number of a group of tenure. */
  group?: string;
};

export type Board = {
  /** Best first; those without a rank last. In the order of the groups where there are some. */
  rows: BoardRow[];
  /** How many people there are, seen or not, and how many of them have a rank. */
  of: number;
  ranked: number;
  unit: Unit;
  lowerIsBetter: boolean;
  /** The KPIs that are ranked by, and their weights. */
  kpis: { facts: KpiFacts; weight: number }[];
  guardrail?: { facts: KpiFacts; bound?: number; status: KpiResult['status'] };
  /** What is ranked, of all together. */
  whole?: number;
  groups: string[];
  privacy: Privacy;
  /** KPIs of which neither more nor less is better: nothing is ranked by them. */
  unrankable?: string[];
  /** The groups are so small that they would tell who is in them. */
  tooSmall?: true;
  /** The field that groups need and nobody gave. */
  missing?: string;
};
