import { html, nothing, type TemplateResult } from 'lit';
import type { HoursKind, KpiResult, WaitFigures, Waits } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { explainButton, type Explain } from '../parts/explain.ts';
import { figure, quietUnits } from '../parts/figure.ts';
import { count, pieces } from '../parts/format.ts';
import { fewestForShares } from '../parts/judgement.ts';
import { lengthPieces, markName } from './waited.ts';

const minuteMs = 60_000;

/** A time in minutes as it is written, or a dash. */
export function timeOf({ value }: KpiResult, kind: HoursKind, language: Language): unknown {
  return value === null ? '–' : quietUnits(lengthPieces(value * minuteMs, kind, language));
}

/** A share; of too few, its parts. */
export function shareOf({ value, num = 0, den = 0 }: KpiResult, language: Language, minN = fewestForShares): unknown {
  const { locale, words } = language;
  if (value === null) return '–';
  return den < minN ? say(language, words.fewOf, { num: count(num, locale), den: count(den, locale) }) : quietUnits(pieces(value, 'share', locale));
}

export type Shown = {
  readonly waits: Waits;
  readonly minN: number | undefined;
  /** Where the formula card of a figure is found; negative for none. */
  readonly cards: { readonly median: number; readonly mean: number; readonly within: readonly number[] };
  readonly explain: Explain;
};

/** The figures of the time to the first answer: once on the calendar, and once in business hours where these are known. */
export function waitFigures({ waits, minN, cards, explain }: Shown, language: Language): TemplateResult {
  const { words, locale } = language;
  const kinds = Object.keys(waits.hours) as HoursKind[];
  const item = (name: string, value: unknown, card = -1): TemplateResult => html`<div><dt>${card < 0 ? html`<bdi>${name}</bdi>` : explainButton(name, card, explain, language)}</dt><dd><bdi>${value}</bdi></dd></div>`;
  const all = (kind: HoursKind, { median, mean, p90, within }: WaitFigures): TemplateResult => {
    const onCalendar = kind === 'calendar';
    return html`${kinds.length > 1 ? html`<p class="kind">${onCalendar ? words.calendarHours : words.businessHours}</p>` : nothing}
      <div class="stats">
        <div class="half">${figure(timeOf(median, kind, language))}<p class="note">${onCalendar ? explainButton(words.medianHead, cards.median, explain, language) : words.medianHead}</p></div>
        <dl>
          ${item(words.meanHead, timeOf(mean, kind, language), onCalendar ? cards.mean : -1)} ${item(words.p90Head, timeOf(p90, kind, language))}
          ${within.map((share, i) => item(say(language, words.withinMark, { mark: markName(waits.marks[i] ?? 0, language) }), shareOf(share, language, minN), onCalendar ? (cards.within[i] ?? -1) : -1))}
          ${onCalendar ? item(words.unansweredHead, count(waits.unanswered, locale)) : nothing}
        </dl>
      </div>`;
  };
  return html`<div part="figures">
    ${kinds.map((kind) => {
      const figures = waits.hours[kind];
      return figures ? all(kind, figures) : nothing;
    })}
    ${waits.unanswered === 0 && waits.received > 0 ? html`<p class="note"><bdi>${say(language, words.allAnswered, { n: count(waits.received, locale) }, waits.received)}</bdi></p>` : nothing}
  </div>`;
}
