import type { GuardrailDictionary } from '../dictionary.ts';

/** What to be wary of in a set of KPIs. `{kpi}` is the name of a KPI, `{add}` a list of names. */
export const guardrails: GuardrailDictionary = {
  board: {
    single: 'Un solo numero si può migliorare a scapito di un altro. Affiancare {add}.',
    'only-lagging': 'Tutti i numeri qui guardano indietro. Aggiungerne uno che guardi avanti, come {add}.',
    'only-volume': 'Tutti i numeri qui dicono quanto, nessuno quanto bene. Aggiungerne uno come {add}.',
    'only-internal': 'Tutti i numeri qui mostrano il nostro punto di vista. Aggiungerne uno che stia a cuore al cliente, come {add}.',
    'only-efficiency': 'Tutti i numeri qui misurano velocità e impegno. Aggiungerne uno che misuri i risultati, come {add}.',
    'only-effectiveness': 'Tutti i numeri qui misurano i risultati del lavoro. Aggiungerne uno che misuri velocità o impegno, come {add}.',
  },
  rules: {
    'empty-activity': {
      moved: 'L’attività è aumentata, ma in proporzione fa avanzare meno i clienti: si lavora per fare numero?',
      unpaired: '{kpi}: aumenta anche con chiamate ed e-mail che non portano a nulla. Affiancare {add}.',
    },
    'mail-without-revenue': {
      moved: 'Le e-mail hanno raggiunto più persone, ma i ricavi da campagna sono diminuiti: parlano a chi compra?',
      unpaired: '{kpi}: non dice nulla di quanto rendono le e-mail. Affiancare {add}.',
    },
    'hurried-buyers': {
      moved: 'Le trattative si sono chiuse prima, ma i clienti se ne sono andati o sono meno soddisfatti: si mette fretta a chi compra?',
      unpaired: '{kpi}: si accorcia anche quando si mette fretta a chi compra. Affiancare {add}.',
    },
    'hidden-leads': {
      moved: 'Il tasso di successo è aumentato, ma le nuove opportunità sono diminuite: si tralasciano i lead dubbi?',
      unpaired: '{kpi}: aumenta anche quando si tralasciano i lead dubbi. Affiancare {add}.',
    },
    'lingering-deals': {
      moved: 'Il tasso di successo è aumentato, ma più trattative sono rimaste aperte: si lasciano aperte trattative già perse?',
      unpaired: '{kpi}: aumenta anche quando si lasciano aperte trattative già perse. Affiancare {add}.',
    },
    'small-deals': {
      moved: 'Si è chiuso di più, ma la trattativa media vale meno: si cede valore pur di chiudere?',
      unpaired: '{kpi}: non dice quanto valgono le trattative. Affiancare {add}.',
    },
    'wrong-customers': {
      moved: 'I ricavi sono aumentati, ma i clienti se ne sono andati o hanno reso meno: si acquisiscono i clienti sbagliati?',
      unpaired: '{kpi}: aumenta anche con clienti che presto se ne vanno. Affiancare {add}.',
    },
    'bought-revenue': {
      moved: 'Si è venduto di più, ma il margine è calato: è merito degli sconti?',
      unpaired: '{kpi}: aumenta anche con gli sconti. Affiancare {add}.',
    },
    'kind-words': {
      moved: 'Il Net Promoter Score è salito, ma i clienti se ne sono andati o i loro account hanno dato punteggi più bassi: poche voci nascondono le altre?',
      unpaired: '{kpi}: dice poco su chi resterà. Affiancare {add}.',
    },
    'happy-answers': {
      moved: 'I punteggi sono saliti, ma hanno risposto in meno: si chiede solo ai clienti contenti?',
      unpaired: '{kpi}: sale anche quando si chiede solo ai clienti contenti. Affiancare {add}.',
    },
    'empty-replies': {
      moved: 'Le risposte sono arrivate prima, ma hanno risolto meno: le prime risposte sono vuote?',
      unpaired: '{kpi}: migliora anche con risposte che non risolvono nulla. Affiancare {add}.',
    },
    'early-closing': {
      moved: 'I ticket si sono chiusi prima, ma di più sono stati riaperti, sono rimasti in attesa o hanno lasciato clienti scontenti: si chiudono troppo presto?',
      unpaired: '{kpi}: si accorcia anche quando si chiudono ticket non risolti. Affiancare {add}.',
    },
    'pushed-upgrades': {
      moved: 'Gli upgrade sono aumentati, ma i clienti se ne sono andati o sono meno soddisfatti: si spingono upgrade inadatti?',
      unpaired: '{kpi}: aumenta anche con upgrade inadatti. Affiancare {add}.',
    },
    'padded-pipeline': {
      moved: 'La pipeline è cresciuta, ma le trattative sono più vecchie o se ne vincono meno: si tengono aperte trattative morte?',
      unpaired: '{kpi}: cresce anche con trattative ormai morte. Affiancare {add}.',
    },
    'lowered-bar': {
      moved: 'Si è registrato di più, ma se ne vince meno: l’asticella è stata abbassata?',
      unpaired: '{kpi}: aumenta anche quando qualunque cosa vale come opportunità. Affiancare {add}.',
    },
    'masked-losses': {
      moved: 'La retention netta è salita, ma si è perso di più: pochi upgrade lo nascondono?',
      unpaired: '{kpi}: sale anche quando pochi upgrade superano molte perdite. Affiancare {add}.',
    },
    'cheap-renewals': {
      moved: 'Si sono rinnovati più contratti, ma una parte minore del loro valore: li salvano gli sconti?',
      unpaired: '{kpi}: non dice a quale prezzo si rinnova. Affiancare {add}.',
    },
  },
};
