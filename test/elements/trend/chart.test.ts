import { expect } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { answerOf, answersOf, factsOf, months, resultOf } from '../answers.ts';
import { settle } from '../mount.ts';
import { rgba } from '../../../src/elements/page/surroundings.ts';
import { takePicture } from '../../../src/elements/export/picture.ts';
import { drawn, movementAnswers, openMonths, series, trend } from './answers.ts';
import type { KpiTrend } from '../../../src/elements/trend/trend.ts';

const bleedPx = 8;
const canvasOf = (element: KpiTrend): HTMLCanvasElement => element.shadowRoot!.querySelector('canvas')!;
const chartOf = (element: KpiTrend): Chart => Chart.getChart(canvasOf(element))!;

/** How many of the points in a stretch of the plot, shares from its left and top, are painted. */
function painted(element: KpiTrend, left: number, right: number, top = 0, bottom = 1): number {
  const canvas = canvasOf(element);
  const ratio = canvas.width / canvas.getBoundingClientRect().width;
  const inner = { width: canvas.width - 2 * bleedPx * ratio, height: canvas.height - 2 * bleedPx * ratio };
  const { data } = canvas.getContext('2d')!.getImageData(
    Math.round(bleedPx * ratio + left * inner.width), Math.round(bleedPx * ratio + top * inner.height),
    Math.max(1, Math.round((right - left) * inner.width)), Math.max(1, Math.round((bottom - top) * inner.height)));
  return data.filter((_, i) => i % 4 === 3 && (data[i] ?? 0) > 60).length;
}

const line = (element: KpiTrend, nth = 0) => chartOf(element).getDatasetMeta(nth);
const band = { low: 0.2, high: 0.5, level: 0.95, method: 'wilson' };

describe('The drawing of a trend', () => {
  it('puts each value where the words beside it say', async () => {
    const { element } = await trend([series('nps', [0, 20, 60])]);
    const ticks = [...element.shadowRoot!.querySelectorAll('.ys > span')].map((tick) => ({ text: tick.textContent.trim(), at: tick.getBoundingClientRect() }));
    const middle = ({ top, height }: DOMRect): number => top + height / 2;
    const { top } = canvasOf(element).getBoundingClientRect();
    const last = line(element).data[2]!;
    expect(middle(ticks.find(({ text }) => text === '60')!.at) - top).to.be.closeTo(last.y, 1);
    expect(middle(ticks.find(({ text }) => text === '0')!.at) - top).to.be.closeTo(line(element).data[0]!.y, 1);
  });

  it('runs from left to right in every direction of writing', async () => {
    const { element } = await trend([series('nps', [1, 2, 3])], { dir: 'rtl' });
    const xs = line(element).data.map(({ x }) => x);
    expect(xs).to.deep.equal([...xs].sort((a, b) => a - b));
    const labels = [...element.shadowRoot!.querySelectorAll('.xs > span')].map((label) => label.getBoundingClientRect().left);
    expect(labels).to.deep.equal([...labels].sort((a, b) => a - b));
  });

  it('leaves a gap where there is no value, and marks one that stands alone', async () => {
    const whole = await trend([series('nps', [30, 31, 32, 33, null])]);
    const broken = await trend([series('nps', [30, 31, null, 33, null])]);
    // Between the hairlines of 31 and 32, where only a line could be.
    expect(painted(whole.element, 0.32, 0.42, 0.4, 0.62)).to.be.above(0);
    expect(painted(broken.element, 0.32, 0.42, 0.4, 0.62)).to.equal(0);
    const options = line(broken.element).data.map((point) => (point as unknown as { options: { radius: number } }).options.radius);
    expect(options).to.deep.equal([0, 0, 0, 4, 0]);
  });

  it('has a band for one KPI, and none for several', async () => {
    const certain = (id: string) => answerOf(id, { value: 0.4, series: months([0.3, 0.4], { interval: band }) }, { kpi: factsOf(id, { unit: 'share' }) });
    expect(chartOf((await trend([certain('win-rate')])).element).data.datasets.length).to.equal(3);
    expect(chartOf((await trend([certain('win-rate'), certain('win-rate-created')])).element).data.datasets.length).to.equal(2);
  });

  it('draws what is not over dashed, with stripes behind', async () => {
    const { element } = await trend([answerOf('nps', { value: 32, series: openMonths([30, 31, 32]) })]);
    const [set] = chartOf(element).data.datasets as unknown as { segment: { borderDash: (at: { p1DataIndex: number }) => number[] | undefined } }[];
    const dash = set!.segment.borderDash;
    expect([dash({ p1DataIndex: 1 }), dash({ p1DataIndex: 2 })?.length]).to.deep.equal([undefined, 2]);
    const striped = painted(element, 0.6, 0.9, 0.05, 0.95);
    const { element: over } = await trend([series('nps', [30, 31, 32])]);
    expect(striped).to.be.above(painted(over, 0.6, 0.9, 0.05, 0.95) * 2);
  });

  it('tells several lines apart by shape and colour, and the one before by its thinness', async () => {
    const period = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 2, 1) };
    const comparison = { with: 'previous', period, result: resultOf('nps', { value: 1, series: months([20, 21]) }), change: 1, ratio: 0.1, verdict: 'changed' } as const;
    const other = (id: string) => series(id, [40, 41], {}, { kpi: factsOf(id, { unit: 'points' }) });
    const { element } = await trend([series('nps', [30, 31], {}, { comparison }), other('csat'), other('ces')], { compare: 'previous' });
    const sets = chartOf(element).data.datasets as unknown as { pointStyle: string; borderColor: string; borderWidth: number; pointRadius: number[] }[];
    expect(sets.map(({ pointStyle, borderWidth }) => [pointStyle, borderWidth])).to.deep.equal([['circle', 1.75], ['circle', 1], ['rect', 1.75], ['triangle', 1.75]]);
    expect(sets[1]?.pointRadius).to.deep.equal([0, 0]);
    expect(new Set([0, 2, 3].map((i) => sets[i]?.borderColor)).size).to.equal(3);
  });

  it('stacks movements above and below zero, those that add from zero up', async () => {
    const { element } = await trend(movementAnswers(), { kpis: 'mrr-movements' });
    const y = chartOf(element).scales['y']!;
    const value = (pixel: number): number => Math.round(y.getValueForPixel(pixel) ?? NaN) + 0;
    const ends = (nth: number): [number, number] => {
      const bar = line(element, nth).data[0] as unknown as { y: number; base: number };
      return [value(bar.base), value(bar.y)];
    };
    expect([ends(0), ends(2), ends(3), ends(4)]).to.deep.equal([[0, 60], [60, 70], [0, -20], [-20, -50]]);
  });

  it('takes the colours of the page, and takes them again when they change', async () => {
    document.documentElement.style.colorScheme = 'light';
    const { element } = await trend([series('nps', [30, 31])]);
    const ink = (): readonly number[] => rgba(String(chartOf(element).data.datasets[0]?.borderColor));
    expect(ink()[0]).to.be.below(100);
    document.documentElement.style.colorScheme = 'dark';
    await settle();
    await drawn(element);
    expect(ink()[0]).to.be.above(140);
    document.documentElement.removeAttribute('style');
  });

  it('draws again only what has changed', async () => {
    const { element, ask } = await trend([series('nps', [30, 31])]);
    const first = chartOf(element).id;
    element.shadowRoot!.querySelector('.reader')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    await drawn(element);
    expect(chartOf(element).id).to.equal(first);
    ask.answer(answersOf([series('nps', [30, 35])]));
    await drawn(element);
    expect(chartOf(element).id).not.to.equal(first);
  });

  it('does not draw what is hidden', async () => {
    const { element } = await trend([series('nps', [30, 31]), series('csat', [300, 400], {}, { kpi: factsOf('csat', { unit: 'points' }) })]);
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.entry')[1]!.click();
    await drawn(element);
    expect(chartOf(element).data.datasets.length).to.equal(1);
    expect(chartOf(element).scales['y']!.max).to.be.below(100);
  });

  it('leaves no chart behind: removed ten times, and with fewer plots', async () => {
    const { element, ask } = await trend([series('nps', [30, 31]), series('new-opportunities', [3, 4])]);
    expect(Object.keys(Chart.instances).length).to.equal(2);
    ask.answer(answersOf([series('nps', [30, 31])]));
    await drawn(element);
    expect(Object.keys(Chart.instances).length).to.equal(1);
    const place = element.parentElement!;
    for (let i = 0; i < 10; i++) {
      element.remove();
      await settle();
      expect(Object.keys(Chart.instances).length).to.equal(0);
      place.append(element);
      await element.updateComplete;
    }
  });

  it('sets no attribute that a strict page refuses', async () => {
    const { element } = await trend([series('nps', [30, 31])]);
    expect(element.shadowRoot!.querySelectorAll('style').length).to.equal(0);
    expect(document.head.querySelectorAll('style').length).to.equal(0);
  });

  it('is in a picture, in the colours of paper, and is itself again after', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const { element } = await trend([series('nps', [30, 31])]);
    const ink = (): string => String(chartOf(element).data.datasets[0]?.borderColor);
    const before = ink();
    const { shapes } = takePicture(element.shadowRoot!.querySelector<HTMLElement>('.frame')!, 'paper');
    const image = shapes.find((shape) => shape.kind === 'image')!;
    expect(image.source.width).to.be.closeTo(image.width * 2, 2);
    const { data } = image.source.getContext('2d')!.getImageData(0, 0, image.source.width, image.source.height);
    let darkest = 255;
    for (let i = 0; i < data.length; i += 4) if ((data[i + 3] ?? 0) > 200) darkest = Math.min(darkest, data[i] ?? 255);
    expect(darkest).to.be.below(90);
    expect(ink()).to.equal(before);
    document.documentElement.removeAttribute('style');
  });
});
