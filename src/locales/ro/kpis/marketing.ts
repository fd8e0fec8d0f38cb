import type { KpiWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    name: 'Clienți noi', short: 'Clienți noi', meaning: 'Clienți câștigați pentru prima dată în perioadă; cei reveniți nu se numără.',
    working: { one: '{n} client nou', few: '{n} clienți noi', other: '{n} de clienți noi' }, none: 'Niciun client nou {when}.',
  },
  'customer-acquisition-rate': {
    name: 'Rata de achiziție a clienților', short: 'Rata de achiziție',
    meaning: 'Clienți câștigați pentru prima dată în perioadă, pentru fiecare client de la începutul ei.',
    working: 'Noi: {num}, la început: {den}', none: 'Niciun client inițial și niciun client nou {when}.',
  },
  cac: {
    name: 'Costul de achiziție a clientului (CAC)', short: 'CAC',
    meaning: 'Costurile de marketing și vânzări ale perioadei pentru fiecare client câștigat prima dată în ea.',
    working: { one: '{n} client nou', few: '{n} clienți noi', other: '{n} de clienți noi' },
    none: 'Niciun cost de marketing sau vânzări cunoscut {when}.',
  },
  'campaign-revenue': {
    name: 'Venituri din campanie', short: 'Venituri campanie',
    meaning: 'Valoarea comenzilor din perioadă atribuită unei campanii, implicit ultima care a ajuns la client în cele 5 zile dinainte.',
    working: { one: '{n} comandă atribuită', few: '{n} comenzi atribuite', other: '{n} de comenzi atribuite' },
    none: 'Nicio comandă {when} sau nu este dată nicio campanie.',
  },
  'revenue-per-recipient': {
    name: 'Venituri per destinatar', short: 'Per destinatar',
    meaning: 'Valoarea comenzilor din perioadă atribuită unei campanii, pentru fiecare mesaj livrat al ei.',
    working: 'Atribuit: {num}, livrate: {den}', none: 'Nicio comandă sau nicio livrare cunoscută {when} ori nu este dată nicio campanie.',
  },
  'campaign-roi': {
    name: 'ROI-ul campaniei', short: 'ROI',
    meaning: 'Valoarea comenzilor din perioadă atribuită unei campanii minus costul ei, pentru fiecare unitate din acel cost.',
    working: 'Net {num} la un cost de {den}', none: 'Nicio comandă sau niciun cost cunoscut {when} ori nu este dată nicio campanie.',
  },
  'open-rate': {
    name: 'Rata de deschidere a e-mailurilor', short: 'Deschideri',
    meaning: 'Ponderea mesajelor livrate prin trimiterile din perioadă care au fost deschise.',
    working: 'Deschise: {num} din {den} livrate', few: 'Deschise: {num} din {den}', none: 'Nicio trimitere {when}.',
  },
  'click-rate': {
    name: 'Rata de clic a e-mailurilor', short: 'Cu clic',
    meaning: 'Ponderea mesajelor livrate prin trimiterile din perioadă în care s-a dat clic pe un link.',
    working: 'Cu clic: {num} din {den} livrate', few: 'Cu clic: {num} din {den}', none: 'Nicio trimitere {when}.',
  },
  'unsubscribe-rate': {
    name: 'Rata de dezabonare', short: 'Dezabonări',
    meaning: 'Ponderea mesajelor livrate prin trimiterile din perioadă după care destinatarul s-a dezabonat.',
    working: 'Dezabonări: {num} din {den} livrate', few: 'Dezabonări: {num} din {den}', none: 'Nicio trimitere {when}.',
  },
  'list-growth-rate': {
    name: 'Creșterea listei de abonați', short: 'Creșterea listei',
    meaning: 'Variația mărimii celei mai mari trimiteri față de perioada anterioară, ca pondere din mărimea anterioară.',
    working: 'Variație de {num} la {den} anterior', few: 'Variație de {num} la {den}',
    none: 'Nicio trimitere {when} sau în perioada anterioară.',
  },
  arpa: {
    name: 'Venitul mediu per cont (ARPA)', short: 'ARPA',
    meaning: 'Venitul recurent lunar la sfârșitul perioadei pentru fiecare cont plătitor.',
    working: { one: '{n} cont plătitor', few: '{n} conturi plătitoare', other: '{n} de conturi plătitoare' },
    none: 'Niciun cont plătitor la sfârșitul perioadei {when}.',
  },
  'customer-lifespan': {
    name: 'Durata de viață a clientului', short: 'Durată client',
    meaning: 'Cât se așteaptă să rămână un client: zilele tuturor clienților din perioadă, împărțite la plecările din ea.',
    working: { one: '{n} plecare', few: '{n} plecări', other: '{n} de plecări' }, none: 'Niciun client {when}.',
  },
  'clv-average': {
    name: 'Valoarea medie pe durata de viață (CLV)', short: 'CLV mediu',
    meaning: 'Venitul anual per client în perioadă, înmulțit cu anii în care se așteaptă să rămână un client.',
    working: 'Venit anual ori durata așteptată', none: 'Nicio comandă sau niciun client {when}.',
  },
  'clv-historic': {
    name: 'Valoarea clientului până acum (CLV)', short: 'CLV până acum',
    meaning: 'Valoarea tuturor comenzilor de până acum, pentru fiecare client avut vreodată.',
    working: { one: '{n} client până acum', few: '{n} clienți până acum', other: '{n} de clienți până acum' },
    none: 'Nicio comandă sau niciun client cunoscut {when}.',
  },
  'ltv-net': {
    name: 'Valoarea netă a clientului (LTV)', short: 'LTV net',
    meaning: 'Valoarea tuturor comenzilor de până acum, minus costul câștigării și deservirii clienților, pentru fiecare client avut vreodată.',
    working: { one: '{n} client până acum', few: '{n} clienți până acum', other: '{n} de clienți până acum' },
    none: 'Nicio comandă, niciun cost sau niciun client cunoscut {when}.',
  },
  'ltv-predictive': {
    name: 'Valoarea estimată a clientului (LTV)', short: 'LTV estimat',
    meaning: 'Marja brută lunară per cont împărțită la rata de abandon din perioadă, care trebuie să fie o lună pentru ca cele două să se potrivească.',
    working: { one: '{n} client la început', few: '{n} clienți la început', other: '{n} de clienți la început' },
    none: 'Niciun client plătitor cunoscut {when} sau nu este dată nicio marjă.',
  },
  'ltv-cac-ratio': {
    name: 'Raportul LTV la CAC', short: 'LTV la CAC',
    meaning: 'Valoarea estimată a unui cont pentru fiecare unitate din costul câștigării unui client nou în perioadă.',
    working: 'Valoare {num}, cost {den}', none: 'Niciun client plătitor sau niciun cost cunoscut {when} ori nu este dată nicio marjă.',
  },
  'cac-payback-months': {
    name: 'Recuperarea CAC', short: 'Recuperare CAC',
    meaning: 'Luni de marjă brută per cont în care se recuperează costul câștigării unui client nou în perioadă.',
    working: 'Cost {num}, marjă {den} pe lună',
    none: 'Niciun client plătitor sau niciun cost cunoscut {when} ori nu este dată nicio marjă.',
  },
} as const satisfies Record<string, KpiWords>;
