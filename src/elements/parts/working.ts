import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count } from './format.ts';

function counts({ num, den, n }: Answer['result'], locale: string): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries({ num, den, n })) {
    if (typeof value === 'number') written[name] = count(value, locale);
  }
  return written;
}

/** What was counted: "266 won of 700 closed". Empty where the language has no words for the KPI, or the result not all the numbers. */
export function workingOf({ kpi, result }: Answer, language: Language): string {
  const phrase = language.kpis?.[kpi.id]?.working;
  if (!phrase) return '';
  const text = say(language, phrase, counts(result, language.locale), result.n ?? result.den ?? 0);
  return /\{\w+\}/.test(text) ? '' : text;
}

/** The parts of a share of too few, the numerator loud: "3 of 4 closed". */
export function fewParts({ kpi, result }: Answer, language: Language): TemplateResult {
  const phrase = language.kpis?.[kpi.id]?.few ?? language.words.fewOf;
  const values = counts(result, language.locale);
  const [before = '', after = ''] = phrase.split('{num}');
  const quiet = (text: string): unknown => (text ? html`<span class="u">${say(language, text, values)}</span>` : '');
  return html`${quiet(before)}${values['num']}${quiet(after)}`;
}
