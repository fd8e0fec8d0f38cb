import '../../src/elements/campaigns/define.ts';
import '../../src/elements/card/define.ts';
import '../../src/elements/funnel/define.ts';
import '../../src/elements/leaderboard/define.ts';
import '../../src/elements/nps/define.ts';
import '../../src/elements/records/define.ts';
import '../../src/elements/response-timer/define.ts';
import '../../src/elements/scorecard/define.ts';
import '../../src/elements/trend/define.ts';
import type { KpiElement } from '../../src/elements/base/element.ts';
import { useStore } from '../../src/elements/base/store.ts';
import { loadLanguage } from '../../src/locales/registry.ts';
import { restoreTime } from './clock.ts';

type Tags = 'kpi-campaigns' | 'kpi-card' | 'kpi-funnel' | 'kpi-leaderboard' | 'kpi-nps' | 'kpi-response-timer' | 'kpi-records' | 'kpi-scorecard' | 'kpi-trend';

const places: HTMLElement[] = [];

/** A box of a width on the page, removed after the test. */
export function box(widthPx = 360): HTMLElement {
  const place = document.createElement('div');
  place.style.width = `${widthPx}px`;
  document.body.append(place);
  places.push(place);
  return place;
}

/** An element with these attributes in a box of its own, loaded with its appearance and words. */
export async function mount<T extends Tags>(tag: T, attributes: Record<string, string> = {}, widthPx = 360): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box(widthPx).append(element);
  await loadLanguage('en');
  await element.updateComplete;
  return element;
}

/** The win rate from an address, not yet answered. */
export function mountCard(attributes: Record<string, string> = {}, widthPx?: number): Promise<HTMLElementTagNameMap['kpi-card']> {
  return mount('kpi-card', { kpi: 'win-rate', src: '/deals.json', ...attributes }, widthPx);
}

export function part(element: KpiElement, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

/** The text of a part as a reader sees it, with single blanks. */
export function textOf(element: KpiElement, name = 'frame'): string {
  return (part(element, name)?.textContent ?? '').replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
}

/** Lets microtasks run: observers of mutations, and elements that leave. */
export async function settle(): Promise<void> {
  await new Promise<void>((resolve) => queueMicrotask(resolve));
}

afterEach(async () => {
  for (const place of places.splice(0)) place.remove();
  await settle();
  useStore();
  restoreTime();
});
