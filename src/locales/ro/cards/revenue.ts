import type { CardWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    formula: 'Numărul clienților', cohort: 'Clienții de dinaintea sfârșitului perioadei.',
    edges: 'Este un nivel: cele din mai multe perioade nu se adună.',
  },
  'activation-rate': {
    formula: 'Clienți cu un prim beneficiu la timp ÷ clienți care au început',
    cohort: 'Clienți care au început în perioadă, destul de demult ca timpul să fi trecut.',
    edges: 'Cine nu s-a activat niciodată se consideră ratat. Un prim beneficiu înainte de început este o eroare.',
    abuse: 'Un prim pas ușor o crește, în timp ce reînnoirile rămân puține.',
  },
  'customer-churn-rate': {
    formula: 'Clienți plecați la sfârșit ÷ clienți inițiali', cohort: 'Clienții de dinaintea perioadei.',
    alternatives: 'Plecările numărate ca evenimente, aici un KPI separat; împărțit la numărul mediu de clienți.',
    edges: 'Cine a venit și a plecat în perioadă nu este inclus; cine a revenit nu este pierdut.',
    abuse: 'Ultimul responsabil este învinuit pentru clienți pierduți dinainte.',
  },
  'customer-churn-events-rate': {
    formula: 'Plecări ÷ clienți inițiali', cohort: 'Plecările din perioadă; clienții de dinaintea ei.',
    alternatives: 'Fără cei care au venit în perioadă sau au revenit.',
    edges: 'Poate depăși 1: se numără și cei veniți și plecați în perioadă.',
  },
  'customer-retention-rate': {
    formula: '1 − rata de abandon a clienților', cohort: 'Clienții de dinaintea perioadei.',
    alternatives: '(Clienți la sfârșit − cei noi) ÷ clienți inițiali: la fel dacă nu revine nimeni.',
    abuse: 'Reducerile păstrează clienți care nu își acoperă costurile.',
  },
  'inactivity-churn-rate': {
    formula: 'Cumpărători fără altă comandă la timp ÷ cumpărători',
    cohort: 'Clienți care au cumpărat în timpul stabilit înainte de perioadă.',
    edges: 'Timpul ar trebui să corespundă intervalului obișnuit dintre două comenzi și apoi să rămână fix.',
    abuse: 'La un timp lung nimeni nu pare pierdut.',
  },
  mrr: {
    formula: 'Suma veniturilor lunare ale tuturor conturilor', cohort: 'Conturile de dinaintea sfârșitului perioadei.',
    alternatives: 'În altă parte o lună are 4,33 sau 4,345 săptămâni, aici 52 ÷ 12; reducerile se scad aici, nu peste tot.',
    edges: 'Taxele, plățile unice și perioadele de probă nu sunt incluse. Este un nivel: cele din mai multe luni nu se adună.',
  },
  arr: {
    formula: 'Venit recurent lunar × 12', cohort: 'Conturile de dinaintea sfârșitului perioadei.',
    edges: 'Spune ce ar aduce un an dacă nu s-ar schimba nimic, nu ce va aduce.',
  },
  'mrr-new': {
    formula: 'Suma primelor venituri lunare ale conturilor',
    cohort: 'Modificări din perioadă ale conturilor care nu au mai plătit niciodată.',
    alternatives: 'De la începutul la sfârșitul perioadei, fără ce s-a întâmplat între timp.',
  },
  'mrr-reactivation': {
    formula: 'Suma veniturilor lunare ale conturilor revenite',
    cohort: 'Modificări din perioadă ale conturilor care au plătit cândva, dar nu imediat înainte.',
    alternatives: 'De la începutul la sfârșitul perioadei, fără ce s-a întâmplat între timp.',
  },
  'mrr-expansion': {
    formula: 'Suma creșterilor venitului lunar', cohort: 'Modificări din perioadă ale conturilor care plăteau imediat înainte.',
    alternatives: 'De la începutul la sfârșitul perioadei, fără ce s-a întâmplat între timp.',
    abuse: 'Creșterea câtorva conturi ascunde pierderea multora.',
  },
  'mrr-contraction': {
    formula: 'Suma scăderilor venitului lunar care mai lasă ceva', cohort: 'Modificări din perioadă ale conturilor plătitoare.',
    alternatives: 'De la începutul la sfârșitul perioadei, fără ce s-a întâmplat între timp.',
    edges: 'Încheierea unuia dintre mai multe abonamente este o scădere, nu o plecare.',
  },
  'mrr-churned': {
    formula: 'Suma veniturilor lunare ajunse la 0', cohort: 'Modificări la 0 din perioadă.',
    alternatives: 'La anulare, nu la sfârșitul perioadei plătite.', edges: 'Un cont pleacă atunci când se încheie ultimul lui abonament.',
  },
  'net-new-mrr': {
    formula: 'Nou + reactivări + extinderi − reduceri − abandon', cohort: 'Toate modificările din perioadă.',
    edges: 'Variațiile cursurilor de schimb nu se consideră modificări aici.', abuse: 'Conturile noi ascund pierderea celor vechi.',
  },
  'mrr-churn-gross': {
    formula: '(Abandon + reduceri) ÷ venit recurent lunar inițial', cohort: 'Modificările din perioadă; conturile de dinaintea ei.',
    alternatives: '1 − retenția brută a veniturilor: la fel doar dacă niciun cont nu vine sau nu revine în perioadă.',
    edges: 'Se numără și conturile venite în perioadă: poate depăși 1.',
  },
  'mrr-churn-net': {
    formula: '(Abandon + reduceri − extinderi − reactivări) ÷ venit recurent lunar inițial',
    cohort: 'Modificările din perioadă; conturile de dinaintea ei.', edges: 'Sub 0, creșterea depășește pierderea.',
    abuse: 'Creșterea câtorva conturi ascunde pierderea multora.',
  },
  grr: {
    formula: 'Suma celui mai mic dintre cele două niveluri ÷ nivelul inițial',
    cohort: 'Conturi care plăteau imediat înainte de perioadă, la începutul și la sfârșitul ei.',
    alternatives: '1 − pierderea brută după evenimente.', edges: 'Nu depășește niciodată 1. Ce a adăugat un cont nu se numără.',
  },
  nrr: {
    formula: 'Nivelul final ÷ nivelul inițial',
    cohort: 'Conturi care plăteau imediat înainte de perioadă, la începutul și la sfârșitul ei.',
    alternatives: '1 − pierderea netă după evenimente.', edges: 'Conturile venite sau revenite în perioadă nu sunt incluse.',
    abuse: 'Creșterea câtorva conturi ascunde pierderea multora.',
  },
  'renewal-rate': {
    formula: 'Contracte reînnoite la timp ÷ contracte scadente și decise',
    cohort: 'Contracte scadente în perioadă; o reînnoire anticipată se numără la scadența ei.',
    edges: 'Ce mai poate fi reînnoit, implicit 30 de zile, nu intră nici la numărător, nici la numitor; apoi este pierdut.',
    abuse: 'Reducerile păstrează clientul și pierd valoarea.',
  },
  'renewal-rate-value': {
    formula: 'Suma celei mai mici dintre valoarea veche și cea nouă ÷ valoarea scadentă',
    cohort: 'Contracte scadente în perioadă și decise.', edges: 'Nu depășește niciodată 1: prețurile mai mari nu compensează pierderile.',
  },
  'renewal-rate-value-net': {
    formula: 'Valoare reînnoită ÷ valoare scadentă', cohort: 'Contracte scadente în perioadă și decise.', edges: 'Poate depăși 1.',
    abuse: 'Prețurile mai mari ascund pierderea clienților.',
  },
} as const satisfies Record<string, CardWords>;
