import type { KpiWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    name: 'Apeluri pe zi lucrătoare', short: 'Apeluri pe zi', meaning: 'Apeluri efectuate în perioadă, pentru fiecare zi lucrătoare a ei.',
    working: { one: 'Apeluri: {num} în {den} zi lucrătoare', few: 'Apeluri: {num} în {den} zile lucrătoare', other: 'Apeluri: {num} în {den} de zile lucrătoare' },
    none: 'Niciun apel efectuat {when}.',
  },
  'emails-sent': {
    name: 'E-mailuri trimise', short: 'E-mailuri', meaning: 'E-mailuri trimise în perioadă către exterior.',
    working: { one: '{n} e-mail trimis', few: '{n} e-mailuri trimise', other: '{n} de e-mailuri trimise' },
    none: 'Niciun e-mail trimis {when}.',
  },
  'second-contact-customers': {
    name: 'Clienți deschiși la un al doilea contact', short: 'Al doilea contact',
    meaning: 'Clienți contactați în perioadă care au acceptat să fie contactați din nou, fiecare numărat o dată.',
    working: { one: '{n} client a acceptat', few: '{n} clienți au acceptat', other: '{n} de clienți au acceptat' },
    none: 'Niciun client contactat {when}.',
  },
  'value-added-calls': {
    name: 'Apeluri cu valoare adăugată', short: 'Cu valoare adăugată',
    meaning: 'Apeluri efectuate în perioadă, marcate ca aducând valoare clientului.',
    working: { one: '{n} apel cu valoare adăugată', few: '{n} apeluri cu valoare adăugată', other: '{n} de apeluri cu valoare adăugată' },
    none: 'Niciun apel efectuat {when}.',
  },
  'value-added-call-share': {
    name: 'Ponderea apelurilor cu valoare adăugată', short: '% cu valoare',
    meaning: 'Ponderea apelurilor efectuate în perioadă care aduc valoare; cele nemarcate într-un fel sau altul sunt excluse.',
    working: 'Cu valoare adăugată: {num} din {den} marcate', few: 'Cu valoare adăugată: {num} din {den}',
    none: 'Niciun apel efectuat {when} nu este marcat ca aducând sau nu valoare.',
  },
  'value-added-call-frequency': {
    name: 'Apeluri cu valoare adăugată per client', short: 'Apeluri per client',
    meaning: 'Apeluri cu valoare adăugată din perioadă, pentru fiecare 30 de zile în care un client a fost client.',
    working: 'Apeluri: {num}, raportate la zilele tuturor clienților', none: 'Niciun apel efectuat {when} sau niciun client.',
  },
  'value-added-call-effectiveness': {
    name: 'Eficacitatea apelurilor cu valoare adăugată', short: 'Apeluri eficace',
    meaning: 'Dintre apelurile cu valoare adăugată din perioadă al căror rezultat este cunoscut, ponderea celor după care ceva a avansat.',
    working: 'Cu avans: {num} din {den} cu rezultat cunoscut', few: 'Cu avans: {num} din {den}',
    none: 'Niciun apel cu valoare adăugată efectuat {when} nu are un rezultat cunoscut.',
  },
  'customer-response-time': {
    name: 'Timpul mediu de răspuns către client', short: 'Răspuns mediu',
    meaning: 'Timpul mediu de la solicitarea unui client, primită în perioadă, până la primul răspuns; cele fără răspuns sunt excluse.',
    working: { one: '{n} solicitare cu răspuns', few: '{n} solicitări cu răspuns', other: '{n} de solicitări cu răspuns' },
    none: 'Nicio solicitare primită {when} nu a avut răspuns.',
  },
  'customer-response-time-median': {
    name: 'Timpul median de răspuns către client', short: 'Răspuns median',
    meaning: 'Jumătate dintre solicitările primite în perioadă și cu răspuns au așteptat primul răspuns mai mult de atât, jumătate mai puțin.',
    working: { one: '{n} solicitare cu răspuns', few: '{n} solicitări cu răspuns', other: '{n} de solicitări cu răspuns' },
    none: 'Nicio solicitare primită {when} nu a avut răspuns.',
  },
  'customer-response-time-per-customer': {
    name: 'Timpul de răspuns per client', short: 'Timp per client',
    meaning: 'Timpul total în care solicitările primite în perioadă au așteptat primul răspuns, împărțit la clienții care au primit răspuns.',
    working: { one: '{n} client cu răspuns', few: '{n} clienți cu răspuns', other: '{n} de clienți cu răspuns' },
    none: 'Nicio solicitare primită {when} nu a avut răspuns.',
  },
  'response-within-1h': {
    name: 'Răspunsuri în cel mult o oră', short: 'În 1 oră',
    meaning: 'Ponderea solicitărilor primite în perioadă la care s-a răspuns în cel mult 1 oră; cele mai recente de atât sunt excluse.',
    working: 'La timp: {num} din {den} primite', few: 'La timp: {num} din {den}',
    none: 'Nicio solicitare primită {when} sau niciuna nu are încă o oră.',
  },
  'response-within-24h': {
    name: 'Răspunsuri în cel mult 24 de ore', short: 'În 24 de ore',
    meaning: 'Ponderea solicitărilor primite în perioadă la care s-a răspuns în cel mult 24 de ore; cele mai recente de atât sunt excluse.',
    working: 'La timp: {num} din {den} primite', few: 'La timp: {num} din {den}',
    none: 'Nicio solicitare primită {when} sau niciuna nu are încă o zi.',
  },
  'quote-turnaround': {
    name: 'Timpul mediu de ofertare', short: 'Timp de ofertare',
    meaning: 'Timpul mediu de la cererea de ofertă până la oferta finală, pentru ofertele trimise în perioadă.',
    working: { one: '{n} ofertă finală', few: '{n} oferte finale', other: '{n} de oferte finale' },
    none: 'Nicio ofertă finală trimisă {when}.',
  },
  'content-usefulness': {
    name: 'Utilitatea conținutului', short: 'Conținut util',
    meaning: 'Ponderea evaluărilor date în perioadă care consideră conținutul util: 4 sau 5 din 5.',
    working: 'Utile: {num} din {den} evaluate', few: 'Utile: {num} din {den}', none: 'Niciun conținut evaluat {when}.',
  },
  'content-findability': {
    name: 'Găsirea conținutului', short: 'Găsire conținut',
    meaning: 'Dintre căutările din perioadă al căror rezultat este cunoscut, ponderea celor care au găsit conținut.',
    working: 'Reușite: {num} din {den} efectuate', few: 'Reușite: {num} din {den}',
    none: 'Nicio căutare efectuată {when} nu are un rezultat cunoscut.',
  },
  'content-search-time': {
    name: 'Timpul median de căutare a conținutului', short: 'Timp de căutare',
    meaning: 'Jumătate dintre căutările reușite din perioadă au durat mai mult de atât, jumătate mai puțin.',
    working: { one: '{n} căutare reușită', few: '{n} căutări reușite', other: '{n} de căutări reușite' },
    none: 'Nicio căutare reușită {when}.',
  },
  'content-usage-rate': {
    name: 'Rata de utilizare a conținutului', short: 'Conținut folosit',
    meaning: 'Ponderea materialelor disponibile în perioadă care au fost deschise sau distribuite cel puțin o dată.',
    working: 'Folosite: {num} din {den} disponibile', few: 'Folosite: {num} din {den}', none: 'Niciun material disponibil {when}.',
  },
  'skill-gap': {
    name: 'Deficitul mediu de competențe', short: 'Deficit competențe',
    meaning: 'Media punctelor care lipsesc până la nivelul cerut, după ultima evaluare a fiecărui agent la fiecare competență; un nivel mai mare contează ca 0.',
    working: { one: '{n} pereche agent-competență', few: '{n} perechi agent-competență', other: '{n} de perechi agent-competență' },
    none: 'Nicio evaluare cunoscută {when}.',
  },
  'skill-coverage': {
    name: 'Acoperirea competențelor', short: 'Competențe acoperite',
    meaning: 'Ponderea perechilor agent-competență la nivelul cerut sau peste, după ultima evaluare.',
    working: 'La nivel: {num} din {den} evaluate', few: 'La nivel: {num} din {den}', none: 'Nicio evaluare cunoscută {when}.',
  },
  'coaching-frequency': {
    name: 'Ședințe de coaching per agent', short: 'Ședințe coaching',
    meaning: 'Ședințe de coaching ținute în perioadă, pentru fiecare 30 de zile în care un agent a fost activ.',
    working: 'Ședințe: {num}, raportate la zilele tuturor agenților', none: 'Nicio ședință de coaching {when} sau niciun agent activ.',
  },
  'adoption-rate': {
    name: 'Adoptarea CRM-ului', short: 'Adoptare',
    meaning: 'Ponderea agenților din perioadă care au înregistrat în ea cel puțin o activitate.', working: 'Activi: {num} din {den}',
    few: 'Activi: {num} din {den}', none: 'Niciun agent {when}.',
  },
} as const satisfies Record<string, KpiWords>;
