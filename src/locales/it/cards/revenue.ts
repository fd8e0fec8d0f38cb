import type { CardWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    formula: 'Numero di clienti', cohort: 'Clienti subito prima della fine del periodo.',
    edges: 'È un livello: quelli di più periodi non si sommano.',
  },
  'activation-rate': {
    formula: 'Clienti con un primo beneficio in tempo ÷ clienti che hanno iniziato',
    cohort: 'Clienti che hanno iniziato nel periodo, da abbastanza perché il tempo sia trascorso.',
    edges: 'Chi non si è mai attivato vale come mancato. Un primo beneficio prima dell’inizio è un errore.',
    abuse: 'Un primo passo facile lo fa salire, mentre i rinnovi restano bassi.',
  },
  'customer-churn-rate': {
    formula: 'Clienti non più presenti alla fine ÷ clienti iniziali', cohort: 'Clienti subito prima del periodo.',
    alternatives: 'Abbandoni contati come eventi, qui un KPI a sé; diviso per il numero medio di clienti.',
    edges: 'Chi è arrivato e se n’è andato nel periodo non conta; chi è tornato non è perso.',
    abuse: 'L’ultimo responsabile paga per clienti persi già prima.',
  },
  'customer-churn-events-rate': {
    formula: 'Abbandoni ÷ clienti iniziali', cohort: 'Abbandoni nel periodo; clienti subito prima del periodo.',
    alternatives: 'Senza chi è arrivato nel periodo o è tornato.',
    edges: 'Può superare 1: conta anche chi è arrivato e se n’è andato nel periodo.',
  },
  'customer-retention-rate': {
    formula: '1 − tasso di abbandono dei clienti', cohort: 'Clienti subito prima del periodo.',
    alternatives: '(Clienti alla fine − nuovi) ÷ clienti iniziali: lo stesso se nessuno torna.',
    abuse: 'Gli sconti trattengono clienti che non coprono i propri costi.',
  },
  'inactivity-churn-rate': {
    formula: 'Acquirenti senza un altro ordine in tempo ÷ acquirenti',
    cohort: 'Clienti che hanno acquistato entro il tempo impostato prima del periodo.',
    edges: 'Il tempo dovrebbe corrispondere all’intervallo abituale tra due ordini, e poi restare fisso.',
    abuse: 'Con un tempo lungo nessuno sembra perso.',
  },
  mrr: {
    formula: 'Somma dei ricavi mensili di tutti gli account', cohort: 'Account subito prima della fine del periodo.',
    alternatives: 'Altrove un mese vale 4,33 o 4,345 settimane, qui 52 ÷ 12; gli sconti qui sono detratti, non ovunque.',
    edges: 'Imposte, pagamenti singoli e prove non sono compresi. È un livello: quelli di più mesi non si sommano.',
  },
  arr: {
    formula: 'Ricavi ricorrenti mensili × 12', cohort: 'Account subito prima della fine del periodo.',
    edges: 'Dice che cosa porterebbe un anno se nulla cambiasse, non che cosa porterà.',
  },
  'mrr-new': {
    formula: 'Somma dei primi ricavi mensili degli account', cohort: 'Variazioni nel periodo di account che non avevano mai pagato.',
    alternatives: 'Dall’inizio alla fine del periodo, senza ciò che è accaduto nel mezzo.',
  },
  'mrr-reactivation': {
    formula: 'Somma dei ricavi mensili degli account tornati',
    cohort: 'Variazioni nel periodo di account che avevano già pagato, ma non subito prima.',
    alternatives: 'Dall’inizio alla fine del periodo, senza ciò che è accaduto nel mezzo.',
  },
  'mrr-expansion': {
    formula: 'Somma degli aumenti dei ricavi mensili', cohort: 'Variazioni nel periodo di account che pagavano subito prima.',
    alternatives: 'Dall’inizio alla fine del periodo, senza ciò che è accaduto nel mezzo.',
    abuse: 'La crescita di pochi account nasconde la perdita di molti.',
  },
  'mrr-contraction': {
    formula: 'Somma delle riduzioni dei ricavi mensili che non li azzerano', cohort: 'Variazioni nel periodo di account paganti.',
    alternatives: 'Dall’inizio alla fine del periodo, senza ciò che è accaduto nel mezzo.',
    edges: 'Disdire uno di più abbonamenti è una riduzione, non un abbandono.',
  },
  'mrr-churned': {
    formula: 'Somma dei ricavi mensili scesi a 0', cohort: 'Variazioni a 0 nel periodo.',
    alternatives: 'Alla disdetta, anziché alla fine di quanto pagato.',
    edges: 'Un account se ne va quando termina il suo ultimo abbonamento.',
  },
  'net-new-mrr': {
    formula: 'Nuovi + riattivazioni + espansione − riduzioni − abbandoni', cohort: 'Tutte le variazioni del periodo.',
    edges: 'Le variazioni dei tassi di cambio qui non contano.', abuse: 'I nuovi account nascondono la perdita dei vecchi.',
  },
  'mrr-churn-gross': {
    formula: '(Abbandoni + riduzioni) ÷ ricavi ricorrenti mensili iniziali',
    cohort: 'Variazioni nel periodo; account subito prima del periodo.',
    alternatives: '1 − retention lorda dei ricavi: lo stesso solo se nessun account arriva o torna nel periodo.',
    edges: 'Contano anche gli account arrivati nel periodo: può superare 1.',
  },
  'mrr-churn-net': {
    formula: '(Abbandoni + riduzioni − espansione − riattivazioni) ÷ ricavi ricorrenti mensili iniziali',
    cohort: 'Variazioni nel periodo; account subito prima del periodo.', edges: 'Sotto 0 la crescita supera la perdita.',
    abuse: 'La crescita di pochi account nasconde la perdita di molti.',
  },
  grr: {
    formula: 'Somma del minore tra i due livelli ÷ livello iniziale',
    cohort: 'Account che pagavano subito prima del periodo, al suo inizio e alla sua fine.', alternatives: '1 − perdita lorda per eventi.',
    edges: 'Non supera mai 1. Ciò che un account ha aggiunto non conta.',
  },
  nrr: {
    formula: 'Livello finale ÷ livello iniziale', cohort: 'Account che pagavano subito prima del periodo, al suo inizio e alla sua fine.',
    alternatives: '1 − perdita netta per eventi.', edges: 'Gli account arrivati o tornati nel periodo non sono compresi.',
    abuse: 'La crescita di pochi account nasconde la perdita di molti.',
  },
  'renewal-rate': {
    formula: 'Contratti rinnovati in tempo ÷ contratti in scadenza e decisi',
    cohort: 'Contratti in scadenza nel periodo; un rinnovo anticipato conta alla sua scadenza.',
    edges: 'Ciò che si può ancora rinnovare, di norma per 30 giorni, non conta né al numeratore né al denominatore; dopo è perso.',
    abuse: 'Gli sconti trattengono il cliente e perdono il valore.',
  },
  'renewal-rate-value': {
    formula: 'Somma del minore tra vecchio e nuovo valore ÷ valore in scadenza', cohort: 'Contratti in scadenza nel periodo e decisi.',
    edges: 'Non supera mai 1: prezzi più alti non compensano le perdite.',
  },
  'renewal-rate-value-net': {
    formula: 'Valore rinnovato ÷ valore in scadenza', cohort: 'Contratti in scadenza nel periodo e decisi.', edges: 'Può superare 1.',
    abuse: 'Prezzi più alti nascondono la perdita di clienti.',
  },
} as const satisfies Record<string, CardWords>;
