import { html, nothing, type TemplateResult } from 'lit';
import { diamond } from '../../charts/glyph.ts';
import { place } from '../../charts/place.ts';
import { scale } from '../../charts/scale.ts';
import type { CampaignRow, Campaigns } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { dateFormat, say } from '../page/intl.ts';
import { count } from '../parts/format.ts';
import { amountOf, inPercent } from './amounts.ts';
import { modelWord } from './models.ts';

export type CampaignsTable = {
  readonly campaigns: Campaigns;
  readonly rows: readonly CampaignRow[];
  readonly orders: number;
  readonly zone: string;
  readonly caption: string;
  readonly focus: string | undefined;
  readonly beside: readonly string[];
  readonly colors: ReadonlyMap<string, string>;
  readonly nameOf: (row: CampaignRow) => string;
  readonly onPress: (row: CampaignRow) => void;
  readonly onBeside: (id: string, on: boolean) => void;
};

/** Who was credited with what: a bar by the chosen model, a ring where the other model would put it, and the whole they add up to. */
export function campaignsTable(of: CampaignsTable, language: Language): TemplateResult {
  const { words, locale } = language;
  const { campaigns, focus, beside, colors } = of;
  const { none, total } = campaigns;
  const marksOf = (value: number | null, otherwise: number | null): { value: number | null; before: number | null } => ({ value, before: otherwise });
  const values = [none.revenue.value, none.otherwise, ...campaigns.rows.flatMap(({ results, otherwise }) => [results['campaign-revenue'].value, otherwise])].map((value) => value ?? 0);
  // Nothing is read off a scale here but which bar is longer: the longest one fills it.
  const domain = { low: Math.min(0, ...values), high: Math.max(Number.MIN_VALUE, ...values) };
  const inOne = total.status === 'ok';

  const sub = ({ sentAt, delivered, sent }: CampaignRow): string => [
    ...(delivered !== null || sent !== null ? [say(language, words.nDelivered, { n: count(delivered ?? sent ?? 0, locale) }, delivered ?? sent ?? 0)] : []),
    ...(sentAt === null ? [] : [dateFormat(locale, { timeZone: of.zone, day: 'numeric', month: 'short' }).format(sentAt)]),
  ].join(' · ');

  return html`<table part="table" class="cp">
    <caption class="vh">${of.caption}</caption>
    <thead>
      <tr>
        <td class="pick"></td>
        <th scope="col" class="first"><span class="vh">${words.campaign}</span></th>
        <th scope="col">${words.revenue}</th>
        <td class="b" aria-hidden="true">${inOne ? html`<span class="legend"><span><i class="k bar-key"></i>${modelWord(campaigns.model, words)}</span> <span><i class="k ring"></i>${modelWord(campaigns.other, words)}</span></span>` : nothing}</td>
        <th scope="col" class="each">${words.perRecipient}</th>
        <th scope="col">${words.roi}</th>
      </tr>
    </thead>
    <tbody>
      ${of.rows.map((row) => {
        const { id, results, otherwise } = row;
        const name = of.nameOf(row);
        const revenue = results['campaign-revenue'];
        const isBad = results['campaign-roi'].value !== null && (results['campaign-roi'].interval?.high ?? results['campaign-roi'].value) < 0;
        return html`<tr class=${id === focus ? 'focus' : nothing} ${place({ cat: colors.get(id) ?? 'var(--_mark)' })}>
          <td class="pick"><label><input type="checkbox" .checked=${beside.includes(id)} aria-label=${say(language, words.compareIt, { name })}
            @change=${({ target }: Event) => of.onBeside(id, (target as HTMLInputElement).checked)}></label></td>
          <th scope="row"><button type="button" part="campaign" class="campaign" aria-current=${id === focus ? 'true' : nothing} @click=${() => of.onPress(row)}><bdi>${name}</bdi></button><small><bdi>${sub(row)}</bdi></small></th>
          <td class="n"><bdi>${amountOf(revenue, language, total.currency)}</bdi></td>
          <td class="b">${revenue.value === null ? nothing : scale(marksOf(revenue.value, otherwise), domain)}</td>
          <td class="each"><bdi>${amountOf(results['revenue-per-recipient'], language, total.currency)}</bdi></td>
          <td class="roi"><span class=${isBad ? 'bad' : nothing}>${isBad ? diamond : nothing}<bdi>${inPercent(results['campaign-roi'].value, language)}</bdi></span></td>
        </tr>`;
      })}
    </tbody>
    <tfoot>
      <tr class="none">
        <td class="pick"></td>
        <th scope="row">${words.noCampaign}<small><bdi>${say(language, words.nOrders, { n: count(none.orders, locale) }, none.orders)}</bdi></small></th>
        <td class="n"><bdi>${amountOf(none.revenue, language, total.currency)}</bdi></td>
        <td class="b">${none.revenue.value === null ? nothing : scale(marksOf(none.revenue.value, null), domain)}</td>
        <td class="each"></td><td class="roi"></td>
      </tr>
      <tr class="whole">
        <td class="pick"></td>
        <th scope="row">${words.allOrders}<small>${words.addUp}</small></th>
        <td class="n"><bdi>${amountOf(total, language)}</bdi></td>
        <td class="b"></td><td class="each"></td><td class="roi"></td>
      </tr>
    </tfoot>
  </table>`;
}
