import type { Language } from '../../locales/registry.ts';
import { pieces } from '../parts/format.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A length of time in the unit that suits it: 19d, 4h, 12min. */
export function span(ms: number, { locale }: Language, narrow = true): string {
  const [value, unit] = ms >= dayMs ? [ms / dayMs, 'days' as const] : ms >= hourMs ? [ms / hourMs, 'hours' as const] : [ms / 60_000, 'minutes' as const];
  return pieces(value, unit, locale, undefined, 'round', narrow).map((part) => part.value).join('');
}
