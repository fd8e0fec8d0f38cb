import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { histogramStyles } from '../../charts/histogram.ts';
import { railStyles } from '../../charts/rail.ts';
import type { Answer, Answers, Question, Schedule, Waits } from '../../data/index.ts';
import { marksOf as sentence } from '../../locales/punctuation.ts';
import { langOf, languageOf, type Language } from '../../locales/registry.ts';
import type { Inquiry } from '../base/inquiry.ts';
import { KpiThresholdEvent } from '../events/threshold.ts';
import { Face } from '../face/face.ts';
import { dateFormat, say } from '../page/intl.ts';
import { explainButton } from '../parts/explain.ts';
import { figure } from '../parts/figure.ts';
import { count } from '../parts/format.ts';
import { message, whyNoValue } from '../parts/message.ts';
import { whenOf } from '../parts/period.ts';
import { workingOf } from '../parts/working.ts';
import { Crossings, type Wait } from './crossings.ts';
import { hoursOf, type Hours } from './hours.ts';
import { loneClock, standingOf } from './lone-clock.ts';
import { marksOf, withinMark } from './marks.ts';
import { ownersTable } from './owners-table.ts';
import { queue } from './queue.ts';
import type { KpiResponseTimer } from './response-timer.ts';
import { instantOf, ServerClock } from './server-clock.ts';
import { spread } from './spread.ts';
import { timerStyles } from './styles.ts';
import { waitFigures } from './wait-figures.ts';
import { markName, nextShown } from './waited.ts';

const minuteMs = 60_000;

/** A wait that goes on: where it began, and whether its time is shown. */
type Running = { readonly id: string; readonly name: string; readonly at: number; readonly isShown: boolean };

function answersOf({ entries }: Answers): Answer[] {
  return entries.flatMap((entry) => ('answer' in entry ? [entry.answer] : []));
}

class TimerFace extends Face<KpiResponseTimer> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, railStyles, histogramStyles, timerStyles];

  readonly #asked: Inquiry;
  readonly #clock = new ServerClock();
  readonly #crossings = new Crossings();
  #given: Schedule | undefined;
  /** What a passed mark is read out as. */
  #heard = '';

  constructor(host: KpiResponseTimer, inquiry: Inquiry) {
    super(host, inquiry);
    this.#asked = inquiry;
  }

  hostUpdate(): void {
    const { host } = this;
    this.#clock.follow(host.serverTime, host.ownerDocument.baseURI, () => this.#measured());
  }

  override hostUpdated(): void {
    super.hostUpdated();
    this.#look();
  }

  override nextChange(now: number): number {
    const { host } = this;
    const time = this.#clock.now();
    const [hours, marks] = [this.#hours(), marksOf(host.marks)];
    // Of those whose time is not shown, the ones that pass a mark next are the longest that have not passed it.
    const next = this.#running().filter(({ isShown }) => isShown).map(({ at }) => hours.due(at, nextShown(hours.elapsed(at, time), hours.kind)));
    for (const mark of marks) {
      const nearest = this.#running().find(({ at }) => hours.elapsed(at, time) < mark);
      if (nearest) next.push(hours.due(nearest.at, mark));
    }
    const { until } = host;
    if (host.isClock && until !== undefined && until !== '' && instantOf(until) > time && !this.#asOf) next.push(instantOf(until));
    return Math.min(super.nextChange(now), ...next.map((due) => now + Math.max(0, due - time)));
  }

  override tick(now: number): void {
    this.#look();
    super.tick(now);
  }

  protected override get rows(): number {
    return this.host.rows;
  }

  protected override heading({ words }: Language): string {
    const { host } = this;
    if (!host.isClock) return words.responseTime;
    const found = standingOf(this.#lone());
    return 'isRunning' in found && !found.isRunning && !this.#asOf ? words.answeredTitle : words.waitsForAnswer;
  }

  protected override idle(language: Language): TemplateResult {
    if (!this.host.isClock) return super.idle(language);
    const hours = this.#hours(language);
    if ('template' in hours) return hours.template;
    return html`${loneClock({ ...this.#lone(), marks: marksOf(this.host.marks), hours, zone: this.host.timing.zone }, language)}`;
  }

  protected override content(answers: Answers, language: Language): TemplateResult {
    const [answer] = answersOf(answers);
    const failed = answers.entries.find((entry) => 'error' in entry);
    if (!answer?.waits) return answer ? whyNoValue(answer, answers.report, language) : failed ? message('–', failed.error.message, undefined, true) : html``;
    const { waits } = answer;
    return html`<div class="main both">
      <div class="now">${this.#now(waits, answer, language)}</div>
      <div class="past">${waits.received > 0 ? this.#past(waits, answers, language) : html`<p class="note"><bdi>${whyNone(answer, language)}</bdi></p>`}</div>
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main both">
      <div class="now"><span class="sk sk-fig"></span>${Array.from({ length: this.rows }, () => html`<span class="sk sk-row"></span>`)}</div>
      <div class="past"><span class="sk sk-fig"></span><span class="sk sk-bins"></span></div>
    </div>`;
  }

  protected override working(answers: Answers, language: Language): unknown {
    const [answer] = answersOf(answers);
    if (!answer?.waits) return nothing;
    const { words } = language;
    return html`${explainButton(workingOf(answer, language), answers.entries.findIndex((entry) => 'answer' in entry), this.explain, language)}
      ${answer.waits.hours.business ? nothing : html`<span><bdi>${words.calendarHours}</bdi></span>`}`;
  }

  #now(waits: Waits, { asOf, zone }: Answer, language: Language): TemplateResult {
    const { words, locale } = language;
    const { host } = this;
    const { total, rows } = waits.waiting;
    const hours = this.#hours(language);
    if ('template' in hours) return hours.template;
    const instant = dateFormat(locale, { timeZone: zone, day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(asOf);
    const more = [...(hours.kind === 'business' ? [words.businessHours] : []), ...(this.#asOf ? [say(language, words.asOfInstant, { time: instant })] : [])];
    return html`${figure(count(total, locale))}
      <p class="note count"><span><bdi>${total === 0 ? words.nobodyWaits : say(language, words.waitingNow, {}, total)}</bdi></span> ${more.map((text) => html`<span><bdi>${text}</bdi></span>`)}</p>
      ${total > 0 ? queue({ rows, total, marks: waits.marks, hours, now: this.#asOf ? asOf : this.#clock.now(), base: host.ownerDocument.baseURI }, language) : nothing}
      <p class="vh" role="status">${this.#heard}</p>`;
  }

  #past(waits: Waits, answers: Answers, language: Language): TemplateResult {
    const { host } = this;
    const at = (id: string): number => answers.entries.findIndex((entry) => 'answer' in entry && entry.answer.kpi.id === id);
    const cards = { median: at('customer-response-time-median'), mean: at('customer-response-time'), within: waits.marks.map((mark) => at(withinMark[mark] ?? '')) };
    return html`${waitFigures({ waits, minN: host.minN, cards, explain: this.explain }, language)}
      ${spread(waits, language)} ${ownersTable(waits, host.by ?? '', host.minN, language)}`;
  }

  #lone(): { since: string | number; until: string | number | undefined; now: number; isFrozen: boolean } {
    const { since = '', until } = this.host;
    const asOf = this.#asOf;
    const frozen = asOf ? instantOf(asOf) : NaN;
    return { since, until, now: Number.isNaN(frozen) ? this.#clock.now() : frozen, isFrozen: !Number.isNaN(frozen) };
  }

  get #asOf(): Question['asOf'] {
    return this.host.timing.asOf;
  }

  /** The same object as long as nothing changes: what is worked out of a schedule is kept with it. */
  #schedule(): Schedule | undefined {
    const { schedule } = this.host.timing;
    if (JSON.stringify(schedule) !== JSON.stringify(this.#given)) this.#given = schedule;
    return this.#given;
  }

  /** How time is counted; where a schedule cannot be read, what is to be said of that. */
  #hours(): Hours;
  #hours(language: Language): Hours | { template: TemplateResult };
  #hours(language?: Language): Hours | { template: TemplateResult } {
    const hours = hoursOf(this.#schedule());
    try {
      hours.elapsed(0, 1);
      return hours;
    } catch (error) {
      if (!language) return hoursOf(undefined);
      return { template: message('–', error instanceof Error ? error.message : String(error), language.words.errorAsked, true) };
    }
  }

  /** The waits that go on while somebody looks, the longest first. */
  #running(): Running[] {
    const { host } = this;
    if (this.#asOf) return [];
    if (host.isClock) {
      const found = standingOf(this.#lone());
      return 'isRunning' in found && found.isRunning ? [{ id: host.id, name: host.label ?? '', at: found.from, isShown: true }] : [];
    }
    const { answers } = this.#asked;
    const waiting = answers && answersOf(answers)[0]?.waits?.waiting;
    if (!waiting) return [];
    const shown = new Set(waiting.rows.map(({ id }) => id));
    return [...waiting.rows.map((row) => ({ ...row, isShown: true })), ...waiting.young.filter(({ id }) => !shown.has(id)).map((row) => ({ ...row, isShown: false }))];
  }

  /** Tells of marks that were passed since the last look. */
  #look(): void {
    const { host } = this;
    const [hours, time] = [this.#hours(), this.#clock.now()];
    const running = this.#running();
    const waits = running.map(({ id, at }): Wait => ({ id, elapsed: hours.elapsed(at, time) }));
    const news = this.#crossings.look(waits, marksOf(host.marks));
    if (news.length === 0) return;
    const language = languageOf(langOf(host));
    const named = new Map(running.map(({ id, name }) => [id, name]));
    this.#heard = news.map(({ id, mark }) => say(language, language.words.crossedMark, { name: named.get(id) ?? id, mark: markName(mark, language) })).join(sentence(language).semicolon);
    host.requestUpdate();
    for (const threshold of news) host.dispatchEvent(new KpiThresholdEvent(threshold));
  }

  /** What is asked is asked by the server's clock; to the minute, and never earlier than it is. */
  #measured(): void {
    const { host } = this;
    host.aheadMs = Math.ceil(this.#clock.aheadMs / minuteMs) * minuteMs;
    host.requestUpdate();
  }
}

/** Why there are no figures of the period, where somebody waits who came before it. */
function whyNone(answer: Answer, language: Language): string {
  return say(language, language.kpis?.[answer.kpi.id]?.none ?? language.words.none, { when: whenOf(answer, language) });
}

export { TimerFace as Face };
