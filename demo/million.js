import { makeDeals } from './million-deals.js';

// Makes deals, gives them to the elements as a file, and measures what happens.
const $ = (id) => document.getElementById(id);
const [board, run, size, format, team, status] = ['million', 'run', 'size', 'format', 'team', 'status'].map($);
const figures = [...$('figures').content.children];
const whole = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

// The browser tells of tasks of 50 ms and more.
const tasks = [];
const observer = PerformanceObserver.supportedEntryTypes?.includes('longtask') ? new PerformanceObserver((list) => tasks.push(...list.getEntries())) : undefined;
observer?.observe({ type: 'longtask' });

const time = (ms) => (ms < 995 ? `${Math.max(1, Math.round(ms))} ms` : `${short.format(ms / 1000)} s`);

/** What was done, how long it took, and the longest task of the main thread meanwhile. */
async function measured(work) {
  const from = performance.now();
  const value = await work();
  const to = performance.now();
  // A task is told of when it has ended, in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 60));
  tasks.push(...(observer?.takeRecords() ?? []));
  const longest = Math.max(0, ...tasks.filter((task) => task.startTime + task.duration > from && task.startTime < to).map(({ duration }) => duration));
  return { value, ms: to - from, task: !observer ? 'not told here' : longest === 0 ? 'under 50 ms' : `${Math.round(longest)} ms` };
}

/** Until each of these elements has answers; fails as the first that fails. */
function answers(elements) {
  return new Promise((resolve, reject) => {
    const open = new Set(elements);
    const stop = new AbortController();
    board.addEventListener('kpi-result', ({ target }) => {
      open.delete(target);
      if (open.size > 0) return;
      stop.abort();
      resolve();
    }, { signal: stop.signal });
    board.addEventListener('kpi-error', (event) => {
      stop.abort();
      reject(event.error ?? new Error(event.message));
    }, { signal: stop.signal });
  });
}

function note(step, count, text) {
  const row = document.querySelector(`[data-step="${step}"]`);
  row.cells[[10_000, 100_000, 1_000_000].indexOf(count) + 1].textContent = text;
}

function show(element) {
  const known = answers([element]);
  board.append(element);
  return known;
}

async function filter(count, value) {
  const { ms, task } = await measured(() => {
    const known = answers(figures);
    board.where = value ? { team: value } : undefined;
    return known;
  });
  note('filter', count, time(ms));
  note('filter-task', count, task);
}

let last = 0;

async function start() {
  const count = Number(size.value);
  const [first, second, ...others] = figures;
  board.replaceChildren();
  board.where = undefined;
  team.value = '';

  const made = await measured(() => makeDeals(count, format.value, (rows) => { status.textContent = `${whole.format(rows)} of ${whole.format(count)} deals are written.`; }));
  const { file, won, closed } = made.value;
  note('form', count, format.value.toUpperCase());
  note('size', count, `${short.format(file.size / 1e6)} MB`);
  note('make', count, time(made.ms));
  note('make-task', count, made.task);

  status.textContent = `Reading ${whole.format(count)} deals, ${short.format(file.size / 1e6)} MB.`;
  const source = document.createElement('kpi-source');
  source.setAttribute('table', 'deals');
  source.data = [file];
  board.append(source);
  const read = await measured(() => show(first));
  note('read', count, time(read.ms));
  note('read-task', count, read.task);

  note('second', count, time((await measured(() => show(second))).ms));
  const rest = answers(others);
  board.append(...others);
  await rest;
  await filter(count, 'North');
  const all = answers(figures);
  board.where = undefined;
  await all;
  last = count;
  status.textContent = `${whole.format(first.report.kept)} deals were read. Counted while writing them: ${whole.format(won)} won of ${whole.format(closed)} closed.`;
}

async function attempt(work) {
  const focused = document.activeElement;
  for (const control of [run, size, format, team]) control.disabled = true;
  try {
    await work();
  } catch (error) {
    status.textContent = `That failed: ${error.message}`;
  } finally {
    for (const control of [run, size, format, team]) control.disabled = false;
    // A control that is switched off loses the focus.
    if (document.activeElement === document.body) focused.focus();
  }
}

$('controls').addEventListener('submit', (event) => {
  event.preventDefault();
  void attempt(start);
});
team.addEventListener('change', () => void attempt(() => filter(last, team.value)));

for (const row of document.querySelectorAll('[data-step]')) {
  for (let i = 0; i < 3; i++) row.insertCell().textContent = '–';
}
await customElements.whenDefined('kpi-trend');
await attempt(start);
