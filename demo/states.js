import { now, serverFor } from './states-data.js';

// Every element in every state. The states are the elements' own: made by what the server answers, and by what the rows hold.
const asOf = new Date(now).toISOString();
const common = { zone: 'Europe/Bucharest', currency: 'EUR' };

/** What makes a state: how the server answers, what its rows are, and what is asked of them. */
const states = {
  ready: { period: '2026-Q2' },
  partial: {},
  loading: { server: 'never' },
  'loading, long': { server: 'half' },
  empty: { period: '2019' },
  error: { server: 'refuses' },
  stale: { server: 'then-fails', again: true },
  refreshing: { server: 'then-never', again: true },
  'not enough data': { rows: 'few' },
  'not computable': { rows: 'lacking' },
  'rows that could not be read': { rows: 'faulty' },
};

/** As many as one can take in at once. */
const mainStates = ['ready', 'loading', 'empty', 'error', 'not computable'];

const several = 'win-rate,new-opportunities,nps,sales-cycle-median,average-deal-size';
/** What each element shows in all states, and what else only it can show. */
const elements = {
  'kpi-card': {
    usual: { kpi: 'win-rate', target: 0.4, compare: 'previous' },
    others: [
      ['target met', { kpi: 'win-rate', target: 0.2, compare: 'previous' }],
      ['target missed for certain', { kpi: 'win-rate', target: 0.9 }],
      ['several currencies: refused, not added', { kpi: 'revenue-won', rows: 'mixed', currency: '' }],
      ['zero is a number', { kpi: 'deals-won', compare: 'previous', rows: 'lost' }],
      ['days, neither way is better', { kpi: 'sales-cycle-median', target: 38, compare: 'previous' }],
      ['an amount', { kpi: 'revenue-won', compare: 'previous' }],
      ['no data given', { kpi: 'win-rate', server: 'none' }],
    ],
  },
  'kpi-scorecard': {
    usual: { kpis: several, compare: 'previous', targets: '{"win-rate":0.4,"nps":45}' },
    others: [['by owner', { kpis: several, by: 'owner', targets: '{"win-rate":0.4}' }], ['owners as rows', { kpis: several, by: 'owner', orientation: 'groups', targets: '{"win-rate":0.4}' }]],
  },
  'kpi-funnel': {
    usual: {},
    others: [['a rep beside the rest of the team', { rep: 'Bruno Conti' }], ['several pipelines', { rows: 'pipelines' }], ['only the current stage is known', { rows: 'stagesOnly' }]],
  },
  'kpi-nps': { usual: { compare: 'previous' }, others: [['finished figures', { promoters: 45, passives: 30, detractors: 25, server: 'none' }]] },
  'kpi-response-timer': {
    usual: { limit: 3 },
    others: [['a clock alone', { since: '2026-09-22T08:20:00Z', server: 'none' }], ['in business hours', { limit: 3, schedule: '{"week":{"1":[["09:00","18:00"]],"2":[["09:00","18:00"]],"3":[["09:00","18:00"]],"4":[["09:00","18:00"]],"5":[["09:00","17:00"]]}}' }]],
  },
  'kpi-leaderboard': {
    usual: { kpi: 'win-rate', compare: 'previous', me: 'Dana Ionescu' },
    others: [['names hidden', { kpi: 'win-rate', me: 'Dana Ionescu', privacy: 'anonymous' }], ['within teams', { kpi: 'win-rate', me: 'Dana Ionescu', within: 'team' }]],
  },
  'kpi-campaigns': { usual: {}, others: [['draft: sample data', { draft: '', server: 'none', 'as-of': '' }]] },
  'kpi-trend': {
    usual: { kpis: 'win-rate', every: 'month', target: 0.4 },
    spans: { ready: '2025-10-01/2026-09-01', partial: '2025-10-01/2026-10-01' },
    others: [['several units', { kpis: 'win-rate,average-deal-size', every: 'month', period: '2025-10-01/2026-10-01' }], ['movements', { kpis: 'mrr-movements', every: 'quarter', period: '2025-10-01/2026-10-01' }]],
  },
  'kpi-records': { usual: { kpi: 'win-rate', rows: 5 }, others: [['what was won', { kpi: 'win-rate', side: 'numerator', rows: 5 }]] },
  'kpi-board': { usual: { compare: 'previous', filters: 'owner' }, others: [] },
};

function attributesOf(usual, { period = 'this-quarter', ...more }) {
  return Object.entries({ period, 'as-of': asOf, ...common, ...usual, ...more }).filter(([name, value]) => !['server', 'rows', 'again'].includes(name) && (value !== '' || name === 'draft'));
}

/** The rows that a state has; `rows` is also an attribute, of records. */
function serverOf({ server, rows }) {
  return server === 'none' ? undefined : serverFor(server, typeof rows === 'string' ? rows : undefined);
}

function give(element, server) {
  if (!server) return;
  element.fetch = server;
  element.setAttribute('src', 'made/figures.json');
}

function make(tag, usual, state) {
  const element = document.createElement(tag);
  for (const [name, value] of attributesOf(usual, state)) element.setAttribute(name, String(value));
  if (typeof usual.rows === 'number') element.setAttribute('rows', String(usual.rows));
  const shown = tag === 'kpi-board' ? filled(element, state) : element;
  if (tag !== 'kpi-board') give(element, serverOf(state));
  // The second answer is the one that fails, or does not come.
  if (state.again) shown.addEventListener('kpi-result', () => setTimeout(() => shown.reload()), { once: true });
  return element;
}

/** A board shows nothing itself but its controls: it has a card and a score inside, and the first tells its state. */
function filled(board, state) {
  const [source, card, score] = ['kpi-source', 'kpi-card', 'kpi-nps'].map((tag) => document.createElement(tag));
  card.setAttribute('kpi', 'win-rate');
  give(source, serverOf(state));
  board.append(source, card, score);
  return card;
}

function cell(caption, element) {
  const box = document.createElement('div');
  const title = document.createElement('h3');
  title.textContent = caption;
  box.append(title, element);
  return box;
}

function section(tag, state) {
  const { usual, spans = {}, others } = elements[tag];
  const group = document.createElement('section');
  group.className = 'group';
  const title = document.createElement('h2');
  title.textContent = tag;
  const grid = document.createElement('div');
  grid.className = 'cells';
  const wantsAll = state === 'all';
  for (const [name, made] of Object.entries(states)) if (wantsAll || (state ? state === name : mainStates.includes(name))) grid.append(cell(name, make(tag, usual, { ...(spans.partial && { period: spans.partial }), ...made, ...(spans[name] && { period: spans[name] }) })));
  if (wantsAll) for (const [caption, attributes] of others) grid.append(cell(caption, make(tag, attributes, { ...attributes })));
  group.append(title, grid);
  return group;
}

const place = document.getElementById('states');
const controls = document.getElementById('controls').elements;
const addOptions = (select, names) => select.append(...names.map((name) => new Option(name, name)));
addOptions(controls.element, Object.keys(elements));
addOptions(controls.state, Object.keys(states));

/** How the place looks: none of it is told to the elements. */
function look() {
  place.lang = controls.lang.value;
  place.dir = controls.dir.value;
  place.dataset.theme = controls.theme.value;
  place.style.setProperty('--cell', controls.width.value ? `${controls.width.value}px` : '100%');
}

function draw() {
  const { element, state } = controls;
  place.classList.toggle('one', !element.value && state.value in states);
  place.replaceChildren(...Object.keys(elements).filter((tag) => !element.value || element.value === tag).map((tag) => section(tag, state.value)));
}

const wanted = new URLSearchParams(location.search);
for (const [name, value] of wanted) if (controls[name] && [...controls[name].options].some((option) => option.value === value)) controls[name].value = value;
document.getElementById('controls').addEventListener('change', ({ target }) => {
  if (target.name === 'element' && target.value && !controls.state.value) controls.state.value = 'all';
  if (target.name === 'lang') controls.dir.value = target.value === 'ar' ? 'rtl' : 'ltr';
  const chosen = [...controls].filter((control) => control.value !== control.querySelector('[selected]').value).map(({ name, value }) => [name, value]);
  history.replaceState(null, '', `?${new URLSearchParams(chosen)}`);
  look();
  if (target.name === 'element' || target.name === 'state') draw();
});
look();
draw();
