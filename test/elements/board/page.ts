import { render, type TemplateResult } from 'lit';
import '../../../src/elements/board/define.ts';
import '../../../src/elements/source/define.ts';
import type { KpiBoard } from '../../../src/elements/board/board.ts';
import type { Question } from '../../../src/data/index.ts';
import { loadLanguage } from '../../../src/locales/registry.ts';
import type { Ask, FakeStore } from '../fake-store.ts';
import { box } from '../mount.ts';

/** Puts markup into a box on the page, and waits for its boards and elements. */
export async function show(markup: TemplateResult, widthPx = 1000): Promise<HTMLElement> {
  const place = box(widthPx);
  await loadLanguage('en');
  render(markup, place);
  await shown(place);
  return place;
}

/** Waits for everything in a place: sources that tell their board, and elements that hear of it. */
export async function shown(place: ParentNode): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    for (const element of place.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')) await element.updateComplete;
  }
}

export function boardIn(place: ParentNode, which = 'kpi-board'): KpiBoard {
  return place.querySelector<KpiBoard>(which)!;
}

/** What is asked and has not been closed. */
export function openAsks(store: FakeStore): Ask[] {
  return store.asks.filter(({ closed }) => !closed);
}

/** What the element of a KPI asks now. */
export function asked(store: FakeStore, kpi = 'win-rate'): Question {
  const found = openAsks(store).flatMap(({ request }) => request.questions).filter((question) => question.kpi === kpi && !question.values);
  if (found.length !== 1) throw new Error(`${found.length} questions about ${kpi} are open.`);
  return found[0]!;
}

/** Controls of a board, by part or selector. */
export function control<T extends HTMLElement>(board: KpiBoard, selector: string): T {
  const found = board.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`The board has no ${selector}.`);
  return found;
}

export function pick(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
