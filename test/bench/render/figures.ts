import { seeded } from '../deals.ts';

/** What one card shows in one round. */
export type CardFigures = { readonly value: number; readonly before: number; readonly line: readonly number[] };

export const CARDS = 100;
const STEPS = 26;

/** The figures of all cards in a round, the same for every contender. */
export function figuresOf(round: number): CardFigures[] {
  const random = seeded(round + 1);
  return Array.from({ length: CARDS }, () => {
    const line = Array.from({ length: STEPS }, () => 0.25 + 0.3 * random());
    return { value: line.at(-1) as number, before: line.at(-2) as number, line };
  });
}

/** A way to show cards. `mount` puts them into a place, `update` shows other figures in them; both are done when the page could be painted. */
export type Contender = {
  readonly title: string;
  mount(place: HTMLElement, figures: readonly CardFigures[]): Promise<void> | void;
  update(figures: readonly CardFigures[]): Promise<void> | void;
};

export const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
