import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: 'Rang : 1 + nombre de commerciaux ayant une meilleure valeur', cohort: 'Celle de l’indicateur classé.',
    edges: 'À valeurs égales, même rang. Ceux qui ont trop peu de données figurent sans rang.',
    abuse: 'Avec un seul chiffre au tableau, on ne travaille que pour lui.',
  },
  'target-attainment': {
    formula: 'Valeur ÷ objectif ; là où moins est mieux, objectif ÷ valeur', cohort: 'Celle de la valeur.',
    edges: 'Là où moins est mieux, 0 ne donne pas de valeur. Dans une période en cours, la valeur augmente encore.',
    abuse: 'Des objectifs d’activité seule ne récompensent que l’activité.',
  },
  'baseline-progress': {
    formula: '(Valeur − départ) ÷ (objectif − départ)', cohort: 'Celle de la valeur ; la valeur de départ est fixée avant.',
    edges: 'En dessous de 0, on est allé dans le mauvais sens. Un objectif égal au départ ne donne pas de valeur.',
    abuse: 'Un mauvais départ embellit la progression.',
  },
} as const satisfies Record<string, CardWords>;
