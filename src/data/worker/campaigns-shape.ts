import type { Change, KpiFacts, KpiResult } from '../../core/index.ts';

/** Asks for campaigns beside the answer. */
export type CampaignsQuestion = {
  /** How orders are credited: `first`, `last`, `linear`, `linear-per-campaign`, `time-decay` or `time-decay:14`. Default: the KPI's. */
  model?: string;
  /** The days before an order within which a touch counts. Default: the KPI's. */
  windowDays?: number;
  /** The word in a campaign's `group` that says that its customers were held out. Default: the usual ones. */
  control?: string;
  /** The ids of campaigns to be set beside the first of them. */
  beside?: string[];
  /** A campaign whose orders are wanted as rows; the empty text for those of none. */
  rowsOf?: string;
};

/** The KPIs of one campaign that stand on what its mailing says, by id. */
export const mailKpis = ['open-rate', 'click-rate', 'unsubscribe-rate'] as const;
/** And those that stand on the orders it is credited with. */
export const creditKpis = ['campaign-revenue', 'revenue-per-recipient', 'campaign-roi'] as const;
export type CampaignKpi = (typeof mailKpis)[number] | (typeof creditKpis)[number];

export type CampaignRow = {
  /** What touches call it. */
  id: string;
  name: string;
  /** When it was sent, in epoch milliseconds. */
  sentAt: number | null;
  sent: number | null;
  delivered: number | null;
  results: Record<CampaignKpi, KpiResult>;
  /** The revenue by the other model; null where it is none. */
  otherwise: number | null;
  /** The orders of which it has a part. */
  orders: number;
  /** How many customers who were never one before are behind them; null where no spells are known. */
  newCustomers: number | null;
};

/** One side of a hold-out test: what the orders of its customers came to, for each customer, buyers or not. */
export type Arm = { id: string; name: string; customers: number; each: KpiResult };

/** Customers who got a campaign beside customers who were held out, and what that made of their orders. */
export type HoldOut = {
  control: Arm;
  arms: (Arm & { added: Change })[];
  /** Customers in more than one group, who are left out. */
  inBoth: number;
  /** The touches name only some of those whom the mails reached: a comparison would be with the keen ones. */
  incomplete?: true;
};

export type Campaigns = {
  model: string;
  windowDays: number;
  /** The model that is shown beside. */
  other: string;
  /** The one with the highest revenue first. */
  rows: CampaignRow[];
  /** What no campaign is credited with. */
  none: { revenue: KpiResult; otherwise: number | null; orders: number };
  /** All orders of the period; with the parts of the campaigns and of none it is the same sum. */
  total: KpiResult;
  /** What is known of the KPIs. */
  kpis: Record<CampaignKpi, KpiFacts>;
  holdOuts: HoldOut[];
  /** How each of the campaigns set beside the first differs from it. */
  beside?: { id: string; changes: Record<CampaignKpi, Change> }[];
  /** What a customer is worth, of the last whole calendar month. */
  ltv: KpiResult;
  /** The orders of the campaign asked for; at most a thousand of them. */
  rowsOf?: { campaign: string; total: number; rows: Record<string, number | string | null>[] };
};
