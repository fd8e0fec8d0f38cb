import type { Dictionary } from '../dictionary.ts';
import { faults } from './faults.ts';
import { words } from './interface.ts';
import { kpis } from './kpis.ts';

/** Spanish. */
export const dictionary: Dictionary = {
  lang: 'es', words, kpis, faults,
  cards: async () => (await import('./cards.ts')).cards,
  guardrails: async () => (await import('./guardrails.ts')).guardrails,
};
