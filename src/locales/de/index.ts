import type { Dictionary } from '../dictionary.ts';
import { faults } from './faults.ts';
import { words } from './interface.ts';
import { kpis } from './kpis.ts';

/** German. */
export const dictionary: Dictionary = {
  lang: 'de', words, kpis, faults,
  cards: async () => (await import('./cards.ts')).cards,
  guardrails: async () => (await import('./guardrails.ts')).guardrails,
};
