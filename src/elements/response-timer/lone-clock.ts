import { html, nothing, type TemplateResult } from 'lit';
import { diamond, glyph } from '../../charts/glyph.ts';
import { lateness, rail, railMarks } from '../../charts/rail.ts';
import { marksOf as sentence } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { dateFormat, say } from '../page/intl.ts';
import { message } from '../parts/message.ts';
import type { Hours } from './hours.ts';
import { standing } from './queue.ts';
import { instantOf } from './server-clock.ts';
import { clockText, markName, spoken } from './waited.ts';

const dayMs = 86_400_000;

export type LoneClock = {
  readonly since: string | number;
  readonly until: string | number | undefined;
  readonly marks: readonly number[];
  readonly hours: Hours;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Nothing ticks: it is as of this instant. */
  readonly isFrozen: boolean;
  readonly zone: string;
};

/** A wait as it stands now; what is wrong with it instead, where it cannot be told. */
export type Standing = { readonly from: number; readonly to: number; readonly isRunning: boolean } | { readonly wrong: 'since' | 'until' | 'order' };

export function standingOf({ since, until, now, isFrozen }: Pick<LoneClock, 'since' | 'until' | 'now' | 'isFrozen'>): Standing {
  const from = instantOf(since);
  const end = until === undefined || until === '' ? Infinity : instantOf(until);
  if (Number.isNaN(from)) return { wrong: 'since' };
  if (Number.isNaN(end)) return { wrong: 'until' };
  if (end < from) return { wrong: 'order' };
  return { from, to: Math.min(end, Math.max(from, now)), isRunning: !isFrozen && end > now };
}

function clockOfDay(instant: number, now: number, zone: string, { locale }: Language): string {
  const day = Math.abs(now - instant) < dayMs / 2 ? {} : ({ day: 'numeric', month: 'short' } as const);
  return dateFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit', ...day }).format(instant);
}

/** One wait: its time, its scale, and how it stands; once it is answered, how long it was and whether that was in time. */
export function loneClock(of: LoneClock, language: Language): TemplateResult {
  const { since, until, marks, hours, now, isFrozen, zone } = of;
  const { words } = language;
  const found = standingOf(of);
  if ('wrong' in found) {
    const text = found.wrong === 'order' ? words.untilTooEarly : say(language, words.noSince, { name: found.wrong, text: String(found.wrong === 'since' ? since : until) });
    return message('–', text, words.errorAsked, true);
  }
  const { from, to } = found;
  const isAnswered = until !== undefined && until !== '' && instantOf(until) <= now;
  const elapsed = hours.elapsed(from, to);
  // An answer exactly on a mark is in time.
  const late = isAnswered ? elapsed - 1 : elapsed;
  const began = say(language, words.waitsSince, { time: clockOfDay(from, to, zone, language) });
  const kinds = hours.kind === 'business' ? [words.businessHours, say(language, words.onCalendar, { time: spoken(to - from, 'calendar', language) })] : [words.calendarHours];
  const frozen = isFrozen && !isAnswered ? [say(language, words.asOfInstant, { time: clockOfDay(to, NaN, zone, language) })] : [];
  return html`<div class="main lone ${lateness(late, marks)}">
    <p class="fig" part="clock" role="timer" aria-label=${spoken(elapsed, hours.kind, language)}><bdi>${clockText(elapsed, hours.kind, language)}</bdi></p>
    ${rail(late, marks)} ${railMarks(marks, (mark) => markName(mark, language))}
    <p class="stand">${isAnswered ? verdict(elapsed, of, language) : judged(elapsed, marks, language)}</p>
    <p class="note"><bdi>${[began, ...kinds, ...frozen].join(sentence(language).semicolon)}</bdi></p>
    <p class="vh" role="status">${isFrozen || isAnswered ? nothing : heard(elapsed, of, language)}</p>
  </div>`;
}

function judged(elapsed: number, marks: readonly number[], language: Language): TemplateResult {
  const { text, isPast } = standing(elapsed, marks, language, 'leftTo');
  return html`${isPast ? diamond : nothing}<bdi>${text}</bdi>`;
}

/** What is read out while it runs: it changes with the minute, and with a mark. */
function heard(elapsed: number, { marks, hours }: LoneClock, language: Language): string {
  return say(language, language.words.hasWaited, { time: spoken(elapsed, hours.kind, language), rest: standing(elapsed, marks, language, 'leftTo').text });
}

/** The final time in words, and the first mark it kept, or that it kept none. */
function verdict(elapsed: number, { marks, hours }: LoneClock, language: Language): TemplateResult {
  const { words } = language;
  const kept = marks.find((mark) => elapsed <= mark);
  const missed = marks.findLast((mark) => elapsed > mark);
  const of = (phrase: string, mark: number | undefined): string[] => (mark === undefined ? [] : [say(language, phrase, { mark: markName(mark, language) })]);
  const text = [say(language, words.answeredIn, { time: spoken(elapsed, hours.kind, language, true) }), ...of(words.laterThanMark, missed), ...of(words.withinMark, kept)].join(sentence(language).comma);
  return html`${missed === undefined ? glyph('check') : diamond} <bdi>${text}</bdi>`;
}
