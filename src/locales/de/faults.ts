import type { FaultWords } from '../dictionary.ts';

/** What can be wrong with the rows of a source, by the reason that the reader gives. */
export const faults: FaultWords = {
  'not-a-number': { one: '{n} Zeile ohne lesbare Zahl', other: '{n} Zeilen ohne lesbare Zahl' },
  'not-a-date': { one: '{n} Zeile ohne lesbares Datum', other: '{n} Zeilen ohne lesbares Datum' },
  'not-a-flag': { one: '{n} Zeile ohne lesbares Ja oder Nein', other: '{n} Zeilen ohne lesbares Ja oder Nein' },
  'not-a-value': { one: '{n} Wert, der eine Liste oder ein Objekt ist', other: '{n} Werte, die Listen oder Objekte sind' },
  'unknown-word': { one: '{n} Zeile mit unbekanntem Wort', other: '{n} Zeilen mit unbekanntem Wort' },
  'ambiguous-number': { one: '{n} mehrdeutige Zahl', other: '{n} mehrdeutige Zahlen' },
  'ambiguous-date': { one: '{n} mehrdeutiges Datum', other: '{n} mehrdeutige Datumsangaben' },
  'imprecise-id': { one: '{n} ID, die für einen genauen Wert zu lang ist', other: '{n} IDs, die für einen genauen Wert zu lang sind' },
  'duplicate-id': { one: '{n} ID, die mehrfach vorkommt', other: '{n} IDs, die mehrfach vorkommen' },
  'not-an-object': { one: '{n} Datensatz, der kein Objekt ist', other: '{n} Datensätze, die keine Objekte sind' },
  'ragged-row': { one: '{n} Zeile mit zu wenigen oder zu vielen Zellen', other: '{n} Zeilen mit zu wenigen oder zu vielen Zellen' },
  footer: { one: '{n} Fußzeile ausgelassen', other: '{n} Fußzeilen ausgelassen' },
  'broken-quote': { one: '{n} Anführungszeichen an falscher Stelle', other: '{n} Anführungszeichen an falscher Stelle' },
  'unreadable-line': { one: '{n} unlesbare Zeile', other: '{n} unlesbare Zeilen' },
  'no-such-column': { one: '{n} Spalte fehlt', other: '{n} Spalten fehlen' },
  'no-known-field': { one: 'Keine bekannte Spalte', other: 'Keine bekannte Spalte' },
  'more-pages': { one: 'Weitere Seiten wurden nicht gelesen', other: 'Weitere Seiten wurden nicht gelesen' },
  'history-truncated': { one: '{n} vom Server gekürzter Verlauf', other: '{n} vom Server gekürzte Verläufe' },
  'no-rows': { one: 'Keine Zeilen, wo welche sein sollten', other: 'Keine Zeilen, wo welche sein sollten' },
  'page-loop': { one: 'Eine Seite kam zweimal', other: 'Eine Seite kam zweimal' },
  'rewritten-link': { one: 'Eine Folgeseite sollte anderswo liegen', other: '{n} Folgeseiten sollten anderswo liegen' },
  'no-labels': { one: 'IDs werden ohne ihre Bezeichnungen gezeigt', other: 'IDs werden ohne ihre Bezeichnungen gezeigt' },
  'no-content': { one: 'Die Quelle ist leer', other: 'Die Quelle ist leer' },
};
