import { figuresOf, type Contender, type Part } from './contender.ts';
import { stages, type Deal } from './deals.ts';
import { DAY_MS, from, monthOf, to } from './period.ts';
import type { Request } from './requests.ts';

const HOUR_MS = 3_600_000;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const share = (a: number, b: number): number | null => (b > 0 ? a / b : null);
const inPeriod = (ms: number | null): boolean => ms !== null && ms >= from && ms < to;

function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  return low + ((sorted[below + 1] ?? low) - low) * (position - below);
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

function closedFigures(deals: readonly Deal[]): Part {
  const won = deals.filter(({ status }) => status === 'won');
  const amounts = won.flatMap(({ amount }) => amount ?? []);
  const days = won.map(({ createdAt, closedAt }) => (closedAt! - createdAt) / DAY_MS);
  return {
    'win rate': share(won.length, deals.length),
    'revenue won': sum(amounts),
    'average deal': share(sum(amounts), amounts.length),
    'cycle mean': share(sum(days), days.length),
    'cycle median': quantile(days, 0.5),
    'cycle p90': quantile(days, 0.9),
  };
}

function createdFigures(deals: readonly Deal[]): Part {
  const positions = deals.map(({ stage }) => (stages as readonly string[]).indexOf(stage));
  const reached = stages.map((_, position) => positions.filter((other) => other >= position).length);
  return Object.fromEntries(stages.slice(1).map((stage, i) => [`to ${stage}`, share(reached[i + 1]!, reached[i]!)]));
}

function requestFigures(requests: readonly Request[]): Part {
  const minutes = requests.filter(({ respondedAt }) => respondedAt !== null && respondedAt < to).map(({ at, respondedAt }) => (respondedAt! - at) / 60_000);
  const within = (ms: number): number | null => {
    const settled = requests.filter(({ at }) => at + ms <= to);
    return share(settled.filter(({ at, respondedAt }) => respondedAt !== null && respondedAt - at <= ms).length, settled.length);
  };
  return {
    mean: share(sum(minutes), minutes.length),
    median: quantile(minutes, 0.5),
    p90: quantile(minutes, 0.9),
    'within 1 h': within(HOUR_MS),
    'within 24 h': within(DAY_MS),
  };
}

/** The same figures of all rows, of each owner's and of each month's. */
function cut<T extends { owner: string }>(rows: readonly T[], time: (row: T) => number, figures: (rows: readonly T[]) => Part): [string, Part][] {
  const groups = [...groupBy(rows, ({ owner }) => owner), ...groupBy(rows, (row) => monthOf(time(row)))];
  return [['total', figures(rows)], ...groups.map(([name, group]): [string, Part] => [name, figures(group)])];
}

/** What a page's author writes with arrays. */
export const plain: Contender = {
  title: 'arrays of objects',
  deals: (deals) => ({
    run: () => {
      const closed = cut(deals.filter(({ closedAt }) => inPeriod(closedAt)), ({ closedAt }) => closedAt!, closedFigures);
      return () => figuresOf(closed);
    },
  }),
  stages: (deals) => ({
    run: () => {
      const created = cut(deals.filter(({ createdAt }) => inPeriod(createdAt)), ({ createdAt }) => createdAt, createdFigures);
      return () => figuresOf(created);
    },
  }),
  requests: (requests) => ({
    run: () => {
      const found = cut(requests.filter(({ at }) => inPeriod(at)), ({ at }) => at, requestFigures);
      return () => figuresOf(found);
    },
  }),
};
