import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: 'Classement', short: 'Rang',
    meaning: 'Les commerciaux classés selon un indicateur, le meilleur d’abord ; à valeurs égales, même rang, et trop peu de données ne donnent pas de rang.',
    working: 'Commerciaux classés selon un indicateur', none: 'Aucun commercial à classer {when}, ou aucun indicateur n’est donné.',
  },
  'target-attainment': {
    name: 'Atteinte de l’objectif', short: 'Atteinte objectif',
    meaning: 'Une valeur en part de son objectif ; là où moins est mieux, l’objectif en part de la valeur.',
    working: 'Valeur par rapport à l’objectif', none: 'Il manque une valeur ou un objectif.',
  },
  'baseline-progress': {
    name: 'Progression depuis le départ', short: 'Progression',
    meaning: 'Part du chemin parcouru entre une valeur de départ et un objectif ; en dessous de 0 si la valeur est allée dans l’autre sens.',
    working: 'Chemin parcouru du départ à l’objectif', none: 'Il manque une valeur, une valeur de départ ou un objectif.',
  },
} as const satisfies Record<string, KpiWords>;
