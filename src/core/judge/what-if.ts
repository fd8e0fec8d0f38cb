/** What can be turned: rates as shares of the step before, 0 to 1; amounts in major units of one currency. */
export type Levers = {
  /** Opened of delivered and clicked of opened; none where the mailing does not say. */
  readonly openRate?: number;
  readonly clickRate?: number;
  /** Ordered of clicked, or of the last step before that is known. */
  readonly orderRate: number;
  readonly orderValue: number;
  readonly cost: number;
};

/** What stays as it is. */
export type Standing = {
  readonly delivered: number;
  /** The share of orders that win a new customer; null where nobody knows. */
  readonly newShare: number | null;
  /** What a customer is worth, as `ltv-predictive` has it; null where it cannot be computed. */
  readonly ltv: number | null;
};

/** What would come of it; null where it is a division by 0, or something is not known. */
export type WhatIf = {
  readonly orders: number;
  readonly revenue: number;
  readonly perRecipient: number | null;
  readonly roi: number | null;
  readonly costPerOrder: number | null;
  readonly cac: number | null;
  readonly ltvCac: number | null;
  /** The fewest whole orders that pay for the mailing: from there on `campaign-roi` is no loss. */
  readonly breakEvenOrders: number | null;
};

const quotient = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);
/** A cost that is so many times the value of an order is that many orders, also where division says a hair more. */
const hair = 1e-9;

/**
 * What a mailing would bring if its rates, the value of an order or its cost were others. The formulas are those of the KPIs
 * `revenue-per-recipient`, `campaign-roi`, `cac` and `ltv-cac-ratio`; that everything else stays as it is, is an assumption.
 */
export function whatIf({ openRate = 1, clickRate = 1, orderRate, orderValue, cost }: Levers, { delivered, newShare, ltv }: Standing): WhatIf {
  const orders = delivered * openRate * clickRate * orderRate;
  const revenue = orders * orderValue;
  const cac = quotient(cost, newShare === null ? null : orders * newShare);
  const breakEven = quotient(cost, orderValue);
  return {
    orders, revenue, cac,
    perRecipient: quotient(revenue, delivered),
    roi: quotient(revenue - cost, cost),
    costPerOrder: quotient(cost, orders),
    ltvCac: quotient(ltv, cac),
    breakEvenOrders: breakEven === null ? null : Math.ceil(breakEven * (1 - hair)),
  };
}
