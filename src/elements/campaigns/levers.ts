import type { CampaignRow, Campaigns } from '../../data/index.ts';
import type { Levers, Standing } from '../../data/worker/what-if.ts';
import { roundUp } from '../../charts/scale.ts';
import type { Interface } from '../../locales/dictionary.ts';

export type LeverName = keyof Levers;
/** What was turned; what is not in it is as measured. */
export type Turned = Readonly<Partial<Record<LeverName, number>>>;

export type Lever = {
  readonly name: LeverName;
  readonly label: keyof Interface;
  readonly unit: 'share' | 'money';
  readonly now: number;
  readonly most: number;
  readonly step: number;
};

export type Baseline = { readonly levers: readonly Lever[]; readonly standing: Standing; readonly revenue: number; readonly currency: string | undefined };

/** Room to turn a rate or an amount up. */
const room = 2.2;

function share(name: LeverName, label: keyof Interface, now: number): Lever {
  return { name, label, unit: 'share', now, most: Math.max(now, Math.min(1, roundUp(Math.max(0.01, now * room)))), step: 0.001 };
}

function money(name: LeverName, label: keyof Interface, now: number): Lever {
  const most = roundUp(Math.max(1, now * room));
  return { name, label, unit: 'money', now, most, step: Math.min(1, 10 ** (Math.floor(Math.log10(most)) - 2)) };
}

/**
 * The levers of a campaign, each where it was measured to be. The chain from delivered to ordered has the steps that are known.
 * Undefined where there is nothing to start from: nobody got the mail, or its revenue is in several currencies.
 */
export function baselineOf({ delivered, orders, newCustomers, results }: CampaignRow, { ltv, total }: Campaigns): Baseline | undefined {
  const revenue = results['campaign-revenue'];
  if (!delivered || revenue.value === null) return undefined;
  const known = (kpi: 'open-rate' | 'click-rate'): number => results[kpi].num ?? 0;
  const [opened, clicked] = [known('open-rate'), known('click-rate')];
  const last = clicked || opened || delivered;
  const levers = [
    ...(opened ? [share('openRate', 'openLever', opened / delivered)] : []),
    ...(clicked ? [share('clickRate', opened ? 'clickLever' : 'clickOfDelivered', clicked / (opened || delivered))] : []),
    share('orderRate', clicked ? 'orderLever' : opened ? 'orderOfOpened' : 'orderOfDelivered', orders / last),
    money('orderValue', 'valueLever', orders > 0 ? revenue.value / orders : 0),
    money('cost', 'costLever', results['campaign-roi'].den ?? 0),
  ];
  return {
    levers, revenue: revenue.value, currency: revenue.currency ?? results['campaign-roi'].currency ?? total.currency,
    standing: { delivered, ltv: ltv.value, newShare: newCustomers === null || orders === 0 ? null : newCustomers / orders },
  };
}

/** The levers as they are turned. */
export function leversAt({ levers }: Baseline, turned: Turned): Levers {
  return Object.fromEntries(levers.map(({ name, now }) => [name, turned[name] ?? now])) as Levers;
}
