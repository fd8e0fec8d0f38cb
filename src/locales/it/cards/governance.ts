import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: 'Posizione: 1 + numero di venditori con un valore migliore', cohort: 'Come per il KPI in classifica.',
    edges: 'A valori uguali la posizione è la stessa. I venditori con troppo pochi dati sono elencati senza posizione.',
    abuse: 'Con un solo numero in bella vista, si lavora solo per quel numero.',
  },
  'target-attainment': {
    formula: 'Valore ÷ obiettivo; se più basso è meglio, obiettivo ÷ valore', cohort: 'Come per il valore.',
    edges: 'Se più basso è meglio, un valore di 0 non dà risultato. In un periodo non concluso il valore sta ancora crescendo.',
    abuse: 'Obiettivi di sola attività premiano la sola attività.',
  },
  'baseline-progress': {
    formula: '(Valore − valore di partenza) ÷ (obiettivo − valore di partenza)',
    cohort: 'Come per il valore; il valore di partenza è fissato prima.',
    edges: 'Sotto 0 si è andati nella direzione sbagliata. Se l’obiettivo è uguale al valore di partenza non c’è risultato.',
    abuse: 'Un valore di partenza scadente fa sembrare grande ogni progresso.',
  },
} as const satisfies Record<string, CardWords>;
