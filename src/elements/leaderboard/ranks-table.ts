import { html, nothing, type TemplateResult } from 'lit';
import { diamond, glyph } from '../../charts/glyph.ts';
import { rankPlot } from '../../charts/rank-plot.ts';
import { domainOf, type Domain } from '../../charts/scale.ts';
import type { Answer, Board, BoardRow, KpiFacts, KpiResult } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count, percent, write } from '../parts/format.ts';
import { fits } from './legend.ts';
import type { Seen } from './seen.ts';
import { valueFigure, valueText } from './value.ts';

export type RanksTable = {
  readonly answer: Answer;
  readonly board: Board;
  readonly sections: readonly { readonly group: string; readonly rows: readonly Seen[] }[];
  readonly caption: string;
  /** Called with the id of one who was pressed; absent where nobody may be told apart. */
  readonly onSelect: ((id: string) => void) | undefined;
};

/** The value of some KPI, with a short unit. */
function textOf(result: KpiResult, facts: KpiFacts, { locale }: Language): string {
  return result.value === null ? '–' : write(result.value, facts.unit, locale, result.currency, 'figure');
}

/** The scale that all rows share. Who has too little would stretch it for nothing. */
function scaleOf(board: Board): Domain {
  const ranked = board.rows.filter(({ unranked }) => unranked !== 'few');
  const marks = ranked.map(({ value, interval }) => ({ value, interval }));
  const hasTargets = ranked.some(({ target }) => target !== undefined);
  const [only] = board.kpis;
  const range = board.unit === 'score' ? ([0, 100] as const) : board.unit === only?.facts.unit ? only.facts.range : undefined;
  return domainOf([...marks, { target: hasTargets ? 1 : undefined }], hasTargets ? undefined : range);
}

/** A table of ranks. Those who share a band share the cell of its ranks. */
export function ranksTable({ answer, board, sections, caption, onSelect }: RanksTable, language: Language): TemplateResult {
  const { words, locale, kpis: names } = language;
  const domain = scaleOf(board);
  const whole = fits(board) ? board.whole : undefined;
  const moves = board.rows.some(({ moved }) => moved !== undefined);
  const owned = board.rows.some(({ target }) => target !== undefined);
  const columns = 4 + Number(moves);
  return html`<table part="table" class="${board.ranked > 9 ? 'long' : ''} ${board.kpis.length > 1 ? 'several' : ''}">
    <caption class="vh">${caption}</caption>
    <thead class="vh">
      <tr>
        <th scope="col">${words.rank}</th><th scope="col">${words.name}</th>${moves ? html`<th scope="col">${words.movement}</th>` : nothing}
        <td></td><th scope="col">${words.value}</th>
      </tr>
    </thead>
    ${sections.map(({ group, rows }) => html`
      ${board.groups.length > 0 ? html`<tbody class="section"><tr><th scope="rowgroup" colspan=${columns}><bdi>${groupName(group)}</bdi></th></tr></tbody>` : nothing}
      ${bandsOf(rows).map((band) => html`<tbody class=${band.length > 1 ? 'band' : nothing}>${band.map((one, i) => ('hidden' in one ? others(one.hidden) : row(one, i === 0 ? band.length : 0)))}</tbody>`)}
    `)}
  </table>`;

  function groupName(group: string): string {
    if (group === '') return words.otherGroup;
    const tenures: Readonly<Record<string, string>> = { 0: words.tenureNew, 1: words.tenureMiddle, 2: words.tenureLong };
    return tenures[group] ?? group;
  }

  function others(n: number): TemplateResult {
    return html`<tr class="others"><td></td><td colspan=${columns - 1}><bdi>${say(language, words.others, { n: count(n, locale) }, n)}</bdi></td></tr>`;
  }

  /** A row; the first of a band has the cell that all of them share. */
  function row(one: BoardRow, span: number): TemplateResult {
    const { rank, unranked, me, value, interval } = one;
    const few = unranked === 'few';
    const ranks = !rank ? '–' : rank.low === rank.high ? count(rank.low, locale) : `${count(rank.low, locale)}–${count(rank.high, locale)}`;
    return html`<tr part="row" class="${me ? 'me' : ''} ${rank ? '' : 'unranked'}">
      ${span > 0 ? html`<td class="rank" rowspan=${span}><bdi aria-hidden=${rank ? nothing : 'true'}>${ranks}</bdi>${rank ? nothing : html`<span class="vh">${words.notRanked}</span>`}</td>` : nothing}
      <th scope="row">${name(one)}${details(one)}</th>
      ${moves ? html`<td class="move">${move(one)}</td>` : nothing}
      <td class="plot-cell">${rankPlot({ value, interval, few, whole: rank || unranked === 'guardrail' ? whole : undefined, target: owned && one.target !== undefined ? 1 : undefined }, domain)}</td>
      <td class="value">${figure(one)}</td>
    </tr>`;
  }

  function name(one: BoardRow): TemplateResult {
    const text = html`<bdi>${nameOf(one)}</bdi>`;
    if (!onSelect || one.name === undefined) return text;
    return html`<button type="button" part="button" class="name" @click=${() => onSelect(one.id)}>${text}</button>`;
  }

  function nameOf({ id, name, me }: BoardRow): string {
    const text = name ?? say(language, words.colleague, { code: id });
    return me ? say(language, words.you, { name: text }) : text;
  }

  /** What stands behind a place: the KPIs of a score, the parts of a target, a guardrail that was failed. */
  function details({ results, target, unranked, guard }: BoardRow): TemplateResult | typeof nothing {
    const { guardrail, kpis } = board;
    if (unranked === 'guardrail' && guard && guardrail) {
      const { facts, bound } = guardrail;
      const limit = bound === undefined ? '' : say(language, facts.direction === 'lower' ? words.guardMost : words.guardLeast, { bound: write(bound, facts.unit, locale, undefined, 'round') });
      const values = { kpi: names?.[facts.id]?.short ?? facts.id, value: textOf(guard, facts, language), bound: limit };
      return html`<small class="guard">${diamond}<bdi>${say(language, bound === undefined ? words.guardBehind : words.guardFailed, values)}</bdi></small>`;
    }
    if (unranked === 'no-target') return html`<small>${words.noTarget}</small>`;
    const [first] = kpis;
    const [result] = results;
    if (target !== undefined && first && result?.value !== null && result) {
      return html`<small class="behind"><bdi>${say(language, words.fewOf, { num: textOf(result, first.facts, language), den: write(target, first.facts.unit, locale, result.currency, 'figure') })}</bdi></small>`;
    }
    if (kpis.length < 2) return nothing;
    const parts = kpis.flatMap(({ facts }, i) => (results[i] ? [`${names?.[facts.id]?.short ?? facts.id} ${textOf(results[i], facts, language)}`] : []));
    return html`<small class="behind"><bdi>${parts.join(' · ')}</bdi></small>`;
  }

  /** Places gained or lost: filled where the value itself changed by more than chance. */
  function move({ moved = 0, verdict }: BoardRow): TemplateResult | typeof nothing {
    if (moved === 0) return nothing;
    const real = verdict === 'better' || verdict === 'worse' || verdict === 'changed';
    const n = Math.abs(moved);
    return html`${glyph(`${moved > 0 ? 'up' : 'down'}${real ? '' : '-hollow'}`)}<span aria-hidden="true"> ${count(n, locale)}</span>
      <span class="vh">${say(language, moved > 0 ? words.movedUp : words.movedDown, { n: count(n, locale) }, n)}${real ? nothing : `, ${words.noise}`}</span>`;
  }

  function figure({ value, unranked, results, interval }: BoardRow): TemplateResult {
    const [result] = results;
    if (unranked === 'few' && result?.den !== undefined && board.kpis.length === 1) {
      return html`<bdi class="quiet">${say(language, words.fewOf, { num: count(result.num ?? 0, locale), den: count(result.den, locale) })}</bdi>`;
    }
    if (value === null) return html`<span class="quiet">–</span>`;
    const level = result?.interval?.level ?? 0.95;
    const sure = interval && say(language, words.sure, { level: percent(level, language), low: valueText(interval.low, answer, board, language), high: valueText(interval.high, answer, board, language) });
    const few = unranked === 'few' ? words.notEnough : '';
    return html`<bdi class=${unranked ? 'quiet' : nothing}>${valueFigure(value, answer, board, language)}</bdi>${counted(result)}
      <span class="vh">${[sure, few].filter(Boolean).map((text) => `, ${text}`)}</span>`;
  }

  /** What was counted, where there is room for it. */
  function counted(result: KpiResult | undefined): TemplateResult | typeof nothing {
    if (!result || board.kpis.length > 1 || owned || (!result.interval && result.den === undefined) || result.n === null || result.interval?.method === 'poisson') return nothing;
    const text = answer.kpi.unit === 'share' && result.den !== undefined
      ? say(language, words.fewOf, { num: count(result.num ?? 0, locale), den: count(result.den, locale) })
      : say(language, words.ofN, { n: count(result.n, locale) }, result.n);
    return html` <small class="counted"><bdi>${text}</bdi></small>`;
  }
}

/** Neighbours that share their ranks. */
function bandsOf(rows: readonly Seen[]): Seen[][] {
  const bands: Seen[][] = [];
  for (const one of rows) {
    const last = bands.at(-1);
    const before = last?.[0];
    const same = before && !('hidden' in before) && !('hidden' in one) && before.rank && one.rank && before.rank.low === one.rank.low;
    if (last && same) last.push(one);
    else bands.push([one]);
  }
  return bands;
}
