import type { KpiWords } from '../../dictionary.ts';

/** What customers say, and how their tickets are served. */
export const service = {
  nps: {
    name: 'Net Promoter Score', short: 'NPS', meaning: 'Ponderea promotorilor minus ponderea detractorilor, în puncte de la −100 la 100.',
    working: { one: '{n} răspuns', few: '{n} răspunsuri', other: '{n} de răspunsuri' }, none: 'Niciun răspuns {when}.',
  },
  'nps-trend': {
    name: 'Variația Net Promoter Score', short: 'Variație NPS',
    meaning: 'Net Promoter Score al perioadei minus cel al perioadei anterioare, în puncte.',
    working: 'Această perioadă minus cea anterioară', none: 'Niciun răspuns {when} sau în perioada anterioară.',
  },
  'nps-by-account': {
    name: 'Net Promoter Score pe conturi', short: 'NPS pe conturi',
    meaning: 'Media scorurilor proprii ale conturilor, după ultimul răspuns al fiecărui contact din perioadă: toate conturile au aceeași pondere.',
    working: { one: '{n} cont', few: '{n} conturi', other: '{n} de conturi' }, none: 'Niciun răspuns {when}.',
  },
  csat: {
    name: 'Satisfacția clienților (CSAT)', short: 'Satisfacție', meaning: 'Ponderea răspunsurilor mulțumite: 4 sau 5 din 5.',
    working: 'Mulțumite: {num} din {den} răspunsuri', few: 'Mulțumite: {num} din {den}', none: 'Niciun răspuns {when}.',
  },
  ces: {
    name: 'Scorul efortului clientului (CES)', short: 'Scor efort (CES)', meaning: 'Acordul mediu că a fost ușor, de la 1 la 7.',
    working: { one: '{n} răspuns', few: '{n} răspunsuri', other: '{n} de răspunsuri' }, none: 'Niciun răspuns {when}.',
  },
  'ces-agree': {
    name: 'Clienți cărora le-a fost ușor', short: 'A fost ușor',
    meaning: 'Ponderea răspunsurilor din perioadă care confirmă că a fost ușor: 5, 6 sau 7 din 7.', working: 'Ușor: {num} din {den}',
    few: 'Ușor: {num} din {den}', none: 'Niciun răspuns {when}.',
  },
  'fcr-survey': {
    name: 'Rezolvare la primul contact, din sondaj', short: 'FCR din sondaj',
    meaning: 'Ponderea răspunsurilor din perioadă care spun că problema a fost rezolvată la primul contact.',
    working: 'Rezolvate: {num} din {den}', few: 'Rezolvate: {num} din {den}', none: 'Niciun răspuns {when}.',
  },
  'survey-response-rate': {
    name: 'Rata de răspuns la sondaje', short: 'Răspuns la sondaje',
    meaning: 'Ponderea sondajelor trimise în perioadă la care s-a răspuns până acum.', working: 'Cu răspuns: {num} din {den} trimise',
    few: 'Cu răspuns: {num} din {den}', none: 'Niciun sondaj trimis {when}.',
  },
  'health-score': {
    name: 'Scorul de sănătate al clientului', short: 'Sănătate client',
    meaning: 'Media ponderată a componentelor de sănătate ale unui cont, fiecare de la 0 la 100; cele fără valoare sunt excluse.',
    working: { one: '{n} componentă cunoscută', few: '{n} componente cunoscute', other: '{n} de componente cunoscute' },
    none: 'Se știe prea puțin despre cont {when} sau nu este dat niciun cont.',
  },
  'first-contact-resolution': {
    name: 'Rezolvare la primul contact', short: 'FCR',
    meaning: 'Ponderea tichetelor rezolvate în perioadă cu un singur contact și care nu s-au întors, implicit în 7 zile; cele mai noi sunt excluse.',
    working: 'La primul contact: {num} din {den} rezolvate', few: 'La primul contact: {num} din {den}',
    none: 'Niciun tichet rezolvat {when} sau niciunul destul de demult.',
  },
  'one-touch-rate': {
    name: 'Rezolvare cu un singur contact', short: 'Un singur contact',
    meaning: 'Ponderea tichetelor rezolvate în perioadă care nu au cerut mai mult de un contact.',
    working: 'Un singur contact: {num} din {den} rezolvate', few: 'Un singur contact: {num} din {den}',
    none: 'Niciun tichet rezolvat {when}.',
  },
  'ticket-resolution-time': {
    name: 'Timpul mediu de rezolvare a tichetelor', short: 'Timp de rezolvare',
    meaning: 'Timpul mediu de la deschidere până la rezolvarea finală, pentru tichetele rezolvate în perioadă.',
    working: { one: '{n} tichet rezolvat', few: '{n} tichete rezolvate', other: '{n} de tichete rezolvate' },
    none: 'Niciun tichet rezolvat {when}.',
  },
  'ticket-resolution-time-business': {
    name: 'Timpul mediu de rezolvare în ore de program', short: 'Ore de program',
    meaning: 'Timpul mediu de la deschidere până la rezolvarea finală, numărând doar programul de lucru, pentru tichetele rezolvate în perioadă.',
    working: { one: '{n} tichet rezolvat', few: '{n} tichete rezolvate', other: '{n} de tichete rezolvate' },
    none: 'Niciun tichet rezolvat {when} sau nu este dat programul de lucru.',
  },
  'ticket-resolution-per-opened': {
    name: 'Timpul de rezolvare per tichet deschis', short: 'Timp per deschis',
    meaning: 'Timpul de la deschidere până la rezolvarea finală al tuturor tichetelor rezolvate în perioadă, împărțit la tichetele deschise în ea.',
    working: { one: '{n} tichet deschis în perioadă', few: '{n} tichete deschise în perioadă', other: '{n} de tichete deschise în perioadă' },
    none: 'Niciun tichet deschis sau rezolvat {when}.',
  },
  'ticket-step-time': {
    name: 'Timpul mediu într-un status al tichetului', short: 'Timp în status',
    meaning: 'Timpul mediu în care un tichet rămâne într-un status, pentru șederile încheiate în perioadă.',
    working: { one: '{n} ședere încheiată', few: '{n} șederi încheiate', other: '{n} de șederi încheiate' },
    none: 'Niciun tichet nu a părăsit statusul {when} sau nu este dat niciun status.',
  },
  'first-reply-time': {
    name: 'Timpul mediu până la primul răspuns', short: 'Primul răspuns',
    meaning: 'Timpul mediu de la deschidere până la primul răspuns, pentru tichetele deschise în perioadă care au unul.',
    working: { one: '{n} tichet cu răspuns', few: '{n} tichete cu răspuns', other: '{n} de tichete cu răspuns' },
    none: 'Niciun tichet deschis {when} nu are răspuns.',
  },
  'sla-attainment': {
    name: 'Respectarea SLA', short: 'SLA',
    meaning: 'Ponderea tichetelor deschise în perioadă la care primul răspuns a venit în timpul convenit; cele încă în termen sunt excluse.',
    working: 'La timp: {num} din {den} încheiate', few: 'La timp: {num} din {den}',
    none: 'Niciun tichet deschis {when} cu un timp de răspuns convenit nu este încheiat.',
  },
  'reopen-rate': {
    name: 'Rata de redeschidere', short: 'Redeschise',
    meaning: 'Ponderea tichetelor rezolvate prima dată în perioadă care au fost redeschise.',
    working: 'Redeschise: {num} din {den} rezolvate', few: 'Redeschise: {num} din {den}', none: 'Niciun tichet rezolvat prima dată {when}.',
  },
  'ticket-backlog': {
    name: 'Tichete nerezolvate', short: 'Nerezolvate', meaning: 'Tichetele deschise.',
    working: { one: '{n} tichet deschis', few: '{n} tichete deschise', other: '{n} de tichete deschise' },
    none: 'Niciun tichet deschis {when}.',
  },
  'overdue-ticket-share': {
    name: 'Tichete cu termen depășit', short: 'Termen depășit',
    meaning: 'Ponderea tichetelor deschise cu termen care și-au depășit termenul.', working: 'Cu termen depășit: {num} din {den} deschise',
    few: 'Cu termen depășit: {num} din {den}', none: 'Niciun tichet cu termen deschis {when}.',
  },
  'backlog-age': {
    name: 'Vechimea mediană a tichetelor deschise', short: 'Vechime tichete',
    meaning: 'Jumătate dintre tichetele deschise sunt mai vechi de atât, jumătate mai recente.',
    working: { one: '{n} tichet deschis', few: '{n} tichete deschise', other: '{n} de tichete deschise' },
    none: 'Niciun tichet deschis {when}.',
  },
} as const satisfies Record<string, KpiWords>;
