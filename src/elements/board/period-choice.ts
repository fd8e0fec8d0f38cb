import { html, nothing, type TemplateResult } from 'lit';
import type { Period } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { dateFormat, numberFormat, say } from '../page/intl.ts';

const ownDates = 'own';
const dayMs = 86_400_000;

type Option = { readonly period: string; readonly word: keyof Interface; readonly fiscal?: keyof Interface };

const toDate: readonly Option[] = [
  { period: 'this-week', word: 'thisWeek' }, { period: 'this-month', word: 'thisMonth' },
  { period: 'this-quarter', word: 'thisQuarter', fiscal: 'thisFiscalQuarter' }, { period: 'this-year', word: 'thisYear', fiscal: 'thisFiscalYear' },
];
const last: readonly Option[] = [
  { period: 'last-week', word: 'lastWeek' }, { period: 'last-month', word: 'lastMonth' },
  { period: 'last-quarter', word: 'lastQuarter', fiscal: 'lastFiscalQuarter' }, { period: 'last-year', word: 'lastYear', fiscal: 'lastFiscalYear' },
];
const rollingDays: readonly number[] = [30, 90, 365];

export type PeriodChoice = {
  /** As in the attribute. */
  readonly period: string;
  /** What it means, as far as that is known. */
  readonly dates: Period | undefined;
  /** The dates in words, for a period that no option names. */
  readonly text: string;
  readonly zone: string;
  readonly fiscal: boolean;
  readonly choose: (period: string) => void;
};

/** The days, first and last, of a period that is given by its days. */
function daysOf(period: string): [first: string, last: string] | undefined {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(period) ?? [];
  return from !== undefined && to !== undefined ? [from, moved(to, -1)] : undefined;
}

/** A calendar day so many days later. */
function moved(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The calendar day of an instant in a zone, as a date input has it. */
function dayAt(instant: number, zone: string): string {
  const format = dateFormat('en-u-ca-iso8601-nu-latn', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const at = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${at['year']}-${at['month']}-${at['day']}`;
}

/** A native choice of periods, and for own dates two native inputs. */
export function periodChoice({ period, dates, text, zone, fiscal, choose }: PeriodChoice, language: Language): TemplateResult {
  const { words, locale } = language;
  const days = daysOf(period);
  const names = new Map([...toDate, ...last].map((option) => [option.period, words[(fiscal && option.fiscal) || option.word] as string]));
  for (const n of rollingDays) names.set(`last-${n}-days`, say(language, words.lastDays, { n: numberFormat(locale, {}).format(n) }, n));
  names.set('all', words.allData);
  const option = (value: string, name = names.get(value) ?? value): TemplateResult => html`<option value=${value} .selected=${value === (days ? ownDates : period)}>${name}</option>`;
  const change = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const to = dates?.to ?? Date.now();
    choose(value === ownDates ? `${dayAt(dates?.from ?? to - 30 * dayMs, zone)}/${moved(dayAt(to - 1, zone), 1)}` : value);
  };
  return html`<label class="control period" part="period"><span class="what">${words.periodChoice}</span>
    <select @change=${change}>
      ${!days && !names.has(period) ? option(period, text || period) : nothing}
      <optgroup label=${words.periodToDate}>${toDate.map((one) => option(one.period))}</optgroup>
      <optgroup label=${words.periodLast}>${last.map((one) => option(one.period))}</optgroup>
      <optgroup label=${words.periodRolling}>${rollingDays.map((n) => option(`last-${n}-days`))}</optgroup>
      ${option('all')} ${option(ownDates, words.ownDates)}
    </select></label>
  ${days ? dayInputs(days, choose, language) : nothing}`;
}

/** The first and the last day. A pair that is no period is said to be none, and chooses nothing. */
function dayInputs([first, end]: [string, string], choose: (period: string) => void, { words }: Language): TemplateResult {
  const change = ({ currentTarget }: Event): void => {
    const [from, to] = [...((currentTarget as HTMLElement).closest('.days')?.querySelectorAll('input') ?? [])];
    if (!from?.value || !to?.value) return;
    to.setCustomValidity(to.value < from.value ? words.datesReversed : '');
    if (to.reportValidity()) choose(`${from.value}/${moved(to.value, 1)}`);
  };
  const input = (name: string, value: string): TemplateResult =>
    html`<label class="control"><span class="what">${name}</span> <input type="date" required max="9999-12-31" .value=${value} @change=${change}></label>`;
  return html`<span class="days">${input(words.firstDay, first)} ${input(words.lastDay, end)}</span>`;
}
