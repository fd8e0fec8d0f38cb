import crossfilter from 'crossfilter2';
import { figuresOf, type Contender, type Loaded, type Part } from '../evaluate/contender.ts';
import { stages, type Deal } from '../evaluate/deals.ts';
import { DAY_MS, from, monthOf, months, to } from '../evaluate/period.ts';
import type { Request } from '../evaluate/requests.ts';

const HOUR_MS = 3_600_000;
const share = (a: number, b: number): number | null => (b > 0 ? a / b : null);

function quantile(sorted: readonly number[], p: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  return low + ((sorted[below + 1] ?? low) - low) * (position - below);
}

/** How a group takes a row in, gives it back, and what it says in the end. */
type Reducer<V, P> = { add(part: P, row: V): P; remove(part: P, row: V): P; initial(): P; figures(part: P): Part };

const removed = (values: number[], value: number): void => void values.splice(values.indexOf(value), 1);

type Closed = { won: number; lost: number; revenue: number; paid: number; days: number[] };
const countClosed = (sign: 1 | -1) => (part: Closed, { status, amount, createdAt, closedAt }: Deal): Closed => {
  if (status === 'lost') part.lost += sign;
  if (status !== 'won') return part;
  part.won += sign;
  if (amount !== null) {
    part.revenue += sign * amount;
    part.paid += sign;
  }
  const days = (closedAt! - createdAt) / DAY_MS;
  if (sign > 0) part.days.push(days);
  else removed(part.days, days);
  return part;
};
const closed: Reducer<Deal, Closed> = {
  add: countClosed(1), remove: countClosed(-1), initial: () => ({ won: 0, lost: 0, revenue: 0, paid: 0, days: [] }),
  figures: ({ won, lost, revenue, paid, days }) => {
    const sorted = days.sort((a, b) => a - b);
    return {
      'win rate': share(won, won + lost), 'revenue won': revenue, 'average deal': share(revenue, paid),
      'cycle mean': share(sorted.reduce((a, b) => a + b, 0), sorted.length), 'cycle median': quantile(sorted, 0.5), 'cycle p90': quantile(sorted, 0.9),
    };
  },
};

const countCreated = (sign: 1 | -1) => (part: number[], { stage }: Deal): number[] => {
  part[(stages as readonly string[]).indexOf(stage)]! += sign;
  return part;
};
const created: Reducer<Deal, number[]> = {
  add: countCreated(1), remove: countCreated(-1), initial: () => stages.map(() => 0),
  figures: (counts) => {
    const reached = counts.map((_, stage) => counts.slice(stage).reduce((a, b) => a + b, 0));
    return Object.fromEntries(stages.slice(1).map((stage, i) => [`to ${stage}`, share(reached[i + 1]!, reached[i]!)]));
  },
};

type Asked = { minutes: number[]; hourSettled: number; inHour: number; daySettled: number; inDay: number };
const countAsked = (sign: 1 | -1) => (part: Asked, { at, respondedAt }: Request): Asked => {
  const took = respondedAt === null ? Infinity : respondedAt - at;
  if (at + HOUR_MS <= to) {
    part.hourSettled += sign;
    if (took <= HOUR_MS) part.inHour += sign;
  }
  if (at + DAY_MS <= to) {
    part.daySettled += sign;
    if (took <= DAY_MS) part.inDay += sign;
  }
  if (respondedAt === null || respondedAt >= to) return part;
  if (sign > 0) part.minutes.push(took / 60_000);
  else removed(part.minutes, took / 60_000);
  return part;
};
const asked: Reducer<Request, Asked> = {
  add: countAsked(1), remove: countAsked(-1), initial: () => ({ minutes: [], hourSettled: 0, inHour: 0, daySettled: 0, inDay: 0 }),
  figures: ({ minutes, hourSettled, inHour, daySettled, inDay }) => {
    const sorted = minutes.sort((a, b) => a - b);
    return {
      mean: share(sorted.reduce((a, b) => a + b, 0), sorted.length), median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9),
      'within 1 h': share(inHour, hourSettled), 'within 24 h': share(inDay, daySettled),
    };
  },
};

/** Its dimensions are made when it loads; the groups of a period are made in the query, as after a change of the period. */
function cross<V extends { owner: string }, P>(rows: readonly V[], timeOf: (row: V) => number, { add, remove, initial, figures }: Reducer<V, P>): Loaded {
  const all = crossfilter(rows);
  const owner = all.dimension((row) => row.owner);
  const time = all.dimension(timeOf);
  const month = all.dimension((row) => monthOf(timeOf(row)));
  return {
    run: () => {
      time.filterRange([from, to]);
      const total = all.groupAll().reduce(add, remove, initial);
      const byOwner = owner.group().reduce(add, remove, initial);
      const byMonth = month.group().reduce(add, remove, initial);
      const parts = [{ key: 'total', value: total.value() }, ...byOwner.all(), ...byMonth.all().filter(({ key }) => months.includes(key))];
      const found = parts.map(({ key, value }): [string, Part] => [key, figures(value)]);
      for (const group of [total, byOwner, byMonth]) group.dispose();
      time.filterAll();
      return () => figuresOf(found);
    },
  };
}

export const crossfilter2: Contender = {
  title: 'crossfilter2 1.5.4',
  deals: (rows) => cross(rows, ({ closedAt }) => closedAt ?? 0, closed),
  stages: (rows) => cross(rows, ({ createdAt }) => createdAt, created),
  requests: (rows) => cross(rows, ({ at }) => at, asked),
};
