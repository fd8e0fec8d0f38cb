import type { Answer, AnswerOrError, KpiResult, Unit } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { waitFigures } from './wait-figures.ts';

/** One figure of an element, with all that belongs to it. */
export type Figure = {
  readonly name: string;
  readonly unit: Unit;
  readonly zone: string;
  readonly from: number;
  readonly to: number;
  /** An owner, a stage, a person on a board; empty for the whole. */
  readonly group: string;
  readonly value: number | null;
  readonly result: Partial<KpiResult>;
  readonly target?: number | undefined;
  readonly before?: number | null | undefined;
};

type Base = Pick<Figure, 'name' | 'unit' | 'zone' | 'from' | 'to'>;

const nested = ' · ';

/** The innermost groups of a result. Totals between are left out: they would be counted twice. */
function groups(base: Base, { groups: inner = {} }: KpiResult, missing: string, path: readonly string[] = []): Figure[] {
  return Object.entries(inner).flatMap(([key, result]) => {
    const here = [...path, key === '' ? missing : key];
    const below = groups(base, result, missing, here);
    return below.length > 0 ? below : [{ ...base, group: here.join(nested), value: result.value, result }];
  });
}

/** The stages of a funnel: the deals that reached each. */
function stages(base: Base, { funnel }: Answer): Figure[] {
  return (funnel?.stages ?? []).map(({ stage, count, fromPrevious }) => ({ ...base, unit: 'count', group: stage, value: count, result: fromPrevious ? { num: count, den: fromPrevious.den ?? count } : {} }));
}

/** Who is on a board, as far as it may be seen: what is hidden there was never told to the element. */
function people(base: Base, { board }: Answer): Figure[] {
  return (board?.rows ?? []).map(({ id, name, value, results, target }) => ({ ...base, unit: board?.unit ?? base.unit, group: name ?? id, value, result: results[0] ?? {}, target }));
}

function figuresOf(answer: Answer, language: Language): Figure[] {
  const { kpis, words } = language;
  const { kpi, period, zone, result, target, comparison } = answer;
  const base: Base = { name: kpis?.[kpi.id]?.name ?? kpi.id, unit: kpi.unit, zone, ...period };
  return [
    { ...base, group: '', value: result.value, result, target, before: comparison?.result.value },
    ...groups(base, result, words.noGroup),
    ...stages(base, answer),
    ...people(base, answer),
    ...waitFigures(base, answer, language),
    ...(result.series ?? []).map(({ from, to, ...step }, i): Figure => ({ ...base, from, to, group: '', value: step.value, result: step, before: comparison?.result.series?.[i]?.value })),
  ];
}

/** All figures of an element: each total, then its groups, then how it went over time. */
export function figures(entries: readonly AnswerOrError[], language: Language): Figure[] {
  return entries.flatMap((entry) => ('answer' in entry ? figuresOf(entry.answer, language) : []));
}
