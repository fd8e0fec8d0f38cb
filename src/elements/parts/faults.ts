import { html, nothing, type TemplateResult } from 'lit';
import type { ReadReport } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count } from './format.ts';

type Fault = ReadReport['faults'][number];

function brief({ reason, count: n }: Fault, language: Language): string {
  const phrase = language.faults?.[reason];
  return phrase ? say(language, phrase, { n: count(n, language.locale) }, n) : reason.replaceAll('-', ' ');
}

function full(fault: Fault, language: Language): string {
  const { words, locale } = language;
  const { field, firstRow, hint = '' } = fault;
  const values = { fault: brief(fault, language), field: field ?? '', row: count(firstRow, locale) };
  return `${say(language, field ? words.faultIn : words.faultFirst, values)}. ${hint}`.trim();
}

/** What was wrong with the rows: one quiet line, which opens to say what, where, and what to do. */
export function faults(report: ReadReport, language: Language): TemplateResult | typeof nothing {
  const [first, ...others] = report.faults;
  if (!first) return nothing;
  const total = report.faults.reduce((sum, fault) => sum + fault.count, 0);
  const summary = others.length ? say(language, language.words.faults, { n: count(total, language.locale) }, total) : brief(first, language);
  return html`<details part="faults">
    <summary><bdi>${summary}</bdi></summary>
    <ul>${report.faults.map((fault) => html`<li><bdi>${full(fault, language)}</bdi></li>`)}</ul>
  </details>`;
}
