import { table, type ColumnTable } from 'arquero';
import { figuresOf, type Contender, type Loaded, type Part } from '../evaluate/contender.ts';
import { stages, type Deal } from '../evaluate/deals.ts';
import { from, months, to } from '../evaluate/period.ts';

type Line = Record<string, string | number | null>;

const share = (a: unknown, b: unknown): number | null => (b ? (a as number) / (b as number) : null);

/** Arquero gives `undefined` for the sum or mean of no values. */
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** All rows, each owner and each month; months are numbered from the first. */
function cut(rows: ColumnTable, rollup: Record<string, string>): Line[] {
  return [rows.rollup(rollup), rows.groupby('owner').rollup(rollup), rows.groupby('month').rollup(rollup)].flatMap((part) => part.objects());
}

const nameOf = ({ owner, month }: Line): string => (typeof owner === 'string' ? owner : typeof month === 'number' ? (months[month] as string) : 'total');
const monthOf = (field: string): string => `d => 12 * (op.utcyear(d.${field}) - 2024) + op.utcmonth(d.${field})`;
const inPeriod = (field: string): string => `(d, $) => d.${field} >= $.from && d.${field} < $.to`;

function closedFigures(line: Line): Part {
  return {
    'win rate': share(line['won'], line['closed']),
    'revenue won': number(line['revenue']) ?? 0,
    'average deal': number(line['average']),
    'cycle mean': number(line['mean']),
    'cycle median': number(line['median']),
    'cycle p90': number(line['p90']),
  };
}

const createdFigures = (line: Line): Part =>
  Object.fromEntries(stages.slice(1).map((stage, i) => [`to ${stage}`, share(line[`reached${i + 1}`], line[`reached${i}`])]));

const requestFigures = (line: Line): Part => ({
  mean: number(line['mean']),
  median: number(line['median']),
  p90: number(line['p90']),
  'within 1 h': share(line['inHour'], line['hourSettled']),
  'within 24 h': share(line['inDay'], line['daySettled']),
});

/** Its columns hold numbers for times, the form its functions take without a conversion. */
function columns<T extends object>(rows: readonly T[], fields: readonly (keyof T & string)[]): ColumnTable {
  return table(Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])]))).params({ from, to });
}

/** Finds the rows, and of them the lines of all, of each owner and each month. */
function loaded(table: ColumnTable, rows: (table: ColumnTable) => ColumnTable, rollup: Record<string, string>, figures: (line: Line) => Part): Loaded {
  return {
    run: () => {
      const lines = cut(rows(table), rollup);
      return () => figuresOf(lines.map((line) => [nameOf(line), figures(line)] as const));
    },
  };
}

const dealColumns = (rows: readonly Deal[]): ColumnTable => columns(rows, ['id', 'account', 'owner', 'stage', 'status', 'amount', 'createdAt', 'closedAt']);
const place = stages.slice(1).reduce((otherwise, stage, i) => `d.stage === '${stage}' ? ${i + 1} : ${otherwise}`, '0');
const marks = (ms: number) => ({
  settled: `(d, $) => d.at + ${ms} <= $.to ? 1 : 0`,
  within: `(d, $) => d.at + ${ms} <= $.to && d.respondedAt !== null && d.respondedAt - d.at <= ${ms} ? 1 : 0`,
});
const [hour, day] = [marks(3_600_000), marks(86_400_000)];

export const arquero: Contender = {
  title: 'arquero 8.0.3',
  deals: (rows) =>
    loaded(
      dealColumns(rows),
      (deals) => deals.filter(inPeriod('closedAt')).derive({
        month: monthOf('closedAt'),
        isWon: `d => d.status === 'won' ? 1 : 0`,
        wonAmount: `d => d.status === 'won' ? d.amount : null`,
        days: `d => d.status === 'won' ? (d.closedAt - d.createdAt) / 86400000 : null`,
      }),
      {
        won: 'd => op.sum(d.isWon)', closed: 'd => op.count()', revenue: 'd => op.sum(d.wonAmount)', average: 'd => op.mean(d.wonAmount)',
        mean: 'd => op.mean(d.days)', median: 'd => op.median(d.days)', p90: 'd => op.quantile(d.days, 0.9)',
      },
      closedFigures,
    ),
  stages: (rows) =>
    loaded(
      dealColumns(rows),
      (deals) => deals.filter(inPeriod('createdAt')).derive({ month: monthOf('createdAt'), place: `d => ${place}` }),
      Object.fromEntries(stages.map((_, i) => [`reached${i}`, `d => op.sum(d.place >= ${i} ? 1 : 0)`])),
      createdFigures,
    ),
  requests: (rows) =>
    loaded(
      columns(rows, ['id', 'account', 'owner', 'at', 'respondedAt']),
      (requests) => requests.filter(inPeriod('at')).derive({
        month: monthOf('at'),
        minutes: `(d, $) => d.respondedAt !== null && d.respondedAt < $.to ? (d.respondedAt - d.at) / 60000 : null`,
        hourSettled: hour.settled, inHour: hour.within, daySettled: day.settled, inDay: day.within,
      }),
      {
        mean: 'd => op.mean(d.minutes)', median: 'd => op.median(d.minutes)', p90: 'd => op.quantile(d.minutes, 0.9)',
        hourSettled: 'd => op.sum(d.hourSettled)', inHour: 'd => op.sum(d.inHour)', daySettled: 'd => op.sum(d.daySettled)', inDay: 'd => op.sum(d.inDay)',
      },
      requestFigures,
    ),
};
