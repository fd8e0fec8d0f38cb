import { echartsGauges } from '../peers/echarts.ts';
import { chartjs } from './chartjs.ts';
import { CARDS, figuresOf, type Contender } from './figures.ts';
import { ours } from './ours.ts';
import { vanilla } from './vanilla.ts';

const contenders: Readonly<Record<string, () => Contender>> = { ours, vanilla, chartjs, echarts: echartsGauges };

declare global {
  interface Window {
    /** Makes a contender ready, with one card that is taken away again: its code is loaded then. */
    prepare?(name: string): Promise<string>;
    /** Mounts all cards; how long until the page could be painted. */
    mountAll?(): Promise<number>;
    /** Shows other figures in all cards; likewise. */
    updateAll?(round: number): Promise<number>;
  }
}

const place = document.querySelector('main') as HTMLElement;
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
let contender: Contender;

/** Layout is part of it: without it the next frame would pay. */
async function timed(work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  void document.body.offsetHeight;
  const took = performance.now() - start;
  await painted();
  return took;
}

window.prepare = async (name) => {
  contender = (contenders[name] as () => Contender)();
  await contender.mount(place, figuresOf(0).slice(0, 1));
  // Words and drawing come after the first data.
  for (let i = 0; i < 30; i++) await painted();
  place.replaceChildren();
  await painted();
  return contender.title;
};
window.mountAll = () => timed(() => contender.mount(place, figuresOf(1)));
window.updateAll = (round) => timed(() => contender.update(figuresOf(round)));
document.title = `${CARDS} cards`;
