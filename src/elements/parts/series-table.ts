import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, KpiResult } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { percent, write } from './format.ts';
import { periodName, stepUnit } from './period.ts';

/** What the steps of a series are, and what its band means: "By month, 95% band". */
export function seriesCaption(series: NonNullable<KpiResult['series']>, language: Language): string {
  const { words } = language;
  const first = series[0];
  if (!first) return '';
  const steps = words[`by${stepUnit(first)}`];
  const interval = series.find((step) => step.interval)?.interval;
  return interval ? say(language, words.withBand, { steps, level: percent(interval.level, language) }) : steps;
}

/** The series as a table for screen readers: the same content as the line. */
export function seriesTable({ kpi, result, zone }: Answer, caption: string, language: Language): TemplateResult | typeof nothing {
  const { series, currency } = result;
  if (!series?.length) return nothing;
  const { words, locale } = language;
  // A table grows to its rows whatever its size says: what hides it is around it, or the page would be as long as its rows.
  return html`<div class="vh"><table>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${words.step}</th><th scope="col">${words.value}</th></tr></thead>
    <tbody>
      ${series.map(
        (step) => html`<tr>
          <th scope="row">${periodName(step, zone, language)}</th>
          <td>${step.value === null ? '–' : write(step.value, kpi.unit, locale, currency)}</td>
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}
