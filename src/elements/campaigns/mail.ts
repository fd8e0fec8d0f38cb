import { html, nothing, type TemplateResult } from 'lit';
import { funnelBar } from '../../charts/funnel-bar.ts';
import { place } from '../../charts/place.ts';
import type { CampaignKpi, CampaignRow } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { infoButton } from '../parts/explain.ts';
import { count, percent, write } from '../parts/format.ts';
import { fewestForShares } from '../parts/judgement.ts';
import { amount, amountOf, inPercent } from './amounts.ts';

export type Mail = {
  readonly row: CampaignRow;
  readonly name: string;
  readonly color: string;
  readonly minN: number | undefined;
  /** That of all orders. */
  readonly currency: string | undefined;
  readonly explain: (kpi: CampaignKpi) => void;
};

export type Step = { readonly name: string; readonly count: number; readonly kpi?: CampaignKpi };

/** The steps of a mailing that are known, from delivered to ordered. */
export function stepsOf({ delivered, results, orders }: CampaignRow, { words }: Language): Step[] {
  const known = (name: string, n: number | null | undefined, kpi?: CampaignKpi): Step[] => (typeof n === 'number' ? [{ name, count: n, ...(kpi && { kpi }) }] : []);
  const answered = (kpi: CampaignKpi): number | undefined => (results[kpi].status === 'ok' ? results[kpi].num : undefined);
  if (delivered === null) return [];
  return [
    ...known(words.delivered, delivered), ...known(words.opened, answered('open-rate'), 'open-rate'),
    ...known(words.clicked, answered('click-rate'), 'click-rate'), ...known(words.ordered, orders),
  ];
}

/** What became of the messages of one campaign, and its revenue and cost. */
export function mail({ row, name, color, currency, minN = fewestForShares, explain }: Mail, language: Language): TemplateResult {
  const { words, locale } = language;
  const { results, delivered, sent } = row;
  const steps = stepsOf(row, language);
  const first = steps[0]?.count ?? 0;
  const share = (n: number, of: number): string => {
    if (of === 0 || n > of) return '–';
    return of < minN ? say(language, words.fewOf, { num: count(n, locale), den: count(of, locale) }) : write(n / of, 'share', locale);
  };
  const gone = results['unsubscribe-rate'];
  const returned = sent !== null && delivered !== null && sent > delivered ? sent - delivered : 0;
  const info = (kpi: CampaignKpi, said: string): TemplateResult => infoButton(said, 0, () => explain(kpi), language);
  return html`<div role="group" class="mail" part="mail" aria-labelledby="mail-title" ${place({ cat: color })}>
    <p class="heading" id="mail-title">${words.mailTitle}<span class="of"><bdi>${name}</bdi></span></p>
    ${steps.length < 2 ? html`<p class="note">${words.mailUnknown}</p>` : html`<table class="steps">
      <caption class="vh">${words.mailTitle}: ${name}</caption>
      <thead><tr><th scope="col"><span class="vh">${words.stage}</span></th><td class="bar-cell" aria-hidden="true"></td><th scope="col"><span class="vh">n</span></th><th scope="col">${words.fromPrevious}</th><th scope="col">${words.ofDelivered}</th></tr></thead>
      <tbody>${steps.map((step, i) => {
        const [before, next] = [steps[i - 1], steps[i + 1]];
        const left = (n: number): number => (first > 0 ? Math.min(1, n / first) : 0);
        return html`<tr>
          <th scope="row">${step.name}${step.kpi ? info(step.kpi, step.name) : nothing}</th>
          <td class="bar-cell">${funnelBar({ here: left(step.count), ...(next && { next: left(next.count) }) })}</td>
          <td class="n"><bdi>${count(step.count, locale)}</bdi></td>
          <td><bdi>${before ? share(step.count, before.count) : ''}</bdi></td>
          <td><bdi>${before ? share(step.count, first) : ''}</bdi></td>
        </tr>`;
      })}</tbody>
    </table>`}
    ${gone.status === 'ok' || returned > 0 ? html`<p class="gone">
      ${gone.status === 'ok' && gone.value !== null ? html`<span><bdi>${say(language, words.nUnsubscribed, { n: count(gone.num ?? 0, locale), share: percent(gone.value, language, 2) }, gone.num ?? 0)}</bdi>${info('unsubscribe-rate', words.nUnsubscribed.other)}</span>` : nothing}
      ${returned > 0 ? html`<bdi>${say(language, words.nReturned, { n: count(returned, locale) }, returned)}</bdi>` : nothing}
    </p>` : nothing}
    ${results['open-rate'].status === 'ok' ? html`<p class="note" part="note">${words.opensCaveat}</p>` : nothing}
    ${money(row, currency, language, info)}
  </div>`;
}

/** Revenue less cost, and what that is for each unit of cost: the parts of the return. */
function money({ results }: CampaignRow, currency: string | undefined, language: Language, info: (kpi: CampaignKpi, said: string) => TemplateResult): TemplateResult {
  const { words } = language;
  const roi = results['campaign-roi'];
  const isKnown = roi.num !== undefined && roi.den !== undefined;
  const one = (term: string, said: string, kpi?: CampaignKpi): TemplateResult => html`<div><dt>${term}${kpi ? info(kpi, term) : nothing}</dt><dd><bdi>${said}</bdi></dd></div>`;
  return html`<dl class="stats">
    ${one(words.revenue, amountOf(results['campaign-revenue'], language, currency), 'campaign-revenue')}
    ${isKnown && roi.den !== 0 ? html`${one(words.cost, amount(roi.den ?? 0, roi.currency ?? currency, language))} ${one(words.net, amount(roi.num ?? 0, roi.currency ?? currency, language))}` : nothing}
    ${one(words.roi, inPercent(roi.value, language), 'campaign-roi')}
    ${one(words.perRecipient, amountOf(results['revenue-per-recipient'], language, currency), 'revenue-per-recipient')}
  </dl>`;
}
