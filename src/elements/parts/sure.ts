import type { KpiResult, Unit } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { percent, write } from './format.ts';

/** The interval in words: "95% sure: 34.5% to 41.6%". Empty where there is none. */
export function sureOf({ interval, currency }: KpiResult, unit: Unit, language: Language): string {
  if (!interval) return '';
  const text = (value: number): string => write(value, unit, language.locale, currency, 'figure');
  return say(language, language.words.sure, { level: percent(interval.level, language), low: text(interval.low), high: text(interval.high) });
}
