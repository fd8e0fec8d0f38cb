import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: 'Rangliste', short: 'Rang',
    meaning: 'Das Team, geordnet nach einer Kennzahl, die Besten zuerst; gleiche Werte teilen sich einen Rang, zu wenige Daten ergeben keinen.',
    working: 'Das Team, geordnet nach einer Kennzahl', none: 'Es gibt {when} niemanden für die Rangliste, oder es ist keine Kennzahl angegeben.',
  },
  'target-attainment': {
    name: 'Zielerreichung', short: 'Ziel\u00ADerreichung',
    meaning: 'Ein Wert als Anteil seines Ziels; wo weniger besser ist, das Ziel als Anteil des Werts.',
    working: 'Wert gegenüber Ziel', none: 'Es ist kein Wert oder kein Ziel angegeben.',
  },
  'baseline-progress': {
    name: 'Fortschritt ab Ausgangswert', short: 'Fortschritt',
    meaning: 'Anteil des Wegs vom Ausgangswert zum Ziel, den ein Wert zurückgelegt hat; unter 0, wenn er sich entfernt hat.',
    working: 'Zurückgelegter Weg vom Ausgangswert zum Ziel', none: 'Es ist kein Wert, kein Ausgangswert oder kein Ziel angegeben.',
  },
} as const satisfies Record<string, KpiWords>;
