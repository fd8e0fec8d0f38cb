import { DAY_MS, HOUR_MS } from '../../src/core/time/instant.ts';
import type { Account } from './accounts.ts';
import { isoTime } from './deals.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

export type CampaignRow = {
  id: string; name: string; sentAt: string; sent: number; delivered?: number; opened?: number; clicked?: number; unsubscribed?: number;
  cost?: number; currency: string; group?: string;
};
export type TouchRow = { account: string; campaign: string; at: string; kind: 'sent' | 'open' | 'click' | 'held out' };
export type OrderRow = { id: string; account: string; at: string; amount: number; currency: string };
export type SpellRow = { account: string; startedAt: string; endedAt?: string };
export type MailingTables = { campaigns: CampaignRow[]; touches: TouchRow[]; orders: OrderRow[]; spells: SpellRow[]; mrr: { account: string; at: string; mrr: number; currency: string }[] };

type Mailing = {
  readonly id: string;
  readonly name: string;
  readonly daysAgo: number;
  /** Shares: of the customers written to, of these who open, of those who click, and of the clicks that end in an order. */
  readonly to: number;
  readonly opened: number;
  readonly clicked: number;
  readonly ordered: number;
  /** Median order in euros. */
  readonly value: number;
  readonly cost: number;
  readonly unsubscribed: number;
  /** The share of those chosen who get no mail, so that it is seen who orders anyway. */
  readonly heldOut?: number;
};

/** The newsletter goes out two days before what sells: with the first touch it has the orders, with the last it has few. */
const mailings: readonly Mailing[] = [
  { id: 'july-news', name: 'July newsletter', daysAgo: 76, to: 0.94, opened: 0.36, clicked: 0.12, ordered: 0.06, value: 190, cost: 240, unsubscribed: 7 },
  { id: 'route-webinar', name: 'Route planning webinar', daysAgo: 74, to: 0.32, opened: 0.52, clicked: 0.34, ordered: 0.26, value: 540, cost: 1450, unsubscribed: 2 },
  { id: 'august-news', name: 'August newsletter', daysAgo: 48, to: 0.95, opened: 0.33, clicked: 0.11, ordered: 0.05, value: 180, cost: 240, unsubscribed: 8 },
  { id: 'renewal', name: 'Renewal reminder', daysAgo: 34, to: 0.6, opened: 0.5, clicked: 0.32, ordered: 0.52, value: 260, cost: 380, unsubscribed: 3, heldOut: 0.3 },
  { id: 'september-news', name: 'September newsletter', daysAgo: 15, to: 0.95, opened: 0.34, clicked: 0.12, ordered: 0.05, value: 180, cost: 240, unsubscribed: 6 },
  { id: 'scanner-offer', name: 'Scanner offer', daysAgo: 13, to: 0.5, opened: 0.41, clicked: 0.22, ordered: 0.2, value: 260, cost: 690, unsubscribed: 11 },
];
const customers = 900;
/** Orders that no mail leads to, each day. */
const usualOrders = 0.5;

/** Three months of mailings to one list of customers, with what these opened, clicked and ordered. */
export function makeMailings(world: World): MailingTables {
  const random = new Random(world.seed, 'mailings');
  const list = world.accounts.filter(({ currency }) => currency === 'EUR').slice(0, customers);
  const [campaigns, touches, orders]: [CampaignRow[], TouchRow[], (OrderRow & { time: number })[]] = [[], [], []];
  const order = ({ id }: Account, time: number, value: number): void => {
    if (time < world.to) orders.push({ time, id: '', account: id, at: isoTime(time), amount: Math.round(random.lognormal(value, 0.35) * 100) / 100, currency: 'EUR' });
  };

  for (const { id, name, daysAgo, to, heldOut = 0, ...rates } of mailings) {
    const sentAt = Math.floor(world.to / DAY_MS - daysAgo) * DAY_MS + 7 * HOUR_MS;
    const touch = (account: Account, at: number, kind: TouchRow['kind'], campaign = id): void => void touches.push({ account: account.id, campaign, at: isoTime(at), kind });
    let [sent, delivered, opened, clicked] = [0, 0, 0, 0];
    for (const account of list) {
      if (!random.chance(to)) continue;
      if (random.chance(heldOut)) {
        touch(account, sentAt, 'held out', `${id}-control`);
        if (random.chance(0.006)) order(account, sentAt + random.between(0, 12) * DAY_MS, rates.value);
        continue;
      }
      sent++;
      if (random.chance(0.015)) continue;
      delivered++;
      if (heldOut > 0) touch(account, sentAt, 'sent');
      if (!random.chance(rates.opened)) continue;
      const openedAt = sentAt + random.exponential(7 * HOUR_MS);
      opened++;
      touch(account, openedAt, 'open');
      if (!random.chance(rates.clicked)) continue;
      clicked++;
      touch(account, openedAt + random.between(5, 240) * 1000, 'click');
      if (random.chance(rates.ordered)) order(account, openedAt + random.between(0.2, 70) * HOUR_MS, rates.value);
    }
    const row = { sentAt: isoTime(sentAt), currency: 'EUR' };
    campaigns.push({ id, name, ...row, sent, delivered, opened, clicked, unsubscribed: rates.unsubscribed, cost: rates.cost, ...(heldOut > 0 && { group: `${id}/mailed` }) });
    if (heldOut > 0) campaigns.push({ id: `${id}-control`, name: `${name}, held out`, ...row, sent: 0, group: `${id}/control` });
  }
  for (let i = 0; i < usualOrders * 83; i++) order(random.pick(list), world.to - random.between(0, 83) * DAY_MS, 150);

  orders.sort((a, b) => a.time - b.time);
  touches.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const spells = [...new Set(orders.map(({ account }) => account))].map((account, index): SpellRow => {
    // A third of those who order are new; of the others, few left.
    const isNew = index % 3 === 0;
    const startedAt = isNew ? (orders.find((one) => one.account === account)?.time ?? world.to) : world.to - (200 + index * 7) * DAY_MS;
    return { account, startedAt: isoTime(startedAt), ...(index % 19 === 4 && { endedAt: isoTime(world.to - 40 * DAY_MS) }) };
  });
  const mrr = spells.map(({ account, startedAt }) => ({ account, at: startedAt, mrr: 38, currency: 'EUR' }));
  return { campaigns, touches, spells, mrr, orders: orders.map(({ time: _, ...row }, index) => ({ ...row, id: `O-${20001 + index}` })) };
}
