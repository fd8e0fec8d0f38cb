import { useStore } from '/kpi-elements.js';

// Answers as the engine would give them, one after the other for every state an element can be in.

const now = Date.UTC(2026, 8, 22, 9);
const quarter = { from: Date.UTC(2026, 6, 1), to: Date.UTC(2026, 9, 1) };
const before = { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 5, 23, 9) };

const facts = {
  'win-rate': { unit: 'share', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' },
  'deals-won': { unit: 'count', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' },
  'revenue-won': { unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' },
  'average-deal-size': { unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' },
  'sales-cycle-median': { unit: 'days', direction: 'context', perspective: 'internal', measures: 'efficiency', timing: 'lagging' },
  'open-deal-age': { unit: 'days', direction: 'lower', perspective: 'internal', measures: 'efficiency', timing: 'leading' },
  'new-opportunities': { unit: 'count', direction: 'higher', perspective: 'internal', measures: 'efficiency', timing: 'leading' },
  'pipeline-value': { unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading' },
  'win-rate-flow': { unit: 'ratio', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging' },
  nps: { unit: 'points', direction: 'higher', perspective: 'customer', measures: 'effectiveness', timing: 'lagging', range: [-100, 100] },
  'funnel-conversion': { unit: 'share', direction: 'higher', perspective: 'both', measures: 'effectiveness', timing: 'lagging' },
  'sales-cycle': { unit: 'days', direction: 'context', perspective: 'internal', measures: 'efficiency', timing: 'lagging' },
};

const report = { rows: 7012, kept: 7012, faults: [], detected: { format: 'csv', fields: { createdAt: 'Created', owner: 'Owner' } }, bytes: 812_000, pages: 1 };
const result = (kpi, more) => ({ kpi, status: 'ok', value: null, n: null, excluded: {}, ...more });

function months(kpi, values, halo) {
  return values.map((value, i) => ({
    ...result(kpi, { value, n: 90, ...(halo && value !== null && { interval: { low: value - halo, high: value + halo, level: 0.95, method: 'wilson' } }) }),
    from: Date.UTC(2025, 9 + i, 1), to: Date.UTC(2025, 10 + i, 1), ...(i === values.length - 1 && { partial: true }),
  }));
}

const monthly = {
  'win-rate': months('win-rate', [0.301, 0.309, 0.318, 0.307, 0.322, 0.33, 0.316, 0.332, 0.344, 0.358, 0.388, 0.38], 0.06),
  'deals-won': months('deals-won', [62, 70, 55, 66, 80, 84, 68, 74, 82, 88, 84, 61]),
  'revenue-won': months('revenue-won', [412e3, 388e3, 455e3, 430e3, 471e3, 502e3, 488e3, 530e3, 512e3, 544e3, 561e3, 380e3]),
  'average-deal-size': months('average-deal-size', [17.2e3, 16.8e3, 18e3, 17.5e3, 18.8e3, 18.1e3, 17.9e3, 18.4e3, 18e3, 18.6e3, 18.2e3, 18.42e3], 900),
  'sales-cycle-median': months('sales-cycle-median', [49, 47, 46, 48, 45, 44, 46, 43, null, 43, 41, 40]),
  'open-deal-age': months('open-deal-age', [31, 33, 30, 34, 36, 35, 38, 37, 40, 41, 43, 44]),
  'new-opportunities': months('new-opportunities', [420, 431, 418, 440, 452, 447, 460, 455, 430, 401, 380, 259]),
  'pipeline-value': months('pipeline-value', [3.2e6, 3.3e6, 3.1e6, 3.4e6, 3.5e6, 3.6e6, 3.6e6, 3.7e6, 3.8e6, 3.9e6, 3.9e6, 3.91e6]),
  nps: months('nps', [35, 38, 32, 40, 39, 43].flatMap((v) => [v]), 10).map((s, i) => ({ ...s, from: Date.UTC(2025, 3 + 3 * i, 1), to: Date.UTC(2025, 6 + 3 * i, 1) })),
};

const plain = {
  'win-rate': { value: 0.38, num: 266, den: 700, n: 700, interval: { low: 0.345, high: 0.4165, level: 0.95, method: 'wilson' } },
  'deals-won': { value: 266, n: 266 },
  'revenue-won': { value: 4_894_720.4, n: 266, currency: 'EUR' },
  'average-deal-size': { value: 18_401.2, n: 266, currency: 'EUR', interval: { low: 16_600, high: 20_200, level: 0.95, method: 't' } },
  'sales-cycle-median': { value: 41, n: 266, interval: { low: 38, high: 44, level: 0.95, method: 'median' } },
  'open-deal-age': { value: 44, n: 312, interval: { low: 41, high: 48, level: 0.95, method: 'median' } },
  'new-opportunities': { value: 1040, n: 1040 },
  'pipeline-value': { value: 3_912_000, n: 254, currency: 'EUR' },
  nps: { value: 41.1, num: 88, den: 214, n: 214, interval: { low: 31, high: 51, level: 0.95, method: 'nps' } },
};

const earlier = {
  'win-rate': { value: 0.314, change: 0.066, ratio: 0.21, verdict: 'better' },
  'deals-won': { value: 250, change: 16, ratio: 0.064, verdict: 'noise' },
  'revenue-won': { value: 4_510_000, change: 384_720, ratio: 0.085, verdict: 'better' },
  'average-deal-size': { value: 18_040, change: 361, ratio: 0.02, verdict: 'noise' },
  'sales-cycle-median': { value: 46, change: -5, ratio: -0.109, verdict: 'changed' },
  'open-deal-age': { value: 37, change: 7, ratio: 0.19, verdict: 'worse' },
  'new-opportunities': { value: 1268, change: -228, ratio: -0.18, verdict: 'worse' },
  'pipeline-value': { value: 3_912_000, change: 0, ratio: 0, verdict: 'same' },
  nps: { value: 37, change: 4, ratio: 0.11, verdict: 'noise' },
};

const reps = {
  'Elif Kaya': [0.47, 0.9, 218], 'Amara Okafor': [0.43, 1.1, 260], 'Chen Lili': [0.42, 0.8, 176], 'Dana Ionescu': [0.36, 1, 229],
  'Bruno Conti': [0.23, 1.5, 136], 'Sara Lind': [0.4, 0.7, 12], '': [0.33, 1, 9],
};

function grouped(kpi) {
  const { unit } = facts[kpi];
  return Object.fromEntries(Object.entries(reps).map(([name, [share, factor, n]]) => {
    const deals = name === 'Sara Lind' ? 5 : name === '' ? 3 : n;
    if (unit === 'share') {
      const spread = 1.4 * Math.sqrt((share * (1 - share)) / deals);
      return [name, result(kpi, { value: share, num: Math.round(share * deals), den: deals, n: name === 'Sara Lind' ? 4 : deals, interval: { low: share - spread, high: share + spread, level: 0.95, method: 'wilson' } })];
    }
    if (kpi === 'nps' && name === 'Bruno Conti') return [name, result(kpi, { status: 'no-data' })];
    const value = unit === 'count' ? n : (plain[kpi].value ?? 0) * factor;
    return [name, result(kpi, { value, n: deals, ...(unit === 'money' && { currency: 'EUR' }), ...(kpi === 'nps' && { interval: { low: value - 14, high: value + 14, level: 0.95, method: 'nps' } }) })];
  }));
}

const share = (num, den) => {
  const spread = 1.96 * Math.sqrt(((num + 2) * (den - num + 2)) / (den + 4) ** 3);
  return result('stage-conversion', { value: num / den, num, den, n: den, interval: { low: Math.max(0, num / den - spread), high: Math.min(1, num / den + spread), level: 0.95, method: 'wilson' } });
};
const dayMs = 86_400_000;
const side = (counts, i) => ({ count: counts[i], value: counts[i] * 18_400, ...(i > 0 && { fromPrevious: share(counts[i], counts[i - 1]), fromFirst: share(counts[i], counts[0]) }) });

/** The stages of a funnel: a rep's beside the rest of the team where there is a rep. */
function funnelOf({ rep }, counts = rep ? [86, 64, 16, 12, 8] : [912, 662, 456, 351, 274], behind = true) {
  const days = [6, 19, 14, 8];
  const others = [1240, 942, 386, 298, 203];
  return {
    stages: ['Qualified', 'Demo', 'Trial', 'Proposal', 'Won'].map((stage, i) => ({
      stage, ...side(counts, i), time: days[i] ? { median: days[i] * dayMs, longest: 90 * dayMs, n: counts[i], open: 3 + i } : null,
      ...(rep && { rest: { ...side(others, i), verdict: i === 2 && behind ? 'worse' : 'noise' } }),
    })),
    value: { status: 'ok', currency: 'EUR' }, outside: 0, pipelines: [],
    bottleneck: rep ? { step: 1, beside: 'rest', certain: behind, ...(behind && { worth: 94_080 }) } : { step: 1, beside: 0, certain: false },
  };
}

/** Everybody's win rate, ranked. */
function boardOf({ privacy = 'named', within }) {
  const people = [
    ['Elif Kaya', 100, 218, 1, 3, 2, 'better'], ['Amara Okafor', 114, 260, 1, 3, 0], ['Chen Lili', 76, 176, 1, 3, -1, 'noise'],
    ['Jonas Weber', 66, 206, 4, 6, 1, 'noise'], ['Dana Ionescu', 71, 229, 4, 6, 3, 'better'], ['Marta Ruiz', 58, 193, 4, 6, -2, 'noise'],
    ['Bruno Conti', 23, 136, 7, 7, -3, 'worse'], ['Sara Lind', 3, 4], ['Tom Avery', 1, 4],
  ].map(([name, won, closed, low, high, moved, verdict], i) => {
    const hidden = privacy === 'anonymous' && name !== 'Dana Ionescu';
    const { interval, ...rest } = share(won, closed);
    return {
      id: hidden ? 'KVTRXBQDM'[i] + 'XWQ' : name, ...(!hidden && { name }), ...(name === 'Dana Ionescu' && { me: true }), value: won / closed, interval, results: [{ ...rest, kpi: 'win-rate', interval }],
      ...(low ? { rank: { low, high }, moved, verdict } : { rank: null, unranked: 'few' }), ...(within && { group: i % 2 ? 'North' : 'South' }),
    };
  });
  const rows = within ? ['North', 'South'].flatMap((team) => people.filter(({ group }) => group === team)) : people;
  return {
    rows, of: 9, ranked: 7, unit: 'share', lowerIsBetter: false, whole: 0.36, groups: within ? ['North', 'South'] : [], privacy,
    kpis: [{ facts: { id: 'win-rate', pairs: [], range: [0, 1], ...facts['win-rate'] }, weight: 1 }],
  };
}

function answerTo(question, more = {}) {
  const { kpi } = question;
  if (question.funnel || question.board) {
    const { result: changed, funnel, board, ...rest } = more;
    const value = kpi === 'funnel-conversion' ? { value: 0.093, num: 8, den: 86, n: 86 } : plain['win-rate'];
    return {
      kpi: { id: kpi, pairs: [], range: [0, 1], ...facts[kpi] }, period: quarter, asOf: now, zone: 'UTC', result: result(kpi, { ...value, partial: true, ...changed }),
      ...(question.funnel && { funnel: { ...funnelOf(question.funnel), ...funnel?.(question.funnel) } }), ...(question.board && { board: { ...boardOf(question.board), ...board } }), ...rest,
    };
  }
  const { result: changed, comparison, ...rest } = more;
  const was = comparison ?? earlier[kpi];
  const value = result(kpi, { ...plain[kpi], partial: true, ...(question.every && { series: monthly[kpi] }), ...(question.by && { groups: grouped(kpi) }), ...changed });
  if (changed?.partial === null) delete value.partial;
  return {
    kpi: { id: kpi, pairs: [], ...(facts[kpi].unit === 'share' && { range: [0, 1] }), ...facts[kpi] }, period: quarter, asOf: now, zone: 'UTC', result: value,
    ...(kpi === 'nps' && { parts: { p: 118, d: 30 } }),
    ...(question.compare && value.value !== null && { comparison: { with: question.compare, period: before, result: result(kpi, { value: was.value, n: 240, ...(facts[kpi].unit === 'money' && { currency: 'EUR' }) }), change: was.change, ratio: was.ratio, verdict: was.verdict } }),
    ...(question.target !== undefined && { target: question.target }),
    ...rest,
  };
}

const ready = (more, extra = {}) => (observer, { questions }) => observer({
  type: 'answers', cached: false,
  answers: { entries: questions.map((question) => ({ answer: answerTo(question, more) })), report: { ...report, ...extra.report }, readAt: Date.now() - (extra.age ?? 4 * 60_000) },
});
const failed = (code, message) => (observer) => observer({ type: 'failed', error: { code, message } });
const none = (status, more) => ready({ result: { value: null, num: undefined, den: undefined, n: null, interval: undefined, series: undefined, status, ...more } });

const scripts = {
  ready: ready(),
  loading: () => {},
  progress: (observer) => observer({ type: 'progress', bytes: 88e6, totalBytes: 210e6, rows: 412_600 }),
  empty: none('no-data'),
  error: failed('unauthorized', 'The server refused with 401: “Session expired or invalid”. Sign in to the CRM again, then retry.'),
  stale: (observer, request) => {
    ready(undefined, { age: 3 * 3_600_000 })(observer, request);
    failed('network', 'The server did not answer.')(observer);
  },
  cached: (observer, request) => {
    ready(undefined, { age: 31 * 60_000 })((update) => observer({ ...update, cached: true }), request);
  },
  few: ready({ result: { value: 0.75, num: 3, den: 4, n: 4, interval: { low: 0.3, high: 0.954, level: 0.95, method: 'wilson' }, series: undefined } }),
  zero: ready({ result: { value: 0, n: 0, num: undefined, series: monthly['deals-won'].map((step, i) => ({ ...step, value: 11 - i })) }, comparison: { value: 4, change: -4, ratio: -1, verdict: 'worse' } }),
  missed: ready({ result: { value: 0.24, num: 168, den: 700, interval: { low: 0.21, high: 0.273, level: 0.95, method: 'wilson' }, partial: null }, comparison: { value: 0.314, change: -0.074, ratio: -0.23, verdict: 'worse' } }),
  met: ready({ result: { value: 0.46, num: 322, interval: { low: 0.423, high: 0.497, level: 0.95, method: 'wilson' }, partial: null }, comparison: { value: 0.455, change: 0.005, ratio: 0.01, verdict: 'noise' } }),
  faults: ready(undefined, { report: { faults: [{ reason: 'not-a-date', field: 'closedAt', count: 3, firstRow: 118 }] } }),
  'more-faults': ready(undefined, { report: { faults: [{ reason: 'not-a-date', field: 'closedAt', count: 3, firstRow: 118 }, { reason: 'duplicate-id', count: 12, firstRow: 40 }] } }),
  missing: none('not-computable', { missing: ['deals.closedAt', 'deals.status'] }),
  mixed: none('mixed-currency', { byCurrency: { EUR: 3_910_000, RON: 812_000, CHF: 14_200 } }),
  undefined: none('undefined', { num: 12, den: 0 }),
  finished: ready({ result: { partial: null } }),
  noise: ready({ funnel: (asked) => funnelOf(asked, [86, 64, 23, 17, 11], false) }),
  small: ready({ funnel: (asked) => ({ ...funnelOf(asked, [6, 4, 2, 1, 0]), bottleneck: undefined }) }),
  current: ready({ result: { notes: ['current-stage-only'] }, funnel: (asked) => ({ stages: funnelOf(asked).stages.map((stage) => ({ ...stage, time: null })), bottleneck: undefined, outside: 214 }) }),
  pipelines: ready({ funnel: () => ({ pipelines: [{ name: 'New business', count: 912 }, { name: 'Renewals', count: 240 }], pipeline: 'New business' }) }),
  unrankable: ready({ board: { rows: [], of: 0, unrankable: ['sales-cycle'] } }),
  negative: ready({ result: { value: -18.4, num: -39, den: 212, interval: { low: -28, high: -8.6, level: 0.95, method: 'nps' }, partial: null }, parts: { p: 52, d: 91 }, comparison: { value: 5, change: -23.4, ratio: null, verdict: 'worse' } }),
};

useStore({
  subscribe(request, observer) {
    const name = String(request.source.url).split('/').at(-1);
    const play = () => queueMicrotask(() => scripts[name]?.(observer, request));
    play();
    return { refresh: play, close() {} };
  },
});

const cards = [
  ['ready', { kpi: 'win-rate', target: 0.4, compare: 'previous', src: 'ready' }],
  ['loading', { kpi: 'win-rate', target: 0.4, compare: 'previous', src: 'loading' }],
  ['loading, long', { kpi: 'win-rate', target: 0.4, src: 'progress' }],
  ['empty', { kpi: 'win-rate', src: 'empty' }],
  ['error, nothing to show yet', { kpi: 'win-rate', src: 'error' }],
  ['stale: refresh failed, number kept', { kpi: 'win-rate', target: 0.4, compare: 'previous', src: 'stale' }],
  ['cached: being refreshed', { kpi: 'win-rate', target: 0.4, compare: 'previous', src: 'cached' }],
  ['not enough data', { kpi: 'win-rate', label: 'Win rate, Sara Lind', target: 0.4, compare: 'previous', src: 'few' }],
  ['target missed for certain', { kpi: 'win-rate', target: 0.4, compare: 'previous', src: 'missed' }],
  ['target met, change within noise', { kpi: 'win-rate', target: 0.4, compare: 'previous', src: 'met' }],
  ['not computable: which field', { kpi: 'win-rate', src: 'missing' }],
  ['several currencies: refused, not added', { kpi: 'pipeline-value', src: 'mixed' }],
  ['undefined', { kpi: 'win-rate-flow', src: 'undefined' }],
  ['zero is a number', { kpi: 'deals-won', compare: 'previous', src: 'zero' }],
  ['rows that could not be read', { kpi: 'win-rate', target: 0.4, compare: 'previous', src: 'faults' }],
  ['several kinds of them', { kpi: 'win-rate', compare: 'previous', src: 'more-faults' }],
  ['days, neither way is better', { kpi: 'sales-cycle-median', target: 38, compare: 'previous', src: 'ready' }],
  ['days, fewer is better', { kpi: 'open-deal-age', target: 40, compare: 'previous', src: 'finished' }],
  ['a count', { kpi: 'new-opportunities', target: 1200, compare: 'previous', src: 'ready' }],
  ['an amount', { kpi: 'revenue-won', compare: 'previous', src: 'ready' }],
  ['an average', { kpi: 'average-deal-size', target: 17000, compare: 'previous', src: 'ready' }],
  ['no change', { kpi: 'pipeline-value', compare: 'previous', src: 'ready' }],
  ['only a figure', { kpi: 'deals-won', src: 'ready' }],
  ['no data given', { kpi: 'win-rate' }],
];

const figures = 'win-rate,new-opportunities,nps,sales-cycle-median,average-deal-size,pipeline-value';
const scorecards = [
  ['ready', { kpis: figures, compare: 'previous', targets: '{"win-rate":0.4,"new-opportunities":1200,"nps":45}', src: 'ready' }],
  ['by owner', { kpis: figures, by: 'owner', compare: 'previous', targets: '{"win-rate":0.4,"new-opportunities":1200,"nps":45}', src: 'ready' }],
  ['by owner, owners as rows', { kpis: figures, by: 'owner', orientation: 'groups', targets: '{"win-rate":0.4}', src: 'ready' }],
  ['loading', { kpis: figures, compare: 'previous', src: 'loading' }],
  ['empty', { kpis: figures, compare: 'previous', src: 'empty' }],
  ['error', { kpis: figures, src: 'error' }],
];

const scores = [
  ['ready', { compare: 'previous', src: 'ready' }],
  ['below zero', { compare: 'previous', src: 'negative' }],
  ['loading', { src: 'loading' }],
  ['empty', { src: 'empty' }],
  ['error', { src: 'error' }],
  ['stale', { compare: 'previous', src: 'stale' }],
];

const funnels = [
  ['ready', { src: 'ready' }],
  ['a rep beside the rest of the team', { rep: 'Bruno Conti', src: 'ready' }],
  ['the gap may be chance', { rep: 'Dana Ionescu', src: 'noise' }],
  ['not enough data', { src: 'small' }],
  ['several pipelines', { src: 'pipelines' }],
  ['only the current stage is known', { src: 'current' }],
  ['loading', { src: 'loading' }],
  ['empty', { src: 'empty' }],
  ['error', { src: 'error' }],
  ['stale', { src: 'stale' }],
];

const boards = [
  ['ready', { kpi: 'win-rate', compare: 'previous', me: 'Dana Ionescu', src: 'ready' }],
  ['names hidden', { kpi: 'win-rate', compare: 'previous', me: 'Dana Ionescu', privacy: 'anonymous', src: 'ready' }],
  ['within teams, the best two of each and oneself', { kpi: 'win-rate', me: 'Dana Ionescu', within: 'team', top: 2, src: 'ready' }],
  ['neither way is better', { kpi: 'sales-cycle', src: 'unrankable' }],
  ['loading', { kpi: 'win-rate', src: 'loading' }],
  ['error', { kpi: 'win-rate', src: 'error' }],
  ['stale', { kpi: 'win-rate', compare: 'previous', me: 'Dana Ionescu', src: 'stale' }],
];

const trends = [
  ['ready', { kpis: 'win-rate', every: 'month', target: 0.4, src: 'ready' }],
  ['several units', { kpis: 'win-rate,average-deal-size', every: 'month', src: 'ready' }],
  ['loading', { kpis: 'win-rate', src: 'loading' }],
  ['empty', { kpis: 'win-rate', src: 'empty' }],
  ['error', { kpis: 'win-rate', src: 'error' }],
  ['stale', { kpis: 'win-rate', every: 'month', src: 'stale' }],
];

const groups = [['kpi-card', cards], ['kpi-scorecard', scorecards], ['kpi-nps', scores], ['kpi-funnel', funnels], ['kpi-leaderboard', boards], ['kpi-trend', trends]];
const shown = new URLSearchParams(location.search);

function cell(tag, [caption, attributes]) {
  const box = document.createElement('div');
  const title = document.createElement('h3');
  title.textContent = caption;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ period: 'this-quarter', ...attributes })) element.setAttribute(name, name === 'src' ? `states/${value}` : String(value));
  box.append(title, element);
  return box;
}

for (const [tag, cells] of groups) {
  if (shown.has('only') && shown.get('only') !== tag) continue;
  const section = document.createElement('section');
  section.className = 'group';
  const title = document.createElement('h2');
  title.textContent = tag;
  const grid = document.createElement('div');
  grid.className = 'cells';
  grid.append(...cells.map((one) => cell(tag, one)));
  section.append(title, grid);
  document.getElementById('states').append(section);
}

const width = document.getElementById('width');
const resize = (px) => document.documentElement.style.setProperty('--cell', `${px}px`);
const wanted = Number(shown.get('width')) || Number(width.value);
width.value = String(wanted);
width.addEventListener('change', () => resize(width.value));
resize(wanted);
const rtl = document.getElementById('rtl');
rtl.checked = shown.has('rtl');
const turn = () => { document.documentElement.dir = rtl.checked ? 'rtl' : 'ltr'; };
rtl.addEventListener('change', turn);
turn();
