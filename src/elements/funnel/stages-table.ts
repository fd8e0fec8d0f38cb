import { html, nothing, type TemplateResult } from 'lit';
import { funnelBar } from '../../charts/funnel-bar.ts';
import { diamond } from '../../charts/glyph.ts';
import type { Funnel, FunnelStage, KpiResult, Verdict } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { numberFormat, say } from '../page/intl.ts';
import { count, percent, write } from '../parts/format.ts';
import { fewestForShares } from '../parts/judgement.ts';
import { span } from './span.ts';

export type StagesTable = {
  readonly funnel: Funnel;
  readonly rep: string | undefined;
  readonly caption: string;
  readonly minN: number | undefined;
  readonly onPress: (stage: string) => void;
};

/** How a step compares with the others', in a word. */
const verdicts: Partial<Record<Verdict, keyof Interface>> = { better: 'ahead', worse: 'behind', noise: 'noise', same: 'same', unknown: 'tooFew' };

/** The stages as a table that is drawn as a funnel: a bar for each stage, the loss below it, and its figures. */
export function stagesTable({ funnel, rep, caption, minN = fewestForShares, onPress }: StagesTable, language: Language): TemplateResult {
  const { words, locale } = language;
  const { stages, value, bottleneck } = funnel;
  const valued = value.status === 'ok';
  const timed = stages.some(({ time }) => time);
  const compared = rep !== undefined;
  const neck = bottleneck?.certain ? bottleneck.step + 1 : -1;
  const column = (text: unknown, kind = ''): TemplateResult => html`<th scope="col" class=${kind}>${text}</th>`;
  return html`<table part="table">
    <caption class="vh">${caption}</caption>
    <thead>
      <tr>
        ${column(html`<span class="vh">${words.stage}</span>`)}
        <td class="key">${rep === undefined ? nothing : html`<span class="legend"><span><i class="k bar"></i><bdi>${rep}</bdi></span> <span><i class="k tick"></i>${words.restOfTeam}</span></span>`}</td>
        ${column(words.deals)} ${valued ? column(words.value, 'wide lower') : nothing} ${column(words.fromPrevious)}
        ${compared ? column(words.restOfTeam, 'wide') : nothing} ${column(words.fromFirst, 'wide')} ${timed ? column(words.medianTime, 'wide') : nothing}
      </tr>
    </thead>
    <tbody>
      ${stages.map((stage, i) => html`<tr class=${i === neck ? 'neck' : nothing}>
        <th scope="row"><button type="button" part="stage" class="stage" @click=${() => onPress(stage.stage)}><bdi>${stage.stage}</bdi></button></th>
        <td class="bar-cell">${bar(i)}</td>
        <td class="n"><bdi>${count(stage.count, locale)}</bdi>${lost(i)}</td>
        ${valued ? html`<td class="wide soft"><bdi>${stage.value === null ? '–' : write(stage.value, 'money', locale, value.currency, 'figure')}</bdi></td>` : nothing}
        <td class="from">${stage.fromPrevious ? share(stage.fromPrevious, i === neck) : nothing}</td>
        ${compared ? html`<td class="wide soft">${others(stage)}</td>` : nothing}
        <td class="wide soft"><bdi>${i === 0 ? write(1, 'share', locale, undefined, 'round') : plain(stage.fromFirst)}</bdi></td>
        ${timed ? html`<td class="wide soft">${time(stage)}</td>` : nothing}
      </tr>`)}
    </tbody>
  </table>`;

  function left(side: FunnelStage | FunnelStage['rest'] | undefined, first: { count: number } | undefined): number {
    return first?.count ? (side?.count ?? 0) / first.count : 0;
  }

  function bar(i: number): TemplateResult {
    const [first, here, next] = [stages[0], stages[i], stages[i + 1]];
    return funnelBar({
      here: left(here, first), ...(next && { next: left(next, first) }), ...(compared && i > 0 && { rest: left(here?.rest, first?.rest) }),
    });
  }

  /** How many did not go on from a stage. */
  function lost(i: number): TemplateResult | typeof nothing {
    const next = stages[i + 1];
    const n = next ? (stages[i]?.count ?? 0) - next.count : 0;
    if (n === 0) return nothing;
    return html`<small><bdi aria-hidden="true">${say(language, words.dropped, { n: count(n, locale) })}</bdi><span class="vh">, ${say(language, words.droppedOut, { n: count(n, locale) }, n)}</span></small>`;
  }

  /** A share; of too few, its parts. */
  function plain(result: KpiResult | undefined): string {
    if (!result || result.value === null) return '–';
    const { num = 0, den = 0 } = result;
    return den < minN ? say(language, words.fewOf, { num: count(num, locale), den: count(den, locale) }) : write(result.value, 'share', locale);
  }

  function share(result: KpiResult, isNeck: boolean): TemplateResult {
    const { interval } = result;
    const range = interval && numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).formatRange(interval.low, interval.high);
    return html`<span class=${isNeck ? 'bad' : nothing}>${isNeck ? diamond : nothing}<bdi>${plain(result)}</bdi></span>
      ${range ? html`<small class="wide"><span class="vh">${say(language, words.sureOf, { level: percent(interval.level, language) })} </span><bdi>${range}</bdi></small>` : nothing}`;
  }

  function others({ rest, fromPrevious }: FunnelStage): TemplateResult | typeof nothing {
    if (!rest?.fromPrevious) return nothing;
    const word = (fromPrevious?.den ?? 0) < minN ? 'tooFew' : verdicts[rest.verdict];
    return html`<bdi>${plain(rest.fromPrevious)}</bdi>${word ? html`<small>${words[word]}</small>` : nothing}`;
  }

  function time({ time: lasting }: FunnelStage): TemplateResult {
    if (!lasting) return html`–`;
    const text = lasting.median === null ? say(language, words.longerThan, { time: span(lasting.longest, language) }) : span(lasting.median, language);
    return html`<bdi>${text}</bdi>${lasting.open > 0 ? html`<small><bdi>${say(language, words.nowHere, { n: count(lasting.open, locale) })}</bdi></small>` : nothing}`;
  }
}
