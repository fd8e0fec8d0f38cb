import type { KpiWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    name: 'Chiamate per giorno lavorativo', short: 'Chiamate al giorno',
    meaning: 'Chiamate effettuate nel periodo, per ogni giorno lavorativo.',
    working: { one: 'Chiamate: {num} in {den} giorno lavorativo', many: 'Chiamate: {num} in {den} di giorni lavorativi', other: 'Chiamate: {num} in {den} giorni lavorativi' },
    none: 'Nessuna chiamata effettuata {when}.',
  },
  'emails-sent': {
    name: 'E-mail inviate', short: 'E-mail', meaning: 'E-mail in uscita inviate nel periodo.',
    working: { one: '{n} e-mail inviata', many: '{n} di e-mail inviate', other: '{n} e-mail inviate' },
    none: 'Nessuna e-mail inviata {when}.',
  },
  'second-contact-customers': {
    name: 'Clienti aperti a un secondo contatto', short: 'Secondo contatto',
    meaning: 'Clienti contattati nel periodo che hanno accettato di essere ricontattati, ciascuno contato una volta.',
    working: { one: '{n} cliente ha accettato', many: '{n} di clienti hanno accettato', other: '{n} clienti hanno accettato' },
    none: 'Nessun cliente contattato {when}.',
  },
  'value-added-calls': {
    name: 'Chiamate a valore aggiunto', short: 'A valore aggiunto',
    meaning: 'Chiamate effettuate nel periodo contrassegnate come utili per il cliente.',
    working: { one: '{n} chiamata a valore aggiunto', many: '{n} di chiamate a valore aggiunto', other: '{n} chiamate a valore aggiunto' },
    none: 'Nessuna chiamata effettuata {when}.',
  },
  'value-added-call-share': {
    name: 'Percentuale di chiamate a valore aggiunto', short: '% a valore aggiunto',
    meaning: 'Percentuale delle chiamate effettuate nel periodo che danno valore aggiunto; quelle senza indicazione sono escluse.',
    working: 'A valore aggiunto: {num} su {den} valutate', few: 'A valore aggiunto: {num} su {den}',
    none: 'Per nessuna chiamata effettuata {when} è indicato se dia valore aggiunto.',
  },
  'value-added-call-frequency': {
    name: 'Chiamate a valore aggiunto per cliente', short: 'Chiamate/cliente',
    meaning: 'Chiamate a valore aggiunto del periodo, per ogni 30 giorni in cui un cliente è stato tale nel periodo.',
    working: 'Chiamate: {num}, sui giorni di tutti i clienti', none: 'Nessuna chiamata effettuata {when}, oppure nessun cliente.',
  },
  'value-added-call-effectiveness': {
    name: 'Efficacia delle chiamate a valore aggiunto', short: 'Chiamate efficaci',
    meaning: 'Delle chiamate a valore aggiunto del periodo con esito noto, la percentuale dopo la quale qualcosa è avanzato.',
    working: 'Con avanzamento: {num} su {den} con esito noto', few: 'Con avanzamento: {num} su {den}',
    none: 'Nessuna chiamata a valore aggiunto effettuata {when} ha un esito noto.',
  },
  'customer-response-time': {
    name: 'Tempo medio di risposta al cliente', short: 'Risposta media',
    meaning: 'Tempo medio dalla richiesta di un cliente, ricevuta nel periodo, alla prima risposta; le richieste senza risposta sono escluse.',
    working: { one: '{n} richiesta con risposta', many: '{n} di richieste con risposta', other: '{n} richieste con risposta' },
    none: 'Nessuna richiesta ricevuta {when} ha avuto risposta.',
  },
  'customer-response-time-median': {
    name: 'Tempo mediano di risposta al cliente', short: 'Risposta mediana',
    meaning: 'Metà delle richieste ricevute nel periodo e con risposta ha atteso la prima risposta più di così, metà meno.',
    working: { one: '{n} richiesta con risposta', many: '{n} di richieste con risposta', other: '{n} richieste con risposta' },
    none: 'Nessuna richiesta ricevuta {when} ha avuto risposta.',
  },
  'customer-response-time-per-customer': {
    name: 'Tempo di risposta per cliente', short: 'Tempo per cliente',
    meaning: 'Tempo totale di attesa della prima risposta per le richieste ricevute nel periodo, diviso per i clienti che hanno avuto risposta.',
    working: { one: '{n} cliente con risposta', many: '{n} di clienti con risposta', other: '{n} clienti con risposta' },
    none: 'Nessuna richiesta ricevuta {when} ha avuto risposta.',
  },
  'response-within-1h': {
    name: 'Risposte entro 1 ora', short: 'Entro 1 h',
    meaning: 'Percentuale delle richieste ricevute nel periodo con risposta entro 1 ora; quelle più recenti di così sono escluse.',
    working: 'In tempo: {num} su {den} ricevute', few: 'In tempo: {num} su {den}',
    none: 'Nessuna richiesta ricevuta {when}, oppure nessuna ha ancora un’ora.',
  },
  'response-within-24h': {
    name: 'Risposte entro 24 ore', short: 'Entro 24 h',
    meaning: 'Percentuale delle richieste ricevute nel periodo con risposta entro 24 ore; quelle più recenti di così sono escluse.',
    working: 'In tempo: {num} su {den} ricevute', few: 'In tempo: {num} su {den}',
    none: 'Nessuna richiesta ricevuta {when}, oppure nessuna ha ancora un giorno.',
  },
  'quote-turnaround': {
    name: 'Tempo medio di consegna del preventivo', short: 'Tempo preventivo',
    meaning: 'Tempo medio dalla richiesta di preventivo alla versione definitiva, per i preventivi inviati nel periodo.',
    working: { one: '{n} preventivo definitivo', many: '{n} di preventivi definitivi', other: '{n} preventivi definitivi' },
    none: 'Nessun preventivo definitivo inviato {when}.',
  },
  'content-usefulness': {
    name: 'Utilità dei contenuti', short: 'Contenuti utili',
    meaning: 'Percentuale delle valutazioni date nel periodo che giudicano utile il contenuto: 4 o 5 su 5.',
    working: 'Utili: {num} su {den} valutazioni', few: 'Utili: {num} su {den}', none: 'Nessun contenuto valutato {when}.',
  },
  'content-findability': {
    name: 'Reperibilità dei contenuti', short: 'Reperibilità',
    meaning: 'Delle ricerche del periodo con risultato noto, la percentuale che ha trovato un contenuto.',
    working: 'Riuscite: {num} su {den} ricerche', few: 'Riuscite: {num} su {den}',
    none: 'Nessuna ricerca effettuata {when} ha un risultato noto.',
  },
  'content-search-time': {
    name: 'Tempo mediano di ricerca dei contenuti', short: 'Tempo di ricerca',
    meaning: 'Metà delle ricerche riuscite nel periodo è durata più di così, metà meno.',
    working: { one: '{n} ricerca riuscita', many: '{n} di ricerche riuscite', other: '{n} ricerche riuscite' },
    none: 'Nessuna ricerca riuscita {when}.',
  },
  'content-usage-rate': {
    name: 'Tasso di utilizzo dei contenuti', short: 'Uso dei contenuti',
    meaning: 'Percentuale dei contenuti disponibili nel periodo che sono stati aperti o condivisi almeno una volta.',
    working: 'Usati: {num} su {den} disponibili', few: 'Usati: {num} su {den}', none: 'Nessun contenuto disponibile {when}.',
  },
  'skill-gap': {
    name: 'Divario medio di competenze', short: 'Divario competenze',
    meaning: 'Media dei punti che mancano al livello richiesto, secondo l’ultima valutazione di ogni venditore in ogni competenza; un livello superiore conta 0.',
    working: { one: '{n} coppia venditore-competenza', many: '{n} di coppie venditore-competenza', other: '{n} coppie venditore-competenza' },
    none: 'Nessuna valutazione nota {when}.',
  },
  'skill-coverage': {
    name: 'Copertura delle competenze', short: 'Competenze coperte',
    meaning: 'Percentuale delle coppie venditore-competenza al livello richiesto o sopra, secondo l’ultima valutazione.',
    working: 'A livello: {num} su {den} valutate', few: 'A livello: {num} su {den}', none: 'Nessuna valutazione nota {when}.',
  },
  'coaching-frequency': {
    name: 'Sessioni di coaching per venditore', short: 'Sessioni coaching',
    meaning: 'Sessioni di coaching tenute nel periodo, per ogni 30 giorni in cui un venditore è stato in servizio.',
    working: 'Sessioni: {num}, sui giorni di tutti i venditori',
    none: 'Nessuna sessione di coaching {when}, oppure nessun venditore in servizio.',
  },
  'adoption-rate': {
    name: 'Adozione del CRM', short: 'Adozione',
    meaning: 'Percentuale dei venditori del periodo che vi hanno registrato almeno un’attività.',
    working: 'Attivi: {num} su {den} venditori', few: 'Attivi: {num} su {den}', none: 'Nessun venditore {when}.',
  },
} as const satisfies Record<string, KpiWords>;
