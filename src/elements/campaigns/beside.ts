import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignKpi, CampaignRow, Campaigns, KpiFacts } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { delta, wordFor } from '../parts/delta.ts';
import { write, writeChange } from '../parts/format.ts';
import { amountOf, inPercent } from './amounts.ts';

type Change = NonNullable<Campaigns['beside']>[number]['changes'][CampaignKpi];

const kpis: readonly CampaignKpi[] = ['campaign-revenue', 'revenue-per-recipient', 'campaign-roi', 'open-rate', 'click-rate', 'unsubscribe-rate'];

/** How a campaign differs from the first: by how much, and whether that is more than chance. */
function changed(change: Change | undefined, facts: KpiFacts, currency: string | undefined, language: Language): TemplateResult | typeof nothing {
  if (!change || change.change === null) return nothing;
  const { verdict } = change;
  const real = verdict === 'better' || verdict === 'worse';
  const shape = change.change === 0 ? undefined : (`${change.change > 0 ? 'up' : 'down'}${real ? '' : '-hollow'}` as const);
  return delta({
    kind: verdict === 'better' ? 'good' : verdict === 'worse' ? 'bad' : 'flat',
    glyph: shape,
    amount: shape ? writeChange(change.change, change.ratio, facts.unit, language, currency) : '',
    word: wordFor(change, facts, language.words),
  });
}

/** Two or more campaigns side by side, each set against the first that was chosen. */
export function besideTable(campaigns: Campaigns, chosen: readonly CampaignRow[], nameOf: (row: CampaignRow) => string, language: Language): TemplateResult | typeof nothing {
  const { words, kpis: named, locale } = language;
  if (chosen.length === 0) return nothing;
  const value = ({ results }: CampaignRow, kpi: CampaignKpi): string => {
    const { unit } = campaigns.kpis[kpi];
    const result = results[kpi];
    if (unit === 'money') return amountOf(result, language, campaigns.total.currency);
    if (unit === 'ratio') return inPercent(result.value, language);
    return result.value === null ? '–' : write(result.value, unit, locale);
  };
  const changesOf = (id: string): Record<CampaignKpi, Change> | undefined => campaigns.beside?.find((one) => one.id === id)?.changes;
  return html`<div role="group" class="beside" part="beside" aria-labelledby="beside-title">
    <p class="heading" id="beside-title">${words.besideTitle}</p>
    ${chosen.length === 1 ? html`<p class="note">${words.chooseTwo}</p>` : html`<div class="scroll" role="group" tabindex="0" aria-labelledby="beside-title"><table>
      <thead><tr><td></td>${chosen.map((row) => html`<th scope="col"><bdi>${nameOf(row)}</bdi></th>`)}</tr></thead>
      <tbody>${kpis.map((kpi) => html`<tr>
        <th scope="row">${named?.[kpi]?.short ?? kpi}</th>
        ${chosen.map((row, i) => html`<td><bdi>${value(row, kpi)}</bdi>${i > 0 ? html`<small>${changed(changesOf(row.id)?.[kpi], campaigns.kpis[kpi], row.results[kpi].currency, language)}</small>` : nothing}</td>`)}
      </tr>`)}</tbody>
    </table></div>`}
  </div>`;
}
