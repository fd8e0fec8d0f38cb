import type { CardWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    formula: 'Numero di clienti', cohort: 'Clienti che hanno iniziato per la prima volta nel periodo.',
    edges: 'I clienti tornati non sono nuovi.',
  },
  'customer-acquisition-rate': {
    formula: 'Nuovi clienti ÷ clienti iniziali', cohort: 'Primi inizi nel periodo; clienti subito prima del periodo.',
    alternatives: 'Alcuni chiamano così il costo di un nuovo cliente.', edges: 'Può superare 1.',
    abuse: 'Si acquisiscono clienti che non restano.',
  },
  cac: {
    formula: 'Costi di marketing e vendita ÷ nuovi clienti',
    cohort: 'Costi dei giorni del periodo; clienti che hanno iniziato per la prima volta nel periodo.',
    alternatives: 'I costi di un ciclo di vendita prima.',
    edges: 'I costi sono ripartiti in parti uguali sui loro giorni. Costi senza un nuovo cliente non danno un valore.',
    abuse: 'Si omettono gli stipendi, o si tagliano spese che renderebbero più avanti.',
  },
  'campaign-revenue': {
    formula: 'Somma delle parti di ordini attribuite alla campagna', cohort: 'Ordini del periodo; contatti nei giorni prima di ciascuno.',
    alternatives: 'Primo contatto, ultimo contatto, o parti uguali per ogni contatto o campagna.',
    edges: 'Le parti di un ordine danno l’ordine intero. Gli ordini senza contatti non sono attribuiti a nessuno.',
    abuse: 'L’ultimo contatto si prende tutto il merito. Un’attribuzione non prova una causa.',
  },
  'revenue-per-recipient': {
    formula: 'Ricavi da campagna ÷ messaggi consegnati', cohort: 'Ordini effettuati nel periodo; tutti i messaggi della campagna.',
    edges: 'I messaggi tornati indietro non sono consegnati.', abuse: 'Piccoli invii ai clienti migliori sembrano ottimi.',
  },
  'campaign-roi': {
    formula: '(Ricavi da campagna − costo) ÷ costo', cohort: 'Ordini effettuati nel periodo; l’intero costo della campagna.',
    alternatives: 'Il margine al posto dei ricavi.', edges: '−1 vuol dire che si è perso tutto. Un costo di 0 non dà un valore.',
    abuse: 'Le ore di lavoro restano fuori dal costo.',
  },
  'open-rate': {
    formula: 'Messaggi aperti ÷ messaggi consegnati', cohort: 'Invii effettuati nel periodo.',
    alternatives: 'Diviso per i messaggi inviati.',
    edges: 'Ogni messaggio conta una volta; un invio con più aperture che consegne è escluso come errore.',
    abuse: 'I programmi di posta aprono messaggi che nessuno legge, e gli oggetti promettono troppo.',
  },
  'click-rate': {
    formula: 'Messaggi con clic ÷ messaggi consegnati', cohort: 'Invii effettuati nel periodo.',
    alternatives: 'Diviso per i messaggi aperti.',
    edges: 'Ogni messaggio conta una volta; un invio con più clic che consegne è escluso come errore.', abuse: 'I clic non sono profitto.',
  },
  'unsubscribe-rate': {
    formula: 'Destinatari che hanno annullato l’iscrizione ÷ messaggi consegnati', cohort: 'Invii effettuati nel periodo.',
    edges: 'Segnalazioni di spam e messaggi tornati indietro non sono compresi.',
    abuse: 'Nascondere il link lo abbassa e porta segnalazioni.',
  },
  'list-growth-rate': {
    formula: '(Invio più grande − invio più grande precedente) ÷ invio più grande precedente',
    cohort: 'Invii effettuati nel periodo e nel periodo precedente.', alternatives: '(Nuovi iscritti − disiscritti) ÷ iscritti all’inizio.',
    edges: 'Solo gli invii a tutta la lista ne mostrano la dimensione. Se le liste sono più d’una, sceglierne una.',
    abuse: 'Indirizzi acquistati la gonfiano.',
  },
  arpa: {
    formula: 'Ricavi ricorrenti mensili ÷ account paganti', cohort: 'Account subito prima della fine del periodo.',
    abuse: 'Perdere piccoli account lo fa salire.',
  },
  'customer-lifespan': {
    formula: 'Giorni di tutti i clienti ÷ abbandoni', cohort: 'Giorni e abbandoni nel periodo.',
    alternatives: 'La media dei rapporti conclusi, che è troppo breve.',
    edges: 'Senza abbandoni non c’è un valore: è più lunga di quanto osservato.', abuse: 'Con pochi abbandoni è soprattutto caso.',
  },
  'clv-average': {
    formula: '(Ricavi ÷ anni di tutti i clienti) × (anni di tutti i clienti ÷ abbandoni)',
    cohort: 'Ordini, giorni e abbandoni nel periodo.', alternatives: 'Valore finora, al netto dei costi, o previsto: qui sono KPI a sé.',
    edges: 'Su un solo periodo si riduce a ricavi ÷ abbandoni.', abuse: 'Con pochi abbandoni è soprattutto caso.',
  },
  'clv-historic': {
    formula: 'Somma di tutti gli ordini ÷ clienti avuti', cohort: 'Tutto fino alla data di riferimento.',
    edges: 'I clienti recenti lo abbassano: confrontare clienti che hanno iniziato nello stesso anno.',
  },
  'ltv-net': {
    formula: '(Somma di tutti gli ordini − costo per acquisire e servire) ÷ clienti avuti', cohort: 'Tutto fino alla data di riferimento.',
    alternatives: 'Solo i clienti che se ne sono andati.',
    edges: 'Può essere sotto 0. Non dividerlo per il costo di acquisizione: quel costo è già compreso.',
    abuse: 'Costi non registrati lo gonfiano.',
  },
  'ltv-predictive': {
    formula: 'Ricavo mensile per account × margine lordo ÷ tasso di abbandono', cohort: 'Account a fine periodo, abbandono nel periodo.',
    edges: 'Un abbandono di 0 non dà un valore. Si suppone che l’abbandono resti com’è.',
    abuse: 'Un campione piccolo di abbandoni produce valori che nessuno vedrà mai.',
  },
  'ltv-cac-ratio': {
    formula: 'Valore previsto del cliente ÷ costo di acquisizione', cohort: 'Entrambi sullo stesso periodo.',
    edges: 'Il valore netto del cliente non va usato qui: il costo di acquisizione conterebbe due volte.',
    abuse: 'Azzerare la spesa lo fa apparire al meglio.',
  },
  'cac-payback-months': {
    formula: 'Costo di acquisizione ÷ (ricavo mensile per account × margine lordo)', cohort: 'Costi del periodo; account alla sua fine.',
    edges: 'Un margine di 0 non dà un valore. Gli abbandoni non sono compresi.',
  },
} as const satisfies Record<string, CardWords>;
