import { html, nothing, type TemplateResult } from 'lit';
import { diamond, glyph } from '../../charts/glyph.ts';
import { domainOf, scale } from '../../charts/scale.ts';
import type { Arm, HoldOut, KpiResult } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count, percent } from '../parts/format.ts';
import { amount, amountOf } from './amounts.ts';

/** What campaigns added by themselves: customers who got them beside customers who were held out. */
export function holdOuts(tests: readonly HoldOut[], nameOf: (arm: Arm) => string, language: Language): TemplateResult | typeof nothing {
  const { words } = language;
  if (tests.length === 0) return nothing;
  return html`<div role="group" class="hold-outs" part="hold-out" aria-labelledby="hold-title">
    <p class="heading" id="hold-title">${words.heldOutTitle}</p>
    ${tests.map((test) => (test.incomplete ? html`<p class="said">${words.heldOutPart}</p>` : one(test, nameOf, language)))}
  </div>`;
}

function one({ control, arms, inBoth }: HoldOut, nameOf: (arm: Arm) => string, language: Language): TemplateResult {
  const { words, locale } = language;
  const domain = domainOf([control, ...arms].map(({ each: { value, interval } }) => ({ value, interval })));
  const row = (arm: Arm, isControl: boolean): TemplateResult => html`<tr>
    <th scope="row"><bdi>${say(language, isControl ? words.heldOutArm : words.mailedArm, { name: nameOf(arm), n: count(arm.customers, locale) }, arm.customers)}</bdi></th>
    <td class="b">${arm.each.value === null ? nothing : scale({ value: arm.each.value, interval: arm.each.interval }, domain)}</td>
    <td class="n"><bdi>${amountOf(arm.each, language)}</bdi><span class="vh"> ${sure(arm.each.interval, arm.each.currency, language)}</span></td>
  </tr>`;
  return html`<table class="arms"><tbody>${arms.map((arm) => row(arm, false))}${row(control, true)}</tbody></table>
    ${arms.map(({ added, each, ...arm }) => {
      if (added.change === null) return nothing;
      const real = added.verdict === 'better' || added.verdict === 'worse';
      const phrase = !real ? words.addedNoise : added.change > 0 ? words.addedMore : words.addedLess;
      const value = amount(real ? Math.abs(added.change) : added.change, each.currency, language);
      const text = say(language, phrase, { name: nameOf({ ...arm, each }), value });
      const certainty = sure(added.interval, each.currency, language);
      return html`<p class="said">${!real ? glyph(added.change < 0 ? 'down-hollow' : 'up-hollow') : added.change < 0 ? diamond : glyph('up')} <bdi>${certainty ? say(language, words.ofWhich, { text, sure: certainty }) : `${text}.`}</bdi></p>`;
    })}
    ${inBoth > 0 ? html`<p class="note"><bdi>${say(language, words.inBoth, { n: count(inBoth, locale) }, inBoth)}</bdi></p>` : nothing}`;
}

/** The interval in words. Empty where there is none. */
function sure(interval: KpiResult['interval'], currency: string | undefined, language: Language): string {
  if (!interval) return '';
  const { level, low, high } = interval;
  return say(language, language.words.sure, { level: percent(level, language), low: amount(low, currency, language), high: amount(high, currency, language) });
}
