import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { percent, type CardFigures, type Contender } from './figures.ts';

/** A card of text and a Chart.js line, its animation off. */
export function chartjs(): Contender {
  Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
  let cards: { figure: HTMLElement; delta: HTMLElement; chart: Chart }[] = [];
  const words = ({ figure, delta }: (typeof cards)[number], { value, before }: CardFigures): void => {
    figure.textContent = percent(value);
    delta.textContent = `${value > before ? '▲' : '▼'} ${percent(Math.abs(value - before))}`;
  };
  return {
    title: 'Chart.js 4.6, no animation',
    mount(place, figures) {
      cards = figures.map((one) => {
        const card = document.createElement('div');
        const [title, figure, delta] = ['p', 'p', 'p'].map((tag) => document.createElement(tag)) as [HTMLElement, HTMLElement, HTMLElement];
        title.textContent = 'Win rate';
        const box = document.createElement('div');
        box.className = 'box';
        const canvas = document.createElement('canvas');
        box.append(canvas);
        card.append(title, figure, delta, box);
        place.append(card);
        const chart = new Chart(canvas, {
          type: 'line', data: { labels: one.line.map((_, i) => i), datasets: [{ data: [...one.line], pointRadius: 0 }] },
          options: { animation: false, maintainAspectRatio: false, scales: { x: { display: false }, y: { display: false } } },
        });
        const made = { figure, delta, chart };
        words(made, one);
        return made;
      });
    },
    update(figures) {
      cards.forEach((card, i) => {
        const one = figures[i] as CardFigures;
        words(card, one);
        (card.chart.data.datasets[0] as { data: number[] }).data = [...one.line];
        card.chart.update();
      });
    },
  };
}
