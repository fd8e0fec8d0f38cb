import type { CardWords } from '../../dictionary.ts';

/** What customers say, and how long they wait. */
export const service = {
  nps: {
    formula: '100 × (promotori − detractori) ÷ răspunsuri', cohort: 'Răspunsuri date în perioadă.',
    alternatives: 'Ultimul răspuns al fiecărei persoane; pe sondaje.',
    edges: 'Promotorii dau 9 sau 10, detractorii de la 0 la 6. Scalele de la 1 la 10 nu se amestecă niciodată.',
    abuse: 'Sunt întrebați doar oamenii mulțumiți. Spune puțin despre cine va pleca.',
  },
  'nps-trend': {
    formula: 'NPS − NPS anterior', cohort: 'Răspunsuri date în perioadă și în perioada anterioară.',
    edges: 'Fără răspunsuri în una dintre ele nu există o valoare.', abuse: 'Întâmplarea este citită ca schimbare.',
  },
  'nps-by-account': {
    formula: 'Media NPS-ului fiecărui cont', cohort: 'Ultimul răspuns al fiecărei persoane din perioadă.',
    alternatives: 'Conturi ponderate după veniturile lor.', edges: 'Fiecare cont are aceeași pondere, oricâți ar răspunde.',
    abuse: 'Se aleg persoane binevoitoare care să răspundă.',
  },
  csat: {
    formula: 'Răspunsuri de 4 sau 5 ÷ răspunsuri', cohort: 'Răspunsuri de la 1 la 5 date în perioadă.',
    alternatives: 'Scorul mediu; alte scale au alte limite.', edges: 'Alte scoruri sunt excluse și numărate ca erori.',
    abuse: 'Sunt întrebați doar clienții mulțumiți. Vorbește despre un singur contact, nu despre relație.',
  },
  ces: {
    formula: 'Media scorurilor', cohort: 'Răspunsuri de la 1 la 7 date în perioadă.',
    alternatives: 'Ponderea celor de la 5 la 7, aici un KPI separat; o formă mai veche întreabă despre efort, unde mai puțin este mai bine.',
    edges: 'Alte scoruri sunt excluse și numărate ca erori.', abuse: 'Clienții care au renunțat nu sunt întrebați niciodată.',
  },
  'ces-agree': {
    formula: 'Răspunsuri de la 5 la 7 ÷ răspunsuri', cohort: 'Răspunsuri de la 1 la 7 date în perioadă.',
    edges: '4 nu este nici ușor, nici greu și se numără ca nefiind ușor.', abuse: 'Clienții care au renunțat nu sunt întrebați niciodată.',
  },
  'fcr-survey': {
    formula: 'Răspunsuri da ÷ răspunsuri', cohort: 'Răspunsuri date în perioadă.',
    edges: 'Este ce își amintesc clienții, nu ce s-a înregistrat.', abuse: 'Sunt întrebați doar cei care au fost ajutați.',
  },
  'survey-response-rate': {
    formula: 'Sondaje cu răspuns ÷ sondaje trimise', cohort: 'Sondaje trimise în perioadă, cu răspuns la data de referință.',
    abuse: 'La o rată mică au răspuns doar anumite tipuri de clienți.',
  },
  'health-score': {
    formula: 'Suma (pondere × componentă) ÷ suma ponderilor', cohort: 'Componente cunoscute la data de referință.',
    edges: 'Componentele fără valoare sunt excluse cu ponderea lor; dacă se cunoaște mai puțin de jumătate din pondere, nu există o valoare.',
    abuse: 'Ponderile sunt opinii: comparați-le cu cine reînnoiește.',
  },
  'first-contact-resolution': {
    formula: 'Tichete cu un singur contact rămase rezolvate ÷ tichete rezolvate',
    cohort: 'Tichete rezolvate în perioadă, destul de demult ca o repetare să se vadă.',
    alternatives: 'Fără a aștepta repetări sau din sondaj: aici sunt KPI-uri separate.',
    edges: 'Un tichet nou al clientului pe același subiect este o repetare.',
    abuse: 'Tichetele sunt închise prea devreme sau un caz este împărțit în mai multe.',
  },
  'one-touch-rate': {
    formula: 'Tichete cu mai puțin de 2 contacte ÷ tichete rezolvate', cohort: 'Tichete rezolvate în perioadă.',
    edges: 'Un client care revine nu se vede aici. Un tichet fără număr de contacte este exclus.',
    abuse: 'Tichetele sunt închise după un răspuns, rezolvate sau nu.',
  },
  'ticket-resolution-time': {
    formula: 'Media (rezolvare finală − deschidere)', cohort: 'Tichete rezolvate în perioadă.',
    alternatives: 'Până la prima rezolvare; după data deschiderii.',
    edges: 'Nopțile și weekendurile se numără. Tichetele deschise nu sunt incluse.',
    abuse: 'Se închid întâi tichetele ușoare, iar altele înainte de a fi rezolvate.',
  },
  'ticket-resolution-time-business': {
    formula: 'Media orelor de program de la deschidere până la rezolvarea finală', cohort: 'Tichete rezolvate în perioadă.',
    edges: 'Deschis și rezolvat în afara programului, un tichet a durat 0 ore.', abuse: 'Un program de lucru mai scurt îl scade.',
  },
  'ticket-resolution-per-opened': {
    formula: 'Suma (rezolvare finală − deschidere) ÷ tichete deschise',
    cohort: 'Tichete rezolvate în perioadă, raportate la cele deschise în ea: două mulțimi diferite.',
    edges: 'De folosit doar pentru comparație cu rapoarte care fac așa: scade în timp ce coada crește.',
    abuse: 'Tichetele lăsate nerezolvate îl scad.',
  },
  'ticket-step-time': {
    formula: 'Media (ieșire − intrare)', cohort: 'Șederi în status încheiate în perioadă.', edges: 'Fiecare trecere se numără separat.',
    abuse: 'Tichetele sunt mutate în alt status pentru a opri timpul.',
  },
  'first-reply-time': {
    formula: 'Media (primul răspuns − deschidere)', cohort: 'Tichete deschise în perioadă, cu răspuns la data de referință.',
    alternatives: 'Doar programul de lucru.', edges: 'Tichetele fără răspuns sunt excluse. Răspunsurile automate nu sunt răspunsuri.',
    abuse: 'Primele răspunsuri goale îl scad.',
  },
  'sla-attainment': {
    formula: 'Prime răspunsuri la timp ÷ tichete încheiate',
    cohort: 'Tichete deschise în perioadă care au un răspuns sau și-au depășit timpul.',
    alternatives: 'Doar tichetele al căror timp a trecut.',
    edges: 'Exact la limită este la timp. Tichetele fără un timp convenit nu sunt incluse.',
    abuse: 'Timpul este oprit printr-o schimbare de status.',
  },
  'reopen-rate': {
    formula: 'Tichete redeschise ÷ tichete rezolvate', cohort: 'Tichete rezolvate prima dată în perioadă.',
    edges: 'Un simplu mulțumesc poate redeschide un tichet: filtrați aceste cazuri.',
    abuse: 'Se deschide un tichet nou în locul celui vechi.',
  },
  'ticket-backlog': {
    formula: 'Numărul tichetelor deschise', cohort: 'Tichete deschise la data de referință.',
    edges: 'Este un nivel: cele din mai multe perioade nu se adună.', abuse: 'Tichetele sunt închise înainte de a fi rezolvate.',
  },
  'overdue-ticket-share': {
    formula: 'Tichete deschise cu termen depășit ÷ tichete deschise cu termen', cohort: 'Tichete deschise la data de referință.',
    edges: 'Tichetele fără termen nu intră nici la numărător, nici la numitor.',
    abuse: 'Termenele sunt mutate sau tichetele închise înainte de a fi rezolvate.',
  },
  'backlog-age': {
    formula: 'Valoarea din mijloc a timpilor de la deschiderea tichetelor deschise', cohort: 'Tichete deschise la data de referință.',
    edges: 'Se socotește de la deschidere, nu de la ultimul răspuns.', abuse: 'Tichetele vechi sunt închise și deschise din nou.',
  },
} as const satisfies Record<string, CardWords>;
