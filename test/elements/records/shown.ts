import type { Rows } from '../../../src/data/index.ts';
import type { KpiRecords } from '../../../src/elements/records/records.ts';
import { fakeStore, type Ask, type FakeStore } from '../fake-store.ts';
import { mount, part } from '../mount.ts';
import { recordsAnswer } from './answers.ts';

/** An element with rows, and how a test looks at them. */
export type Shown = { element: KpiRecords; store: FakeStore };

/** Answers whatever is asked for pages by now. */
export async function answerPages({ element, store }: Shown, all: number, more: Partial<Rows> = {}): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    for (const ask of store.asks) if (!ask.closed && ask.request.questions[0]?.rows?.count) ask.answer(recordsAnswer(ask, all, more));
    await element.updateComplete;
  }
}

export async function records(all: number, attributes: Record<string, string> = {}, widthPx = 900, more: Partial<Rows> = {}): Promise<Shown> {
  const store = fakeStore();
  const element = await mount('kpi-records', { kpi: 'win-rate', src: '/a', ...attributes }, widthPx);
  store.open.answer(recordsAnswer(store.open, all, { rows: [], marks: [], ...more }));
  await element.updateComplete;
  await answerPages({ element, store }, all, more);
  return { element, store };
}

export const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
export const grid = ({ element }: Shown): HTMLElement => part(element, 'grid')!;
export const drawn = ({ element }: Shown): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=row]')].sort((a, b) => index(a) - index(b));
export const index = (row: HTMLElement): number => Number(row.getAttribute('aria-rowindex'));
export const cells = (row: HTMLElement | undefined): string[] => [...(row?.children ?? [])].map((cell) => plain(cell.textContent));
export const heads = (shown: Shown): HTMLElement[] => [...grid(shown).querySelectorAll<HTMLElement>('[role=columnheader]')];
export const asked = ({ store }: Shown): Ask => store.asks.at(-1)!;
export const focused = ({ element }: Shown): string | undefined => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['at'];
export async function press(shown: Shown, key: string, more: KeyboardEventInit = {}): Promise<void> {
  shown.element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await shown.element.updateComplete;
  await shown.element.updateComplete;
}
