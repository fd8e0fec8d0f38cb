/*
 * The sixteen KPIs once more, row by row and in plain code, from the words of their definitions. Nothing here is shared with
 * the code under test: days become instants by a table of the two zones' offsets in the first months of 2025.
 */
export type ZoneName = 'Europe/Rome' | 'America/New_York' | 'UTC';

/** An ISO day, an ISO instant, or nothing. */
export type Time = string | null;
export type Deal = { owner: string | null; createdAt: Time; closedAt: Time; status: string | null; amount: number | null };
export type Response = { owner: string | null; at: Time; kind: string | null; score: number | null; scaleMin: number | null };

export type Window = { zone: ZoneName; from: number; to: number; asOf: number; levelAt: number };

export type Outcome = {
  status: string;
  value: number | null;
  num?: number;
  den?: number;
  n: number | null;
  excluded: Record<string, number>;
};

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Hours from UTC before and after the change of the clock, and the first day that starts after it. */
const offsets: Record<ZoneName, [before: number, after: number, changed: string]> = {
  'Europe/Rome': [1, 2, '2025-03-31'],
  'America/New_York': [-5, -4, '2025-03-10'],
  UTC: [0, 0, '2025-01-01'],
};

const isDay = (time: Time): time is string => time !== null && time.length === 10;

export function startOf(day: string, zone: ZoneName): number {
  const [before, after, changed] = offsets[zone];
  return new Date(day).getTime() - (day < changed ? before : after) * HOUR;
}

function instant(time: Time, zone: ZoneName): number | null {
  if (time === null) return null;
  return isDay(time) ? startOf(time, zone) : new Date(time).getTime();
}

type Reason = 'missing' | 'invalid' | 'negative';

/** The days between two times: calendar dates between two days, elapsed time otherwise. */
function days(a: Time, b: Time, zone: ZoneName): number | Reason {
  const [start, end] = [instant(a, zone), instant(b, zone)];
  if (start === null || end === null) return 'missing';
  const elapsed = isDay(a) && isDay(b) ? new Date(b).getTime() - new Date(a).getTime() : end - start;
  return elapsed < 0 ? 'negative' : elapsed / DAY;
}

function sorted(values: (number | Reason)[]): { known: number[]; excluded: Record<string, number> } {
  const excluded: Record<string, number> = {};
  for (const value of values) if (typeof value === 'string') excluded[value] = (excluded[value] ?? 0) + 1;
  return { known: values.filter((value) => typeof value === 'number').sort((a, b) => a - b), excluded };
}

function count(things: unknown[]): Outcome {
  return { status: 'ok', value: things.length, n: things.length, excluded: {} };
}

function total(values: (number | Reason)[]): Outcome {
  const { known, excluded } = sorted(values);
  if (known.length === 0 && values.length > 0) return { status: 'no-data', value: null, n: 0, excluded };
  return { status: 'ok', value: known.reduce((sum, value) => sum + value, 0), n: known.length, excluded };
}

function mean(values: (number | Reason)[]): Outcome {
  const { known, excluded } = sorted(values);
  if (known.length === 0) return { status: 'no-data', value: null, n: 0, excluded };
  return { status: 'ok', value: known.reduce((sum, value) => sum + value, 0) / known.length, n: known.length, excluded };
}

function median(values: (number | Reason)[]): Outcome {
  const { known, excluded } = sorted(values);
  const n = known.length;
  if (n === 0) return { status: 'no-data', value: null, n: 0, excluded };
  const middle = n % 2 === 1 ? known[(n - 1) / 2] : ((known[n / 2 - 1] as number) + (known[n / 2] as number)) / 2;
  return { status: 'ok', value: middle as number, n, excluded };
}

function ratio(num: number, den: number, excluded: Record<string, number> = {}, factor = 1): Outcome {
  const parts = { num, den, n: den, excluded };
  if (den === 0) return { status: num === 0 ? 'no-data' : 'undefined', value: null, ...parts };
  return { status: 'ok', value: (factor * num) / den, ...parts };
}

/** A KPI over these deals, every one of which is looked at alone. */
export function dealOutcome(kpi: string, deals: Deal[], { zone, from, to, asOf, levelAt }: Window): Outcome {
  const end = Math.min(to, asOf);
  const during = (time: Time): boolean => {
    const at = instant(time, zone);
    return at !== null && from <= at && at < end;
  };
  const created = deals.filter((deal) => during(deal.createdAt));
  const closed = deals.filter((deal) => during(deal.closedAt));
  const won = closed.filter((deal) => deal.status === 'won');
  const lost = closed.filter((deal) => deal.status === 'lost');
  const open = deals.filter((deal) => {
    const [start, finish] = [instant(deal.createdAt, zone), instant(deal.closedAt, zone)];
    return start !== null && start < levelAt && (finish === null || finish >= levelAt);
  });
  const worked = deals.filter((deal) => {
    const [start, finish] = [instant(deal.createdAt, zone), instant(deal.closedAt, zone)];
    return start !== null && start < end && (finish === null || finish >= from);
  });
  const sizes = won.map(({ amount }) => (amount === null ? 'missing' : amount < 0 ? 'invalid' : amount));
  const cycles = won.map((deal) => days(deal.createdAt, deal.closedAt, zone));
  switch (kpi) {
    case 'deals-won':
      return count(won);
    case 'revenue-won':
      return total(won.map(({ amount }) => amount ?? 'missing'));
    case 'win-rate':
      return ratio(won.length, won.length + lost.length);
    case 'win-rate-created': {
      const byNow = created.filter((deal) => deal.status === 'won' && (instant(deal.closedAt, zone) ?? Infinity) < asOf);
      return ratio(byNow.length, created.length);
    }
    case 'win-rate-flow':
      return ratio(won.length, created.length);
    case 'close-rate':
      return ratio(won.length, worked.length);
    case 'average-deal-size':
      return mean(sizes);
    case 'deal-size-median':
      return median(sizes);
    case 'sales-cycle':
      return mean(cycles);
    case 'sales-cycle-median':
      return median(cycles);
    case 'pipeline-value':
      return total(open.map(({ amount }) => amount ?? 'missing'));
    case 'open-deal-age':
      return median(open.map((deal) => (levelAt - (instant(deal.createdAt, zone) as number)) / DAY));
    case 'new-opportunities':
      return count(created);
    default:
      throw new Error(`The oracle does not know ${kpi}.`);
  }
}

/** A survey KPI over these answers. */
export function responseOutcome(kpi: string, responses: Response[], { zone, from, to, asOf }: Window): Outcome {
  const answers = responses.filter((response) => {
    const at = instant(response.at, zone);
    return response.kind === kpi && at !== null && from <= at && at < Math.min(to, asOf);
  });
  const onScale = (least: (answer: Response) => number, most: number, whole: boolean): (number | Reason)[] =>
    answers.map((answer) => {
      if (answer.score === null) return 'missing';
      const fits = answer.score >= least(answer) && answer.score <= most && (!whole || Number.isInteger(answer.score));
      return fits ? answer.score : 'invalid';
    });
  if (kpi === 'ces') return mean(onScale(() => 1, 7, false));
  const marks = kpi === 'nps' ? onScale(({ scaleMin }) => scaleMin ?? 0, 10, true) : onScale(() => 1, 5, false);
  const { known, excluded } = sorted(marks);
  // Answers of which none counts are a missing value, not 0 of 0.
  if (known.length === 0 && marks.length > 0) return { status: 'no-data', value: null, n: 0, excluded };
  if (kpi === 'csat') return ratio(known.filter((score) => score >= 4).length, known.length, excluded);
  const net = known.filter((score) => score >= 9).length - known.filter((score) => score <= 6).length;
  return ratio(net, known.length, excluded, 100);
}
