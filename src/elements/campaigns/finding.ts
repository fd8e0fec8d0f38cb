import { html, nothing, type TemplateResult } from 'lit';
import { diamond } from '../../charts/glyph.ts';
import type { CampaignRow, Campaigns } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { amount } from './amounts.ts';
import { modelWord } from './models.ts';

/** A campaign whose share of all orders moves by less than this does not make the model matter. */
const least = 0.05;

/** The campaign that fares most differently by the two models, in a sentence. */
export function modelFinding({ rows, total, model, other }: Campaigns, nameOf: (row: CampaignRow) => string, language: Language): TemplateResult | typeof nothing {
  const { words } = language;
  const gap = ({ results, otherwise }: CampaignRow): number => (otherwise ?? 0) - (results['campaign-revenue'].value ?? 0);
  const [widest] = [...rows].sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)));
  if (!widest || !total.value || widest.otherwise === null || Math.abs(gap(widest)) < least * Math.abs(total.value)) return nothing;
  const text = say(language, words.earnsBy, {
    name: nameOf(widest), other: amount(widest.otherwise, total.currency, language), otherModel: modelWord(other, words),
    value: amount(widest.results['campaign-revenue'].value ?? 0, total.currency, language), model: modelWord(model, words),
  });
  // With the first and the last touch side by side, it is known which end of the way to an order is the campaign's.
  const ends = model === 'first' || model === 'last';
  const opens = model === 'last' ? gap(widest) > 0 : gap(widest) < 0;
  const sentence = ends ? say(language, opens ? words.opensMore : words.closesMore, { text }) : `${text}.`;
  return html`<p class="finding" part="finding">${diamond}<span><bdi><b>${words.modelMatters}</b> ${sentence}</bdi></span></p>`;
}
