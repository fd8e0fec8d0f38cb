import type { CardWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    formula: 'Loc: 1 + numărul agenților cu o valoare mai bună', cohort: 'Ca la KPI-ul clasat.',
    edges: 'Valorile egale împart același loc. Agenții cu prea puține date sunt afișați fără loc.',
    abuse: 'Cu o singură cifră pe panou, se lucrează doar pentru ea.',
  },
  'target-attainment': {
    formula: 'Valoare ÷ obiectiv; unde mai puțin este mai bine, obiectiv ÷ valoare', cohort: 'Ca la valoare.',
    edges: 'Unde mai puțin este mai bine, o valoare de 0 nu dă rezultat. Într-o perioadă neîncheiată valoarea încă mai crește.',
    abuse: 'Obiectivele doar pe activitate răsplătesc doar activitatea.',
  },
  'baseline-progress': {
    formula: '(Valoare − valoare de referință) ÷ (obiectiv − valoare de referință)',
    cohort: 'Ca la valoare; valoarea de referință este fixată dinainte.',
    edges: 'Sub 0 s-a mers în direcția greșită. Un obiectiv egal cu valoarea de referință nu dă rezultat.',
    abuse: 'O valoare de referință slabă face ca progresul să pară mare.',
  },
} as const satisfies Record<string, CardWords>;
