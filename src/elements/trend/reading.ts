import { html, nothing, type TemplateResult } from 'lit';
import { marker, type Key } from '../../charts/marker.ts';
import type { KpiResult, PeriodUnit, Unit } from '../../data/index.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { write } from '../parts/format.ts';
import { periodName, stepUnit } from '../parts/period.ts';
import type { Balance } from './balance.ts';
import type { Placed } from './annotations.ts';
import { present, type Picture, type Series, type Step } from './series.ts';
import { stepText } from './trend-table.ts';

/** One thing that is read: its key, its name and what it is. */
export type Entry = { readonly id: string; readonly key: Key | undefined; readonly tone: string; readonly nth: number; readonly name: string; readonly short: string; readonly value: string; readonly note: string; readonly sign: string };

type Read = { readonly picture: Picture; readonly at: number | undefined; readonly balance: Balance | undefined };

const dash = '–';

/** The step that is read while nobody points at one: the last that has a value. */
export function lastStep({ steps, panes }: Picture): number {
  return Math.max(0, steps.findLastIndex((_, i) => panes.some(({ series }) => series.some(({ results, before }) => !before && (results[i]?.value ?? null) !== null))));
}

function valueText(value: number | null | undefined, unit: Unit, language: Language, currency?: string): string {
  return value === null || value === undefined ? dash : write(value, unit, language.locale, currency, 'figure');
}

function between(result: KpiResult | undefined, { facts, currency }: Series, language: Language): string {
  const { interval } = result ?? {};
  return interval ? `${valueText(interval.low, facts.unit, language, currency)} – ${valueText(interval.high, facts.unit, language, currency)}` : '';
}

/** What each series has in the step that is read, in the order of the plots; of movements, with the levels around them. */
export function entriesOf({ picture, at, balance }: Read, language: Language): Entry[] {
  const { words } = language;
  const all = picture.panes.flatMap((pane) => {
    const entries = pane.series.map((series): Entry => {
      const result = at === undefined ? series.total : series.results[at];
      const { id, key, tone, nth, name, short, before, facts, currency, kind, sign } = series;
      return {
        id, key, tone, nth, name, short, value: valueText(result?.value, facts.unit, language, currency), note: before ? '' : between(result, series, language),
        sign: kind === 'bar' ? (sign < 0 ? '−' : '+') : '',
      };
    });
    if (pane.target === undefined || present(pane).length > 1) return entries;
    const value = write(pane.target, pane.unit, language.locale, pane.currency, 'round');
    return [...entries, { id: '', key: 'target', tone: 'ink', nth: 0, name: words.targetHead, short: words.targetHead, value, note: '', sign: '' } satisfies Entry];
  });
  const [first, another] = picture.panes;
  if (!balance || !first || another) return all;
  const level = (word: string, value: number | undefined, sign: string): Entry => (
    { id: '', key: undefined, tone: 'ink', nth: 0, name: word, short: word, value: valueText(value, first.unit, language, first.currency), note: '', sign });
  return [level(words.opening, balance.opening, ''), ...all, level(words.closing, balance.closing, '=')];
}

type Controls = { readonly hidden: ReadonlySet<string>; readonly toggle: (id: string) => void };

function entry({ id, key, tone, nth, name, short, value, note, sign }: Entry, { hidden, toggle }: Controls, single: boolean): TemplateResult {
  const content = html`<span class="who">${key ? marker(key, `tone-${tone}`, nth) : nothing}<bdi>${short}</bdi></span>
    <span class="val">${sign ? html`<span class="u sign">${sign}</span>` : nothing}<bdi>${value}</bdi></span>
    ${note ? html`<small><bdi>${note}</bdi></small>` : nothing}`;
  if (!id || single) return html`<div class="entry" part="series" title=${name}>${content}</div>`;
  return html`<button type="button" class="entry" part="button series" title=${name} aria-pressed=${!hidden.has(id)} @click=${() => toggle(id)}>${content}</button>`;
}

/** The entries beside each other. A press on one of several shows or hides its series. */
export function reading(entries: readonly Entry[], controls: Controls): TemplateResult {
  const single = entries.filter(({ id }) => id).length < 2;
  return html`<div class="reading ${entries.some(({ sign }) => sign) ? 'ledger' : ''}" part="reading">${entries.map((one) => entry(one, controls, single))}</div>`;
}

/** The period that is read, and what happened in it. */
export function readTitle(picture: Picture, at: number | undefined, events: readonly Placed[], language: Language): string {
  const step = at === undefined ? undefined : picture.steps[at];
  if (!step) return language.words.wholePeriod;
  return [stepText(step, picture.zone, language), ...events.filter(({ index }) => index === at).map(({ text }) => text)].join(' · ');
}

/** The same in a sentence, as it is heard. */
export function spoken(title: string, entries: readonly Entry[], language: Language): string {
  const values = entries.map(({ name, sign, value, note }) => `${name} ${sign}${value === dash ? language.words.noValue : value}${note ? `, ${note}` : ''}`);
  return `${title}: ${values.join(marksOf(language).semicolon)}`;
}

const units = { day: 'byDay', week: 'byWeek', month: 'byMonth', quarter: 'byQuarter', year: 'byYear' } as const satisfies Record<PeriodUnit, string>;

/** The length of the steps: an end that is cut does not count. */
export function unitOf(steps: readonly Step[]): PeriodUnit {
  const longest = steps.reduce<Step | undefined>((best, step) => (!best || step.to - step.from > best.to - best.from ? step : best), undefined);
  return longest ? (stepUnit(longest).toLowerCase() as PeriodUnit) : 'month';
}

/** The choice of the step. */
export function stepSwitch(chosen: PeriodUnit, choose: (unit: PeriodUnit) => void, { words }: Language): TemplateResult {
  const change = ({ target }: Event): void => choose((target as HTMLSelectElement).value as PeriodUnit);
  return html`<select part="step" aria-label=${words.step} @change=${change}>
    ${(Object.keys(units) as PeriodUnit[]).map((unit) => html`<option value=${unit} .selected=${unit === chosen}>${words[units[unit]]}</option>`)}
  </select>`;
}

/** The name of a step below the plot may leave out the year, which then stands below the first of each year. */
export function yearBelow(step: Step, before: Step | undefined, zone: string, language: Language, year: (instant: number) => string): string {
  if (stepUnit(step) === 'Year' || !periodName(step, zone, language)) return '';
  const own = year(step.from);
  return !before || year(before.from) !== own ? own : '';
}
