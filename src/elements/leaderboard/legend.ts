import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Board } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { percent } from '../parts/format.ts';
import { valueText } from './value.ts';

/** What the marks of the plot mean. */
export function legend(answer: Answer, board: Board, language: Language): TemplateResult {
  const { words } = language;
  const level = board.rows.flatMap(({ results }) => results[0]?.interval?.level ?? [])[0];
  const key = (kind: string, text: string): TemplateResult => html`<span><i class="k ${kind}"></i><bdi>${text}</bdi></span>`;
  const few = board.rows.some(({ unranked, interval }) => unranked === 'few' && interval);
  return html`<p class="legend" part="legend" aria-hidden="true">
    ${level !== undefined && board.kpis.length === 1 ? key('halo', say(language, words.certainty, { level: percent(level, language) })) : nothing}
    ${board.whole === undefined || !fits(board) ? nothing : key('dash', say(language, words.wholeTeam, { value: valueText(board.whole, answer, board, language) }))}
    ${board.rows.some(({ target }) => target !== undefined) ? key('tick', words.ownTarget) : nothing}
    ${few ? key('hatched', words.notEnough) : nothing}
  </p>`;
}

/** A total is no measure of its parts: what is all together is shown only where it lies among the values. */
export function fits({ whole, rows }: Board): boolean {
  const values = rows.flatMap(({ value, interval }) => (value === null ? [] : [value, interval?.high ?? value]));
  return whole !== undefined && values.length > 0 && whole <= Math.max(...values) && whole >= Math.min(0, ...values);
}
