import { html, nothing, type TemplateResult } from 'lit';
import { diamond, glyph } from '../../charts/glyph.ts';
import type { Answers } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { write } from '../parts/format.ts';
import { periodName } from '../parts/period.ts';
import { balanceOf, gapOf, isWhole } from './balance.ts';
import { movements, type Movement } from './movements.ts';
import type { Picture } from './series.ts';

/** Whether what moved a level explains it, in every period. Nothing is said where it cannot be known, not all movements are shown, or they are in several currencies. */
export function sum(movement: Movement, answers: Answers, { steps, zone, panes }: Picture, language: Language): TemplateResult | typeof nothing {
  const [first, another] = panes;
  if (!first || another || !isWhole(movement, movements)) return nothing;
  const balances = steps.map((step) => ({ step, balance: balanceOf(movement, answers, step.from) }));
  const wrong = balances.find(({ balance }) => (gapOf(balance) ?? 0) !== 0);
  if (!wrong) {
    return balances.every(({ balance }) => gapOf(balance) === 0) ? html`<p class="sum" part="sum">${glyph('check')} <bdi>${language.words.addsUp}</bdi></p>` : nothing;
  }
  const { opening = 0, moved = 0, closing = 0 } = wrong.balance;
  const text = (value: number): string => write(value, first.unit, language.locale, first.currency);
  const values = { period: periodName(wrong.step, zone, language), sum: text(opening + moved), closing: text(closing), gap: text(closing - opening - moved) };
  return html`<p class="sum wrong" part="sum">${diamond}<bdi>${say(language, language.words.addsUpNot, values)}</bdi></p>`;
}
