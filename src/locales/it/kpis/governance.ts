import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: 'Classifica', short: 'Posizione',
    meaning: 'I venditori ordinati secondo un KPI, dal migliore; a valori uguali la posizione è la stessa, e con troppo pochi dati non c’è.',
    working: 'Venditori ordinati secondo un KPI',
    none: 'Nessun venditore da mettere in classifica {when}, oppure non è indicato alcun KPI.',
  },
  'target-attainment': {
    name: 'Raggiungimento dell’obiettivo', short: 'Su obiettivo',
    meaning: 'Un valore in rapporto al suo obiettivo; se un valore più basso è migliore, l’obiettivo in rapporto al valore.',
    working: 'Valore rispetto all’obiettivo', none: 'Valore o obiettivo non indicati.',
  },
  'baseline-progress': {
    name: 'Progresso dal valore di partenza', short: 'Progresso',
    meaning: 'Parte del percorso da un valore di partenza a un obiettivo che un valore ha compiuto; sotto 0 se è andato nella direzione opposta.',
    working: 'Percorso dal valore di partenza all’obiettivo', none: 'Valore, valore di partenza o obiettivo non indicati.',
  },
} as const satisfies Record<string, KpiWords>;
