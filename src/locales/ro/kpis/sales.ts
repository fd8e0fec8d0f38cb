import type { KpiWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    name: 'Oportunități câștigate', short: 'Câștigate', meaning: 'Oportunități închise ca fiind câștigate.',
    working: { one: '{n} oportunitate câștigată', few: '{n} oportunități câștigate', other: '{n} de oportunități câștigate' },
    none: 'Nicio oportunitate închisă {when}.',
  },
  'revenue-won': {
    name: 'Venituri din oportunități câștigate', short: 'Venituri', meaning: 'Valoarea înregistrată a oportunităților câștigate.',
    working: { one: '{n} oportunitate câștigată', few: '{n} oportunități câștigate', other: '{n} de oportunități câștigate' },
    none: 'Nicio oportunitate câștigată {when}.',
  },
  'win-rate': {
    name: 'Rata de câștig (win rate)', short: 'Rata de câștig', meaning: 'Ponderea oportunităților închise care au fost câștigate.',
    working: 'Câștigate: {num} din {den} închise', few: 'Câștigate: {num} din {den}', none: 'Nicio oportunitate închisă {when}.',
  },
  'win-rate-created': {
    name: 'Rata de câștig a celor create', short: 'Câștig, create',
    meaning: 'Ponderea oportunităților create în perioadă care sunt câștigate până acum.', working: 'Câștigate: {num} din {den} create',
    few: 'Câștigate: {num} din {den}', none: 'Nicio oportunitate creată {when}.',
  },
  'win-rate-flow': {
    name: 'Câștigate per oportunitate nouă', short: 'Câștigate per nouă',
    meaning: 'Oportunități câștigate în perioadă pentru fiecare oportunitate creată în aceeași perioadă.',
    working: 'Câștigate: {num}, create: {den}', none: 'Nicio oportunitate câștigată sau creată {when}.',
  },
  'close-rate': {
    name: 'Rata de închidere', short: 'Rata de închidere',
    meaning: 'Oportunitățile câștigate ca pondere din toate cele lucrate în perioadă.', working: 'Câștigate: {num} din {den} lucrate',
    few: 'Câștigate: {num} din {den}', none: 'Nicio oportunitate lucrată {when}.',
  },
  'win-rate-value': {
    name: 'Rata de câștig după valoare', short: 'Câștig, valoare',
    meaning: 'Valoarea câștigată ca pondere din valoarea tuturor oportunităților închise în perioadă.',
    working: 'Valoare câștigată: {num} din {den}', few: 'Valoare câștigată: {num} din {den}',
    none: 'Nicio oportunitate cu sumă închisă {when}.',
  },
  'average-deal-size': {
    name: 'Valoarea medie a oportunităților câștigate', short: 'Valoare medie', meaning: 'Media valorii oportunităților câștigate.',
    working: { one: '{n} oportunitate câștigată', few: '{n} oportunități câștigate', other: '{n} de oportunități câștigate' },
    none: 'Nicio oportunitate câștigată {when}.',
  },
  'deal-size-median': {
    name: 'Valoarea mediană a oportunităților câștigate', short: 'Valoare mediană',
    meaning: 'Jumătate dintre oportunitățile câștigate valorează mai mult de atât, jumătate mai puțin.',
    working: { one: '{n} oportunitate câștigată', few: '{n} oportunități câștigate', other: '{n} de oportunități câștigate' },
    none: 'Nicio oportunitate câștigată {when}.',
  },
  'gross-profit': {
    name: 'Profitul brut al celor câștigate', short: 'Profit brut',
    meaning: 'Valoarea oportunităților câștigate minus costul livrării lor.',
    working: { one: '{n} oportunitate câștigată cu un cost', few: '{n} oportunități câștigate cu un cost', other: '{n} de oportunități câștigate cu un cost' },
    none: 'Nicio oportunitate cu un cost câștigată {when}.',
  },
  'gross-margin': {
    name: 'Marja brută a celor câștigate', short: 'Marjă brută',
    meaning: 'Ce rămâne din valoarea oportunităților câștigate după costul livrării lor, ca pondere din acea valoare.',
    working: 'Rămân {num} din {den}', few: 'Rămân {num} din {den}', none: 'Nicio oportunitate cu un cost câștigată {when}.',
  },
  'upsell-rate': {
    name: 'Rata de upsell', short: 'Rata de upsell',
    meaning: 'Ponderea clienților de la începutul perioadei care au cumpărat un upgrade în cursul ei.',
    working: 'Cu upgrade: {num} din {den} inițiali', few: 'Cu upgrade: {num} din {den}', none: 'Niciun client inițial {when}.',
  },
  'sales-cycle': {
    name: 'Durata medie a ciclului de vânzare', short: 'Ciclu mediu',
    meaning: 'Timpul mediu de la apariția oportunității până la câștigare.',
    working: { one: '{n} oportunitate câștigată', few: '{n} oportunități câștigate', other: '{n} de oportunități câștigate' },
    none: 'Nicio oportunitate câștigată {when}.',
  },
  'sales-cycle-first-contact': {
    name: 'Durata medie a ciclului de la primul contact', short: 'Ciclu de la contact',
    meaning: 'Timpul mediu de la primul contact până la câștigare, pentru oportunitățile câștigate în perioadă; de la oportunitate, dacă nu este înregistrat niciun contact.',
    working: { one: '{n} oportunitate câștigată', few: '{n} oportunități câștigate', other: '{n} de oportunități câștigate' },
    none: 'Nicio oportunitate câștigată {when}.',
  },
  'sales-cycle-median': {
    name: 'Durata mediană a ciclului de vânzare', short: 'Ciclu median',
    meaning: 'Jumătate dintre oportunitățile câștigate au durat mai mult de atât, jumătate mai puțin.',
    working: { one: '{n} oportunitate câștigată', few: '{n} oportunități câștigate', other: '{n} de oportunități câștigate' },
    none: 'Nicio oportunitate câștigată {when}.',
  },
  'lead-velocity-rate': {
    name: 'Creșterea lead-urilor calificate', short: 'Creștere lead-uri',
    meaning: 'Variația numărului de lead-uri calificate față de perioada anterioară, ca pondere din numărul anterior (lead velocity rate).',
    working: 'Variație de {num} la {den} calificate anterior', few: 'Variație de {num} la {den}',
    none: 'Niciun lead calificat {when} sau în perioada anterioară.',
  },
  'time-in-stage': {
    name: 'Timpul mediu în etapă', short: 'Timp în etapă',
    meaning: 'Timpul mediu petrecut de oportunități într-o etapă, toate trecerile la un loc, pentru cele care au părăsit-o ultima dată în perioadă.',
    working: { one: '{n} oportunitate a părăsit etapa', few: '{n} oportunități au părăsit etapa', other: '{n} de oportunități au părăsit etapa' },
    none: 'Nicio oportunitate nu a părăsit etapa {when} sau nu este dată nicio etapă.',
  },
  'stage-age-open': {
    name: 'Vechimea mediană în etapă', short: 'Vechime în etapă',
    meaning: 'Jumătate dintre oportunitățile aflate într-o etapă sunt acolo de mai mult timp, jumătate de mai puțin.',
    working: { one: '{n} oportunitate în etapă', few: '{n} oportunități în etapă', other: '{n} de oportunități în etapă' },
    none: 'Nicio oportunitate în etapă {when} sau nu este dată nicio etapă.',
  },
  'stage-bottleneck': {
    name: 'Etapa de blocaj', short: 'Blocaj',
    meaning: 'Etapa cu cel mai lung timp mediu, la oportunitățile care au părăsit ultima dată fiecare etapă în perioadă.',
    working: { one: '{n} oportunitate a părăsit etapa', few: '{n} oportunități au părăsit etapa', other: '{n} de oportunități au părăsit etapa' },
    none: 'Prea puține oportunități au părăsit vreo etapă {when}.',
  },
  'stage-conversion': {
    name: 'Conversia între etape', short: 'Conversie',
    meaning: 'Dintre oportunitățile create în perioadă care au atins sau au depășit o etapă, ponderea celor care au ajuns și la una ulterioară.',
    working: 'Au avansat: {num} din {den} ajunse la etapă', few: 'Au avansat: {num} din {den}',
    none: 'Nicio oportunitate creată {when} nu a ajuns la etapă sau nu sunt date etapele.',
  },
  'stage-conversion-strict': {
    name: 'Conversia prin fiecare etapă', short: 'Fiecare etapă',
    meaning: 'Dintre oportunitățile create în perioadă care au fost într-o etapă, ponderea celor care au trecut prin fiecare etapă până la una ulterioară.',
    working: 'Trecute prin fiecare etapă: {num} din {den}', few: 'Trecute: {num} din {den}',
    none: 'Nicio oportunitate creată {when} nu a fost în etapă sau nu sunt date etapele.',
  },
  'stage-conversion-touched': {
    name: 'Conversia pe orice cale', short: 'Orice cale',
    meaning: 'Oportunități create în perioadă care au fost vreodată în etapa ulterioară, pentru fiecare care a fost în cea anterioară; peste 1 când cea anterioară este sărită.',
    working: 'În etapa ulterioară: {num}, în cea anterioară: {den}',
    none: 'Nicio oportunitate creată {when} nu a fost în vreuna dintre etape sau nu sunt date etapele.',
  },
  'stage-conversion-vs-team': {
    name: 'Conversia între etape față de echipă', short: 'Față de echipă',
    meaning: 'Conversia între etape a unui agent minus cea a restului echipei, pentru oportunitățile create în perioadă.',
    working: 'Un agent față de restul echipei',
    none: 'Agentul sau restul echipei nu are oportunități create {when} ajunse la etapă sau nu sunt date agentul și etapele.',
  },
  'funnel-conversion': {
    name: 'Conversia pâlniei de vânzări', short: 'Conversia pâlniei',
    meaning: 'Dintre oportunitățile create în perioadă care au atins sau au depășit prima etapă, ponderea celor care au ajuns la ultima.',
    working: 'Ajunse la capăt: {num} din {den} începute', few: 'Ajunse la capăt: {num} din {den}',
    none: 'Nicio oportunitate creată {when} nu a ajuns la prima etapă sau nu sunt date etapele.',
  },
  'pipeline-value': {
    name: 'Valoarea pipeline-ului', short: 'Valoare pipeline', meaning: 'Valoarea oportunităților deschise.',
    working: { one: '{n} oportunitate deschisă', few: '{n} oportunități deschise', other: '{n} de oportunități deschise' },
    none: 'Nicio oportunitate deschisă {when}.',
  },
  'weighted-pipeline': {
    name: 'Pipeline ponderat', short: 'Ponderat',
    meaning: 'Valoarea oportunităților deschise, fiecare înmulțită cu probabilitatea ei de câștig.',
    working: { one: '{n} oportunitate deschisă cu o probabilitate', few: '{n} oportunități deschise cu o probabilitate', other: '{n} de oportunități deschise cu o probabilitate' },
    none: 'Nicio oportunitate deschisă cu sumă și probabilitate {when}.',
  },
  'pipeline-coverage': {
    name: 'Acoperirea pipeline-ului', short: 'Acoperire',
    meaning: 'Valoarea oportunităților deschise a căror închidere este așteptată în restul perioadei, pentru fiecare unitate din obiectiv rămasă de câștigat.',
    working: 'Deschis: {num}, de câștigat: {den}', none: 'Nicio oportunitate cu sumă {when} sau nu este dat niciun obiectiv.',
  },
  'sales-velocity': {
    name: 'Viteza de vânzare', short: 'Viteză',
    meaning: 'Venituri așteptate pe zi: oportunități deschise ori rata de câștig ori valoarea medie câștigată în perioadă, împărțite la ciclul mediu de vânzare.',
    working: { one: '{n} oportunitate câștigată și cele deschise', few: '{n} oportunități câștigate și cele deschise', other: '{n} de oportunități câștigate și cele deschise' },
    none: 'Nicio oportunitate câștigată {when}.',
  },
  'quota-attainment': {
    name: 'Realizarea planului de vânzări', short: 'Plan de vânzări',
    meaning: 'Valoarea oportunităților câștigate în perioadă ca pondere din planurile de venituri cuprinse în ea.',
    working: 'Câștigat: {num} din planul de {den}', few: '{num} din {den}', none: 'Niciun plan de venituri cuprins în perioadă {when}.',
  },
  'quota-attainment-share': {
    name: 'Agenți cu planul realizat', short: 'Plan realizat',
    meaning: 'Ponderea agenților cu un plan de venituri în perioadă care l-au realizat prin oportunitățile câștigate.',
    working: 'Cu planul realizat: {num} din {den}', few: 'Cu planul realizat: {num} din {den}',
    none: 'Niciun agent nu are un plan de venituri în perioadă {when}.',
  },
  forecast: {
    name: 'Prognoza de vânzări', short: 'Prognoză',
    meaning: 'Valoarea câștigată până acum în perioadă, plus oportunitățile deschise a căror închidere este așteptată în restul ei, fiecare ori probabilitatea ei.',
    working: 'Câștigat până acum, plus cele deschise după probabilitate', none: 'Nicio oportunitate cu sumă și probabilitate {when}.',
  },
  'forecast-accuracy': {
    name: 'Acuratețea prognozei', short: 'Acuratețe',
    meaning: 'Cât de aproape a fost o prognoză de valoarea câștigată în perioadă: 100% minus diferența ca pondere din acea valoare.',
    working: 'Prognoza față de valoarea câștigată', none: 'Nicio oportunitate câștigată {when} sau nu este dată nicio prognoză.',
  },
  'open-deal-age': {
    name: 'Vechimea mediană a celor deschise', short: 'Vechime, deschise',
    meaning: 'Jumătate dintre oportunitățile deschise sunt mai vechi de atât, jumătate mai recente.',
    working: { one: '{n} oportunitate deschisă', few: '{n} oportunități deschise', other: '{n} de oportunități deschise' },
    none: 'Nicio oportunitate deschisă {when}.',
  },
  'stalled-deal-share': {
    name: 'Oportunități stagnante', short: 'Stagnante',
    meaning: 'Ponderea oportunităților deschise care nu au fost create și nu și-au schimbat etapa în ultima vreme, implicit în 30 de zile.',
    working: 'Stagnante: {num} din {den} deschise', few: 'Stagnante: {num} din {den}', none: 'Nicio oportunitate deschisă {when}.',
  },
  'open-opportunities': {
    name: 'Oportunități deschise', short: 'Deschise', meaning: 'Oportunitățile care sunt deschise.',
    working: { one: '{n} oportunitate deschisă', few: '{n} oportunități deschise', other: '{n} de oportunități deschise' },
    none: 'Nicio oportunitate deschisă {when}.',
  },
  'new-opportunities': {
    name: 'Oportunități noi', short: 'Noi', meaning: 'Oportunități create în perioadă.',
    working: { one: '{n} oportunitate creată', few: '{n} oportunități create', other: '{n} de oportunități create' },
    none: 'Nicio oportunitate creată {when}.',
  },
} as const satisfies Record<string, KpiWords>;
