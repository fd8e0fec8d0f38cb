import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, AnswerOrError, ReadReport } from '../../data/index.ts';
import type { Description } from '../../data/worker/explain.ts';
import type { CardWords, Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { dateFormat, listFormat, say } from '../page/intl.ts';
import { faultList } from '../parts/faults.ts';
import { count, percent, write } from '../parts/format.ts';

/** What a formula card stands on. */
export type Explained = {
  readonly answer: Answer;
  readonly report: ReadReport;
  readonly description: Description;
  /** The words of the card; none for a KPI that the language has none for. */
  readonly card: CardWords | undefined;
  /** What other readings of the name come to, by id, as far as it is known. */
  readonly readings: ReadonlyMap<string, AnswerOrError>;
  /** Shows another reading in the place of this one; undefined where there is no such place. */
  readonly choose: ((id: string) => void) | undefined;
};

const methods: Readonly<Record<string, keyof Interface>> = {
  wilson: 'methodWilson', median: 'methodMedian', t: 'methodT', poisson: 'methodPoisson', nps: 'methodNps', newcombe: 'methodNewcombe',
};

const reasons = { missing: 'leftMissing', invalid: 'leftInvalid', negative: 'leftNegative', 'no-rate': 'leftNoRate' } as const satisfies Record<string, keyof Interface>;

/** The days, written out, with the zone that says when a day begins, and up to when events were known. */
export function datesOf({ period: { from, to }, zone, asOf }: Answer, language: Language): string {
  const { words, locale } = language;
  const known = dateFormat(locale, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(asOf);
  const bounded = from < to && Number.isFinite(from) && Number.isFinite(to);
  const days = dateFormat(locale, { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' });
  return say(language, words.asOfDate, { period: bounded ? days.formatRange(from, to - 1) : words.inData, zone, asOf: known });
}

function sure({ answer: { kpi, result } }: Explained, language: Language): unknown {
  const { words, locale } = language;
  const { interval, n } = result;
  if (!interval) return result.value === null ? nothing : words.wholeCount;
  const text = (value: number): string => write(value, kpi.unit, locale, result.currency, 'figure');
  const method = methods[interval.method];
  const base = say(language, words.certain, { low: text(interval.low), high: text(interval.high), level: percent(interval.level, language) });
  const how = say(language, words.byMethod, { method: method ? (words[method] as string) : interval.method, n: n === null ? '–' : count(n, locale) });
  return html`<bdi><b>${base}</b> (${how})</bdi>`;
}

/** Rows that the KPI could not use, and rows that were no rows. */
function leftOut({ answer, report }: Explained, language: Language): unknown {
  const { words, locale } = language;
  const excluded = Object.entries(answer.result.excluded).filter(([, n]) => n > 0);
  const faults = faultList(report, [{ answer }], language);
  const kept = report.kept === report.rows
    ? nothing
    : html`<li><bdi>${say(language, words.rowsKept, { kept: count(report.kept, locale), n: count(report.rows, locale) }, report.rows)}</bdi></li>`;
  if (!excluded.length && !faults.length && kept === nothing) return words.nothingLeftOut;
  return html`<ul>
    ${excluded.map(([reason, n]) => {
      const phrase = Object.hasOwn(reasons, reason) ? words[reasons[reason as keyof typeof reasons]] : undefined;
      return html`<li><bdi>${phrase ? say(language, phrase, { n: count(n, locale) }, n) : `${count(n, locale)} ${reason}`}</bdi></li>`;
    })}
    ${kept} ${faults.map((fault) => html`<li><bdi>${fault}</bdi></li>`)}
  </ul>`;
}

function gamed({ answer: { kpi }, card }: Explained, language: Language): unknown {
  const pairs = kpi.pairs.map((id) => language.kpis?.[id]?.name ?? id);
  const readWith = pairs.length > 0 ? say(language, language.words.readWith, { kpis: listFormat(language.locale).format(pairs) }) : '';
  if (!card?.abuse && !readWith) return nothing;
  return html`<bdi>${card?.abuse ?? ''} <b>${readWith}</b></bdi>`;
}

/** Figures that go by the same name elsewhere: our own, and what others do. */
function readings({ answer, card, description: { variants }, readings: others, choose }: Explained, language: Language): unknown {
  const { words, kpis } = language;
  if (!variants.length && !card?.alternatives) return nothing;
  const reading = (id: string): TemplateResult => {
    const own = id === answer.kpi.id;
    const name = kpis?.[id]?.name ?? id;
    const entry = own ? { answer } : others.get(id);
    return html`<li>
      <span><bdi>${own ? say(language, words.thisReading, { kpi: name }) : name}</bdi></span> <b><bdi>${entry && 'answer' in entry ? valueOf(entry.answer, language) : ''}</bdi></b>
      ${choose && !own ? html`<button type="button" part="button" class="link" aria-label=${`${name}: ${words.showThis}`} @click=${() => choose(id)}>${words.showThis}</button>` : nothing}
    </li>`;
  };
  return html`${variants.length ? html`<ul class="readings">${variants.map(reading)}</ul>` : nothing}<bdi>${card?.alternatives ?? ''}</bdi>`;
}

function valueOf({ kpi, result }: Answer, { locale }: Language): string {
  return result.value === null ? '–' : write(result.value, kpi.unit, locale, result.currency, 'figure');
}

/** The formula in signs, with what each name in it counts, and the short name that pins it. */
function definition({ description: { formula, queries, hash } }: Explained): TemplateResult {
  const lines = [formula, ...Object.entries(queries).map(([name, query]) => `${name} = ${query}`)];
  return html`${lines.map((line) => html`<code dir="ltr">${line}</code>`)} <code class="hash" dir="ltr" part="hash">${hash}</code>`;
}

function sources({ description: { references } }: Explained): unknown {
  if (!references.length) return nothing;
  return html`<ul>${references.map(({ by, title, url }) => {
    const text = by ? `${by}: ${title}` : title;
    return html`<li><bdi>${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text}</bdi></li>`;
  })}</ul>`;
}

/** Everything that makes a figure one to defend, as terms and what is said of them. A term with nothing to say is left out. */
export function facts(explained: Explained, language: Language): TemplateResult {
  const { words } = language;
  const { card } = explained;
  const rows: readonly (readonly [term: string, said: unknown])[] = [
    [words.formula, card ? html`<bdi>${card.formula}</bdi>` : nothing],
    [words.howSure, sure(explained, language)],
    [words.leftOut, leftOut(explained, language)],
    [words.countedWhen, card ? html`<bdi>${[card.cohort, card.edges ?? ''].join(' ')}</bdi>` : nothing],
    [words.gamed, gamed(explained, language)],
    [words.otherReadings, readings(explained, language)],
    [words.definition, definition(explained)],
    [words.source, sources(explained)],
  ];
  return html`<dl class="facts">${rows.map(([term, said]) => (said === nothing ? nothing : html`<div><dt>${term}</dt><dd>${said}</dd></div>`))}</dl>`;
}
