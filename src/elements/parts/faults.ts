import { html, nothing, type TemplateResult } from 'lit';
import type { ReadReport } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count } from './format.ts';

type Fault = ReadReport['faults'][number];

function describe({ reason, field, count: n, firstRow }: Fault, language: Language): string {
  const { words, locale } = language;
  const plain = reason.replaceAll('-', ' ');
  const what = field ? say(language, words.faultField, { reason: plain, field }) : plain;
  const fault = say(language, words.fault, { n: count(n, locale), reason: what }, n);
  return say(language, words.faultFirst, { fault, row: count(firstRow, locale) });
}

/** What was wrong with the rows: one quiet line, which opens where there is more than one thing to tell. */
export function faults(report: ReadReport | undefined, language: Language): TemplateResult | typeof nothing {
  const found = report?.faults ?? [];
  if (!found.length) return nothing;
  const total = found.reduce((sum, fault) => sum + fault.count, 0);
  const first = found[0];
  const summary = found.length === 1 && first
    ? describe(first, language)
    : say(language, language.words.faults, { n: count(total, language.locale) }, total);
  if (found.length === 1) return html`<bdi part="faults">${summary}</bdi>`;
  return html`<details part="faults">
    <summary><bdi>${summary}</bdi></summary>
    <ul>${found.map((fault) => html`<li><bdi>${describe(fault, language)}</bdi></li>`)}</ul>
  </details>`;
}
