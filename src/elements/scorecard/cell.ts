import { html, nothing, type TemplateResult } from 'lit';
import { diamond, glyph } from '../../charts/glyph.ts';
import { domainOf, scale, type Domain } from '../../charts/scale.ts';
import type { Answer, KpiResult } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { wordFor } from '../parts/delta.ts';
import { quietUnits } from '../parts/figure.ts';
import { count, pieces } from '../parts/format.ts';
import { goalOf, isFew } from '../parts/judgement.ts';
import { addsUp, type Group } from './groups.ts';

/** What all cells of one KPI share: their scale, and the target where it is one for a group too. */
export type Measure = { readonly answer: Answer; readonly domain: Domain; readonly target: number | undefined; readonly minN: number | undefined };

export function measureOf(answer: Answer, groups: readonly (KpiResult | undefined)[], minN?: number): Measure {
  const target = addsUp(answer.result, groups) ? undefined : answer.target;
  const marks = groups.map((group) => ({ value: group && !isFew({ ...answer, result: group }, minN) ? group.value : null }));
  return { answer, domain: domainOf([{ target }, ...marks], answer.kpi.range), target, minN };
}

export function value(result: KpiResult, { kpi }: Answer, { locale }: Language): TemplateResult[] | string {
  return result.value === null ? '–' : quietUnits(pieces(result.value, kpi.unit, locale, result.currency, 'figure', true));
}

/** The parts of a share of too few: "2 of 5". */
function few({ num = 0, den = 0 }: KpiResult, language: Language): string {
  return say(language, language.words.fewOf, { num: count(num, language.locale), den: count(den, language.locale) });
}

/** A triangle where a member of the team differs from the others by more than chance, with its word. */
function againstTeam({ kpi, comparison }: Answer, member: string, language: Language): TemplateResult | typeof nothing {
  const against = comparison?.groups?.[member];
  if (!against || against.change === null || against.verdict === 'noise' || against.verdict === 'same') return nothing;
  const word = wordFor(against, kpi, language.words);
  return html`<span class="versus ${against.verdict === 'better' ? 'good' : against.verdict === 'worse' ? 'bad' : ''}">${glyph(against.change > 0 ? 'up' : 'down')}</span>
    <span class="vh">${say(language, language.words.betterThanTeam, { word })}: </span>`;
}

/** A group's value over a thin bar; a diamond where it is certain to miss the target. */
export function groupCell({ key }: Group, result: KpiResult | undefined, { answer, domain, target, minN }: Measure, language: Language): TemplateResult {
  if (!result || result.value === null) return html`<td class="group"><span class="quiet">–</span></td>`;
  const own = { ...answer, result };
  if (isFew(own, minN)) return html`<td class="group"><bdi class="quiet">${few(result, language)}</bdi></td>`;
  const missed = target !== undefined && goalOf(own, minN) === 'missed';
  return html`<td class="group">
    <span class="val ${missed ? 'bad' : ''}">${missed ? html`${diamond}<span class="vh">${language.words.missed}: </span>` : nothing}${againstTeam(answer, key, language)}<bdi>${value(result, answer, language)}</bdi></span>
    ${scale({ value: result.value, target }, domain, true)}
  </td>`;
}
