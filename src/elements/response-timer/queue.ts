import { html, nothing, type TemplateResult } from 'lit';
import { diamond } from '../../charts/glyph.ts';
import { lateness, rail, railMarks } from '../../charts/rail.ts';
import type { WaitingRow } from '../../data/index.ts';
import { marksOf as sentence } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count } from '../parts/format.ts';
import type { Hours } from './hours.ts';
import { clockText, leftText, markName, spoken } from './waited.ts';

export type Queue = {
  readonly rows: readonly WaitingRow[];
  readonly total: number;
  readonly marks: readonly number[];
  readonly hours: Hours;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The address of the page, which relative links are taken from. */
  readonly base: string;
};

/** An address that a browser may be sent to; a text in its place is no address, whatever it looks like. */
function addressOf(url: string | undefined, base: string): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined;
  const { protocol, href } = new URL(url, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** How a wait stands by its marks: what is left, or which it has passed. */
export function standing(elapsed: number, marks: readonly number[], language: Language, left: 'timeLeft' | 'leftTo' = 'timeLeft'): { text: string; isPast: boolean } {
  const { words } = language;
  const passed = marks.findLast((mark) => elapsed >= mark);
  if (passed !== undefined) return { text: say(language, words.pastMark, { mark: markName(passed, language) }), isPast: true };
  const [next = 0] = marks;
  return { text: say(language, words[left], { time: leftText(next - elapsed, language), mark: markName(next, language) }), isPast: false };
}

/** Who waits, the longest first: name, time, and the time on its scale. */
export function queue({ rows, total, marks, hours, now, base }: Queue, language: Language): TemplateResult {
  const { words, locale } = language;
  const row = ({ name, channel, owner, url, at }: WaitingRow): TemplateResult => {
    const elapsed = Math.max(0, hours.elapsed(at, now));
    const { text, isPast } = standing(elapsed, marks, language);
    const href = addressOf(url, base);
    const note = [channel, owner].filter(Boolean).join(sentence(language).comma);
    return html`<li class=${lateness(elapsed, marks)} part="waiting">
      <span class="who">${href ? html`<a part="link" href=${href} rel="noopener"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}${note ? html` <small><bdi>${note}</bdi></small>` : nothing}</span>
      <span class="t"><bdi aria-hidden="true">${clockText(elapsed, hours.kind, language)}</bdi><span class="vh">${spoken(elapsed, hours.kind, language)}</span></span>
      ${rail(elapsed, marks)}
      <span class="stand">${isPast ? diamond : nothing}<bdi>${text}</bdi></span>
    </li>`;
  };
  const more = total - rows.length;
  return html`<ol class="queue" part="queue">
      <li class="marks" aria-hidden="true">${railMarks(marks, (mark) => markName(mark, language))}</li>
      ${rows.map(row)}
    </ol>
    ${more > 0 ? html`<p class="note more" part="more"><bdi>${say(language, words.moreWait, { n: count(more, locale) }, more)}</bdi></p>` : nothing}`;
}
