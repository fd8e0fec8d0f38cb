import '../../../src/elements/card/define.ts';
import type { KpiCard } from '../../../src/elements/card/card.ts';
import { useStore } from '../../../src/elements/base/store.ts';
import type { Update } from '../../../src/data/index.ts';
import { answerOf, answersOf } from '../../elements/answers.ts';
import type { CardFigures, Contender } from './figures.ts';

const WEEK_MS = 7 * 86_400_000;
const from = Date.UTC(2026, 0, 5);
const interval = { low: 0.34, high: 0.42, level: 0.95, method: 'wilson' };

function updateOf({ value, before, line }: CardFigures): Update {
  const result = { value, num: Math.round(value * 700), den: 700, n: 700, interval };
  const series = line.map((at, i) => ({ kpi: 'win-rate', status: 'ok' as const, n: 700, excluded: {}, interval, value: at, from: from + i * WEEK_MS, to: from + (i + 1) * WEEK_MS }));
  const comparison = {
    with: 'previous' as const, period: { from: from - 26 * WEEK_MS, to: from }, result: { kpi: 'win-rate', status: 'ok' as const, value: before, n: 700, excluded: {} },
    change: value - before, ratio: value / before - 1, verdict: value > before ? ('better' as const) : ('worse' as const),
  };
  return { type: 'answers', cached: false, answers: answersOf([answerOf('win-rate', { ...result, series }, { period: { from, to: from + 26 * WEEK_MS }, comparison, target: 0.4 })]) };
}

/** `<kpi-card>`, with answers from the bench in the place of the engine's. */
export function ours(): Contender {
  const observers: ((update: Update) => void)[] = [];
  let cards: KpiCard[] = [];
  let next: readonly CardFigures[] = [];
  useStore({
    subscribe(_request, observer) {
      const at = observers.push(observer) - 1;
      queueMicrotask(() => observer(updateOf(next[at] as CardFigures)));
      return { refresh: () => undefined, close: () => undefined };
    },
  });
  const done = async (): Promise<void> => void (await Promise.all(cards.map((card) => card.updateComplete)));
  return {
    title: 'kpi-card',
    async mount(place, figures) {
      observers.length = 0;
      next = figures;
      cards = figures.map(() => Object.assign(document.createElement('kpi-card'), { kpi: 'win-rate', src: '/deals', compare: 'previous', target: 0.4 }));
      place.append(...cards);
      await done();
      await done();
    },
    async update(figures) {
      figures.forEach((one, i) => observers[i]?.(updateOf(one)));
      await done();
    },
  };
}
