import { KpiError } from '../errors.ts';
import { instantOf, DAY_MS, type Instant } from '../time/instant.ts';

/**
 * How an order is shared out among the campaigns that touched its customer: all to the `first` or the `last`, `linear` in equal
 * parts for each touch or `linear-per-campaign` for each campaign, or by `time-decay`: a touch weighs half as much as one that is
 * a half-life of 7 days younger, or as many days as are named, as in `time-decay:14`.
 */
export type CreditModel = 'first' | 'last' | 'linear' | 'linear-per-campaign' | 'time-decay' | `time-decay:${number}`;
export type Touch = { campaign: string; at: Instant };

/** A touch before an order. */
export type Reached = { readonly campaign: string; readonly agoMs: number };
/** What each campaign weighs, given all touches in order of time. */
export type Weighting = (touches: readonly Reached[]) => ReadonlyMap<string, number>;

const summed = (touches: readonly Reached[], weightOf: (touch: Reached) => number): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const touch of touches) weights.set(touch.campaign, (weights.get(touch.campaign) ?? 0) + weightOf(touch));
  return weights;
};

const weightings: Readonly<Record<string, Weighting>> = {
  first: (touches) => summed(touches.slice(0, 1), () => 1),
  last: (touches) => summed(touches.slice(-1), () => 1),
  linear: (touches) => summed(touches, () => 1),
  'linear-per-campaign': (touches) => new Map(touches.map(({ campaign }) => [campaign, 1])),
};

/** Google Analytics' own, when it had the model. Source: "Default MCF attribution models", Universal Analytics help. */
const HALF_LIFE_DAYS = 7;
const decaying = /^time-decay(?::(\d+(?:\.\d+)?))?$/;

/** Ages count from the youngest touch, so that the weights of old ones do not all vanish: only their ratios matter. */
function decay(halfLifeMs: number): Weighting {
  return (touches) => {
    const youngestMs = Math.min(...touches.map(({ agoMs }) => agoMs));
    return summed(touches, ({ agoMs }) => 2 ** ((youngestMs - agoMs) / halfLifeMs));
  };
}

/**
 * How an order is shared out by a model.
 * @throws KpiError `invalid-query` for an unknown model, or a half-life of 0.
 */
export function weightingOf(model: unknown): Weighting {
  const name = String(model);
  const [, days = HALF_LIFE_DAYS] = decaying.exec(name) ?? [];
  if (decaying.test(name) && Number(days) > 0) return decay(Number(days) * DAY_MS);
  const weighting = typeof model === 'string' && Object.hasOwn(weightings, model) ? weightings[model] : undefined;
  if (weighting) return weighting;
  throw new KpiError(
    'invalid-query',
    `There is no attribution model "${name}". Use first, last, linear, linear-per-campaign, or time-decay, with a half-life in days if need be, such as time-decay:14.`,
  );
}

/**
 * Splits an order's amount among the campaigns that touched its account in the `windowDays` up to and including the order.
 * The parts add up to the amount exactly, to the smallest decimal the amount uses: what rounding leaves goes to the largest
 * remainders, the earliest first. Empty where no touch lies in the window: the order is unattributed.
 *
 * @throws KpiError `invalid-query` for an unknown model, or a half-life of 0.
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
  return Object.fromEntries(apportion(amount, weighting(within.map((touch) => ({ campaign: touch.campaign, agoMs: order - touch.at }))), decimalsOf(amount)));
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
