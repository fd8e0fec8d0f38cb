import type { CardWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    formula: 'Numărul oportunităților câștigate', cohort: 'Oportunități închise în perioadă.',
    edges: 'O oportunitate redeschisă nu se mai numără.', abuse: 'Multe oportunități mici sau cu clienți nepotriviți îl cresc.',
  },
  'revenue-won': {
    formula: 'Suma valorilor oportunităților câștigate', cohort: 'Oportunități închise în perioadă.',
    alternatives: 'După începutul contractului. Veniturile contabile sunt altă cifră.',
    edges: 'Fiecare valoare se convertește la cursul din ziua închiderii; dacă uneia îi lipsește cursul, nu există total.',
    abuse: 'Răsplătit singur, aduce clienți nepotriviți care pleacă repede.',
  },
  'win-rate': {
    formula: 'Oportunități câștigate ÷ (oportunități câștigate + pierdute)',
    cohort: 'Oportunități închise în perioadă, oricând ar fi fost create.',
    alternatives: 'După data creării, după valoare sau împărțit la toate oportunitățile lucrate: aici sunt KPI-uri separate.',
    edges: 'Oportunitățile deschise nu intră nici la numărător, nici la numitor; una redeschisă iese din ambele.',
    abuse: 'Oportunitățile pierdute lăsate deschise și cele îndoielnice neînregistrate o cresc.',
  },
  'win-rate-created': {
    formula: 'Oportunități câștigate până acum ÷ oportunități create',
    cohort: 'Oportunități create în perioadă, în starea de la data de referință.',
    alternatives: 'Doar perioade destul de vechi ca majoritatea oportunităților să fie decise.',
    edges: 'Oportunitățile recente sunt încă deschise, deci rata unei perioade recente continuă să crească.',
    abuse: 'Înregistrarea doar a oportunităților aproape câștigate o crește.',
  },
  'win-rate-flow': {
    formula: 'Oportunități câștigate ÷ oportunități create',
    cohort: 'Oportunități închise în perioadă, raportate la cele create în ea: două mulțimi diferite.',
    edges: 'Poate depăși 1. Câștiguri fără nicio oportunitate nouă nu dau o valoare.',
    abuse: 'Se mișcă atunci când intră mai puține oportunități, deși în modul de a câștiga nu s-a schimbat nimic.',
  },
  'close-rate': {
    formula: 'Oportunități câștigate ÷ oportunități lucrate',
    cohort: 'Oportunități câștigate în perioadă, raportate la cele deschise oricând în ea.',
    alternatives: 'Unii numesc rată de închidere câștigate ÷ închise: aici aceea este rata de câștig.',
    edges: 'Ciclurile lungi de vânzare o scad.', abuse: 'Multe câștiguri mici arată bine: nu spune nimic despre valoare.',
  },
  'win-rate-value': {
    formula: 'Valoare câștigată ÷ (valoare câștigată + valoare pierdută)', cohort: 'Oportunități închise în perioadă.',
    edges: 'Oportunitățile fără valoare sau cu una sub 0 sunt excluse.', abuse: 'O singură oportunitate mare o poate decide.',
  },
  'average-deal-size': {
    formula: 'Suma valorilor oportunităților câștigate ÷ numărul lor', cohort: 'Oportunități închise în perioadă.',
    edges: 'Oportunitățile fără valoare sau cu una sub 0 sunt excluse; 0 se numără.',
    abuse: 'O singură oportunitate mare o mișcă, iar reducerile rămân ascunse.',
  },
  'deal-size-median': {
    formula: 'Valoarea din mijloc dintre valorile oportunităților câștigate', cohort: 'Oportunități închise în perioadă.',
    edges: 'Între două valori din mijloc se ia media lor. Oportunitățile fără valoare sau cu una sub 0 sunt excluse.',
    abuse: 'Ascunde puținele oportunități mari.',
  },
  'gross-profit': {
    formula: 'Suma (valoare − cost) a oportunităților câștigate', cohort: 'Oportunități închise în perioadă.',
    edges: 'Oportunitățile fără valoare sau fără cost sunt excluse. Poate fi sub 0.',
    abuse: 'Costurile pe care nu le înregistrează nimeni, cum sunt orele de muncă, îl cresc.',
  },
  'gross-margin': {
    formula: 'Profitul brut al oportunităților câștigate ÷ valoarea lor', cohort: 'Oportunități închise în perioadă.',
    alternatives: 'Adaosul comercial se împarte în schimb la cost.',
    edges: 'Oportunitățile fără cost nu intră nici la numărător, nici la numitor. O valoare de 0 sau mai mică nu dă o marjă.',
    abuse: 'Refuzarea unor oportunități bune cu marjă mică o crește.',
  },
  'upsell-rate': {
    formula: 'Clienți care au cumpărat un upgrade ÷ clienți inițiali',
    cohort: 'Clienții de dinaintea perioadei și upgrade-urile câștigate în ea.',
    alternatives: 'Doar clienții care au primit o ofertă; sau venituri din upgrade-uri ÷ venituri.',
    edges: 'Un client se numără o singură dată. Clienții câștigați în perioadă nu se numără.',
    abuse: 'Clienții sunt împinși să cumpere upgrade-uri nepotrivite.',
  },
  'sales-cycle': {
    formula: 'Media (data închiderii − data creării)', cohort: 'Oportunități câștigate închise în perioadă.',
    alternatives: 'Oportunități după data creării; și cele pierdute.',
    edges: 'O oportunitate închisă înainte de a fi creată este exclusă și numărată ca eroare.',
    abuse: 'Grăbirea cumpărătorilor care nu sunt pregătiți îl scurtează și strică relația.',
  },
  'sales-cycle-first-contact': {
    formula: 'Media (data închiderii − data primului contact)', cohort: 'Oportunități câștigate închise în perioadă.',
    edges: 'Fără un contact înregistrat se ia data creării.', abuse: 'Înregistrarea târzie a primului contact îl scurtează.',
  },
  'sales-cycle-median': {
    formula: 'Valoarea din mijloc pentru (data închiderii − data creării)', cohort: 'Oportunități câștigate închise în perioadă.',
    edges: 'O oportunitate închisă înainte de a fi creată este exclusă și numărată ca eroare.',
    abuse: 'Ascunde oportunitățile care durează foarte mult.',
  },
  'lead-velocity-rate': {
    formula: '(Lead-uri calificate − calificate anterior) ÷ lead-uri calificate anterior',
    cohort: 'Lead-uri calificate în perioadă și în perioada anterioară.',
    alternatives: 'Unii numesc lead velocity timpul până la închidere: aici acela este ciclul de vânzare.',
    edges: 'Niciun lead anterior nu dă o valoare.', abuse: 'Declararea mai multor lead-uri ca fiind calificate o crește.',
  },
  'time-in-stage': {
    formula: 'Media, pe oportunități, a întregului lor timp în etapă',
    cohort: 'Oportunități care au părăsit etapa ultima dată în perioadă.',
    alternatives: 'Fiecare trecere separat; oportunități după intrare.',
    edges: 'Mai multe treceri ale unei oportunități se adună. Cele aflate încă în etapă nu se numără, deci pare mai rapid decât este.',
    abuse: 'Oportunitățile sunt parcate în altă etapă.',
  },
  'stage-age-open': {
    formula: 'Valoarea din mijloc a timpilor de la intrarea în etapă', cohort: 'Oportunități aflate în etapă la data de referință.',
    abuse: 'Mutarea unei oportunități afară și înapoi îi repornește timpul.',
  },
  'stage-bottleneck': {
    formula: 'Etapa cu cel mai lung timp mediu în etapă', cohort: 'Oportunități care au părăsit fiecare etapă ultima dată în perioadă.',
    edges: 'Etapele cu prea puține oportunități nu se compară.',
    abuse: 'O etapă lentă nu este întotdeauna una blocată: priviți și conversia ei.',
  },
  'stage-conversion': {
    formula: 'Oportunități ajunse la etapa ulterioară ÷ oportunități ajunse la cea anterioară',
    cohort: 'Oportunități create în perioadă, cu toate etapele atinse până acum.',
    alternatives: 'Prin fiecare etapă sau pe orice cale: aici sunt KPI-uri separate.',
    edges: 'O etapă sărită se consideră atinsă. O oportunitate care se întoarce își păstrează etapa cea mai avansată.',
    abuse: 'Oportunitățile sunt avansate prea devreme.',
  },
  'stage-conversion-strict': {
    formula: 'Oportunități trecute prin fiecare etapă până la cea ulterioară ÷ oportunități trecute prin cea anterioară',
    cohort: 'Oportunități create în perioadă, cu toate etapele de până acum.',
    edges: 'O oportunitate care a sărit o etapă nu este convertită. Pozițiile etapelor trebuie numerotate fără goluri.',
    abuse: 'Oportunitățile sunt trecute prin etape în care nu s-a întâmplat nimic.',
  },
  'stage-conversion-touched': {
    formula: 'Oportunități aflate vreodată în etapa ulterioară ÷ aflate vreodată în cea anterioară',
    cohort: 'Oportunități create în perioadă, cu toate etapele de până acum.',
    edges: 'Depășește 1 când oportunitățile sar peste etapa anterioară.',
  },
  'stage-conversion-vs-team': {
    formula: 'Conversia între etape a agentului − conversia între etape a tuturor celorlalți',
    cohort: 'Oportunități create în perioadă, pe responsabili.', edges: 'Agentul nu face parte din echipă.',
    abuse: 'La puține oportunități diferența este mai mult întâmplare: priviți intervalul ei.',
  },
  'funnel-conversion': {
    formula: 'Oportunități ajunse la ultima etapă ÷ oportunități ajunse la prima',
    cohort: 'Oportunități create în perioadă, cu toate etapele atinse până acum.',
    edges: 'Oportunitățile recente sunt încă pe drum, deci rata unei perioade recente continuă să crească.',
  },
  'pipeline-value': {
    formula: 'Suma valorilor oportunităților deschise', cohort: 'Oportunități deschise la data de referință.',
    edges: 'Valorile sunt cele cunoscute acum, chiar și pentru o dată din trecut.', abuse: 'Oportunitățile moarte ținute deschise o cresc.',
  },
  'weighted-pipeline': {
    formula: 'Suma (valoare × probabilitate) a oportunităților deschise', cohort: 'Oportunități deschise la data de referință.',
    edges: 'O oportunitate fără probabilitate este exclusă.', abuse: 'Probabilitățile optimiste îl cresc.',
  },
  'pipeline-coverage': {
    formula: 'Valoarea oportunităților deschise ÷ (obiectiv − valoare câștigată)',
    cohort: 'Oportunități câștigate în perioadă; deschise a căror închidere este așteptată în restul ei.',
    alternatives: 'Întregul obiectiv ca divizor.',
    edges: 'Nicio valoare după ce obiectivul este atins. Oportunitățile cu data estimată depășită sunt excluse.',
    abuse: 'Oportunitățile fără șanse o cresc. Este nevoie de 1 ÷ rata de câștig.',
  },
  'sales-velocity': {
    formula: 'Oportunități deschise × rata de câștig × valoarea medie câștigată ÷ ciclul de vânzare în zile',
    cohort: 'Oportunități deschise la data de referință; celelalte trei pe perioadă.',
    edges: 'Dacă una dintre cele patru nu are valoare, nu există rezultat.',
    abuse: 'Una dintre cele patru este crescută în dauna alteia. Segmentele nu ar trebui amestecate.',
  },
  'quota-attainment': {
    formula: 'Valoare câștigată ÷ plan', cohort: 'Oportunități închise în perioadă; planuri de venituri cuprinse în ea.',
    edges: 'Pentru mai mulți agenți: sumă ÷ sumă, niciodată media ponderilor lor.',
    abuse: 'Oportunitățile sunt reținute sau grăbite în preajma sfârșitului perioadei.',
  },
  'quota-attainment-share': {
    formula: 'Agenți care și-au realizat planul ÷ agenți cu plan',
    cohort: 'Oportunități închise în perioadă; planuri de venituri cuprinse în ea.',
    edges: 'Un agent cu plan și fără nicio vânzare se consideră sub plan.', abuse: 'Planurile mici o cresc.',
  },
  forecast: {
    formula: 'Valoare câștigată + suma (valoare × probabilitate) a oportunităților deschise',
    cohort: 'Oportunități închise în perioadă și cele deschise a căror închidere este așteptată în restul ei.',
    alternatives: 'Pe categorii, după cum se angajează fiecare.', edges: 'Oportunitățile cu data estimată depășită sunt excluse.',
    abuse: 'O prognoză mică este ușor de depășit.',
  },
  'forecast-accuracy': {
    formula: '1 − |prognoză − valoare câștigată| ÷ valoare câștigată',
    cohort: 'Oportunități închise în perioadă și prognoza fixată dinainte pentru ea.',
    edges: 'Poate fi sub 0. Dacă nu s-a câștigat nimic, nu există o valoare.',
    abuse: 'Oportunitățile sunt reținute sau grăbite pentru a nimeri prognoza.',
  },
  'open-deal-age': {
    formula: 'Valoarea din mijloc a timpilor de la crearea oportunităților deschise', cohort: 'Oportunități deschise la data de referință.',
    abuse: 'Închiderea unei oportunități și înregistrarea ei din nou o întinerește.',
  },
  'stalled-deal-share': {
    formula: 'Oportunități deschise fără mișcare ÷ oportunități deschise',
    cohort: 'Oportunități deschise la data de referință; mișcările din timpul dinainte.',
    alternatives: 'Oportunități fără activitate; oportunități cu data estimată de închidere depășită.',
    edges: 'O oportunitate creată în acel timp nu este stagnantă. Și o mutare înapoi este o mișcare.',
    abuse: 'Mutarea oportunităților fără motiv ascunde că nu se întâmplă nimic.',
  },
  'open-opportunities': {
    formula: 'Numărul oportunităților deschise', cohort: 'Oportunități deschise la data de referință.',
    edges: 'Este un nivel: cele din mai multe perioade nu se adună.', abuse: 'Oportunitățile moarte ținute deschise îl cresc.',
  },
  'new-opportunities': {
    formula: 'Numărul oportunităților create', cohort: 'Oportunități create în perioadă.',
    abuse: 'Se înregistrează oportunități fără șanse; sau cele îndoielnice nu se înregistrează.',
  },
} as const satisfies Record<string, CardWords>;
