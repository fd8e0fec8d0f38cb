import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../charts/glyph.ts';
import type { AnswerOrError } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { infoButton, type Explain } from '../parts/explain.ts';
import { groupCell, measureOf, value } from './cell.ts';
import { byValue, type Group } from './groups.ts';

export type Order = { readonly kpi: number; readonly descending: boolean };

export type GroupsTable = {
  readonly entries: readonly AnswerOrError[];
  readonly kpis: readonly string[];
  readonly groups: readonly Group[];
  /** At most this many rows. */
  readonly most: number;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly caption: string;
  readonly minN: number | undefined;
  readonly explain: Explain;
};

/** Groups as rows and KPIs as columns, in an order the reader chooses; the whole stands at the foot. */
export function groupsTable(table: GroupsTable, language: Language): TemplateResult {
  const { entries, kpis, groups, most, order, onOrder, caption, minN, explain } = table;
  const { words } = language;
  const measures = entries.map((entry, i) => ('answer' in entry ? measureOf(entry.answer, groups.map((group) => group.results[i]), minN) : undefined));
  const rows = [...groups].sort(byValue(order.kpi, order.descending)).slice(0, most);
  const nameOf = (i: number): string => language.kpis?.[kpis[i] ?? '']?.short ?? kpis[i] ?? '';
  const sort = (i: number): TemplateResult => {
    const active = order.kpi === i;
    const flip = (): void => onOrder({ kpi: i, descending: active ? !order.descending : true });
    return html`<th scope="col" aria-sort=${active ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" part="button" class="sort" @click=${flip}>
        ${nameOf(i)}${active ? glyph(order.descending ? 'down' : 'up') : nothing}
      </button>
      ${measures[i] ? infoButton(nameOf(i), i, explain, language) : nothing}
    </th>`;
  };
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${caption}>
    <table class="groups" part="table">
      <caption class="vh">${caption}</caption>
      <thead><tr><th scope="col"><span class="vh">${words.group}</span></th>${kpis.map((_, i) => sort(i))}</tr></thead>
      <tbody>
        ${rows.map(
          (group) => html`<tr>
            <th scope="row"><bdi>${group.label}</bdi></th>
            ${measures.map((measure, i) => (measure ? groupCell(group, group.results[i], measure, language) : html`<td>–</td>`))}
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.all}</th>
          ${entries.map((entry) => html`<td><bdi>${'answer' in entry ? value(entry.answer.result, entry.answer, language) : '–'}</bdi></td>`)}
        </tr>
      </tfoot>
    </table>
  </div>`;
}
