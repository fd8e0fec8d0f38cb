import type { CardWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    formula: 'Chiamate ÷ giorni lavorativi',
    cohort: 'Chiamate effettuate nel periodo; giorni lavorativi secondo l’orario di lavoro, altrimenti dal lunedì al venerdì.',
    alternatives: 'Solo i giorni con una chiamata; tutti i giorni.', edges: 'Chiamate senza alcun giorno lavorativo non danno un valore.',
    abuse: 'Chiedere numeri alti svuota le chiamate di contenuto.',
  },
  'emails-sent': {
    formula: 'Numero di e-mail in uscita', cohort: 'E-mail inviate nel periodo.',
    edges: 'Le e-mail automatiche contano, a meno che un filtro le escluda.',
    abuse: 'Si inviano più e-mail di quante chiunque voglia leggere.',
  },
  'second-contact-customers': {
    formula: 'Numero di clienti che hanno accettato un altro contatto', cohort: 'Contatti nel periodo.',
    edges: 'Un cliente conta una volta sola.', abuse: 'Si registrano consensi che nessuno ha dato.',
  },
  'value-added-calls': {
    formula: 'Numero di chiamate a valore aggiunto', cohort: 'Chiamate effettuate nel periodo.',
    abuse: 'I venditori giudicano utili le proprie chiamate.',
  },
  'value-added-call-share': {
    formula: 'Chiamate a valore aggiunto ÷ chiamate valutate', cohort: 'Chiamate effettuate nel periodo.',
    edges: 'Le chiamate che nessuno ha valutato non contano né al numeratore né al denominatore.',
    abuse: 'I venditori giudicano utili le proprie chiamate.',
  },
  'value-added-call-frequency': {
    formula: 'Chiamate a valore aggiunto ÷ giorni di tutti i clienti × 30',
    cohort: 'Chiamate effettuate nel periodo; i giorni del periodo in cui ciascuno era cliente.',
    edges: 'Chi arriva o se ne va nel periodo conta in parte.', abuse: 'I clienti vengono chiamati più spesso di quanto vorrebbero.',
  },
  'value-added-call-effectiveness': {
    formula: 'Chiamate dopo le quali qualcosa è avanzato ÷ chiamate con esito noto',
    cohort: 'Chiamate a valore aggiunto effettuate nel periodo.',
    alternatives: 'Chiamate seguite da un passaggio a una fase successiva entro 14 giorni.',
    edges: 'Le chiamate senza esito non contano né al numeratore né al denominatore.',
    abuse: 'I venditori riferiscono l’esito delle proprie chiamate.',
  },
  'customer-response-time': {
    formula: 'Media di (prima risposta − richiesta)', cohort: 'Richieste ricevute nel periodo e con risposta alla data di riferimento.',
    alternatives: 'Richieste per data della risposta; solo orario di lavoro.',
    edges: 'Le richieste senza risposta sono escluse. Una risposta precedente alla richiesta vale come errore.',
    abuse: 'Risposte vuote lo abbassano. Una media nasconde le attese lunghe e le richieste rimaste senza risposta.',
  },
  'customer-response-time-median': {
    formula: 'Valore centrale di (prima risposta − richiesta)',
    cohort: 'Richieste ricevute nel periodo e con risposta alla data di riferimento.', edges: 'Le richieste senza risposta sono escluse.',
    abuse: 'Nasconde le attese più lunghe.',
  },
  'customer-response-time-per-customer': {
    formula: 'Somma di (prima risposta − richiesta) ÷ clienti con risposta',
    cohort: 'Richieste ricevute nel periodo e con risposta alla data di riferimento.',
    edges: 'Non è un tempo di attesa: un cliente con molte richieste lo fa salire.',
    abuse: 'Un cliente che chiede molto fa sembrare lento il team.',
  },
  'response-within-1h': {
    formula: 'Richieste con risposta entro 1 ora ÷ richieste', cohort: 'Richieste ricevute nel periodo, vecchie di almeno 1 ora.',
    alternatives: 'Richieste con risposta o in ritardo, a qualsiasi età.',
    edges: 'Chi non ha mai risposta vale come in ritardo; 1 ora esatta vale come in tempo.', abuse: 'Prime risposte vuote lo gonfiano.',
  },
  'response-within-24h': {
    formula: 'Richieste con risposta entro 24 ore ÷ richieste', cohort: 'Richieste ricevute nel periodo, vecchie di almeno 24 ore.',
    alternatives: 'Richieste con risposta o in ritardo, a qualsiasi età.',
    edges: 'Chi non ha mai risposta vale come in ritardo; 24 ore esatte valgono come in tempo.', abuse: 'Prime risposte vuote lo gonfiano.',
  },
  'quote-turnaround': {
    formula: 'Media di (invio del preventivo − richiesta del preventivo)', cohort: 'Preventivi definitivi inviati nel periodo.',
    alternatives: 'Preventivi per data della richiesta; solo orario di lavoro.', edges: 'Le bozze sono ignorate.',
    abuse: 'I preventivi diventano rapidi e sbagliati.',
  },
  'content-usefulness': {
    formula: 'Valutazioni di 4 o 5 ÷ valutazioni', cohort: 'Valutazioni da 1 a 5 date nel periodo.',
    edges: 'Altre valutazioni sono escluse e contate come errori.', abuse: 'Risponde solo chi è contento.',
  },
  'content-findability': {
    formula: 'Ricerche riuscite ÷ ricerche', cohort: 'Ricerche del periodo di cui si conosce la conclusione.',
    edges: 'Un contenuto è trovato quando viene aperto.',
  },
  'content-search-time': {
    formula: 'Valore centrale delle durate delle ricerche', cohort: 'Ricerche del periodo che hanno trovato qualcosa.',
    edges: 'Le ricerche senza risultato sono escluse.', abuse: 'Chi rinuncia presto qui non si vede.',
  },
  'content-usage-rate': {
    formula: 'Materiali aperti o condivisi ÷ materiali disponibili', cohort: 'Materiali disponibili in qualunque momento del periodo.',
    edges: 'Basta un utilizzo. I materiali ritirati sono esclusi.', abuse: 'Si aprono materiali senza leggerli.',
  },
  'skill-gap': {
    formula: 'Media di (livello richiesto − livello) dove è sopra 0, altrimenti 0',
    cohort: 'Ultima valutazione di ogni venditore e competenza.', edges: 'Un punto di forza in una competenza non ne compensa un’altra.',
    abuse: 'Si contano le ore di formazione invece delle competenze.',
  },
  'skill-coverage': {
    formula: 'Competenze al livello richiesto ÷ competenze valutate', cohort: 'Ultima valutazione di ogni venditore e competenza.',
    edges: 'Ciò che non è mai stato valutato non conta né al numeratore né al denominatore.',
    abuse: 'Abbassare il livello richiesto la fa salire.',
  },
  'coaching-frequency': {
    formula: 'Sessioni di coaching ÷ giorni di tutti i venditori × 30',
    cohort: 'Sessioni tenute nel periodo; i giorni del periodo in cui ciascuno era venditore.',
    abuse: 'Si tengono sessioni solo per registrarle.',
  },
  'adoption-rate': {
    formula: 'Venditori con un’attività ÷ venditori',
    cohort: 'Venditori in qualunque momento del periodo; attività registrate nel periodo.',
    alternatives: 'Venditori che hanno effettuato l’accesso; attività svolte con uno strumento o modello ÷ attività.',
    edges: 'Basta un’attività.', abuse: 'Si registrano attività vuote.',
  },
} as const satisfies Record<string, CardWords>;
