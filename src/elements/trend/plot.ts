import { html, nothing, type TemplateResult } from 'lit';
import { evenly } from '../../charts/axis.ts';
import { placeOf } from '../../charts/drawing.ts';
import { marker } from '../../charts/marker.ts';
import { place } from '../../charts/place.ts';
import { shareOf } from '../../charts/scale.ts';
import type { Ticks } from '../../charts/ticks.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat } from '../page/intl.ts';
import { write } from '../parts/format.ts';
import { stepName, stepUnit, yearOf } from '../parts/period.ts';
import type { Placed } from './annotations.ts';
import { tickTexts } from './axis-text.ts';
import { yearBelow } from './reading.ts';
import { axisOf, present, valueAt, type Pane, type Picture, type Series } from './series.ts';

/** What a place of the plots is decided by: the width of the element, in CSS pixels. */
export type Room = { readonly widthPx: number; readonly paneHeightPx: number };

const narrow = 300;
const labelled = 640;
/** A label needs so much from the next. */
const lineHeightPx = 17;
const letterPx = 6.6;
const longestName = 20;

/** How many labels the axis of time has. */
function mostLabels(widthPx: number): number {
  return widthPx < narrow ? 2 : widthPx < 480 ? 4 : widthPx < 820 ? 7 : 13;
}

type End = { readonly series: Series | undefined; readonly text: string; y: number };

/** The labels at the ends of lines, moved apart where they would lie on each other. */
function endsOf(pane: Pane, axis: Ticks, panes: number, language: Language): End[] {
  const several = pane.series.length > 1 || panes > 1;
  const ends = pane.series.filter(({ hidden, kind }) => !hidden && kind === 'line').flatMap((series): End[] => {
    const last = series.results.findLastIndex((result) => (result?.value ?? null) !== null);
    const value = valueAt(series, last);
    if (value === null) return [];
    const text = write(value, pane.unit, language.locale, pane.currency, 'figure');
    return [{ series, text: several && series.short.length <= longestName ? `${series.short} ${text}` : text, y: 1 - shareOf(value, axis) }];
  });
  if (pane.target === undefined) return ends;
  const target = `${language.words.targetHead} ${write(pane.target, pane.unit, language.locale, pane.currency, 'round')}`;
  return [...ends, { series: undefined, text: target, y: 1 - shareOf(pane.target, axis) }];
}

function apart(ends: End[], heightPx: number): End[] {
  const gap = lineHeightPx / heightPx;
  const sorted = ends.sort((a, b) => a.y - b.y);
  sorted.forEach((end, i) => {
    const above = sorted[i - 1];
    if (above && end.y - above.y < gap) end.y = above.y + gap;
  });
  const over = (sorted.at(-1)?.y ?? 0) - 1;
  if (over > 0) for (let i = sorted.length - 1, most = 1; i >= 0; i--, most -= gap) {
    const end = sorted[i];
    if (end && end.y > most) end.y = most;
  }
  return sorted;
}

/** The row of each annotation, so that none lies on another. */
function rowsOf(events: readonly Placed[], { steps, wide }: Picture, widthPx: number): number[] {
  const ends: number[] = [];
  return events.map(({ index, text }) => {
    const at = placeOf(index, steps.length, wide) * widthPx;
    const length = (lettersOf(text) + 2) * letterPx;
    const start = at + length > widthPx ? at - length : at;
    const free = ends.findIndex((end) => end <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = start + length;
    return row;
  });
}

type Plots = {
  readonly picture: Picture;
  readonly events: readonly Placed[];
  readonly room: Room;
};

/** How wide a text is, in letters: those of East Asian writing count twice. */
function lettersOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
}

/** The space beside the plots, in letters: for the axis of values, and for labels at the ends of lines. */
function gutters({ picture, room }: Plots, language: Language): { start: number; end: number } {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(lettersOf));
  if (room.widthPx < narrow) return { start: 0, end: 0 };
  const axes = picture.panes.map((pane) => ({ pane, axis: axisOf(pane, picture) }));
  const start = longest(axes.flatMap(({ pane, axis }) => tickTexts(axis, pane.unit, language.locale, pane.currency)));
  const ends = room.widthPx < labelled ? [] : axes.flatMap(({ pane, axis }) => endsOf(pane, axis, picture.panes.length, language).map(({ text, series }) => `${text}${series?.marker ? '....' : ''}`));
  return { start: start + 2.2, end: ends.length ? longest(ends) + 2 : 0 };
}

function paneOf(pane: Pane, plots: Plots, language: Language, repaint: () => void): TemplateResult {
  const { picture, events, room } = plots;
  const { steps, wide, panes } = picture;
  const axis = axisOf(pane, picture);
  const first = pane === panes[0];
  const texts = tickTexts(axis, pane.unit, language.locale, pane.currency);
  const x = (i: number): number => placeOf(i, steps.length, wide);
  const rows = rowsOf(events, picture, room.widthPx * 0.8);
  const open = steps.findIndex(({ partial }) => partial);
  const names = listFormat(language.locale).format(present(pane).map(({ short }) => short));
  return html`<div class="pane" part="plot">
    ${panes.length > 1 && room.widthPx < labelled ? html`<p class="note pane-name"><bdi>${names}</bdi></p>` : nothing}
    <div class="area">
      <canvas aria-hidden="true" @repaint=${repaint}></canvas>
      ${room.widthPx < narrow ? nothing : html`<span class="ys" aria-hidden="true">${axis.ticks.map((tick, i) => html`<span ${place({ y: 1 - shareOf(tick, axis) })}><bdi>${texts[i]}</bdi></span>`)}</span>`}
      ${events.map(({ index, text }, i) => html`<i class="event" ${place({ x: x(index) })}></i>${first && room.widthPx >= narrow
        ? html`<span class="event-text ${x(index) > 0.6 ? 'left' : ''}" aria-hidden="true" ${place({ x: x(index), row: String(rows[i] ?? 0) })}><bdi>${text}</bdi></span>` : nothing}`)}
      ${first && open >= 0 && room.widthPx >= labelled && !events.some(({ index }) => index >= steps.length - 3)
        ? html`<span class="so-far" aria-hidden="true" ${place({ x: wide || open < 1 ? x(open) : (x(open - 1) + x(open)) / 2 })}><bdi>${language.words.notOver}</bdi></span>` : nothing}
      ${room.widthPx < labelled ? nothing : html`<span class="ends" aria-hidden="true">${apart(endsOf(pane, axis, panes.length, language), room.paneHeightPx).map(({ series, text, y }) =>
        html`<span class=${series ? (series.before ? 'was' : 'now') : 'aim'} ${place({ y })}>${series?.marker ? marker(series.key, `tone-${series.tone}`) : nothing}<bdi>${text}</bdi></span>`)}</span>`}
    </div>
  </div>`;
}

function times({ picture: { steps, zone, wide }, room }: Plots, language: Language): TemplateResult {
  const shown = evenly(steps.length, mostLabels(room.widthPx));
  const years = new Set(steps.map(({ from }) => yearOf(from, zone, language.locale))).size > 1;
  return html`<span class="xs" aria-hidden="true">${shown.map((i, nth) => {
    const step = steps[i];
    if (!step) return nothing;
    const at = placeOf(i, steps.length, wide);
    const edge = wide || room.widthPx >= labelled ? '' : at < 0.01 ? 'start' : at > 0.99 ? 'end' : '';
    const before = nth > 0 ? steps[shown[nth - 1] ?? 0] : undefined;
    const year = years && stepUnit(step) !== 'Year' ? yearBelow(step, before, zone, language, (instant) => yearOf(instant, zone, language.locale)) : '';
    return html`<span class=${edge} ${place({ x: at })}><bdi>${stepName(step, zone, language)}</bdi>${year ? html`<small><bdi>${year}</bdi></small>` : nothing}</span>`;
  })}</span>`;
}

/** The plots over each other, with their axes and the words at their marks. The marks themselves are drawn on canvases. */
export function plots(of: Plots, reader: TemplateResult, repaint: () => void, language: Language): TemplateResult {
  const { start, end } = gutters(of, language);
  const one = of.picture.panes.length === 1;
  return html`<div class="plots ${one ? 'one' : ''}" ${place({ start: `${start}ch`, end: `${end}ch` })}>
    <div class="panes">${of.picture.panes.map((pane) => paneOf(pane, of, language, repaint))}${reader}</div>
    ${times(of, language)}
  </div>`;
}
