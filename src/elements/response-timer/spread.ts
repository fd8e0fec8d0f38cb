import type { nothing} from 'lit';
import { html, type TemplateResult } from 'lit';
import { growth, histogram, type Bin, type Divide } from '../../charts/histogram.ts';
import type { HoursKind, Waits } from '../../data/index.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count, percent } from '../parts/format.ts';
import { markName } from './waited.ts';

/** How the waiting times spread, drawn and as a table: how many were answered by each time, and what share of all. */
export function spread({ hours, marks, unanswered }: Waits, language: Language): TemplateResult | typeof nothing {
  const { words, locale } = language;
  const kind: HoursKind = hours.business ? 'business' : 'calendar';
  const { bins = [], within = [] } = hours[kind] ?? {};
  const [first = 0, last = first] = [marks[0], marks.at(-1)];
  const toneOf = (upToMs: number | null): Bin['tone'] => (upToMs !== null && upToMs <= first ? 'near' : upToMs !== null && upToMs <= last ? 'middle' : 'far');
  const bars: Bin[] = [
    ...bins.map(({ upToMs, count: n }) => ({ count: n, text: count(n, locale), name: upToMs === null ? words.laterBin : markName(upToMs, language), tone: toneOf(upToMs) })),
    { count: unanswered, text: count(unanswered, locale), name: words.openBin, tone: 'open' },
  ];
  const divides = marks.map((mark, i): Divide => {
    const { num = 0, den = 0 } = within[i] ?? {};
    return { after: bins.findIndex(({ upToMs }) => upToMs === mark) + 1, name: markName(mark, language), text: say(language, words.fewOf, { num: count(num, locale), den: count(den, locale) }) };
  });
  const shares = bins.map(({ answeredBy }) => answeredBy);
  const texts = shares.map((share) => (share === null ? '–' : percent(share, language, share < 1 && share >= 0.995 ? 1 : 0)));
  const caption = hours.business ? `${words.spreadCaption}${marksOf(language).comma}${words.businessHours}` : words.spreadCaption;
  return html`<div class="spread" part="spread">
    <p class="note head-note" aria-hidden="true"><bdi>${caption}</bdi></p>
    ${histogram(bars, divides)}
    <p class="note" aria-hidden="true"><bdi>${words.answeredByThen}</bdi></p>
    ${growth(shares, texts, bars.length)}
    <p class="note"><bdi>${words.judgedBy}</bdi></p>
    </div>
    <div class="vh"><table>
      <caption>${caption}</caption>
      <thead><tr><th scope="col">${words.step}</th><th scope="col">${words.requestsHead}</th><th scope="col">${words.answeredByThen}</th></tr></thead>
      <tbody>
        ${bins.map(({ upToMs, count: n }, i) => html`<tr><th scope="row">${upToMs === null ? words.laterBin : say(language, words.upToMark, { mark: markName(upToMs, language) })}</th><td>${count(n, locale)}</td><td>${texts[i]}</td></tr>`)}
        <tr><th scope="row">${words.unansweredHead}</th><td>${count(unanswered, locale)}</td><td></td></tr>
      </tbody>
    </table></div>`;
}
