import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerOrError, Answers, ReadReport } from '../../data/index.ts';
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

/** Whether a fault bends one of the answers: it is in no field, or in one that a KPI reads. */
function matters({ field }: Fault, entries: readonly AnswerOrError[] | undefined): boolean {
  return !field || !entries || entries.some((entry) => 'answer' in entry && entry.answer.reads?.some((read) => read === field || read.endsWith(`.${field}`)) !== false);
}

/** What was wrong with the rows that bends one of the answers, each in a sentence; everything, where no answers are given. */
export function faultList({ faults: all }: ReadReport, entries: readonly AnswerOrError[] | undefined, language: Language): string[] {
  return all.filter((fault) => matters(fault, entries)).map((fault) => full(fault, language));
}

/** What was wrong with the rows that were read: one quiet line, which opens to say what, where, and what to do. */
export function faults({ report, entries }: Answers, language: Language): TemplateResult | typeof nothing {
  const all = report.faults.filter((fault) => matters(fault, entries));
  const [first, ...others] = all;
  if (!first) return nothing;
  const total = all.reduce((sum, fault) => sum + fault.count, 0);
  const summary = others.length ? say(language, language.words.faults, { n: count(total, language.locale) }, total) : brief(first, language);
  return html`<details part="faults">
    <summary><bdi>${summary}</bdi></summary>
    <ul>${all.map((fault) => html`<li><bdi>${full(fault, language)}</bdi></li>`)}</ul>
  </details>`;
}
