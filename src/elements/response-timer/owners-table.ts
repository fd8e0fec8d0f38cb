import { html, nothing, type TemplateResult } from 'lit';
import type { HoursKind, WaitFigures, Waits } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count } from '../parts/format.ts';
import { fewestForShares } from '../parts/judgement.ts';
import { shareOf, timeOf } from './wait-figures.ts';
import { markName } from './waited.ts';

type Row = { readonly name: string; readonly figures: WaitFigures; readonly n: number };

/** The figures of each group, those answered soonest first; groups with too few answers to tell apart at the end. */
export function ownersTable({ groups, marks, hours }: Waits, field: string, minN = fewestForShares, language: Language): TemplateResult | typeof nothing {
  if (!groups) return nothing;
  const { words, locale } = language;
  const kind: HoursKind = hours.business ? 'business' : 'calendar';
  const rows = Object.entries(groups).flatMap(([name, both]): Row[] => {
    const figures = both[kind];
    return figures ? [{ name, figures, n: figures.median.n ?? 0 }] : [];
  });
  const bySpeed = (a: Row, b: Row): number => (a.figures.median.value ?? Infinity) - (b.figures.median.value ?? Infinity) || a.name.localeCompare(b.name, locale);
  const enough = rows.filter(({ n }) => n >= minN).sort(bySpeed);
  const few = rows.filter(({ n }) => n < minN).sort((a, b) => a.name.localeCompare(b.name, locale));
  const row = ({ name, figures, n }: Row): TemplateResult => html`<tr>
    <th scope="row"><bdi>${name || words.noGroup}</bdi></th>
    <td><bdi>${timeOf(figures.median, kind, language)}</bdi></td>
    <td><bdi>${timeOf(figures.p90, kind, language)}</bdi></td>
    ${figures.within.map((share) => html`<td><bdi>${shareOf(share, language, minN)}</bdi></td>`)}
    <td class="soft"><bdi>${count(n, locale)}</bdi></td>
  </tr>`;
  const caption = say(language, words.groupsBy, { field });
  const columns = 4 + marks.length;
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${caption}><table class="owners" part="owners">
    <caption>${caption}${hours.business ? `, ${words.businessHours}` : ''}</caption>
    <thead><tr>
      <th scope="col"><span class="vh">${words.group}</span></th><th scope="col">${words.medianHead}</th><th scope="col">${words.p90Head}</th>
      ${marks.map((mark) => html`<th scope="col">${say(language, words.withinMark, { mark: markName(mark, language) })}</th>`)}
      <th scope="col">${words.answeredCount}</th>
    </tr></thead>
    <tbody>${enough.map(row)}</tbody>
    ${few.length ? html`<tbody class="few"><tr><th scope="colgroup" colspan=${columns}>${words.notEnough}</th></tr>${few.map(row)}</tbody>` : nothing}
  </table></div>`;
}
