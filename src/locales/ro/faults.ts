import type { FaultWords } from '../dictionary.ts';

/** What can be wrong with the rows of a source, by the reason that the reader gives. `{field}` is where. */
export const faults: FaultWords = {
  'not-a-number': { one: '{n} rând fără un număr lizibil', few: '{n} rânduri fără un număr lizibil', other: '{n} de rânduri fără un număr lizibil' },
  'not-a-date': { one: '{n} rând fără o dată lizibilă', few: '{n} rânduri fără o dată lizibilă', other: '{n} de rânduri fără o dată lizibilă' },
  'not-a-flag': { one: '{n} rând fără un da sau nu lizibil', few: '{n} rânduri fără un da sau nu lizibil', other: '{n} de rânduri fără un da sau nu lizibil' },
  'not-a-value': { one: '{n} valoare care este o listă sau un obiect', few: '{n} valori care sunt liste sau obiecte', other: '{n} de valori care sunt liste sau obiecte' },
  'unknown-word': { one: '{n} rând cu un cuvânt necunoscut', few: '{n} rânduri cu un cuvânt necunoscut', other: '{n} de rânduri cu un cuvânt necunoscut' },
  'ambiguous-number': { one: '{n} număr ambiguu', few: '{n} numere ambigue', other: '{n} de numere ambigue' },
  'ambiguous-date': { one: '{n} dată ambiguă', few: '{n} date ambigue', other: '{n} de date ambigue' },
  'imprecise-id': { one: '{n} ID prea lung pentru a fi exact', few: '{n} ID-uri prea lungi pentru a fi exacte', other: '{n} de ID-uri prea lungi pentru a fi exacte' },
  'duplicate-id': { one: '{n} ID care se repetă', few: '{n} ID-uri care se repetă', other: '{n} de ID-uri care se repetă' },
  'not-an-object': { one: '{n} înregistrare care nu este un obiect', few: '{n} înregistrări care nu sunt obiecte', other: '{n} de înregistrări care nu sunt obiecte' },
  'ragged-row': { one: '{n} rând cu prea puține sau prea multe celule', few: '{n} rânduri cu prea puține sau prea multe celule', other: '{n} de rânduri cu prea puține sau prea multe celule' },
  footer: { one: '{n} rând de subsol exclus', few: '{n} rânduri de subsol excluse', other: '{n} de rânduri de subsol excluse' },
  'broken-quote': { one: '{n} semn de citare nelalocul lui', few: '{n} semne de citare nelalocul lor', other: '{n} de semne de citare nelalocul lor' },
  'unreadable-line': { one: '{n} rând ilizibil', few: '{n} rânduri ilizibile', other: '{n} de rânduri ilizibile' },
  'no-such-column': { one: '{n} coloană nu există', few: '{n} coloane nu există', other: '{n} de coloane nu există' },
  'no-known-field': { one: 'Nicio coloană cunoscută', few: 'Nicio coloană cunoscută', other: 'Nicio coloană cunoscută' },
  'more-pages': { one: 'Alte pagini nu au fost citite', few: 'Alte pagini nu au fost citite', other: 'Alte pagini nu au fost citite' },
  'history-truncated': { one: '{n} istoric trunchiat de server', few: '{n} istorice trunchiate de server', other: '{n} de istorice trunchiate de server' },
  'no-rows': { one: 'Niciun rând acolo unde ar trebui să fie', few: 'Niciun rând acolo unde ar trebui să fie', other: 'Niciun rând acolo unde ar trebui să fie' },
  'page-loop': { one: 'O pagină a venit de două ori', few: 'O pagină a venit de două ori', other: 'O pagină a venit de două ori' },
  'rewritten-link': { one: '{n} pagină următoare era indicată în altă parte', few: '{n} pagini următoare erau indicate în altă parte', other: '{n} de pagini următoare erau indicate în altă parte' },
  'no-labels': { one: 'ID-urile sunt afișate fără etichete', few: 'ID-urile sunt afișate fără etichete', other: 'ID-urile sunt afișate fără etichete' },
  'no-content': { one: 'Sursa este goală', few: 'Sursa este goală', other: 'Sursa este goală' },
};
