import type { TableName } from '../../../src/core/index.ts';
import { Making, owners, segmentOf, type Row } from './making.ts';
import { DirtyTime } from './dirty-time.ts';

const { hour, day } = DirtyTime;

/** Everything about those who have bought: relations, money, contracts, tickets and what they say. */
export function customerTables(seed: number): Partial<Record<TableName, Row[]>> {
  return {
    ...relations(new Making(seed, 'relations')),
    ...campaigns(new Making(seed, 'campaigns')),
    ...service(new Making(seed, 'service')),
    ...targets(new Making(seed, 'targets')),
  };
}

function relations(making: Making): Partial<Record<TableName, Row[]>> {
  const { random, time } = making;
  const accounts = Array.from({ length: 120 }, (_, index) => `A${index + 1}`);
  const spells = accounts.flatMap((account) => {
    const rows: Row[] = [];
    let at = time.any(DirtyTime.start - 300 * day);
    for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--) {
      const ended = at + random.between(0, 500) * day;
      const stays = count === 1 && random.chance(0.5);
      rows.push({
        account,
        segment: segmentOf(account),
        owner: making.owner(),
        startedAt: making.maybe(time.write(at), 0.02),
        activatedAt: random.chance(0.3) ? null : time.write(at + random.pick([-2, 3, 8, 30, 50]) * day),
        endedAt: stays ? null : time.write(ended),
      });
      at = ended + random.pick([0, 0.5, 40]) * day;
    }
    return rows;
  });
  const mrr = accounts.flatMap((account) => {
    const currency = random.pick(['EUR', 'EUR', 'USD', null]);
    let at = time.any(DirtyTime.start - 200 * day);
    return Array.from({ length: random.index(9) }, (): Row => {
      at += random.chance(0.08) ? 0 : random.exponential(60 * day);
      const level = Math.round(random.lognormal(200, 0.6) * 100) / 100;
      return { account, segment: segmentOf(account), currency, at: time.writeInstant(at), mrr: random.pick([level, level, level, 0]) };
    });
  });
  const contracts = making.rows(200, (index) => {
    const account = making.account();
    const due = time.any();
    const renewed = random.chance(0.3)
      ? null
      : due + random.pick([random.between(-60, 20), random.between(-60, 20), 30, 10, random.between(31, 90)]) * day;
    return {
      id: `K${index}`,
      account,
      segment: segmentOf(account),
      currency: making.currency(),
      dueAt: making.maybe(time.writeInstant(due), 0.02),
      value: Math.round(random.lognormal(900, 0.5) * 100) / 100,
      renewedAt: renewed === null ? null : time.writeInstant(renewed),
      renewedValue: renewed === null ? null : Math.round(random.lognormal(900, 0.6) * 100) / 100,
    };
  });
  const components = accounts.slice(0, 8).flatMap((account, index) =>
    ['tenure', 'users', 'nps', 'tickets'].slice(0, 1 + (index % 4)).map((component): Row => ({
      account,
      segment: segmentOf(account),
      component,
      raw: making.maybe(random.between(-2, 14), 0.2),
      lo: component === 'tickets' ? 10 : 0,
      hi: component === 'tickets' ? 0 : 10,
      weight: random.pick([1, 2, 3]),
    })),
  );
  const accountCosts = making.rows(200, () => {
    const account = making.account();
    return {
      account,
      segment: segmentOf(account),
      at: time.write(time.any()),
      amount: making.maybe(Math.round(random.lognormal(120, 0.5) * 100) / 100),
      currency: making.currency(),
    };
  });
  const costs = making.rows(60, () => {
    const start = time.any();
    return {
      kind: making.maybe(random.pick(['marketing', 'sales', 'sales', 'rent'])),
      segment: random.pick(['Small', 'Large', null]),
      startAt: time.writeInstant(start),
      endAt: time.writeInstant(start + random.pick([1, 7, 30, 91]) * day),
      amount: Math.round(random.lognormal(3000, 0.5) * 100) / 100,
      currency: making.currency(),
    };
  });
  return { spells, mrr, contracts, components, accountCosts, costs };
}

function campaigns(making: Making): Partial<Record<TableName, Row[]>> {
  const { random, time } = making;
  const orders = making.rows(320, (index) => {
    const account = making.account();
    return {
      id: `O${index}`,
      account,
      segment: segmentOf(account),
      at: time.writeInstant(time.any()),
      amount: making.amount(300),
      currency: making.currency(),
    };
  });
  const touches = making.rows(900, () => {
    const account = making.account();
    return {
      account: making.maybe(account, 0.02),
      segment: segmentOf(account),
      campaign: `c${1 + random.index(4)}`,
      at: time.writeInstant(Math.floor(time.any() / day) * day + random.index(3) * hour),
    };
  });
  const mailings = Array.from({ length: 60 }, (_, index): Row => {
    const delivered = random.chance(0.05) ? 0 : 500 + random.index(1000);
    return {
      id: `c${1 + (index % 8)}`,
      segment: random.pick(['Small', 'Large', null]),
      sentAt: making.maybe(time.write(time.any()), 0.03),
      sent: making.maybe(delivered + random.index(50)),
      delivered: making.maybe(delivered),
      opened: making.maybe(random.index(700)),
      clicked: making.maybe(random.index(200) - 5),
      unsubscribed: making.maybe(random.index(9)),
      cost: index % 8 === 1 ? 0 : making.maybe(100.5 * (1 + random.index(9))),
      currency: making.currency(),
    };
  });
  return { orders, touches, campaigns: mailings };
}

function service(making: Making): Partial<Record<TableName, Row[]>> {
  const { random, time } = making;
  const ticketEvents: Row[] = [];
  const tickets = making.rows(420, (index) => {
    const account = making.account();
    const [id, owner, segment, slaMs] = [
      `I${index}`,
      making.owner(),
      segmentOf(account),
      making.maybe(random.pick([hour, 4 * hour, day]), 0.15),
    ];
    const created = time.any();
    const reply = random.chance(0.15)
      ? null
      : random.chance(0.1)
        ? created + (slaMs ?? hour)
        : created + random.pick([1, 1, 1, 1, 1, -0.05]) * random.exponential(6) * hour;
    const first = random.chance(0.2) ? null : created + random.pick([1, 1, 1, 1, 1, 1, 1, -0.1]) * random.exponential(60) * hour;
    const reopens = random.pick([0, 0, 0, 1, 2]);
    let at = created;
    for (const status of ['new', 'open', 'pending', 'open', 'solved'].slice(0, random.index(6))) {
      ticketEvents.push({ ticket: id, at: time.writeInstant(at), status: making.maybe(status, 0.01), owner, segment });
      at += random.chance(0.05) ? 0 : random.exponential(20) * hour;
    }
    return {
      id,
      account: making.maybe(account, 0.03),
      owner,
      segment,
      topic: making.maybe(random.pick(['billing', 'login', 'export']), 0.03),
      createdAt: time.write(created),
      firstReplyAt: reply === null ? null : time.writeInstant(reply),
      firstResolvedAt: first === null ? null : time.write(first),
      resolvedAt: first === null ? null : time.write(first + (reopens > 0 ? random.exponential(40) * hour : 0)),
      contacts: making.maybe(1 + random.index(3), 0.1),
      reopens,
      slaMs,
      dueAt: random.chance(0.3) ? null : time.write(created + random.between(0, 200) * hour),
    };
  });
  const responses = making.rows(900, (index) => {
    const account = making.account();
    const kind = random.pick(['nps', 'nps', 'csat', 'ces', 'fcr', 'poll']);
    const sent = time.any();
    const score =
      kind === 'fcr' ? random.pick([0, 1, 1, 2]) : random.pick([-1, 0, 1, 2, 3, 4, 5, 5, 6, 7, 7, 8, 9, 9, 10, 10, 11, 8.5, 4.5]);
    return {
      id: `S${index}`,
      kind: making.maybe(kind, 0.02),
      sentAt: making.maybe(time.write(sent), 0.03),
      at: random.chance(0.3) ? null : time.writeInstant(sent + random.exponential(3) * day),
      score: making.maybe(score),
      scaleMin: random.pick([null, null, 0]),
      account,
      contact: `p${1 + random.index(2)}`,
      owner: making.owner(),
      segment: segmentOf(account),
    };
  });
  return { tickets, ticketEvents, responses };
}

/** Quotas by month and by quarter, for all but one; some of another KPI. */
function targets(making: Making): Partial<Record<TableName, Row[]>> {
  const { random } = making;
  const first = (month: number) => new Date(Date.UTC(2025, month, 1)).toISOString().slice(0, 10);
  return {
    targets: owners.slice(1).flatMap((owner, rep) =>
      Array.from({ length: 12 }, (_, month): Row => ({
        kpi: random.chance(0.15) ? 'deals-won' : 'revenue-won',
        owner,
        segment: rep % 2 ? 'Small' : 'Large',
        startAt: first(month),
        endAt: first(month + (rep === 0 ? 3 : 1)),
        value: making.maybe(1000 * (1 + random.index(30))),
      })),
    ),
  };
}
