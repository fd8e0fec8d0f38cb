import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { numberFormat } from '../page/intl.ts';
import { quietUnits } from '../parts/figure.ts';
import { pieces, write } from '../parts/format.ts';
import { workingOf } from '../parts/working.ts';

/** A part of a fraction: an amount where the KPI is one and its denominator counts, else a plain number. */
function part(value: number, { kpi, result }: Answer, isTop: boolean, { locale }: Language): string {
  if (isTop && kpi.unit === 'money') return write(value, 'money', locale, result.currency);
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** The fraction, a line, and what it comes to; of a figure that is no fraction, the figure and what was counted. */
export function equation(answer: Answer, language: Language): TemplateResult {
  const { kpi, result } = answer;
  const { num, den, value, label } = result;
  const whole = value === null ? (label ?? '–') : quietUnits(pieces(value, kpi.unit, language.locale, result.currency));
  const working = workingOf(answer, language);
  return html`<div class="eq">
      ${num === undefined || den === undefined
        ? nothing
        : html`<div class="frac" role="group"><span><bdi>${part(num, answer, true, language)}</bdi></span> <span><span class="vh">÷ </span><bdi>${part(den, answer, false, language)}</bdi></span></div>
            <span class="is">=</span>`}
      <p class="fig"><bdi>${whole}</bdi></p>
    </div>
    ${working ? html`<p class="note"><bdi>${working}</bdi></p>` : nothing}`;
}
