import type { Dictionary } from '../dictionary.ts';
import { faults } from './faults.ts';
import { words } from './interface.ts';
import { kpis } from './kpis.ts';

/** Chinese as it is written on the mainland, in simplified characters. */
export const dictionary: Dictionary = {
  lang: 'zh', words, kpis, faults,
  cards: async () => (await import('./cards.ts')).cards,
  guardrails: async () => (await import('./guardrails.ts')).guardrails,
};
