import { html, nothing, type TemplateResult } from 'lit';
import type { KpiFacts } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { count } from '../parts/format.ts';

/** One side of a balance filled, the other hollow, a square for each KPI. */
function pips(first: string, firsts: number, second: string, seconds: number, { locale }: Language): TemplateResult {
  const squares = Array.from({ length: firsts + seconds }, (_, i) => html`<i class=${i < firsts ? 'full' : nothing}></i>`);
  return html`<span class="pips"><bdi>${first} ${count(firsts, locale)}</bdi><span aria-hidden="true">${squares}</span><bdi>${second} ${count(seconds, locale)}</bdi></span>`;
}

/** Whether a scorecard looks at customers as well as at us, ahead as well as back, at effort as well as effect. */
export function balance(facts: readonly KpiFacts[], language: Language): TemplateResult | typeof nothing {
  if (facts.length < 2) return nothing;
  const { words } = language;
  const of = (test: (kpi: KpiFacts) => boolean): number => facts.filter(test).length;
  return html`<p class="balance" part="balance">
    <b>${words.balance}</b>
    ${pips(words.customer, of((k) => k.perspective !== 'internal'), words.internal, of((k) => k.perspective !== 'customer'), language)}
    ${pips(words.leading, of((k) => k.timing === 'leading'), words.lagging, of((k) => k.timing === 'lagging'), language)}
    ${pips(words.effectiveness, of((k) => k.measures === 'effectiveness'), words.efficiency, of((k) => k.measures === 'efficiency'), language)}
  </p>`;
}
