import { html, nothing, type TemplateResult } from 'lit';
import { domainOf, scale } from '../../charts/scale.ts';
import type { Answer, AnswerOrError } from '../../data/index.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { deltaOf, delta } from '../parts/delta.ts';
import { explainButton, type Explain } from '../parts/explain.ts';
import { goal } from '../parts/goal.ts';
import { isFew } from '../parts/judgement.ts';
import { fewParts } from '../parts/working.ts';
import { errorTitle } from '../parts/message.ts';
import { whenOf } from '../parts/period.ts';
import { groupCell, measureOf, value } from './cell.ts';
import type { Group } from './groups.ts';
import type { Sections } from './scorecard.ts';
import { sectionsOf } from './sections.ts';

export type FiguresTable = {
  readonly entries: readonly AnswerOrError[];
  /** The ids of the KPIs, in the order of the entries. */
  readonly kpis: readonly string[];
  readonly groups: readonly Group[];
  /** How many of the groups fit. */
  readonly fitting: number;
  /** The places of neighbours that are to be read together. */
  readonly paired: ReadonlySet<number>;
  readonly compared: boolean;
  /** What the rows are put together by. */
  readonly sections: Sections | undefined;
  readonly caption: string;
  readonly minN: number | undefined;
  readonly explain: Explain;
};

/** KPIs as rows: value, change, scale, and a column for each group. */
export function figuresTable({ entries, kpis, groups, fitting, compared, sections, caption, minN, explain, paired }: FiguresTable, language: Language): TemplateResult {
  const { words } = language;
  const shown = groups.slice(0, fitting);
  return html`<table class="figures" part="table">
    <caption class="vh">${caption}</caption>
    <thead>
      <tr>
        <th scope="col"><span class="vh">${words.kpi}</span></th>
        <th scope="col" class="value-head">${fitting ? words.all : words.value}</th>
        ${compared ? html`<th scope="col" class="start change">${words.change}</th>` : nothing}
        <th scope="col" class="start bar-head">${entries.some((e) => 'answer' in e && e.answer.target !== undefined) ? words.targetHead : html`<span class="vh">${words.scaleHead}</span>`}</th>
        ${shown.map(({ label }) => html`<th scope="col" class="group">${label}</th>`)}
      </tr>
    </thead>
    ${sectionsOf(entries, sections).map(({ title, places }) => html`<tbody>
      ${title ? html`<tr class="section"><th scope="rowgroup" colspan=${3 + Number(compared) + fitting}><bdi>${words[title]}</bdi></th></tr>` : nothing}
      ${places.map((i) => row(entries[i] as AnswerOrError, i))}
    </tbody>`)}
  </table>`;

  function row(entry: AnswerOrError, i: number): TemplateResult {
    return html`<tr class=${paired.has(i) ? 'paired' : nothing}>${nameCell(kpis[i] ?? '', entry, i, explain, language)}${cells(entry, i)}</tr>`;
  }

  function cells(entry: AnswerOrError, i: number): TemplateResult {
    const answer = 'answer' in entry ? entry.answer : undefined;
    if (!answer || answer.result.value === null) {
      const why = 'error' in entry ? errorTitle(entry.error, words) : whyNot(entry.answer, language);
      return html`<td class="value">–</td><td class="reason" colspan=${1 + Number(compared) + fitting}><bdi>${why}</bdi></td>`;
    }
    const results = groups.map((group) => group.results[i]);
    const measure = measureOf(answer, results, minN);
    return html`<td class="value"><bdi>${isFew(answer, minN) ? fewParts(answer, language) : value(answer.result, answer, language)}</bdi></td>
      ${compared ? changeCell(answer, language, minN) : nothing}
      <td class="bar-cell">${bar(answer, language, minN)}</td>
      ${shown.map((group) => groupCell(group, group.results[i], measure, language))}`;
  }
}

/** The name of a KPI, which opens its formula card, and what kind it is. */
function nameCell(kpi: string, entry: AnswerOrError, at: number, explain: Explain, language: Language): TemplateResult {
  const { words, kpis } = language;
  const name = kpis?.[kpi]?.name ?? kpi;
  const facts = 'answer' in entry ? entry.answer.kpi : undefined;
  const fewer = facts?.direction === 'lower' ? `${marksOf(language).semicolon}${words.fewerIsBetter}` : '';
  return html`<th scope="row">
    ${facts ? explainButton(name, at, explain, language) : html`<bdi>${name}</bdi>`}
    ${facts ? html`<small><bdi>${words[facts.perspective]}${marksOf(language).comma}${words[facts.timing]}${fewer}</bdi></small>` : nothing}
  </th>`;
}

function changeCell(answer: Answer, language: Language, minN?: number): TemplateResult {
  const moved = deltaOf(answer, language, isFew(answer, minN));
  return html`<td class="change">${moved ? html`${delta(moved, false)} <small>${moved.word}</small>` : html`<span class="quiet">–</span>`}</td>`;
}

function bar(answer: Answer, language: Language, minN?: number): TemplateResult {
  const { kpi, result, target, comparison } = answer;
  const few = isFew(answer, minN);
  const marks = { value: few ? null : result.value, interval: result.interval, target, before: few || comparison?.with === 'target' || comparison?.groups ? null : comparison?.result.value };
  return html`${scale(marks, domainOf([marks], kpi.range))}<span class="vh">${goal(answer, language, minN)}</span>`;
}

function whyNot(answer: Answer, language: Language): string {
  const { words, kpis } = language;
  const { status, missing } = answer.result;
  if (status === 'not-computable') return say(language, words.needs, { fields: (missing ?? []).join(marksOf(language).comma) });
  if (status === 'mixed-currency') return words.mixedTitle;
  if (status === 'undefined') return words.undefinedTitle;
  return say(language, kpis?.[answer.kpi.id]?.none ?? words.none, { when: whenOf(answer, language) });
}
