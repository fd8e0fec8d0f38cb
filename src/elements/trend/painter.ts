import type { Drawing, DrawnSeries } from '../../charts/drawing.ts';
import { axisOf, present, valueAt, type Pane, type Picture } from './series.ts';

type Chart = typeof import('../../charts/chart.ts');
type Drawn = { readonly key: string; readonly remove: () => void };

/** Draws the marks of an element on its canvases, and draws again only what has changed: figures, size, colours or sharpness. */
export class Painter {
  readonly #drawn = new Map<HTMLCanvasElement, Drawn>();
  #chart: Chart | undefined;
  #loading: Promise<void> | undefined;
  /** Neither Chart.js nor a canvas can be had: the figures stand in a table. */
  failed = false;

  /** Loads Chart.js, once a page; `then` is called when it is there, or cannot be. */
  load(then: () => void): void {
    if (this.#loading) return;
    this.failed = !document.createElement('canvas').getContext('2d');
    this.#loading = this.failed ? Promise.resolve() : import('../../charts/chart.ts')
      .then((chart) => void (this.#chart = chart), () => void (this.failed = true))
      .then(then);
  }

  /** Draws what is asked on each canvas, at `ratio` points a CSS pixel, and forgets canvases that are gone. */
  paint(canvases: readonly HTMLCanvasElement[], drawings: readonly Drawing[], ratio: number): void {
    for (const canvas of this.#drawn.keys()) if (!canvases.includes(canvas)) this.#remove(canvas);
    const chart = this.#chart;
    if (!chart) return;
    canvases.forEach((canvas, i) => {
      const drawing = drawings[i];
      const { clientWidth, clientHeight } = canvas.parentElement ?? canvas;
      if (!drawing || !clientWidth || !clientHeight) return;
      const size = { width: clientWidth + 2 * chart.bleedPx, height: clientHeight + 2 * chart.bleedPx, ratio };
      const key = JSON.stringify([size, drawing]);
      if (this.#drawn.get(canvas)?.key === key) return;
      this.#remove(canvas);
      this.#drawn.set(canvas, { key, ...chart.draw(canvas, drawing, size) });
    });
  }

  /** Takes every chart away. */
  clear(): void {
    for (const canvas of [...this.#drawn.keys()]) this.#remove(canvas);
  }

  #remove(canvas: HTMLCanvasElement): void {
    this.#drawn.get(canvas)?.remove();
    this.#drawn.delete(canvas);
  }
}

/** The colours of an element as a canvas understands them, read from marks that wear them. */
export function tonesOf(root: ParentNode): (tone: string) => string {
  const tones = new Map([...root.querySelectorAll<HTMLElement>('.tones > i')].map((mark) => [mark.className.replace('tone-', ''), getComputedStyle(mark).color]));
  return (tone) => tones.get(tone) ?? 'transparent';
}

/** A pane in shapes and colours. */
export function drawingOf(pane: Pane, picture: Picture, tone: (name: string) => string): Drawing {
  const { steps, wide } = picture;
  const forced = matchMedia('(forced-colors: active)').matches;
  const lone = present(pane).length === 1;
  const series = pane.series.filter(({ hidden }) => !hidden).map((one): DrawnSeries => {
    const bounds = steps.map((_, i) => (one.results[i]?.value === null ? undefined : one.results[i]?.interval));
    const certain = lone && !one.before && one.kind === 'line' && bounds.some(Boolean);
    return {
      kind: one.kind, values: steps.map((_, i) => valueAt(one, i)), color: tone(one.tone), widthPx: one.before ? 1 : 1.75, texture: forced ? one.nth : 0, quiet: one.before, marker: one.marker,
      band: certain ? { low: bounds.map((b) => b?.low ?? null), high: bounds.map((b) => b?.high ?? null), color: tone(forced ? 'mark-2' : 'band'), outlined: forced } : undefined,
    };
  });
  return {
    periods: steps.length, wide, axis: axisOf(pane, picture), series, unfinished: steps.map(({ partial }) => partial), target: pane.target,
    colors: { rule: tone('rule'), base: tone('mark-2'), surface: tone('surface'), target: tone('ink'), hatch: tone('mark-2') },
  };
}
