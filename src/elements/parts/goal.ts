import { html, nothing, type TemplateResult } from 'lit';
import { diamond, glyph } from '../../charts/glyph.ts';
import type { Answer } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { write } from './format.ts';
import { goalOf } from './judgement.ts';

/** The target in words: "Target 40% met". Empty where there is none. */
export function goalText(answer: Answer, { words, locale }: Language, minN?: number): string {
  const { target, kpi, result } = answer;
  if (target === undefined) return '';
  const state = goalOf(answer, minN);
  const phrase = state === 'met' ? words.targetMet : state === 'missed' ? words.targetMissed : kpi.direction === 'lower' ? words.targetAtMost : words.target;
  return say({ words, locale }, phrase, { target: write(target, kpi.unit, locale, result.currency, 'round') });
}

/** The same with its glyph: a grey check when it is met, a diamond when it is certain to be missed. */
export function goal(answer: Answer, language: Language, minN?: number): TemplateResult | typeof nothing {
  const text = goalText(answer, language, minN);
  if (!text) return nothing;
  const state = goalOf(answer, minN);
  return html`<span class="goal ${state === 'missed' ? 'bad' : ''}" part="goal">
    ${state === 'met' ? glyph('check') : state === 'missed' ? diamond : nothing} <bdi>${text}</bdi>
  </span>`;
}
