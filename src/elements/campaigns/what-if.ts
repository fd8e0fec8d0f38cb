import { html, nothing, type TemplateResult } from 'lit';
import { estimateBar } from '../../charts/estimate-bar.ts';
import { glyph } from '../../charts/glyph.ts';
import { lever as leverOf } from '../../charts/lever.ts';
import { roundUp } from '../../charts/scale.ts';
import type { CampaignRow, Campaigns } from '../../data/index.ts';
import { whatIf, type WhatIf } from '../../data/worker/what-if.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, numberFormat, say } from '../page/intl.ts';
import { quietUnits } from '../parts/figure.ts';
import { count, percent, pieces } from '../parts/format.ts';
import { amount, inPercent } from './amounts.ts';
import { baselineOf, leversAt, type Baseline, type Lever, type Turned } from './levers.ts';

export type WhatIfPanel = {
  readonly campaigns: Campaigns;
  readonly row: CampaignRow;
  readonly name: string;
  readonly turned: Turned;
  readonly onTurn: (turned: Turned) => void;
};

/** What a campaign would bring if it went otherwise: clearly an estimate, with every lever marked where reality is. */
export function whatIfPanel({ campaigns, row, name, turned, onTurn }: WhatIfPanel, language: Language): TemplateResult {
  const { words } = language;
  const baseline = baselineOf(row, campaigns);
  const isTurned = Object.keys(turned).length > 0;
  const head = html`<p class="heading" id="what-if-title"><bdi>${say(language, words.whatIf, { name })}</bdi><span class="of">${words.estimate}</span></p>`;
  if (!baseline) {
    return html`<div role="group" class="what-if" part="what-if" aria-labelledby="what-if-title">${head}<p class="note">${row.results['campaign-revenue'].status === 'mixed-currency' ? words.whatIfMoney : words.whatIfMail}</p></div>`;
  }
  const would = whatIf(leversAt(baseline, turned), baseline.standing);
  return html`<div role="group" class="what-if" part="what-if" aria-labelledby="what-if-title">
    ${head}
    <output class="would" for=${baseline.levers.map((lever) => `lever-${lever.name}`).join(' ')}>${estimate(would, baseline, turned, language)}</output>
    ${estimateBar({ measured: baseline.revenue, estimate: would.revenue, most: roundUp(baseline.revenue * 2) })}
    <div class="levers">${baseline.levers.map((lever) => turning(lever, turned, baseline, onTurn, language))}</div>
    ${isTurned ? html`<button type="button" class="reset" part="button" @click=${() => onTurn({})}>${words.reset}</button>` : nothing}
    ${outcome(would, baseline, language)}
    <p class="note">${standing(would, baseline, campaigns, language)}</p>
  </div>`;
}

function estimate({ revenue }: WhatIf, { revenue: measured, currency }: Baseline, turned: Turned, language: Language): TemplateResult {
  const { words, locale } = language;
  const change = revenue - measured;
  const moved = Object.keys(turned).length > 0 && Math.abs(change) > 1e-9 * Math.abs(measured);
  const said = moved
    ? html`${glyph(change > 0 ? 'up-hollow' : 'down-hollow')} <bdi>${say(language, change > 0 ? words.moreThanEarned : words.lessThanEarned, { value: amount(Math.abs(change), currency, language) })}</bdi>`
    : words.asMeasured;
  return html`<span class="fig"><bdi>${quietUnits(pieces(revenue, 'money', locale, currency))}</bdi></span> <span class="say">${said}</span>`;
}

const written = ({ unit }: Lever, value: number, currency: string | undefined, language: Language): string => (unit === 'share' ? percent(value, language) : amount(value, currency, language));

/** A lever: its name, where reality is, the value as a number to be typed, and the lever itself. */
function turning(lever: Lever, turned: Turned, { currency }: Baseline, onTurn: (turned: Turned) => void, language: Language): TemplateResult {
  const { words, locale } = language;
  const { name, unit, now, most, step } = lever;
  const value = turned[name] ?? now;
  const [scale, digits] = unit === 'share' ? [100, 10] : [1, 100];
  const set = (next: number): void => {
    if (Number.isFinite(next)) onTurn({ ...turned, [name]: Math.min(Math.max(0, next), unit === 'share' ? Math.max(1, now) : Infinity) });
  };
  const reset = (): void => onTurn(Object.fromEntries(Object.entries(turned).filter(([other]) => other !== name)));
  const sign = unit === 'share' ? partOf(locale, { style: 'percent' }, 'percentSign') : currency ? partOf(locale, { style: 'currency', currency }, 'currency') : '';
  const id = `lever-${name}`;
  const text = written(lever, value, currency, language);
  const isTurned = turned[name] !== undefined && turned[name] !== now;
  return html`<div class="knob" part="lever">
    <label for=${id}>${words[lever.label]}</label>
    <span class="knob-value">
      ${isTurned ? html`<button type="button" class="link" part="button" @click=${reset} aria-label=${`${words.reset}: ${words[lever.label]}`}><bdi>${say(language, words.nowAt, { value: written(lever, now, currency, language) })}</bdi></button>` : nothing}
      <span class="typed"><span aria-hidden="true">${unit === 'money' ? sign : nothing}</span><input type="number" min="0" step="any" inputmode="decimal" aria-label=${words[lever.label]} .value=${String(Math.round(value * scale * digits) / digits)}
        @change=${({ target }: Event) => set((target as HTMLInputElement).valueAsNumber / scale)}><span aria-hidden="true">${unit === 'share' ? sign : nothing}</span></span>
      <bdi class="shown">${text}</bdi>
    </span>
    ${leverOf(html`<input id=${id} type="range" min="0" max=${most} step=${step} .value=${String(value)} aria-valuetext=${`${text}, ${say(language, words.nowAt, { value: written(lever, now, currency, language) })}`}
      @input=${({ target }: Event) => set((target as HTMLInputElement).valueAsNumber)}>`, { value: value / most, now: now / most })}
  </div>`;
}

function partOf(locale: string, options: Intl.NumberFormatOptions, type: string): string {
  return numberFormat(locale, options).formatToParts(1).find((part) => part.type === type)?.value ?? '';
}

/** What else would come of it, by the formulas of the KPIs. */
function outcome({ orders, roi, costPerOrder, cac, ltvCac, breakEvenOrders }: WhatIf, { currency }: Baseline, language: Language): TemplateResult {
  const { words, locale } = language;
  const whole = numberFormat(locale, { maximumFractionDigits: 0 }).format(orders);
  const money = (value: number | null): string => (value === null ? '–' : amount(value, currency, language));
  const one = (term: string, said: string): TemplateResult => html`<div><dt>${term}</dt><dd><bdi>${said}</bdi></dd></div>`;
  return html`<dl class="stats">
    ${one(words.ordered, whole)} ${one(words.roi, inPercent(roi, language))} ${one(words.costPerOrder, money(costPerOrder))} ${one(words.acquisition, money(cac))}
    ${one(words.ltvCac, ltvCac === null ? '–' : say(language, words.toOne, { n: numberFormat(locale, { maximumFractionDigits: 1 }).format(ltvCac) }))}
    ${one(words.breaksEven, breakEvenOrders === null ? '–' : say(language, words.nOrders, { n: count(breakEvenOrders, locale) }, breakEvenOrders))}
  </dl>`;
}

/** What stays as it is, or why there is no CAC or LTV : CAC. */
function standing({ cac }: WhatIf, { standing: { newShare, ltv } }: Baseline, campaigns: Campaigns, language: Language): string {
  const { words } = language;
  if (newShare === null) return words.newShareUnknown;
  if (newShare === 0) return words.noNewCustomers;
  const stays = say(language, words.newShareStays, { share: percent(newShare, language) });
  if (ltv !== null || cac === null) return stays;
  const { missing = [] } = campaigns.ltv;
  return `${stays} ${missing.length > 0 ? say(language, words.ltvNeeds, { fields: listFormat(language.locale).format(missing) }) : words.ltvUndefined}`;
}
