import { evaluate, type KpiResult, type Table } from '../../src/core/index.ts';
import { readTable } from '../../src/data/index.ts';
import { hold, type Figures } from './contest.ts';
import { makeDeals, type Deal } from './deals.ts';

// From the bytes of a response to four KPIs in total, for each owner and for each month: what one element asks of the engine.
const COUNT = 100_000;
const OWNERS = 200;
const from = '2024-01-01T00:00:00.000Z';
const to = '2025-01-01T00:00:00.000Z';
const kpis = ['win-rate', 'revenue-won', 'average-deal-size', 'sales-cycle-median'] as const;

const bytes = new TextEncoder().encode(JSON.stringify(makeDeals(COUNT, OWNERS)));

const read = () => readTable('deals', bytes).table;
const parse = () => JSON.parse(new TextDecoder().decode(bytes)) as Deal[];

function ours(table: Table): Figures {
  const figures: Figures = new Map();
  const put = (part: string, kpi: string, { value }: KpiResult) => figures.set(`${kpi} ${part}`, value);
  for (const kpi of kpis) {
    const byOwner = evaluate({ deals: table }, { kpi, from, to, by: ['owner'] });
    const byMonth = evaluate({ deals: table }, { kpi, from, to, every: 'month' });
    put('total', kpi, byOwner);
    for (const [owner, result] of Object.entries(byOwner.groups ?? {})) put(owner, kpi, result);
    for (const part of byMonth.series ?? []) put(new Date(part.from).toISOString().slice(0, 7), kpi, part);
  }
  return figures;
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

function middle(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function groupBy(deals: Deal[], key: (deal: Deal) => string): Map<string, Deal[]> {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals) {
    const name = key(deal);
    const group = groups.get(name);
    if (group) group.push(deal);
    else groups.set(name, [deal]);
  }
  return groups;
}

/** The same as a page's author would write it, with arrays and Date. */
function plain(deals: Deal[]): Figures {
  const closed = deals.filter(({ closedAt }) => closedAt !== null && new Date(closedAt) >= new Date(from) && new Date(closedAt) < new Date(to));
  const figures: Figures = new Map();
  const put = (part: string, rows: Deal[]) => {
    const won = rows.filter(({ status }) => status === 'won');
    const amounts = won.filter(({ amount }) => amount !== null).map(({ amount }) => amount!);
    const days = won.map(({ createdAt, closedAt }) => (new Date(closedAt!).getTime() - new Date(createdAt).getTime()) / 86_400_000);
    figures.set(`win-rate ${part}`, rows.length > 0 ? won.length / rows.length : null);
    figures.set(`revenue-won ${part}`, sum(amounts));
    figures.set(`average-deal-size ${part}`, amounts.length > 0 ? sum(amounts) / amounts.length : null);
    figures.set(`sales-cycle-median ${part}`, middle(days));
  };
  put('total', closed);
  for (const [owner, rows] of groupBy(closed, ({ owner }) => owner)) put(owner, rows);
  for (const [month, rows] of groupBy(closed, ({ closedAt }) => closedAt!.slice(0, 7))) put(month, rows);
  return figures;
}

const data = `${COUNT.toLocaleString('en')} deals, ${(bytes.length / 1e6).toFixed(1)} MB of JSON`;
const questions = `${kpis.length} KPIs in total, by ${OWNERS} owners, every month`;

await hold({
  title: `${data}: read, then ${questions}`,
  contenders: [{ name: 'readTable and evaluate', run: () => ours(read()) }, { name: 'JSON.parse and arrays', run: () => plain(parse()) }],
});

const table = read();
const deals = parse();
await hold({
  title: `${data}, read before: ${questions}`,
  contenders: [{ name: 'evaluate', run: () => ours(table) }, { name: 'arrays', run: () => plain(deals) }],
});
