// A small team's figures, the same ones each time, and the ways in which they may come: at once, never, in part, not at all.
const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
export const now = Date.UTC(2026, 8, 22, 9);
const stages = ['Qualified', 'Demo', 'Trial', 'Proposal'];
const people = [['Elif Kaya', 'North', 0.5], ['Amara Okafor', 'North', 0.43], ['Dana Ionescu', 'North', 0.38], ['Jonas Weber', 'South', 0.36], ['Marta Ruiz', 'South', 0.31], ['Bruno Conti', 'South', 0.17]];
const accounts = ['Helvetia Logistics', 'Studio Bianchi', 'Marea Foods', 'Kestrel Ltd', 'Aurora Labs', 'Ravel Ceramics', 'Zephyr Optics', 'Quarry Print'];

/** Numbers from 0 to 1. Source: T. Ettinger, "mulberry32". */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Deals of fifteen months, and the stages each went through. */
function salesOf(random) {
  const stageEvents = [];
  const deals = Array.from({ length: 720 }, (_, i) => {
    const [owner, team, skill] = people[i % 7 % people.length];
    const createdAt = now - (2 + random() * 450) * dayMs;
    const tookMs = (12 + random() * 55) * dayMs;
    const isClosed = createdAt + tookMs < now;
    const isWon = isClosed && random() < skill + (createdAt > now - 150 * dayMs ? 0.05 : 0);
    const reached = isWon ? 4 : Math.floor(random() * 4);
    for (let at = 0; at <= reached && at < 4; at++) stageEvents.push({ deal: `D-${i}`, at: createdAt + (tookMs * at) / 5, stage: stages[at], owner });
    if (isWon) stageEvents.push({ deal: `D-${i}`, at: createdAt + tookMs, stage: 'Won', owner });
    return {
      id: `D-${i}`, account: accounts[i % 8], owner, team, createdAt, closedAt: isClosed ? createdAt + tookMs : null, status: isWon ? 'won' : isClosed ? 'lost' : 'open',
      stage: isWon ? 'Won' : stages[reached], amount: Math.round((4000 + random() * random() * 52_000) / 50) * 50, currency: 'EUR',
    };
  });
  return { deals, stageEvents: stageEvents.filter(({ at }) => at < now) };
}

/** Mailings, who opened and clicked, and what they ordered. */
function marketingOf(random) {
  const sent = [['Spring letter', 96, 900, 0.42, 0.22, 420], ['Renewal notice', 74, 620, 0.5, 0.3, 300], ['Fair in Milan', 52, 380, 0.46, 0.28, 980], ['Win back', 30, 540, 0.28, 0.12, 190]];
  const [campaigns, touches, orders] = [[], [], []];
  for (const [id, daysAgo, delivered, opens, clicks, cost] of sent) {
    const sentAt = now - daysAgo * dayMs;
    let [opened, clicked] = [0, 0];
    for (let i = 0; i < delivered; i += 4) {
      const account = `C-${Math.floor(random() * 900)}`;
      if (random() >= opens) continue;
      const at = sentAt + random() * 30 * hourMs;
      touches.push({ account, campaign: id, at, kind: 'open' });
      opened += 4;
      if (random() >= clicks) continue;
      touches.push({ account, campaign: id, at: at + 5 * minuteMs, kind: 'click' });
      clicked += 4;
      if (random() < 0.6) orders.push({ id: `O-${orders.length}`, account, at: at + (2 + random() * 60) * hourMs, amount: Math.round(4000 + random() * 22_000) / 100, currency: 'EUR' });
    }
    campaigns.push({ id, name: id, sentAt, sent: delivered + 14, delivered, opened, clicked, unsubscribed: Math.round(delivered / 160), cost, currency: 'EUR' });
  }
  for (let i = 0; i < 30; i++) orders.push({ id: `N-${i}`, account: `C-${i}`, at: now - random() * 100 * dayMs, amount: Math.round(3000 + random() * 12_000) / 100, currency: 'EUR' });
  return { campaigns, touches, orders };
}

function tables() {
  const random = numbers(7);
  const scores = [10, 9, 9, 8, 10, 7, 9, 4, 10, 8, 9, 6, 10, 9, 2, 8];
  const responses = Array.from({ length: 420 }, (_, i) => ({ id: `S-${i}`, kind: 'nps', score: scores[Math.floor(random() * 16)], at: now - random() * 400 * dayMs, account: accounts[i % 8], owner: people[i % 6][0] }));
  const requests = Array.from({ length: 260 }, (_, i) => {
    const at = now - (0.2 + random() * random() * 4000) * hourMs;
    const answeredAt = at + Math.exp(random() * 7) * minuteMs;
    return { id: `R-${i}`, account: accounts[i % 8], owner: people[i % 6][0], at, respondedAt: answeredAt < now && random() > 0.01 ? answeredAt : null, channel: 'web form' };
  });
  const mrr = Array.from({ length: 60 }, (_, i) => ({ account: `M-${i % 26}`, at: now - (430 - i * 7) * dayMs, mrr: i % 9 === 8 ? 0 : 190 + 100 * Math.floor(random() * 6), currency: 'EUR' }));
  return { reps: people.map(([id, team]) => ({ id, team, startedAt: '2023-02-01' })), ...salesOf(random), ...marketingOf(random), responses, requests, mrr };
}

const whole = tables();
const without = (rows, ...fields) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name))));
const inQuarter = (at) => at >= Date.UTC(2026, 6, 1) && at < now;
const fair = whole.touches.filter(({ campaign }) => campaign === 'Fair in Milan');
const fewDeals = whole.deals.filter(({ createdAt, closedAt }) => closedAt && inQuarter(createdAt) && inQuarter(closedAt)).slice(0, 4);

/** The same tables with what may be wrong with them. */
export const variants = {
  whole,
  few: {
    ...whole, deals: fewDeals, stageEvents: whole.stageEvents.filter(({ deal }) => fewDeals.some(({ id }) => id === deal)), responses: whole.responses.filter(({ at }) => inQuarter(at)).slice(0, 3),
    requests: whole.requests.filter(({ respondedAt }) => respondedAt && inQuarter(respondedAt)).slice(0, 3), orders: whole.orders.filter(({ account, at }) => fair.some((touch) => touch.account === account && touch.at < at)).slice(-3), touches: fair, campaigns: whole.campaigns.filter(({ id }) => id === 'Fair in Milan'),
  },
  lacking: {
    ...whole, deals: without(whole.deals, 'status', 'closedAt', 'stage', 'createdAt'), stageEvents: [], responses: without(whole.responses, 'score'), requests: without(whole.requests, 'respondedAt'), orders: without(whole.orders, 'amount', 'at'),
  },
  faulty: {
    ...whole, deals: whole.deals.map((deal, i) => (i % 90 === 4 ? { ...deal, closedAt: 'soon', createdAt: '31.02.2026' } : deal)), responses: whole.responses.map((response, i) => (i % 60 === 1 ? { ...response, at: 'n/a' } : response)),
    requests: whole.requests.map((request, i) => (i % 60 === 1 ? { ...request, at: 'n/a' } : request)), orders: whole.orders.map((order, i) => (i % 40 === 1 ? { ...order, at: 'n/a' } : order)),
  },
  mixed: { ...whole, deals: whole.deals.map((deal, i) => ({ ...deal, currency: ['EUR', 'RON', 'CHF'][i % 3] })) },
  lost: { ...whole, deals: whole.deals.map((deal) => (deal.closedAt && inQuarter(deal.closedAt) ? { ...deal, status: 'lost' } : deal)) },
  stagesOnly: { reps: whole.reps, deals: whole.deals },
  pipelines: { ...whole, deals: whole.deals.map((deal, i) => ({ ...deal, pipeline: i % 4 ? 'New business' : 'Renewals' })) },
};

const texts = new Map();

function textOf(variant) {
  const text = texts.get(variant) ?? JSON.stringify(variants[variant]);
  texts.set(variant, text);
  return text;
}

const type = { 'content-type': 'application/json' };
const answer = (variant) => Promise.resolve(new Response(textOf(variant), { headers: type }));
const never = () => new Promise(() => {});
const refusal = () => Promise.resolve(new Response('[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]', { status: 401, headers: type }));

/** Half of a file that then stops. */
function half() {
  const bytes = new TextEncoder().encode(textOf('whole'));
  const body = new ReadableStream({ start: (stream) => stream.enqueue(bytes.subarray(0, bytes.length / 2)) });
  return Promise.resolve(new Response(body, { headers: { ...type, 'content-length': String(bytes.length) } }));
}

/** Answers once; then the server does something else. */
function once(then) {
  let asked = 0;
  return () => (asked++ === 0 ? answer('whole') : then());
}

const always = new Map();

/** What an element asks in the place of a server. The same function for the same rows: they are read once. */
export function serverFor(kind, variant = 'whole') {
  if (kind === 'never') return never;
  if (kind === 'half') return half;
  if (kind === 'refuses') return refusal;
  if (kind === 'then-fails') return once(() => Promise.reject(new TypeError('Failed to fetch')));
  if (kind === 'then-never') return once(never);
  if (!always.has(variant)) always.set(variant, () => answer(variant));
  return always.get(variant);
}
