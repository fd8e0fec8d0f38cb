import type { KpiWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    name: 'Clienți activi', short: 'Clienți', meaning: 'Clienți la sfârșitul perioadei.',
    working: { one: '{n} client', few: '{n} clienți', other: '{n} de clienți' }, none: 'Niciun client cunoscut {when}.',
  },
  'activation-rate': {
    name: 'Rata de activare', short: 'Activați',
    meaning: 'Ponderea clienților care au început în perioadă și au avut curând un prim beneficiu, implicit în 30 de zile; cei mai noi sunt excluși.',
    working: 'Activați: {num} din {den} începuți', few: 'Activați: {num} din {den}',
    none: 'Niciun client nu a început {when} sau niciunul destul de demult.',
  },
  'customer-churn-rate': {
    name: 'Rata de abandon a clienților (churn)', short: 'Abandon',
    meaning: 'Ponderea clienților de la începutul perioadei care nu mai sunt la sfârșitul ei.',
    working: 'Pierduți: {num} din {den} inițiali', few: 'Pierduți: {num} din {den}', none: 'Niciun client inițial {when}.',
  },
  'customer-churn-events-rate': {
    name: 'Plecări per client', short: 'Plecări',
    meaning: 'Plecări în perioadă pentru fiecare client de la începutul ei; se numără și cei veniți și plecați în cursul ei.',
    working: 'Plecări: {num}, clienți inițiali: {den}', none: 'Niciun client inițial și nicio plecare {when}.',
  },
  'customer-retention-rate': {
    name: 'Rata de retenție a clienților', short: 'Retenție',
    meaning: 'Ponderea clienților de la începutul perioadei care sunt încă prezenți la sfârșitul ei.',
    working: 'Clienții inițiali minus cei pierduți', none: 'Niciun client inițial {when}.',
  },
  'inactivity-churn-rate': {
    name: 'Abandon prin inactivitate', short: 'Inactivitate',
    meaning: 'Dintre clienții care au cumpărat într-un timp dat înainte de perioadă, ponderea celor care nu au cumpărat în același timp înainte de sfârșitul ei.',
    working: 'Inactivi: {num} din {den} cumpărători', few: 'Inactivi: {num} din {den}',
    none: 'Nu este stabilit niciun timp sau nimeni nu a cumpărat în acel timp înainte de începutul perioadei {when}.',
  },
  mrr: {
    name: 'Venit recurent lunar (MRR)', short: 'MRR', meaning: 'Venitul recurent pe lună al tuturor conturilor, la sfârșitul perioadei.',
    working: { one: '{n} cont înregistrat', few: '{n} conturi înregistrate', other: '{n} de conturi înregistrate' },
    none: 'Niciun venit recurent cunoscut {when}.',
  },
  arr: {
    name: 'Venit recurent anual (ARR)', short: 'ARR', meaning: 'Venitul recurent lunar la sfârșitul perioadei, înmulțit cu 12.',
    working: 'Venitul recurent lunar ori 12', none: 'Niciun venit recurent cunoscut {when}.',
  },
  'mrr-new': {
    name: 'MRR din conturi noi', short: 'MRR nou',
    meaning: 'Venitul recurent lunar al conturilor care au început să plătească prima dată în perioadă.',
    working: { one: '{n} cont nou', few: '{n} conturi noi', other: '{n} de conturi noi' }, none: 'Niciun venit recurent cunoscut {when}.',
  },
  'mrr-reactivation': {
    name: 'MRR din reactivări', short: 'MRR reactivat',
    meaning: 'Venitul recurent lunar al conturilor care nu mai plăteau și au reînceput în perioadă.',
    working: { one: '{n} reactivare', few: '{n} reactivări', other: '{n} de reactivări' }, none: 'Niciun venit recurent cunoscut {when}.',
  },
  'mrr-expansion': {
    name: 'MRR din extinderi', short: 'MRR extinderi',
    meaning: 'Ce au adăugat în perioadă conturile plătitoare la venitul lor recurent lunar.',
    working: { one: '{n} creștere', few: '{n} creșteri', other: '{n} de creșteri' }, none: 'Niciun venit recurent cunoscut {when}.',
  },
  'mrr-contraction': {
    name: 'MRR pierdut prin reduceri', short: 'MRR redus',
    meaning: 'Cât au scăzut în perioadă din venitul lor recurent lunar conturile care plătesc în continuare.',
    working: { one: '{n} scădere', few: '{n} scăderi', other: '{n} de scăderi' }, none: 'Niciun venit recurent cunoscut {when}.',
  },
  'mrr-churned': {
    name: 'MRR pierdut prin abandon', short: 'MRR pierdut',
    meaning: 'Venitul recurent lunar pierdut odată cu conturile care au încetat să plătească în perioadă.',
    working: { one: '{n} anulare', few: '{n} anulări', other: '{n} de anulări' }, none: 'Niciun venit recurent cunoscut {when}.',
  },
  'net-new-mrr': {
    name: 'MRR net nou', short: 'MRR net nou',
    meaning: 'Variația venitului recurent lunar în perioadă: nou, reactivări și extinderi, minus reduceri și abandon.',
    working: { one: '{n} modificare înregistrată', few: '{n} modificări înregistrate', other: '{n} de modificări înregistrate' },
    none: 'Niciun venit recurent cunoscut {when}.',
  },
  'mrr-churn-gross': {
    name: 'Pierderea brută de MRR', short: 'Pierdere brută MRR',
    meaning: 'Venitul recurent lunar pierdut în perioadă prin anulări și scăderi, pentru fiecare unitate de la începutul ei.',
    working: 'Pierdut: {num}, la început: {den}', none: 'Niciun venit recurent la începutul perioadei {when}.',
  },
  'mrr-churn-net': {
    name: 'Pierderea netă de MRR', short: 'Pierdere netă MRR',
    meaning: 'Pierderea brută de MRR minus ce au adus înapoi creșterile și reactivările din perioadă; sub 0 dacă au adus mai mult.',
    working: 'Pierdere netă: {num}, la început: {den}', none: 'Niciun venit recurent la începutul perioadei {when}.',
  },
  grr: {
    name: 'Retenția brută a veniturilor (GRR)', short: 'GRR',
    meaning: 'Ponderea venitului recurent lunar de la începutul perioadei pe care aceleași conturi îl plătesc la sfârșit, fără creșteri.',
    working: 'Păstrat: {num} din {den} inițial', few: 'Păstrat: {num} din {den}',
    none: 'Niciun cont plătitor la începutul perioadei {when}.',
  },
  nrr: {
    name: 'Retenția netă a veniturilor (NRR)', short: 'NRR',
    meaning: 'Venitul recurent lunar la sfârșitul perioadei al conturilor care plăteau la începutul ei, pentru fiecare unitate plătită atunci.',
    working: 'La sfârșit: {num}, la început: {den}', none: 'Niciun cont plătitor la începutul perioadei {when}.',
  },
  'renewal-rate': {
    name: 'Rata de reînnoire', short: 'Reînnoiri',
    meaning: 'Ponderea contractelor scadente în perioadă care au fost reînnoite, implicit cu cel mult 30 de zile întârziere; cele nedecise sunt excluse.',
    working: 'Reînnoite: {num} din {den} scadente', few: 'Reînnoite: {num} din {den}',
    none: 'Niciun contract scadent {when} nu este decis.',
  },
  'renewal-rate-value': {
    name: 'Rata de reînnoire după valoare', short: 'Reînnoiri, valoare',
    meaning: 'Ponderea valorii contractelor scadente în perioadă care a fost reînnoită, fără creșteri; cele nedecise sunt excluse.',
    working: 'Reînnoit: {num} din {den} scadent', few: 'Reînnoit: {num} din {den}', none: 'Niciun contract scadent {when} nu este decis.',
  },
  'renewal-rate-value-net': {
    name: 'Rata netă de reînnoire după valoare', short: 'Reînnoiri, net',
    meaning: 'Valoarea nouă a contractelor scadente în perioadă și reînnoite, pentru fiecare unitate de valoare scadentă; cele nedecise sunt excluse.',
    working: 'Reînnoit: {num}, scadent: {den}', none: 'Niciun contract scadent {when} nu este decis.',
  },
} as const satisfies Record<string, KpiWords>;
