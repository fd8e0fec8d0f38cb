import type { KpiWords } from '../../dictionary.ts';

/** Figures about other figures: ranks and targets. */
export const governance = {
  leaderboard: {
    name: 'Clasament', short: 'Loc',
    meaning: 'Agenții în ordinea unui KPI, de la cel mai bun; valorile egale împart același loc, iar prea puține date nu dau niciunul.',
    working: 'Agenții în ordinea unui KPI', none: 'Niciun agent de clasat {when} sau nu este dat niciun KPI.',
  },
  'target-attainment': {
    name: 'Atingerea obiectivului', short: 'Din obiectiv',
    meaning: 'O valoare ca pondere din obiectivul ei; unde mai puțin este mai bine, obiectivul ca pondere din valoare.',
    working: 'Valoarea față de obiectiv', none: 'Nu este dată o valoare sau un obiectiv.',
  },
  'baseline-progress': {
    name: 'Progresul față de referință', short: 'Progres',
    meaning: 'Partea din drumul de la o valoare de referință la un obiectiv pe care o valoare a parcurs-o; sub 0 dacă a mers în sens opus.',
    working: 'Drumul parcurs de la referință la obiectiv', none: 'Nu este dată o valoare, o valoare de referință sau un obiectiv.',
  },
} as const satisfies Record<string, KpiWords>;
