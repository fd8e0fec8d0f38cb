import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: 'Rang: 1 + Anzahl der Teammitglieder mit besserem Wert', cohort: 'Wie bei der Kennzahl, nach der geordnet wird.',
    edges: 'Gleiche Werte teilen sich einen Rang. Wer zu wenige Daten hat, steht ohne Rang in der Liste.',
    abuse: 'Steht nur eine Kennzahl auf der Tafel, wird nur für sie gearbeitet.',
  },
  'target-attainment': {
    formula: 'Wert ÷ Ziel; wo weniger besser ist, Ziel ÷ Wert', cohort: 'Wie beim Wert.',
    edges: 'Wo weniger besser ist, ergibt 0 keinen Wert. In einem laufenden Zeitraum wächst der Wert noch.',
    abuse: 'Ziele nur für Aktivität belohnen nur Aktivität.',
  },
  'baseline-progress': {
    formula: '(Wert − Ausgangswert) ÷ (Ziel − Ausgangswert)', cohort: 'Wie beim Wert; der Ausgangswert steht vorher fest.',
    edges: 'Unter 0 ging es in die falsche Richtung. Ist das Ziel gleich dem Ausgangswert, gibt es keinen Wert.',
    abuse: 'Ein schlechter Ausgangswert lässt jeden Fortschritt groß aussehen.',
  },
} as const satisfies Record<string, CardWords>;
