import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locales/registry.ts';
import { relativeFormat, say } from '../page/intl.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export type Freshness = {
  /** When the rows were read, in epoch milliseconds. */
  readAt: number;
  /** Given by the page, so its age is the page's affair. */
  inline: boolean;
  /** Painted from the cache while the source is being read. */
  cached: boolean;
  /** The last reading failed. */
  stale: boolean;
};

/** How long ago, in the largest unit that fits. */
export function ago(readAt: number, now: number, locale: string): string {
  const age = Math.max(0, now - readAt);
  const format = relativeFormat(locale);
  if (age < minuteMs) return format.format(0, 'second');
  if (age < hourMs) return format.format(-Math.floor(age / minuteMs), 'minute');
  if (age < dayMs) return format.format(-Math.floor(age / hourMs), 'hour');
  return format.format(-Math.floor(age / dayMs), 'day');
}

/** The next moment at which {@link ago} says something else. */
export function nextAge(readAt: number, now: number): number {
  const age = Math.max(0, now - readAt);
  const step = age < hourMs ? minuteMs : age < dayMs ? hourMs : dayMs;
  return readAt + (Math.floor(age / step) + 1) * step;
}

/** A full dot is fresh, a half one cached and being read again, a hollow one kept after a failure. */
export function freshness({ readAt, inline, cached, stale }: Freshness, now: number, language: Language): TemplateResult {
  const { words, locale } = language;
  const age = ago(readAt, now, locale);
  const text = stale ? say(language, words.failed, { ago: age }) : inline ? words.fromPage : age;
  return html`<span class="fresh ${stale ? 'stale' : cached ? 'cached' : ''}" part="freshness">
    <bdi>${text}${cached && !stale ? html`<span class="vh">, ${words.refreshing}</span>` : nothing}</bdi>
  </span>`;
}
