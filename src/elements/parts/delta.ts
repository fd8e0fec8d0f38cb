import { html, nothing, type TemplateResult } from 'lit';
import { glyph, type Glyph } from '../../charts/glyph.ts';
import type { Answer, Comparison, KpiFacts } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { percent, write, writeChange } from './format.ts';
import { periodName, yearOf } from './period.ts';

const durations: ReadonlySet<string> = new Set(['days', 'hours', 'minutes']);

/** One word for what happened. More is not always better, and a time grows longer, not higher. */
export function wordFor({ verdict, change }: Pick<Comparison, 'verdict' | 'change'>, { unit, direction }: KpiFacts, words: Interface): string {
  const time = durations.has(unit);
  // Of a customer's life more is better, and faster is not the word.
  const up = (change ?? 0) > 0;
  switch (verdict) {
    case 'better': return time ? (direction === 'higher' ? words.longer : words.faster) : words.better;
    case 'worse': return time ? (direction === 'higher' ? words.shorter : words.slower) : words.worse;
    case 'noise': return words.noise;
    case 'same': return words.same;
    default: return time ? (up ? words.longer : words.shorter) : up ? words.higher : words.lower;
  }
}

export type Delta = { readonly kind: 'good' | 'bad' | 'flat'; readonly glyph: Glyph | undefined; readonly amount: string; readonly word: string };

/** How a value moved, ready to be shown; undefined where there is nothing to compare. A share of too few is not coloured. */
export function deltaOf({ kpi, result, comparison }: Answer, language: Language, few = false): Delta | undefined {
  if (!comparison || comparison.change === null) return undefined;
  const { change, ratio, verdict } = comparison;
  const real = !few && (verdict === 'better' || verdict === 'worse' || verdict === 'changed');
  const shape = change === 0 ? undefined : (`${change > 0 ? 'up' : 'down'}${real ? '' : '-hollow'}` as const);
  return {
    kind: real && verdict === 'better' ? 'good' : real && verdict === 'worse' ? 'bad' : 'flat',
    glyph: shape,
    amount: change === 0 ? '' : writeChange(change, ratio, kpi.unit, language, result.currency),
    word: change === 0 ? language.words.same : few ? language.words.noise : wordFor(comparison, kpi, language.words),
  };
}

export function delta({ kind, glyph: shape, amount, word }: Delta, withWord = true): TemplateResult {
  return html`<span class="delta ${kind}" part="delta">
    ${shape ? glyph(shape) : nothing}<bdi>${amount}${withWord && word ? ` ${word}` : nothing}</bdi>
  </span>`;
}

type Phrases = { readonly than: keyof Interface; readonly against: keyof Interface; readonly none: keyof Interface; readonly head: keyof Interface };

const ofPeriod: Phrases = { than: 'thanValue', against: 'againstValue', none: 'noComparison', head: 'against' };

/** How each kind of comparison is said. */
const phrases: Readonly<Record<Comparison['with'], Phrases>> = {
  previous: ofPeriod,
  'year-ago': ofPeriod,
  target: { than: 'thanTarget', against: 'againstTarget', none: 'targetUnset', head: 'headTarget' },
  baseline: { than: 'thanBaseline', against: 'againstBaseline', none: 'baselineUnset', head: 'headBaseline' },
  team: { than: 'thanTeam', against: 'againstTeam', none: 'nobodyElse', head: 'headTeam' },
};

/** The dates of a figure, and what it is compared with. */
export function datesAgainst(now: string, { with: which, period }: Comparison, zone: string, language: Language): string {
  return say(language, language.words[phrases[which].head], { period: now, before: periodName(period, zone, language) });
}

/** What the value is compared with, and what must be known to read the comparison. */
export function reference(answer: Answer, language: Language): TemplateResult | typeof nothing {
  const { kpi, comparison, zone, period: now } = answer;
  if (!comparison || comparison.groups) return nothing;
  const { words, locale } = language;
  const period = periodName(comparison.period, zone, language, yearOf(now.from, zone, locale));
  const { value, currency } = comparison.result;
  const still = comparison.verdict === 'noise' || comparison.verdict === 'same';
  const { than, against, none } = phrases[comparison.with];
  const text = say(language, words[value === null ? none : still ? against : than], { period, value: value === null ? '' : write(value, kpi.unit, locale, currency, 'figure') });
  return html`<span class="note"><bdi>${[text, ...caveats(comparison, period, language)].join(marksOf(language).semicolon)}</bdi></span>`;
}

/** That a period begins before the data do; how far the target is reached where its period is not over; how far it is from the baseline. */
function caveats({ unequal, attainment, pace, progress }: Comparison, period: string, language: Language): string[] {
  const { words } = language;
  const share = (value: number): string => percent(value, language, 0);
  return [
    ...(unequal ? [say(language, words.unequal, { period })] : []),
    ...(typeof attainment === 'number' && typeof pace === 'number' ? [say(language, words.paceReached, { share: share(attainment), pace: share(pace) })] : []),
    ...(typeof progress === 'number' ? [say(language, words.wayCovered, { share: share(progress) })] : []),
  ];
}
