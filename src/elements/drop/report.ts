import { html, nothing, type TemplateResult } from 'lit';
import type { FileReport, Readiness } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, say } from '../page/intl.ts';
import { faultList } from '../parts/faults.ts';
import { fieldName, tableName } from '../parts/field-names.ts';
import { count } from '../parts/format.ts';
import type { Dropped } from './drop-zone.ts';

type Ready = Extract<Dropped, { state: 'ready' }>;

/** So many of what would give more are worth reading. */
const mostGains = 4;

const delimiters: Readonly<Record<string, keyof Interface>> = { ',': 'dropComma', ';': 'dropSemicolon', '\t': 'dropTab', '|': 'dropPipe' };

const faultWords = {
  'end-before-start': 'faultEndBeforeStart', 'closed-while-open': 'faultClosedWhileOpen', 'closed-without-date': 'faultClosedWithoutDate', 'won-without-amount': 'faultWonWithoutAmount',
  negative: 'faultNegative', 'off-scale': 'faultOffScale', 'part-over-whole': 'faultPartOverWhole', 'scale-from-1': 'faultScaleFrom1', 'after-as-of': 'faultAfterAsOf', 'no-rate': 'faultNoRate',
  'mixed-currency': 'faultMixedCurrency', 'duplicate-id': 'faultDuplicateId', 'unknown-word': 'faultUnknownWord', 'unknown-reference': 'faultUnknownReference',
} as const satisfies Record<Readiness['faults'][number]['code'], keyof Interface>;

/** Fields by their tables: "deals (Closed, Status), tickets". A table without fields is one that is not there at all. */
function named(fields: readonly string[], language: Language): string {
  const of = new Map<string, string[]>();
  for (const [table = '', field] of fields.map((one) => one.split('.'))) of.set(table, [...(of.get(table) ?? []), ...(field === undefined ? [] : [fieldName(field, language)])]);
  const texts = [...of].map(([table, names]) => (names.length > 0 ? `${tableName(table, language)} (${names.join(marksOf(language).comma)})` : tableName(table, language)));
  return listFormat(language.locale).format(texts);
}

function figures({ computable, missing }: Readiness, language: Language): string {
  const all = computable.length + missing.length;
  return say(language, language.words.dropFigures, { n: count(computable.length, language.locale), all: count(all, language.locale) }, computable.length);
}

/** What was found out about a file without being told. */
function recognised({ report: { detected } }: FileReport, language: Language): string {
  const { words } = language;
  const { format, encoding, delimiter, connector } = detected;
  const delimiterWord = delimiter === undefined ? undefined : delimiters[delimiter];
  return [
    format.toUpperCase(), encoding?.toUpperCase(), delimiterWord && (words[delimiterWord] as string),
    connector !== undefined && connector !== 'generic' && say(language, words.dropSystem, { system: connector }),
  ].filter(Boolean).join(' · ');
}

function fileLine(file: File, of: FileReport | undefined, remove: (file: File) => void, language: Language): TemplateResult {
  const { words, locale } = language;
  const rows = of && say(language, words.dropRowsOf, { n: count(of.report.kept, locale), table: listFormat(locale).format(of.tables.map((table) => tableName(table, language))) }, of.report.kept);
  return html`<li>
    <b><bdi>${file.name}</bdi></b> ${of ? html`<bdi>${rows}</bdi> <span class="note"><bdi>${recognised(of, language)}</bdi></span>` : nothing}
    <button type="button" part="button" class="link" aria-label=${say(language, words.dropRemove, { file: file.name })} @click=${() => remove(file)}>×</button>
  </li>`;
}

/** Which column feeds each field. */
function fields(files: readonly FileReport[], language: Language): TemplateResult {
  const { words } = language;
  const rows = files.flatMap(({ tables: [table], report: { detected } }) => Object.entries(detected.fields ?? {}).map(([field, column]) => {
    const [own, name = field] = field.includes('.') ? field.split('.') : [table, field];
    return { table: own ?? '', name, column };
  }));
  return html`<details>
    <summary>${words.dropFields} <b>${count(rows.length, language.locale)}</b></summary>
    <table>
      <thead><tr><th scope="col">${words.dropField}</th><th scope="col">${words.dropColumn}</th></tr></thead>
      <tbody>${rows.map(({ table, name, column }) => html`<tr><td><bdi>${fieldName(name, language)}</bdi>${files.length > 1 ? html` <span class="note">${tableName(table, language)}</span>` : nothing}</td><td><bdi>${column}</bdi></td></tr>`)}</tbody>
    </table>
  </details>`;
}

function computable({ readiness }: Ready, language: Language): TemplateResult {
  const names = readiness.computable.map((id) => language.kpis?.[id]?.name ?? id);
  return html`<details><summary>${figures(readiness, language)}</summary><p><bdi>${listFormat(language.locale).format(names)}</bdi></p></details>`;
}

function gains({ readiness }: Ready, language: Language): TemplateResult | typeof nothing {
  const { words, locale } = language;
  const best = readiness.gains.slice(0, mostGains);
  if (best.length === 0) return nothing;
  return html`<details>
    <summary>${words.dropMore}</summary>
    <ul>${best.map(({ fields: lacking, kpis }) => html`<li><bdi>${say(language, words.dropAdd, { fields: named(lacking, language), n: count(kpis.length, locale) }, kpis.length)}</bdi></li>`)}</ul>
  </details>`;
}

function fault({ code, table, fields: at, count: n, firstRow }: Readiness['faults'][number], language: Language): string {
  const { words, locale } = language;
  const what = say(language, words[faultWords[code]], { n: count(n, locale) }, n);
  return say(language, words.dropFault, { fault: what, fields: named(at.map((field) => `${table}.${field}`), language), row: count(firstRow, locale) });
}

/** What is wrong in the rows, of what could be read and of what could not. */
function faults({ readiness, report: read }: Ready, language: Language): TemplateResult {
  const { words, locale } = language;
  const all = [...faultList(read, undefined, language), ...readiness.faults.map((one) => fault(one, language))];
  if (all.length === 0) return html`<p class="note">${words.dropNoFaults}</p>`;
  return html`<details open><summary>${words.dropWatch} <b>${count(all.length, locale)}</b></summary><ul>${all.map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul></details>`;
}

/** What files are good for: what was recognised, what can be computed, what is lacking, what is wrong. */
export const report = {
  spoken: ({ readiness }: Ready, language: Language): string => figures(readiness, language),
  template: (ready: Ready, remove: (file: File) => void, language: Language): TemplateResult => {
    const of = ready.report.files ?? [];
    return html`<div class="report" part="drop-report">
      <ul class="files">${ready.files.map((file, at) => fileLine(file, of[at], remove, language))}</ul>
      ${computable(ready, language)} ${fields(of, language)} ${gains(ready, language)} ${faults(ready, language)}
    </div>`;
  },
};
