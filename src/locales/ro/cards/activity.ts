import type { CardWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    formula: 'Apeluri ÷ zile lucrătoare',
    cohort: 'Apeluri efectuate în perioadă; zile lucrătoare după programul de lucru, altfel de luni până vineri.',
    alternatives: 'Doar zilele cu un apel; toate zilele.', edges: 'Apelurile fără nicio zi lucrătoare nu dau o valoare.',
    abuse: 'Cererea de numere mari golește apelurile de conținut.',
  },
  'emails-sent': {
    formula: 'Numărul e-mailurilor trimise către exterior', cohort: 'E-mailuri trimise în perioadă.',
    edges: 'E-mailurile automate se numără, dacă un filtru nu le exclude.',
    abuse: 'Se trimit mai multe e-mailuri decât vrea cineva să citească.',
  },
  'second-contact-customers': {
    formula: 'Numărul clienților care au acceptat un nou contact', cohort: 'Contacte din perioadă.',
    edges: 'Un client se numără o singură dată.', abuse: 'Se înregistrează acorduri pe care nu le-a dat nimeni.',
  },
  'value-added-calls': {
    formula: 'Numărul apelurilor cu valoare adăugată', cohort: 'Apeluri efectuate în perioadă.',
    abuse: 'Agenții își marchează singuri apelurile ca valoroase.',
  },
  'value-added-call-share': {
    formula: 'Apeluri cu valoare adăugată ÷ apeluri marcate într-un fel sau altul', cohort: 'Apeluri efectuate în perioadă.',
    edges: 'Apelurile pe care nu le-a marcat nimeni nu intră nici la numărător, nici la numitor.',
    abuse: 'Agenții își marchează singuri apelurile ca valoroase.',
  },
  'value-added-call-frequency': {
    formula: 'Apeluri cu valoare adăugată ÷ zilele tuturor clienților × 30',
    cohort: 'Apeluri efectuate în perioadă; zilele ei în care fiecare a fost client.',
    edges: 'Cine vine sau pleacă în perioadă contează parțial.', abuse: 'Clienții sunt sunați mai des decât își doresc.',
  },
  'value-added-call-effectiveness': {
    formula: 'Apeluri după care ceva a avansat ÷ apeluri cu rezultat cunoscut',
    cohort: 'Apeluri cu valoare adăugată efectuate în perioadă.',
    alternatives: 'Apeluri urmate de trecerea într-o etapă ulterioară în 14 zile.',
    edges: 'Apelurile fără rezultat nu intră nici la numărător, nici la numitor.',
    abuse: 'Agenții raportează rezultatul propriilor apeluri.',
  },
  'customer-response-time': {
    formula: 'Media (primul răspuns − solicitare)', cohort: 'Solicitări primite în perioadă și cu răspuns la data de referință.',
    alternatives: 'Solicitări după data răspunsului; doar programul de lucru.',
    edges: 'Solicitările fără răspuns sunt excluse. Un răspuns anterior solicitării se consideră eroare.',
    abuse: 'Răspunsurile goale îl scad. O medie ascunde așteptările lungi și solicitările rămase fără răspuns.',
  },
  'customer-response-time-median': {
    formula: 'Valoarea din mijloc pentru (primul răspuns − solicitare)',
    cohort: 'Solicitări primite în perioadă și cu răspuns la data de referință.', edges: 'Solicitările fără răspuns sunt excluse.',
    abuse: 'Ascunde cele mai lungi așteptări.',
  },
  'customer-response-time-per-customer': {
    formula: 'Suma (primul răspuns − solicitare) ÷ clienți cu răspuns',
    cohort: 'Solicitări primite în perioadă și cu răspuns la data de referință.',
    edges: 'Nu este un timp de așteptare: un client cu multe solicitări îl crește.',
    abuse: 'Un client care cere mult face echipa să pară lentă.',
  },
  'response-within-1h': {
    formula: 'Solicitări cu răspuns în cel mult 1 oră ÷ solicitări', cohort: 'Solicitări primite în perioadă, vechi de cel puțin 1 oră.',
    alternatives: 'Solicitări cu răspuns sau întârziate, indiferent de vechime.',
    edges: 'Lipsa răspunsului se consideră întârziere; exact 1 oră se consideră la timp.', abuse: 'Primele răspunsuri goale o cresc.',
  },
  'response-within-24h': {
    formula: 'Solicitări cu răspuns în cel mult 24 de ore ÷ solicitări',
    cohort: 'Solicitări primite în perioadă, vechi de cel puțin 24 de ore.',
    alternatives: 'Solicitări cu răspuns sau întârziate, indiferent de vechime.',
    edges: 'Lipsa răspunsului se consideră întârziere; exact 24 de ore se consideră la timp.', abuse: 'Primele răspunsuri goale o cresc.',
  },
  'quote-turnaround': {
    formula: 'Media (trimiterea ofertei − cererea de ofertă)', cohort: 'Oferte finale trimise în perioadă.',
    alternatives: 'Oferte după data cererii; doar programul de lucru.', edges: 'Ciornele sunt ignorate.',
    abuse: 'Ofertele devin rapide și greșite.',
  },
  'content-usefulness': {
    formula: 'Evaluări de 4 sau 5 ÷ evaluări', cohort: 'Evaluări de la 1 la 5 date în perioadă.',
    edges: 'Alte evaluări sunt excluse și numărate ca erori.', abuse: 'Răspund doar cei cărora le place.',
  },
  'content-findability': {
    formula: 'Căutări care au găsit ceva ÷ căutări', cohort: 'Căutări din perioadă al căror final este cunoscut.',
    edges: 'Ceva este găsit atunci când este deschis.',
  },
  'content-search-time': {
    formula: 'Valoarea din mijloc a duratelor căutărilor', cohort: 'Căutări din perioadă care au găsit ceva.',
    edges: 'Căutările fără rezultat sunt excluse.', abuse: 'Renunțarea timpurie nu se vede aici.',
  },
  'content-usage-rate': {
    formula: 'Materiale deschise sau distribuite ÷ materiale disponibile', cohort: 'Materiale disponibile oricând în perioadă.',
    edges: 'O singură folosire este de ajuns. Materialele retrase sunt excluse.', abuse: 'Materialele sunt deschise fără a fi citite.',
  },
  'skill-gap': {
    formula: 'Media (nivel cerut − nivel) unde este peste 0, altfel 0', cohort: 'Ultima evaluare a fiecărui agent la fiecare competență.',
    edges: 'Un punct forte la o competență nu compensează alta.', abuse: 'Se numără ore de instruire în loc de competențe.',
  },
  'skill-coverage': {
    formula: 'Competențe la nivelul cerut ÷ competențe evaluate', cohort: 'Ultima evaluare a fiecărui agent la fiecare competență.',
    edges: 'Ce nu a fost evaluat niciodată nu intră nici la numărător, nici la numitor.', abuse: 'Coborârea nivelului cerut o crește.',
  },
  'coaching-frequency': {
    formula: 'Ședințe de coaching ÷ zilele tuturor agenților × 30',
    cohort: 'Ședințe ținute în perioadă; zilele ei în care fiecare a fost agent.', abuse: 'Se țin ședințe doar pentru a fi bifate.',
  },
  'adoption-rate': {
    formula: 'Agenți cu o activitate ÷ agenți', cohort: 'Agenți oricând în perioadă; activități înregistrate în ea.',
    alternatives: 'Agenți care s-au autentificat; activități făcute cu un instrument sau șablon ÷ activități.',
    edges: 'O singură activitate este de ajuns.', abuse: 'Se înregistrează activități goale.',
  },
} as const satisfies Record<string, CardWords>;
