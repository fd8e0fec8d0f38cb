import type { Ticks } from '../../charts/ticks.ts';
import type { Unit } from '../../data/index.ts';
import { pieces } from '../parts/format.ts';

const unitTypes: ReadonlySet<string> = new Set(['currency', 'percentSign', 'unit']);

/** The words at the ticks: the highest has its unit, the others only their number. */
export function tickTexts({ ticks }: Ticks, unit: Unit, locale: string, currency?: string): string[] {
  return ticks.map((tick, i) => {
    const parts = pieces(tick, unit, locale, currency, 'round', true);
    const kept = i === ticks.length - 1 ? parts : parts.filter(({ type }) => !unitTypes.has(type));
    return kept.map(({ value }) => value).join('').trim();
  });
}
