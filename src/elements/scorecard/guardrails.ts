import { html, nothing, type TemplateResult } from 'lit';
import { diamond } from '../../charts/glyph.ts';
import type { Guardrail } from '../../data/worker/guardrails.ts';
import type { GuardrailWords } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, say } from '../page/intl.ts';

/** More advice would be a list to choose from. */
const mostAdvice = 2;

type MovedApart = Extract<Guardrail, { code: 'moved-apart' }>;

const isWarning = (guardrail: Guardrail): guardrail is MovedApart => guardrail.code === 'moved-apart';

/** The places of neighbouring figures that are to be read together. */
export function bracketed(guardrails: readonly Guardrail[], kpis: readonly string[]): ReadonlySet<number> {
  const pairs = guardrails.filter(isWarning).map(({ pressed, pair }) => [kpis.indexOf(pressed.kpi), kpis.indexOf(pair.kpi)] as const);
  return new Set(pairs.filter(([a, b]) => a >= 0 && Math.abs(a - b) === 1).flat());
}

/** What to be wary of, in sentences: first figures that moved as they do when one is bent, then what is missing beside them. */
export function wary(guardrails: readonly Guardrail[], words: GuardrailWords, language: Language): TemplateResult | typeof nothing {
  const names = (ids: readonly string[]): string => listFormat(language.locale).format(ids.map((id) => language.kpis?.[id]?.name ?? id));
  const warnings = guardrails.filter(isWarning);
  const advice = guardrails.flatMap((guardrail) => {
    if (isWarning(guardrail) || guardrail.add.length === 0) return [];
    const add = names(guardrail.add);
    if (guardrail.code !== 'unpaired') return [say(language, words.board[guardrail.code], { add })];
    return [say(language, words.rules[guardrail.rule]?.unpaired ?? '', { add, kpi: names([guardrail.kpi]) })];
  }).slice(0, mostAdvice);
  if (!warnings.length && !advice.length) return nothing;
  return html`<div class="wary" part="guardrails">
    ${warnings.map(({ rule, pressed, pair }) => html`<p class="warn">${diamond}<bdi><b>${say(language, language.words.readTogether, { kpis: names([pressed.kpi, pair.kpi]) })}</b> ${words.rules[rule]?.moved}</bdi></p>`)}
    ${advice.map((text) => html`<p class="note"><bdi>${text}</bdi></p>`)}
  </div>`;
}
