import { html, type TemplateResult } from 'lit';
import type { HoursKind, Unit } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, numberFormat } from '../page/intl.ts';
import { quietUnits } from '../parts/figure.ts';
import { pieces } from '../parts/format.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** From here on, minutes tell nothing any more. */
const longMs = 100 * hourMs;
/** Up to here people speak of hours. */
const hoursMs = 72 * hourMs;

type Named = 'second' | 'minute' | 'hour' | 'day';

/** A day of business hours is not 24 hours long, so business hours are never told in days. */
const inDays = (ms: number, kind: HoursKind): boolean => kind === 'calendar' && ms >= longMs;

/** A wait as the two units it is told in, cut to the smaller one. */
function units(ms: number, kind: HoursKind): [large: [number, Named], small: [number, Named]] {
  const whole = Math.max(0, ms);
  if (whole < hourMs) return [[Math.floor(whole / minuteMs), 'minute'], [Math.floor(whole / secondMs) % 60, 'second']];
  if (!inDays(whole, kind)) return [[Math.floor(whole / hourMs), 'hour'], [Math.floor(whole / minuteMs) % 60, 'minute']];
  return [[Math.floor(whole / dayMs), 'day'], [Math.floor(whole / hourMs) % 24, 'hour']];
}

/** The wait at which a clock that shows `ms` shows something else. */
export function nextShown(ms: number, kind: HoursKind): number {
  const step = ms < hourMs ? secondMs : inDays(ms, kind) ? hourMs : minuteMs;
  return (Math.floor(Math.max(0, ms) / step) + 1) * step;
}

/** 47:12, 26h 14m, 5d 4h. */
export function clockText(ms: number, kind: HoursKind, { locale }: Language): TemplateResult {
  const [[large, unit], [small, lesser]] = units(ms, kind);
  const two = numberFormat(locale, { minimumIntegerDigits: 2 });
  if (unit === 'minute') return html`${numberFormat(locale, {}).format(large)}<span class="c">:</span>${two.format(small)}`;
  const narrow = (value: number, of: Named, digits = 1): TemplateResult[] =>
    quietUnits(numberFormat(locale, { style: 'unit', unit: of, unitDisplay: 'narrow', minimumIntegerDigits: digits }).formatToParts(value));
  return html`${narrow(large, unit)} ${narrow(small, lesser, 2)}`;
}

/** The same to be read out: "26 hours and 14 minutes"; with `exact` down to the second. */
export function spoken(ms: number, kind: HoursKind, { locale }: Language, exact = false): string {
  const long = ([value, unit]: [number, Named]): string => numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const told = units(ms, kind).filter(([value, unit], i) => (value > 0 || i === 0) && (exact || unit !== 'second'));
  const some = told.filter(([value]) => value > 0);
  return listFormat(locale).format((some.length ? some : told).map(long));
}

function unitOf(ms: number, kind: HoursKind): [number, Unit] {
  return ms < hourMs ? [ms / minuteMs, 'minutes'] : ms <= hoursMs || kind === 'business' ? [ms / hourMs, 'hours'] : [ms / dayMs, 'days'];
}

/** A length of time in the unit that suits it, as pieces: 41 min, 22 hr, 4 days. */
export function lengthPieces(ms: number, kind: HoursKind, { locale }: Language): Intl.NumberFormatPart[] {
  const [value, unit] = unitOf(ms, kind);
  return pieces(value, unit, locale);
}

/** A mark: 30m, 1h, 24h. */
export function markName(ms: number, { locale }: Language): string {
  const [value, unit] = unitOf(ms, 'calendar');
  return pieces(value, unit, locale, undefined, 'round', true).map((part) => part.value).join('');
}

/** What is left until a mark, rounded up: 13 min. */
export function leftText(ms: number, language: Language): string {
  const step = ms > hoursMs ? dayMs : ms > 2 * hourMs ? hourMs : minuteMs;
  const [value, unit] = step === dayMs ? [ms / dayMs, 'days' as const] : step === hourMs ? [ms / hourMs, 'hours' as const] : [ms / minuteMs, 'minutes' as const];
  return pieces(Math.ceil(value), unit, language.locale).map((part) => part.value).join('');
}
