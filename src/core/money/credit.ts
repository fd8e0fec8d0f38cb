import { KpiError } from '../errors.ts';
import { instantOf, DAY_MS, type Instant } from '../time/instant.ts';

export type CreditModel = 'first' | 'last' | 'linear' | 'linear-per-campaign';
export type Touch = { campaign: string; at: Instant };

/** For each model, the weight of a campaign from its touches, given all touches in order. */
const weightings: Readonly<Record<CreditModel, (campaigns: readonly string[]) => ReadonlyMap<string, number>>> = {
  first: (campaigns) => new Map(campaigns.slice(0, 1).map((campaign) => [campaign, 1])),
  last: (campaigns) => new Map(campaigns.slice(-1).map((campaign) => [campaign, 1])),
  linear: (campaigns) => {
    const weights = new Map<string, number>();
    for (const campaign of campaigns) weights.set(campaign, (weights.get(campaign) ?? 0) + 1);
    return weights;
  },
  'linear-per-campaign': (campaigns) => new Map(campaigns.map((campaign) => [campaign, 1])),
};

/**
 * What each of an order's touches weighs: a function of the campaigns that touched it, in order of time.
 * @throws KpiError `invalid-query` for an unknown model.
 */
export function weightingOf(model: unknown): (campaigns: readonly string[]) => ReadonlyMap<string, number> {
  if (typeof model === 'string' && Object.hasOwn(weightings, model)) return weightings[model as CreditModel];
  throw new KpiError('invalid-query', `There is no attribution model "${String(model)}". Use first, last, linear or linear-per-campaign.`);
}

/**
 * Splits an order's amount among the campaigns that touched its account in the `windowDays` up to and including the order.
 * The parts add up to the amount exactly, to the smallest decimal the amount uses: what rounding leaves goes to the largest
 * remainders, the earliest first. Empty where no touch lies in the window: the order is unattributed.
 *
 * @throws KpiError `invalid-query` for an unknown model.
 */
export function credit(
  amount: number,
  touches: readonly Touch[],
  at: Instant,
  { model, windowDays }: { model: CreditModel; windowDays: number },
): Record<string, number> {
  const weighting = weightingOf(model);
  const order = instantOf(at, 'at');
  const within = touches
    .map((touch) => ({ campaign: touch.campaign, at: instantOf(touch.at, 'touch.at') }))
    .filter((touch) => touch.at > order - windowDays * DAY_MS && touch.at <= order)
    .sort((a, b) => a.at - b.at || (a.campaign < b.campaign ? -1 : a.campaign > b.campaign ? 1 : 0));
  return Object.fromEntries(apportion(amount, weighting(within.map((touch) => touch.campaign)), decimalsOf(amount)));
}

/**
 * Splits an amount by weights into parts of so many decimals that add up to it, by the method of largest remainders; of
 * equal remainders the first is served first.
 */
export function apportion(amount: number, weights: ReadonlyMap<string, number>, decimals: number): [name: string, part: number][] {
  const scale = 10 ** decimals;
  const units = Math.round(Math.abs(amount) * scale);
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  const parts = [...weights].map(([name, weight]) => {
    const exact = (units * weight) / sum;
    return { name, units: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const left = units - parts.reduce((total, part) => total + part.units, 0);
  for (const part of [...parts].sort((a, b) => b.remainder - a.remainder).slice(0, left)) part.units++;
  return parts.map((part) => [part.name, (Math.sign(amount) * part.units) / scale]);
}

/** How many decimals an amount uses, up to eight. */
export function decimalsOf(amount: number): number {
  let decimals = 0;
  while (decimals < 8 && Math.round(amount * 10 ** decimals) / 10 ** decimals !== amount) decimals++;
  return decimals;
}
