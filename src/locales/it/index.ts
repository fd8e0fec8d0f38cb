import type { Dictionary } from '../dictionary.ts';
import { faults } from './faults.ts';
import { words } from './interface.ts';
import { kpis } from './kpis.ts';

/** Italian. */
export const dictionary: Dictionary = {
  lang: 'it', words, kpis, faults,
  cards: async () => (await import('./cards.ts')).cards,
  guardrails: async () => (await import('./guardrails.ts')).guardrails,
};
