import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: 'Puesto: 1 + número de vendedores con un valor mejor', cohort: 'Como en el KPI clasificado.',
    edges: 'Los valores iguales comparten puesto. Los vendedores con muy pocos datos aparecen sin puesto.',
    abuse: 'Con una sola cifra en el tablero, se trabaja solo para esa cifra.',
  },
  'target-attainment': {
    formula: 'Valor ÷ objetivo; si menos es mejor, objetivo ÷ valor', cohort: 'Como en el valor.',
    edges: 'Si menos es mejor, un valor de 0 no da resultado. En un periodo sin terminar el valor aún está creciendo.',
    abuse: 'Los objetivos solo de actividad premian solo la actividad.',
  },
  'baseline-progress': {
    formula: '(Valor − valor de partida) ÷ (objetivo − valor de partida)', cohort: 'Como en el valor; el valor de partida se fija antes.',
    edges: 'Por debajo de 0 se fue en la dirección equivocada. Un objetivo igual al valor de partida no da resultado.',
    abuse: 'Un mal valor de partida hace que el progreso parezca enorme.',
  },
} as const satisfies Record<string, CardWords>;
