import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { axis, axisBetween, evenly } from '../../charts/axis.ts';
import { place } from '../../charts/place.ts';
import { domainOf, scale, scaleStyles, shareOf, type Domain } from '../../charts/scale.ts';
import { sparkline, sparklineStyles } from '../../charts/sparkline.ts';
import type { Answer, Answers } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { Face } from '../face/face.ts';
import { say } from '../page/intl.ts';
import { delta, deltaOf, reference } from '../parts/delta.ts';
import { explainButton } from '../parts/explain.ts';
import { figure, quietUnits } from '../parts/figure.ts';
import { pieces, write } from '../parts/format.ts';
import { goal, goalText } from '../parts/goal.ts';
import { isFew } from '../parts/judgement.ts';
import { whyNoValue } from '../parts/message.ts';
import { stepName } from '../parts/period.ts';
import { seriesCaption, seriesTable } from '../parts/series-table.ts';
import { sureOf } from '../parts/sure.ts';
import { fewParts, workingOf } from '../parts/working.ts';
import type { KpiCard } from './card.ts';
import { cardStyles } from './styles.ts';

class CardFace extends Face<KpiCard> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, scaleStyles, sparklineStyles, cardStyles];

  protected override heading({ kpis }: Language): string {
    return (kpis && this.host.kpi && (kpis[this.host.kpi]?.name ?? this.host.kpi)) || '';
  }

  protected override content({ entries: [entry], report }: Answers, language: Language): TemplateResult {
    const answer = entry && 'answer' in entry ? entry.answer : undefined;
    if (!answer || (answer.result.value === null && !answer.result.label)) return answer ? whyNoValue(answer, report, language) : html``;
    return html`<div class="main">
      <div class="left">${this.#figure(answer, language)}${this.#change(answer, language)}${this.#gauge(answer, language)}</div>
      <div class="right">${this.#line(answer, language)}</div>
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main">
      <div class="left"><span class="sk sk-fig"></span><span class="sk sk-say"></span><span class="sk sk-scale"></span></div>
      <div class="right"><span class="sk sk-spark"></span></div>
    </div>`;
  }

  protected override working({ entries: [entry] }: Answers, language: Language): unknown {
    if (!entry || 'error' in entry) return nothing;
    const text = workingOf(entry.answer, language);
    const sure = sureOf(entry.answer.result, entry.answer.kpi.unit, language);
    return html`${explainButton(text, 0, this.explain, language)}
      ${sure ? html`<span class="wide" aria-hidden="true"><bdi>${sure}</bdi></span>` : nothing}`;
  }

  #figure(answer: Answer, language: Language): TemplateResult {
    const { kpi, result } = answer;
    if (result.value === null) return figure(result.label);
    if (isFew(answer, this.host.minN)) return figure(fewParts(answer, language), undefined, 'parts');
    const short = pieces(result.value, kpi.unit, language.locale, result.currency);
    return figure(quietUnits(short), kpi.unit === 'money' ? write(result.value, kpi.unit, language.locale, result.currency) : undefined);
  }

  #change(answer: Answer, language: Language): TemplateResult | typeof nothing {
    const few = isFew(answer, this.host.minN);
    const moved = deltaOf(answer, language, few);
    if (few) {
      const { kpi, result } = answer;
      const share = write(result.value ?? 0, kpi.unit, language.locale);
      return html`<p class="say note"><bdi>${say(language, language.words.fewShare, { share })}</bdi> <bdi class="sure">${sureOf(answer.result, answer.kpi.unit, language)}</bdi></p>`;
    }
    if (!answer.comparison) return this.host.compare === 'team' ? html`<p class="say note"><bdi>${language.words.teamUnknown}</bdi></p>` : nothing;
    return html`<p class="say">${moved ? delta(moved) : nothing} ${reference(answer, language)}</p>`;
  }

  #gauge(answer: Answer, language: Language): TemplateResult | typeof nothing {
    const { kpi, result, target, comparison } = answer;
    const few = isFew(answer, this.host.minN);
    const marks = { value: few ? null : result.value, interval: result.interval, target, before: few || comparison?.with === 'target' ? null : comparison?.result.value };
    if (result.value === null || (target === undefined && !result.interval && !comparison && !kpi.range)) return nothing;
    const domain = domainOf([marks], kpi.range);
    const sure = sureOf(answer.result, answer.kpi.unit, language);
    return html`<div class="gauge">
      ${scale(marks, domain)}${this.#axis(answer, domain, language)}${goal(answer, language, this.host.minN)}
      ${sure && !few ? html`<span class="vh">${sure}</span>` : nothing}
    </div>`;
  }

  #axis(answer: Answer, domain: Domain, language: Language): TemplateResult | typeof nothing {
    const { kpi, result, target } = answer;
    const text = (value: number): string => write(value, kpi.unit, language.locale, result.currency, 'round');
    const label = target === undefined
      ? undefined
      : { at: shareOf(target, domain), text: goalText(answer, language, this.host.minN), content: goal(answer, language, this.host.minN) };
    return axis(axisBetween(text(domain.low), text(domain.high), label));
  }

  #line(answer: Answer, language: Language): TemplateResult | typeof nothing {
    const { kpi, result, target, zone } = answer;
    const series = result.series ?? [];
    const first = series[0];
    if (!first || series.filter((step) => step.value !== null).length < 2) return nothing;
    const points = series.map(({ value, interval, partial }) => ({ value, interval, unfinished: partial }));
    const label = target === undefined ? undefined : write(target, kpi.unit, language.locale, result.currency, 'round');
    const caption = seriesCaption(series, language);
    const months = evenly(series.length, 5).map((i) => ({ at: i / (series.length - 1), text: stepName(series[i] ?? first, zone, language) }));
    return html`<p class="note wide" aria-hidden="true">${caption}</p>
      <span class=${label ? 'plot labelled' : 'plot'} ${place({ room: `${label?.length ?? 0}ch` })}>${sparkline(points, target, label)}${axis(months, 'months')}</span>
      ${seriesTable(answer, caption, language)}`;
  }
}

export { CardFace as Face };
