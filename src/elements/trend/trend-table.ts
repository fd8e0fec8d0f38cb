import { html, nothing, type TemplateResult } from 'lit';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { write } from '../parts/format.ts';
import { periodName } from '../parts/period.ts';
import type { Placed } from './annotations.ts';
import type { Picture, Series, Step } from './series.ts';

/** The name of a step, with a word for one that is not over. */
export function stepText(step: Step, zone: string, language: Language): string {
  const period = periodName(step, zone, language);
  return step.partial ? say(language, language.words.soFar, { period }) : period;
}

/** What a series has in a step, as it is written. */
export function written({ results, facts, currency }: Series, i: number, language: Language): string {
  const value = results[i]?.value ?? null;
  return value === null ? '–' : write(value, facts.unit, language.locale, currency, 'figure');
}

/** Everything the chart shows, as a table: for those who do not see it, and for all where it cannot be drawn. */
export function trendTable({ steps, zone, panes }: Picture, events: readonly Placed[], caption: string, language: Language, shown: boolean): TemplateResult {
  const { words } = language;
  const series = panes.flatMap((pane) => pane.series);
  // A table is as wide as its cells, whatever a style sheet says: what only is heard lies in a box that is not.
  return html`<div class=${shown ? 'scroll' : 'vh'} role=${shown ? 'group' : nothing} tabindex=${shown ? '0' : nothing} aria-label=${shown ? caption : nothing}><table class="plain" part=${shown ? 'table' : nothing}>
    <caption class="vh">${caption}</caption>
    <thead><tr>
      <th scope="col">${words.step}</th>${series.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}${events.length ? html`<th scope="col">${words.event}</th>` : nothing}
    </tr></thead>
    <tbody>${steps.map((step, i) => html`<tr>
      <th scope="row"><bdi>${stepText(step, zone, language)}</bdi></th>
      ${series.map((one) => html`<td><bdi>${written(one, i, language)}</bdi></td>`)}
      ${events.length ? html`<td><bdi>${events.filter(({ index }) => index === i).map(({ text }) => text).join(marksOf(language).semicolon)}</bdi></td>` : nothing}
    </tr>`)}</tbody>
  </table></div>`;
}
