import type { Answer, HoursKind, KpiResult, Unit, WaitFigures } from '../../data/index.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { withinMark } from '../response-timer/marks.ts';
import { markName } from '../response-timer/waited.ts';
import type { Figure } from './figures.ts';

type Named = { readonly figure: string; readonly unit: Unit; readonly result: KpiResult };

/** The figures of response time that no KPI has a name for: the percentile, marks of one's own, business hours, and the spread. */
export function waitFigures(base: Pick<Figure, 'name' | 'unit' | 'zone' | 'from' | 'to'>, { waits }: Answer, language: Language): Figure[] {
  if (!waits) return [];
  const { words } = language;
  const { marks, hours, groups = {}, unanswered } = waits;
  const titled = (figure: string): string => say(language, words.responseFigure, { figure });
  const inHours = (figure: string, kind: HoursKind): string => (kind === 'business' ? `${figure}${marksOf(language).comma}${words.businessHours}` : figure);
  const named = (kind: HoursKind, { median, mean, p90, within }: WaitFigures): Named[] => [
    ...(kind === 'business' ? [{ figure: words.medianHead, unit: 'minutes' as const, result: median }, { figure: words.meanHead, unit: 'minutes' as const, result: mean }] : []),
    { figure: words.p90Head, unit: 'minutes', result: p90 },
    ...marks.flatMap((mark, i): Named[] => {
      const result = within[i];
      return result && (kind === 'business' || !withinMark[mark]) ? [{ figure: say(language, words.withinMark, { mark: markName(mark, language) }), unit: 'share', result }] : [];
    }),
  ];
  const all = (both: Partial<Record<HoursKind, WaitFigures>>, group: string): Figure[] =>
    (['calendar', 'business'] as const).flatMap((kind) => {
      const figures = both[kind];
      return figures ? named(kind, figures).map(({ figure, unit, result }) => ({ ...base, name: titled(inHours(figure, kind)), unit, group, value: result.value, result })) : [];
    });
  const counted = (figure: string, value: number): Figure => ({ ...base, name: titled(figure), unit: 'count', group: '', value, result: {} });
  return [
    ...all(hours, ''),
    ...Object.entries(groups).flatMap(([group, both]) => all(both, group || words.noGroup)),
    ...(['calendar', 'business'] as const).flatMap((kind) =>
      (hours[kind]?.bins ?? []).map(({ upToMs, count }) => counted(inHours(upToMs === null ? words.laterBin : say(language, words.upToMark, { mark: markName(upToMs, language) }), kind), count))),
    counted(words.unansweredHead, unanswered),
  ];
}
