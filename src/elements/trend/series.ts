import { markers, type Key, type Marker } from '../../charts/marker.ts';
import { ticksFor, type Ticks } from '../../charts/ticks.ts';
import type { Answer, Answers, KpiFacts, KpiResult, Unit } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import type { Span } from '../parts/period.ts';
import type { Movement } from './movements.ts';

export type Step = Span & { readonly partial: boolean };

/** One line or one kind of bar. */
export type Series = {
  readonly id: string;
  /** Which of the answers it comes from. */
  readonly at: number;
  readonly name: string;
  readonly short: string;
  readonly facts: KpiFacts;
  readonly currency: string | undefined;
  /** What came out for each step; nothing where the KPI has none. */
  readonly results: readonly (KpiResult | undefined)[];
  /** The whole period. */
  readonly total: KpiResult;
  readonly kind: 'line' | 'bar';
  /** What takes away is drawn below zero. */
  readonly sign: 1 | -1;
  readonly tone: string;
  readonly key: Key;
  readonly marker?: Marker | undefined;
  /** Which of the fills a bar has where all are of one colour. */
  readonly nth: number;
  /** The same KPI in the period before. */
  readonly before: boolean;
  /** Read, and not drawn. */
  readonly hidden: boolean;
};

/** The series of one unit, over one axis. */
export type Pane = { readonly unit: Unit; readonly currency: string | undefined; readonly series: readonly Series[]; readonly target: number | undefined };

export type Picture = { readonly steps: readonly Step[]; readonly zone: string; readonly panes: readonly Pane[]; readonly wide: boolean };

const categories = 6;

/** The value of a series in a step as it is drawn. */
export function valueAt({ results, sign }: Series, i: number): number | null {
  const value = results[i]?.value ?? null;
  return value === null ? null : value * sign;
}

/** The periods of all answers: those of one calendar unit are one, though the data of one KPI begin later than another's. */
function stepsOf(answers: readonly Answer[]): Step[] {
  const steps: Step[] = [];
  const all = answers.flatMap(({ result }) => result.series ?? []).sort((a, b) => a.from - b.from);
  for (const { from, to, partial = false } of all) {
    const last = steps.at(-1);
    if (last && from < last.to) steps[steps.length - 1] = { from: last.from, to: Math.max(last.to, to), partial: last.partial || partial };
    else steps.push({ from, to, partial });
  }
  return steps;
}

function aligned({ result }: Answer, steps: readonly Step[]): (KpiResult | undefined)[] {
  const series = result.series ?? [];
  return steps.map(({ from, to }) => series.find((part) => from <= part.from && part.from < to));
}

/** The nth step of an earlier period stands under the nth step of this one that the KPI has. */
function earlier({ result, comparison }: Answer, steps: readonly Step[]): (KpiResult | undefined)[] {
  const first = result.series?.[0];
  const offset = first ? steps.findIndex(({ from, to }) => from <= first.from && first.from < to) : 0;
  return steps.map((_, i) => comparison?.result.series?.[i - offset]);
}

/** The answers that there are, with their places among the questions. */
export function answered({ entries }: Answers): { at: number; answer: Answer }[] {
  return entries.flatMap((entry, at) => ('answer' in entry ? [{ at, answer: entry.answer }] : []));
}

/** What is drawn of the answers: units in the order in which they come, each with its series. */
export function pictureOf(answers: Answers, movement: Movement | undefined, hidden: ReadonlySet<string>, language: Language): Picture {
  const all = answered(answers);
  const drawn = movement ? all.filter(({ at }) => at < movement.adds.length + movement.takes.length) : all;
  const steps = stepsOf(drawn.map(({ answer }) => answer));
  const keyOf = ({ kpi: { unit }, result }: Answer): string => (unit.startsWith('money') ? `${unit} ${result.currency ?? ''}` : unit);
  const panes = [...new Set(drawn.map(({ answer }) => keyOf(answer)))].flatMap((key): Pane[] => {
    const here = drawn.filter(({ answer }) => keyOf(answer) === key);
    const first = here[0]?.answer;
    if (!first) return [];
    const targets = here.flatMap(({ answer }) => answer.target ?? []);
    const series = here.flatMap(({ at, answer }, i) => seriesOf({ at, answer, steps, place: here.length > 1 ? i : undefined, movement, hidden }, language));
    return [{ unit: first.kpi.unit, currency: first.result.currency, series, target: targets.length === 1 ? targets[0] : undefined }];
  });
  return { steps, zone: drawn[0]?.answer.zone ?? 'UTC', panes, wide: movement !== undefined };
}

type Source = { readonly at: number; readonly answer: Answer; readonly steps: readonly Step[]; readonly place: number | undefined; readonly movement: Movement | undefined; readonly hidden: ReadonlySet<string> };

function seriesOf({ at, answer, steps, place, movement, hidden }: Source, language: Language): Series[] {
  const { kpi: facts, result, comparison } = answer;
  const words = language.kpis?.[facts.id];
  const names = { name: words?.name ?? facts.id, short: words?.short ?? facts.id };
  const tone = place === undefined ? 'mark' : place < categories ? `cat-${place + 1}` : 'mark-2';
  const shape = place === undefined ? undefined : markers[place % markers.length];
  const base = { at, facts, currency: result.currency, sign: movement?.takes.includes(facts.id) ? -1 : 1, total: result } as const;
  const now: Series = {
    ...base, ...names, id: facts.id, results: aligned(answer, steps), kind: movement ? 'bar' : 'line', tone, key: movement ? 'bar' : (shape ?? 'line'), marker: shape, nth: place ?? 0, before: false, hidden: hidden.has(facts.id),
  };
  if (!comparison?.result.series?.length) return [now];
  const ago = comparison.with === 'year-ago' ? language.words.yearAgo : language.words.periodBefore;
  const called = place === undefined ? { name: ago, short: ago } : { name: say(language, language.words.beforeOf, { kpi: names.name, before: ago }), short: say(language, language.words.beforeOf, { kpi: names.short, before: ago }) };
  return [now, { ...base, ...called, total: comparison.result, id: `${facts.id} before`, hidden: hidden.has(`${facts.id} before`), results: earlier(answer, steps), kind: 'line', tone: place === undefined ? 'mark-2' : tone, key: 'before', nth: 0, before: true }];
}

/** The KPIs of a pane, without what they are compared with. */
export function present({ series }: Pane): Series[] {
  return series.filter(({ before }) => !before);
}

/** Whether any step of any series has a value. */
export function hasValue({ panes }: Picture): boolean {
  return panes.some(({ series }) => series.some(({ results, before }) => !before && results.some((result) => typeof result?.value === 'number')));
}

/** The value axis of a pane: bars from zero and stacked, lines with their certainty where it is drawn. */
export function axisOf(pane: Pane, { steps, wide, panes }: Picture): Ticks {
  const most = panes.length > 1 ? 3 : 4;
  const { target } = pane;
  const series = pane.series.filter(({ hidden }) => !hidden);
  if (wide) {
    const sums = steps.map((_, i) => series.map((one) => valueAt(one, i) ?? 0));
    return ticksFor(sums.flatMap((values) => [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))]), { fromZero: true, most });
  }
  const lone = present(pane).length === 1;
  const values = series.flatMap(({ results, before }) => results.flatMap((result) => {
    const { value = null, interval } = result ?? {};
    return value === null ? [] : [value, ...(lone && !before && interval ? [interval.low, interval.high] : [])];
  }));
  return ticksFor([...values, ...(target === undefined ? [] : [target])], { range: pane.series[0]?.facts.range, most });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
