import { percent, type CardFigures, type Contender } from './figures.ts';

const svg = 'http://www.w3.org/2000/svg';
const path = (line: readonly number[]): string => line.map((value, i) => `${i === 0 ? 'M' : 'L'}${(i * 4).toFixed(1)} ${(40 - value * 60).toFixed(1)}`).join('');

class PlainCard extends HTMLElement {
  readonly #figure = document.createElement('p');
  readonly #delta = document.createElement('p');
  readonly #line = document.createElementNS(svg, 'path');

  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    const title = document.createElement('p');
    title.textContent = 'Win rate';
    const picture = document.createElementNS(svg, 'svg');
    picture.setAttribute('viewBox', '0 0 104 44');
    picture.append(this.#line);
    this.#line.setAttribute('fill', 'none');
    this.#line.setAttribute('stroke', 'currentColor');
    root.append(title, this.#figure, this.#delta, picture);
  }

  show({ value, before, line }: CardFigures): void {
    this.#figure.textContent = percent(value);
    this.#delta.textContent = `${value > before ? '▲' : '▼'} ${percent(Math.abs(value - before))}`;
    this.#line.setAttribute('d', path(line));
  }
}

/** The least that shows the same figures: an element by hand with text and one path, without interval, scale, target, words or menu. */
export function vanilla(): Contender {
  customElements.define('plain-card', PlainCard);
  let cards: PlainCard[] = [];
  const update = (figures: readonly CardFigures[]): void => cards.forEach((card, i) => card.show(figures[i] as CardFigures));
  return {
    title: 'an element by hand, text and a line',
    mount(place, figures) {
      cards = figures.map(() => document.createElement('plain-card') as PlainCard);
      place.append(...cards);
      update(figures);
    },
    update,
  };
}
