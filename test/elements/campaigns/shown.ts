import { fakeStore, type FakeStore } from '../fake-store.ts';
import { mount } from '../mount.ts';
import { campaignsAnswer } from './answers.ts';
import type { Answer } from '../../../src/data/index.ts';
import type { KpiCampaigns } from '../../../src/elements/campaigns/campaigns.ts';

export type Shown = { element: KpiCampaigns; store: FakeStore };

/** The element with an answer. */
export async function shown(answer: Answer = campaignsAnswer(), attributes: Record<string, string> = {}, widthPx = 1100): Promise<Shown> {
  const store = fakeStore();
  const element = await mount('kpi-campaigns', { src: '/a', ...attributes }, widthPx);
  store.open.answer(answer);
  await element.updateComplete;
  return { element, store };
}

/** The text of a node as a reader sees it, with single blanks. */
export const read = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
export const all = ({ element }: Shown, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
export const table = (of: Shown): string[][] => all(of, '.cp tr').map((line) => [...line.children].slice(1).map(read));
/** Terms and what is said of them, in a part. */
export const stats = (of: Shown, within: string): Record<string, string> => Object.fromEntries(all(of, `${within} .stats > div`).map((one) => [read(one.querySelector('dt')), read(one.querySelector('dd'))]));
export const pick = (of: Shown, i: number): HTMLInputElement => all(of, '.pick input')[i] as HTMLInputElement;

/** Drags a lever. */
export async function turn(of: Shown, name: string, value: number): Promise<void> {
  const range = of.element.shadowRoot!.querySelector<HTMLInputElement>(`#lever-${name}`)!;
  range.value = String(value);
  range.dispatchEvent(new Event('input', { bubbles: true }));
  await of.element.updateComplete;
}
