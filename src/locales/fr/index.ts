import type { Dictionary } from '../dictionary.ts';
import { faults } from './faults.ts';
import { words } from './interface.ts';
import { kpis } from './kpis.ts';

/** French. */
export const dictionary: Dictionary = {
  lang: 'fr', words, kpis, faults,
  cards: async () => (await import('./cards.ts')).cards,
  guardrails: async () => (await import('./guardrails.ts')).guardrails,
};
