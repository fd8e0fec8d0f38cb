import {
  BarController, BarElement, CategoryScale, Chart, Filler, LinearScale, LineController, LineElement, PointElement,
  type ChartConfiguration, type ChartDataset, type Plugin,
} from 'chart.js';
import type { Drawing, DrawnSeries } from './drawing.ts';
import { hatch, texture } from './hatch.ts';

Chart.register(LineController, BarController, LineElement, PointElement, BarElement, CategoryScale, LinearScale, Filler);

type Data = (number | null)[];
type Dataset = ChartDataset<'line' | 'bar', Data>;
type Config = ChartConfiguration<'line' | 'bar', Data, number>;

/** Marks stick out of the plot by so much. The canvas is larger than the plot by it on each side. */
export const bleedPx = 8;

const dashed = [3, 4];
const dotted = [1, 4];

/** Whether a value has no neighbour to draw a line to. */
function standsAlone(values: DrawnSeries['values'], i: number): boolean {
  return values[i] !== null && (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null;
}

function line(series: DrawnSeries, { unfinished, colors }: Drawing): Dataset[] {
  const { values, color, widthPx, marker, band, quiet = false } = series;
  const last = values.findLastIndex((value) => value !== null);
  const crowded = values.length > 40;
  const ring = (i: number): boolean => (i === last && !quiet && (!marker || unfinished[i] === true)) || standsAlone(values, i);
  const radius = values.map((_, i) => (ring(i) ? 4 : marker && !crowded && !quiet ? 3.2 : 0));
  const thin = marker === 'cross' || marker === 'crossRot' || marker === 'star';
  const edge = { type: 'line', pointRadius: 0, borderWidth: band?.outlined ? 1 : 0, borderColor: band?.color, order: 2 } as const;
  return [
    ...(band ? [{ ...edge, data: [...band.low], fill: false }, { ...edge, data: [...band.high], fill: band.outlined ? false : '-1', backgroundColor: band.color }] satisfies Dataset[] : []),
    {
      type: 'line', data: [...values], borderColor: color, borderWidth: widthPx, borderJoinStyle: 'round', spanGaps: false, fill: false, order: 1,
      segment: { borderDash: ({ p1DataIndex }) => (unfinished[p1DataIndex] ? dashed : undefined) },
      pointStyle: marker ?? 'circle', pointRadius: radius, pointBorderColor: color, pointBorderWidth: values.map((_, i) => (ring(i) || thin ? Math.max(1.25, widthPx) : 0)),
      pointBackgroundColor: values.map((_, i) => (ring(i) ? colors.surface : color)), pointHoverRadius: radius,
    },
  ];
}

function bar({ values, color, texture: nth = 0 }: DrawnSeries, { unfinished, colors }: Drawing): Dataset[] {
  const filled = nth ? texture(nth, color, colors.surface) : color;
  const striped = unfinished.some(Boolean) ? hatch(color, colors.surface) : color;
  return [{
    type: 'bar', data: [...values], stack: 'one', backgroundColor: values.map((_, i) => (unfinished[i] ? striped : filled)), borderColor: colors.surface,
    borderWidth: { top: 0.5, bottom: 0.5, left: 0, right: 0 }, borderSkipped: false, maxBarThickness: 44, categoryPercentage: 0.8, barPercentage: 0.86, order: 1,
  }];
}

function target(drawing: Drawing): Dataset[] {
  const { target: value, periods, colors } = drawing;
  if (value === undefined) return [];
  return [{ type: 'line', data: Array.from({ length: periods }, () => value), borderColor: colors.target, borderWidth: 1.5, borderDash: dotted, borderCapStyle: 'round', pointRadius: 0, order: 0 }];
}

/** The stretch that leads to the period that is not over, behind everything. */
function soFar(drawing: Drawing): Plugin<'line' | 'bar'> {
  return {
    id: 'so-far',
    beforeDatasetsDraw: ({ ctx, chartArea: { left, right, top, bottom } }) => {
      const first = drawing.unfinished.indexOf(true);
      if (drawing.wide || first < 1) return;
      const from = left + ((right - left) * (first - 1)) / (drawing.periods - 1);
      ctx.save();
      ctx.fillStyle = hatch(drawing.colors.hatch);
      ctx.globalAlpha = 0.55;
      ctx.fillRect(from, top, right - from, bottom - top);
      ctx.restore();
    },
  };
}

function configOf(drawing: Drawing, ratio: number): Config {
  const { periods, wide, axis, series, colors } = drawing;
  const datasets = [...series.flatMap((one) => (one.kind === 'bar' ? bar(one, drawing) : line(one, drawing))), ...target(drawing)];
  return {
    type: 'line',
    data: { labels: Array.from({ length: periods }, (_, i) => i), datasets },
    plugins: [soFar(drawing)],
    options: {
      animation: false, responsive: false, maintainAspectRatio: false, events: [], normalized: true, clip: false, devicePixelRatio: ratio, layout: { padding: bleedPx },
      scales: {
        x: { type: 'category', offset: wide || periods === 1, stacked: wide, ticks: { display: false }, grid: { display: false }, border: { display: false }, afterFit: (scale) => void (scale.height = 0) },
        y: {
          type: 'linear', min: axis.low, max: axis.high, stacked: wide, ticks: { display: false }, border: { display: false },
          grid: { drawTicks: false, lineWidth: 1, color: ({ tick }) => (tick?.value === 0 ? colors.base : colors.rule) },
          afterBuildTicks: (scale) => void (scale.ticks = axis.ticks.map((value) => ({ value }))), afterFit: (scale) => void (scale.width = 0),
        },
      },
    },
  };
}

/** A drawing on a canvas, for as long as it is not removed. */
export type Drawn = { remove(): void };

/**
 * Draws on a canvas at a size in CSS pixels, at once and without motion. Only what lines, bars and bands need of Chart.js is
 * here: titles, legends, axis labels and readings are the page's own text.
 */
export function draw(canvas: HTMLCanvasElement, drawing: Drawing, { width, height, ratio }: { width: number; height: number; ratio: number }): Drawn {
  Object.assign(canvas, { width, height });
  const chart = new Chart(canvas, configOf(drawing, ratio));
  return { remove: () => chart.destroy() };
}
