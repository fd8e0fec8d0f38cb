import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { axis, evenly } from '../../charts/axis.ts';
import { gauge, gaugeStyles } from '../../charts/gauge.ts';
import { numberLine, numberLineStyles } from '../../charts/number-line.ts';
import { split, splitStyles, type Part } from '../../charts/split.ts';
import { whiskers, whiskersStyles } from '../../charts/whiskers.ts';
import type { Answer, Answers } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { Face } from '../face/face.ts';
import { say } from '../page/intl.ts';
import { delta, deltaOf, reference } from '../parts/delta.ts';
import { explainButton } from '../parts/explain.ts';
import { figure } from '../parts/figure.ts';
import { count, percent, write } from '../parts/format.ts';
import { whyNoValue } from '../parts/message.ts';
import { stepName } from '../parts/period.ts';
import { seriesCaption, seriesTable } from '../parts/series-table.ts';
import { sureOf } from '../parts/sure.ts';
import { workingOf } from '../parts/working.ts';
import type { KpiNps } from './nps.ts';
import { npsStyles } from './styles.ts';

const ends = { low: -100, high: 100 } as const;

/** The four bands of the dial and their words: a convention, no benchmark. There is none that holds for every market. */
const bands = [
  { from: -100, word: 'npsPoor' }, { from: 0, word: 'npsFair' }, { from: 30, word: 'npsGood' }, { from: 70, word: 'npsExcellent' },
] as const satisfies readonly { from: number; word: keyof Interface }[];

class NpsFace extends Face<KpiNps> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, gaugeStyles, numberLineStyles, splitStyles, whiskersStyles, npsStyles];

  protected override heading({ kpis }: Language): string {
    return kpis?.['nps']?.name ?? '';
  }

  protected override content({ entries: [entry], report }: Answers, language: Language): TemplateResult {
    const answer = entry && 'answer' in entry ? entry.answer : undefined;
    if (!answer) return html``;
    const { value } = answer.result;
    if (value === null) return whyNoValue(answer, report, language);
    return html`<div class="main">
      <div class="score"><div class="face">${this.#score(answer, value, language)}</div>${this.#change(answer, language)}</div>
      <div class="parts">${this.#parts(answer, language)}${this.#trend(answer, language)}</div>
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main">
      <div class="score"><div class="face"><span class="sk sk-dial"></span></div><span class="sk sk-say"></span></div>
      <div class="parts"><span class="sk sk-split"></span><span class="sk sk-trend"></span></div>
    </div>`;
  }

  protected override working({ entries: [entry] }: Answers, language: Language): unknown {
    return entry && 'answer' in entry ? explainButton(workingOf(entry.answer, language), 0, this.explain, language) : nothing;
  }

  #score({ result }: Answer, value: number, language: Language): TemplateResult {
    const { words, locale } = language;
    const text = (points: number): string => write(points, 'points', locale);
    const word = words[(bands.findLast(({ from }) => value >= from) ?? bands[0]).word];
    const margin = result.interval ? (result.interval.high - result.interval.low) / 2 : undefined;
    const scale = say(language, words.npsScale, { low: text(ends.low), high: text(ends.high) });
    return html`${gauge({ ...ends, bounds: [...bands.map(({ from }) => from), ends.high], value, interval: result.interval }, text)}
      <div class="read">
        ${figure(text(value))}
        <p class="word"><bdi>${margin === undefined ? word : say(language, words.npsMargin, { n: text(margin), word }, Math.round(margin))}</bdi><span class="vh">, ${scale}; ${sureOf(result, 'points', language)}</span></p>
      </div>
      <div class="straight">
        ${numberLine(value, result.interval, ends)}
        ${axis([ends.low, 0, ends.high].map((at, i) => ({ at: i / 2, text: text(at) })))}
      </div>`;
  }

  #change(answer: Answer, language: Language): TemplateResult | typeof nothing {
    if (!answer.comparison) return nothing;
    const moved = deltaOf(answer, language);
    return html`<p class="say">${moved ? delta(moved) : nothing} ${reference(answer, language)}</p>`;
  }

  #parts({ parts, result }: Answer, language: Language): TemplateResult | typeof nothing {
    const promoters = parts?.['p'];
    const detractors = parts?.['d'];
    const answers = result.den ?? result.n;
    if (promoters === undefined || detractors === undefined || !answers) return nothing;
    const { words, locale } = language;
    const kinds: (Part & { word: string; scores: string })[] = [
      { kind: 'bad', count: detractors, word: words.detractors, scores: '0–6' },
      { kind: 'neither', count: answers - promoters - detractors, word: words.passives, scores: '7–8' },
      { kind: 'good', count: promoters, word: words.promoters, scores: '9–10' },
    ];
    return html`${split(kinds)}
      <div class="kinds">
        ${kinds.map(
          ({ count: n, word, scores }) => html`<div>
            <b>${count(n, locale)}</b> <bdi>${word}</bdi> <small><bdi>${scores} · ${percent(n / answers, language, 0)}</bdi></small>
          </div>`,
        )}
      </div>`;
  }

  #trend(answer: Answer, language: Language): TemplateResult | typeof nothing {
    const series = answer.result.series ?? [];
    const first = series[0];
    if (!first || series.filter((step) => step.value !== null).length < 2) return nothing;
    const caption = seriesCaption(series, language);
    const labels = evenly(series.length, 6).map((i) => ({
      at: (i + 0.5) / series.length, text: stepName(series[i] ?? first, answer.zone, language),
    }));
    return html`<div class="trend">
      <p class="note" aria-hidden="true">${caption}</p>
      ${whiskers(series.map(({ value, interval }) => ({ value, interval })))}${axis(labels)}${seriesTable(answer, caption, language)}
    </div>`;
  }
}

export { NpsFace as Face };
