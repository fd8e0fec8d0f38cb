import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: 'Clasificación', short: 'Puesto',
    meaning: 'Los vendedores ordenados según un KPI, el mejor primero; los valores iguales comparten puesto, y con muy pocos datos no hay puesto.',
    working: 'Vendedores ordenados según un KPI', none: 'No hay ningún vendedor que clasificar {when}, o no se indica ningún KPI.',
  },
  'target-attainment': {
    name: 'Cumplimiento del objetivo', short: 'Del objetivo',
    meaning: 'Un valor como porcentaje de su objetivo; si menos es mejor, el objetivo como porcentaje del valor.',
    working: 'Valor frente al objetivo', none: 'No se indica un valor o un objetivo.',
  },
  'baseline-progress': {
    name: 'Progreso desde el valor de partida', short: 'Progreso',
    meaning: 'Parte del camino de un valor de partida a un objetivo que un valor ha recorrido; por debajo de 0 si fue en sentido contrario.',
    working: 'Camino recorrido del valor de partida al objetivo', none: 'No se indica un valor, un valor de partida o un objetivo.',
  },
} as const satisfies Record<string, KpiWords>;
