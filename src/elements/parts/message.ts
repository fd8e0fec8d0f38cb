import { html, nothing, type TemplateResult } from 'lit';
import { diamond } from '../../charts/glyph.ts';
import type { Answer, ErrorMessage, ReadReport } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, say } from '../page/intl.ts';
import { figure } from './figure.ts';
import { count, write } from './format.ts';
import { whenOf } from './period.ts';

/** Words in the place of a value: a dash or a word as large as the figure, and what it means. */
export function message(large: string, text: unknown, title?: string, bad = false): TemplateResult {
  return html`<div class="main message" part="message">
    ${figure(large, undefined, 'soft')}
    <div class="msg">
      ${title ? html`<b class=${bad ? 'bad' : nothing}>${bad ? diamond : nothing}<bdi>${title}</bdi></b>` : nothing}
      <p><bdi>${text}</bdi></p>
    </div>
  </div>`;
}

const titles: Partial<Record<ErrorMessage['code'], keyof Interface>> = {
  http: 'errorHttp', unauthorized: 'errorUnauthorized', forbidden: 'errorForbidden', 'not-found': 'errorNotFound',
  network: 'errorNetwork', timeout: 'errorTimeout', limit: 'errorLimit', 'not-data': 'errorNotData', empty: 'errorNotData',
  'unknown-kpi': 'errorAsked', 'invalid-query': 'errorAsked', 'invalid-definition': 'errorAsked', 'unknown-table': 'errorAsked',
};

/** What failed, in a few words. */
export function errorTitle({ code }: ErrorMessage, words: Interface): string {
  return words[titles[code] ?? 'errorOther'] as string;
}

/** An answer without a value, explained: nothing there, no meaning, several currencies, or a field that is missing. */
export function whyNoValue(answer: Answer, report: ReadReport, language: Language): TemplateResult {
  const { words, locale, kpis } = language;
  const { result, kpi } = answer;
  const list = listFormat(locale);
  switch (result.status) {
    case 'not-computable':
      return message('–', html`${say(language, words.needs, { fields: list.format(result.missing ?? []) })} ${sourceHas(report, result.missing ?? [], language)}`);
    case 'mixed-currency': {
      const amounts = Object.entries(result.byCurrency ?? {});
      const text = say(language, words.mixed, { currencies: list.format(amounts.map(([currency]) => currency)) });
      const each = amounts.map(([currency, amount]) => write(amount, 'money', locale, currency, 'figure'));
      return message('–', html`${text} <bdi>${list.format(each)}</bdi>`);
    }
    case 'undefined': {
      const parts = { num: count(result.num ?? 0, locale), den: count(result.den ?? 0, locale) };
      return message('–', say(language, words.undefinedParts, parts), words.undefinedTitle);
    }
    default:
      return message(words.none, say(language, kpis?.[kpi.id]?.none ?? '', { when: whenOf(answer, language) }));
  }
}

/** Of several tables, the fields of those in which something is missing. */
function sourceHas({ detected, rows }: ReadReport, missing: readonly string[], language: Language): string {
  const tables = missing.map((field) => field.replace(/\..*/, ''));
  const fields = Object.keys(detected.fields ?? {}).filter((field) => !field.includes('.') || tables.includes(field.replace(/\..*/, '')));
  if (!fields.length) return '';
  const values = { fields: listFormat(language.locale).format(fields), n: count(rows, language.locale) };
  return say(language, language.words.sourceHas, values, rows);
}
