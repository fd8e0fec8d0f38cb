import type { CardWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    formula: 'Numărul clienților', cohort: 'Clienți care au început prima dată în perioadă.', edges: 'Clienții reveniți nu sunt noi.',
  },
  'customer-acquisition-rate': {
    formula: 'Clienți noi ÷ clienți inițiali', cohort: 'Primele începuturi din perioadă; clienții de dinaintea ei.',
    alternatives: 'Unii numesc așa costul unui client nou.', edges: 'Poate depăși 1.', abuse: 'Se câștigă clienți care nu rămân.',
  },
  cac: {
    formula: 'Costuri de marketing și vânzări ÷ clienți noi',
    cohort: 'Costurile zilelor din perioadă; clienții care au început prima dată în ea.',
    alternatives: 'Costurile cu un ciclu de vânzare mai devreme.',
    edges: 'Costurile se împart egal pe zilele lor. Costuri fără un client nou nu dau o valoare.',
    abuse: 'Salariile sunt omise sau se taie cheltuieli care ar aduce câștig mai târziu.',
  },
  'campaign-revenue': {
    formula: 'Suma părților de comenzi atribuite campaniei',
    cohort: 'Comenzile din perioadă; interacțiunile din zilele dinaintea fiecăreia.',
    alternatives: 'Prima interacțiune, ultima interacțiune sau părți egale pentru fiecare interacțiune ori campanie.',
    edges: 'Părțile unei comenzi însumate dau comanda. Comenzile fără interacțiuni nu se atribuie nimănui.',
    abuse: 'Ultima interacțiune ia tot meritul. Atribuirea nu dovedește o cauză.',
  },
  'revenue-per-recipient': {
    formula: 'Venituri din campanie ÷ mesaje livrate', cohort: 'Comenzi plasate în perioadă; toate mesajele campaniei.',
    edges: 'Mesajele returnate nu sunt livrate.', abuse: 'Trimiterile mici către cei mai buni clienți arată grozav.',
  },
  'campaign-roi': {
    formula: '(Venituri din campanie − cost) ÷ cost', cohort: 'Comenzi plasate în perioadă; întregul cost al campaniei.',
    alternatives: 'Marja în locul veniturilor.', edges: '−1 înseamnă că s-a pierdut tot. Un cost de 0 nu dă o valoare.',
    abuse: 'Orele de muncă sunt lăsate în afara costului.',
  },
  'open-rate': {
    formula: 'Mesaje deschise ÷ mesaje livrate', cohort: 'Trimiteri din perioadă.', alternatives: 'Împărțit la mesajele trimise.',
    edges: 'Fiecare mesaj se numără o dată; o trimitere cu mai multe deschise decât livrate este exclusă ca eroare.',
    abuse: 'Programele de e-mail deschid mesaje pe care nu le citește nimeni, iar subiectele promit prea mult.',
  },
  'click-rate': {
    formula: 'Mesaje cu clic ÷ mesaje livrate', cohort: 'Trimiteri din perioadă.', alternatives: 'Împărțit la mesajele deschise.',
    edges: 'Fiecare mesaj se numără o dată; o trimitere cu mai multe clicuri decât livrate este exclusă ca eroare.',
    abuse: 'Clicurile nu sunt profit.',
  },
  'unsubscribe-rate': {
    formula: 'Destinatari dezabonați ÷ mesaje livrate', cohort: 'Trimiteri din perioadă.',
    edges: 'Reclamațiile și mesajele returnate nu sunt incluse.', abuse: 'Ascunderea linkului o scade și aduce reclamații.',
  },
  'list-growth-rate': {
    formula: '(Cea mai mare trimitere − cea anterioară) ÷ cea mai mare trimitere anterioară',
    cohort: 'Trimiteri din perioadă și din perioada anterioară.', alternatives: '(Abonați noi − dezabonați) ÷ abonați la început.',
    edges: 'Doar trimiterile către toată lista îi arată mărimea. Dacă sunt mai multe liste, alegeți una.',
    abuse: 'Adresele cumpărate o cresc.',
  },
  arpa: {
    formula: 'Venit recurent lunar ÷ conturi plătitoare', cohort: 'Conturile de dinaintea sfârșitului perioadei.',
    abuse: 'Pierderea conturilor mici îl crește.',
  },
  'customer-lifespan': {
    formula: 'Zilele tuturor clienților ÷ plecări', cohort: 'Zilele și plecările din perioadă.',
    alternatives: 'Media relațiilor încheiate, care este prea scurtă.',
    edges: 'Fără nicio plecare nu există o valoare: este mai lungă decât s-a observat.',
    abuse: 'La puține plecări este mai mult întâmplare.',
  },
  'clv-average': {
    formula: '(Venituri ÷ anii tuturor clienților) × (anii tuturor clienților ÷ plecări)',
    cohort: 'Comenzile, zilele și plecările din perioadă.',
    alternatives: 'Venituri până acum, nete de costuri sau estimate: aici sunt KPI-uri separate.',
    edges: 'Într-o singură perioadă se reduce la venituri ÷ plecări.', abuse: 'La puține plecări este mai mult întâmplare.',
  },
  'clv-historic': {
    formula: 'Suma tuturor comenzilor ÷ clienți avuți vreodată', cohort: 'Tot până la data de referință.',
    edges: 'Clienții noi o scad: comparați clienți care au început în același an.',
  },
  'ltv-net': {
    formula: '(Suma tuturor comenzilor − costul câștigării și deservirii) ÷ clienți avuți vreodată',
    cohort: 'Tot până la data de referință.', alternatives: 'Doar clienții care au plecat.',
    edges: 'Poate fi sub 0. Nu o împărțiți la costul de achiziție: acel cost este deja inclus.', abuse: 'Costurile neînregistrate o cresc.',
  },
  'ltv-predictive': {
    formula: 'Venit lunar per cont × marjă brută ÷ rata de abandon', cohort: 'Conturile la sfârșitul perioadei, abandonul din ea.',
    edges: 'Un abandon de 0 nu dă o valoare. Se presupune că abandonul rămâne cum este.',
    abuse: 'Un eșantion mic de plecări produce valori pe care nu le va vedea nimeni.',
  },
  'ltv-cac-ratio': {
    formula: 'Valoarea estimată a clientului ÷ costul de achiziție', cohort: 'Ambele pe aceeași perioadă.',
    edges: 'Valoarea netă a clientului nu are ce căuta aici: costul de achiziție s-ar număra de două ori.',
    abuse: 'Oprirea tuturor cheltuielilor îl face să arate cel mai bine.',
  },
  'cac-payback-months': {
    formula: 'Cost de achiziție ÷ (venit lunar per cont × marjă brută)', cohort: 'Costurile perioadei; conturile la sfârșitul ei.',
    edges: 'O marjă de 0 nu dă o valoare. Plecările nu sunt incluse.',
  },
} as const satisfies Record<string, CardWords>;
