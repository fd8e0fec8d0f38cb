import type { FaultWords } from '../dictionary.ts';

/** What can be wrong with the rows of a source, by the reason that the reader gives. `{field}` is where. */
export const faults: FaultWords = {
  'not-a-number': { one: '{n} riga senza un numero leggibile', many: '{n} di righe senza un numero leggibile', other: '{n} righe senza un numero leggibile' },
  'not-a-date': { one: '{n} riga senza una data leggibile', many: '{n} di righe senza una data leggibile', other: '{n} righe senza una data leggibile' },
  'not-a-flag': { one: '{n} riga senza un sì o no leggibile', many: '{n} di righe senza un sì o no leggibile', other: '{n} righe senza un sì o no leggibile' },
  'not-a-value': { one: '{n} valore che è un elenco o un oggetto', many: '{n} di valori che sono elenchi o oggetti', other: '{n} valori che sono elenchi o oggetti' },
  'unknown-word': { one: '{n} riga con una parola sconosciuta', many: '{n} di righe con una parola sconosciuta', other: '{n} righe con una parola sconosciuta' },
  'ambiguous-number': { one: '{n} numero ambiguo', many: '{n} di numeri ambigui', other: '{n} numeri ambigui' },
  'ambiguous-date': { one: '{n} data ambigua', many: '{n} di date ambigue', other: '{n} date ambigue' },
  'imprecise-id': { one: '{n} ID troppo lungo per essere esatto', many: '{n} di ID troppo lunghi per essere esatti', other: '{n} ID troppo lunghi per essere esatti' },
  'duplicate-id': { one: '{n} ID ripetuto', many: '{n} di ID ripetuti', other: '{n} ID ripetuti' },
  'not-an-object': { one: '{n} record che non è un oggetto', many: '{n} di record che non sono oggetti', other: '{n} record che non sono oggetti' },
  'ragged-row': { one: '{n} riga con troppe o troppo poche celle', many: '{n} di righe con troppe o troppo poche celle', other: '{n} righe con troppe o troppo poche celle' },
  footer: { one: '{n} riga finale esclusa', many: '{n} di righe finali escluse', other: '{n} righe finali escluse' },
  'broken-quote': { one: '{n} virgoletta fuori posto', many: '{n} di virgolette fuori posto', other: '{n} virgolette fuori posto' },
  'unreadable-line': { one: '{n} riga illeggibile', many: '{n} di righe illeggibili', other: '{n} righe illeggibili' },
  'no-such-column': { one: '{n} colonna non esiste', many: '{n} di colonne non esistono', other: '{n} colonne non esistono' },
  'no-known-field': { one: 'Nessuna colonna nota', many: 'Nessuna colonna nota', other: 'Nessuna colonna nota' },
  'more-pages': { one: 'Altre pagine non sono state lette', many: 'Altre pagine non sono state lette', other: 'Altre pagine non sono state lette' },
  'history-truncated': { one: '{n} cronologia troncata dal server', many: '{n} di cronologie troncate dal server', other: '{n} cronologie troncate dal server' },
  'no-rows': { one: 'Nessuna riga dove dovrebbe esserci', many: 'Nessuna riga dove dovrebbe esserci', other: 'Nessuna riga dove dovrebbe esserci' },
  'page-loop': { one: 'Una pagina è arrivata due volte', many: 'Una pagina è arrivata due volte', other: 'Una pagina è arrivata due volte' },
  'rewritten-link': { one: '{n} pagina successiva risultava altrove', many: '{n} di pagine successive risultavano altrove', other: '{n} pagine successive risultavano altrove' },
  'no-labels': { one: 'Gli ID sono mostrati senza le etichette', many: 'Gli ID sono mostrati senza le etichette', other: 'Gli ID sono mostrati senza le etichette' },
  'no-content': { one: 'La fonte è vuota', many: 'La fonte è vuota', other: 'La fonte è vuota' },
};
