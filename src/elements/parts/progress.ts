import { css, html, type TemplateResult } from 'lit';
import { place } from '../../charts/place.ts';
import type { Language } from '../../locales/registry.ts';
import type { Progress } from '../base/inquiry.ts';
import { numberFormat, say } from '../page/intl.ts';
import { figure } from './figure.ts';
import { count } from './format.ts';

const megabyte = 1_000_000;

function megabytes(bytes: number, locale: string): string {
  return numberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: bytes < 10 * megabyte ? 1 : 0 }).format(bytes / megabyte);
}

/** A long reading: the rows so far as the figure, and how much of the file that is, where the server says. */
export function progress({ bytes, totalBytes, rows }: Progress, language: Language): TemplateResult {
  const { words, locale } = language;
  const done = megabytes(bytes, locale);
  const text = totalBytes ? say(language, words.bytesOf, { done, total: megabytes(totalBytes, locale) }) : say(language, words.bytes, { done });
  const large = rows === undefined ? done : say(language, words.rows, { n: count(rows, locale) }, rows);
  const [, head = '', tail = ''] = /^([\d.,'\s\u00a0\u202f]*\d)?(.*)$/.exec(large) ?? [];
  return html`<div class="main message" part="message">
    ${figure(html`${head}<span class="u">${tail}</span>`)}
    <p class="note"><bdi>${text}</bdi></p>
    <div class="prog" part="progress" role="progressbar" aria-label=${words.loading} aria-valuetext=${text}
      ${place({ v: totalBytes ? Math.min(1, bytes / totalBytes) : 0 })}><i></i></div>
  </div>`;
}

export const progressStyles = css`
  .prog { block-size: 4px; background: var(--_rule); margin-block-start: 18px }
  .prog i { display: block; block-size: 100%; inline-size: var(--v); background: var(--_accent); transition: inline-size var(--_motion) linear }
  @media (forced-colors: active) {
    .prog i { forced-color-adjust: none }
  }
`;
