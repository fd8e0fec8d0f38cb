import type { CardWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    formula: 'Anzahl der Kunden', cohort: 'Kunden unmittelbar vor Ende des Zeitraums.',
    edges: 'Es ist ein Bestand: Die Werte mehrerer Zeiträume lassen sich nicht addieren.',
  },
  'activation-rate': {
    formula: 'Kunden mit rechtzeitigem erstem Nutzen ÷ gestartete Kunden',
    cohort: 'Kunden, die im Zeitraum begonnen haben und deren Frist schon verstrichen ist.',
    edges: 'Nie aktiviert zählt als verfehlt. Ein erster Nutzen vor dem Beginn ist fehlerhaft.',
    abuse: 'Ein leichter erster Schritt erhöht sie, während Verlängerungen selten bleiben.',
  },
  'customer-churn-rate': {
    formula: 'Am Ende fehlende Kunden ÷ Kunden zu Beginn', cohort: 'Kunden unmittelbar vor dem Zeitraum.',
    alternatives: 'Abgänge als Ereignisse, hier eine eigene Kennzahl; geteilt durch die mittlere Kundenzahl.',
    edges: 'Wer im Zeitraum kam und ging, zählt nicht; wer zurückkam, ist nicht abgewandert.',
    abuse: 'Den zuletzt Zuständigen werden Kunden angelastet, die schon vorher verloren waren.',
  },
  'customer-churn-events-rate': {
    formula: 'Abgänge ÷ Kunden zu Beginn', cohort: 'Abgänge im Zeitraum; Kunden unmittelbar davor.',
    alternatives: 'Ohne die, die im Zeitraum dazukamen oder zurückkehrten.',
    edges: 'Der Wert kann über 1 liegen: Wer im Zeitraum kam und ging, zählt mit.',
  },
  'customer-retention-rate': {
    formula: '1 − Abwanderungsrate', cohort: 'Kunden unmittelbar vor dem Zeitraum.',
    alternatives: '(Kunden am Ende − neue) ÷ Kunden zu Beginn: dasselbe, wenn niemand zurückkehrt.',
    abuse: 'Rabatte halten Kunden, die sich nicht rechnen.',
  },
  'inactivity-churn-rate': {
    formula: 'Käufer ohne weitere Bestellung in der Frist ÷ Käufer', cohort: 'Kunden, die innerhalb der Frist vor dem Zeitraum gekauft haben.',
    edges: 'Die Frist sollte zum üblichen Abstand zweier Bestellungen passen und dann fest bleiben.',
    abuse: 'Mit einer langen Frist sieht niemand verloren aus.',
  },
  mrr: {
    formula: 'Summe des Monatsumsatzes aller Accounts', cohort: 'Accounts unmittelbar vor Ende des Zeitraums.',
    alternatives: 'Andere rechnen den Monat mit 4,33 oder 4,345 Wochen, hier sind es 52 ÷ 12; Rabatte sind hier abgezogen, anderswo nicht immer.',
    edges: 'Steuern, Einmalzahlungen und Testphasen zählen nicht. Es ist ein Bestand: Monate lassen sich nicht addieren.',
  },
  arr: {
    formula: 'Monatlich wiederkehrender Umsatz × 12', cohort: 'Accounts unmittelbar vor Ende des Zeitraums.',
    edges: 'Er sagt, was ein Jahr brächte, wenn sich nichts änderte, nicht, was es bringen wird.',
  },
  'mrr-new': {
    formula: 'Summe des ersten Monatsumsatzes von Accounts', cohort: 'Änderungen im Zeitraum bei Accounts, die nie zuvor gezahlt haben.',
    alternatives: 'Vom Beginn zum Ende des Zeitraums, ohne das, was dazwischen geschah.',
  },
  'mrr-reactivation': {
    formula: 'Summe des Monatsumsatzes zurückgekehrter Accounts', cohort: 'Änderungen im Zeitraum bei Accounts, die früher gezahlt haben, aber nicht unmittelbar davor.',
    alternatives: 'Vom Beginn zum Ende des Zeitraums, ohne das, was dazwischen geschah.',
  },
  'mrr-expansion': {
    formula: 'Summe der Erhöhungen des Monatsumsatzes', cohort: 'Änderungen im Zeitraum bei Accounts, die unmittelbar davor gezahlt haben.',
    alternatives: 'Vom Beginn zum Ende des Zeitraums, ohne das, was dazwischen geschah.',
    abuse: 'Das Wachstum weniger Accounts verdeckt den Verlust vieler.',
  },
  'mrr-contraction': {
    formula: 'Summe der Minderungen des Monatsumsatzes, nach denen etwas bleibt', cohort: 'Änderungen im Zeitraum bei zahlenden Accounts.',
    alternatives: 'Vom Beginn zum Ende des Zeitraums, ohne das, was dazwischen geschah.',
    edges: 'Endet eines von mehreren Abos, ist das eine Minderung, kein Abgang.',
  },
  'mrr-churned': {
    formula: 'Summe des Monatsumsatzes, der auf 0 fiel', cohort: 'Änderungen auf 0 im Zeitraum.',
    alternatives: 'Bei der Kündigung statt am Ende der bezahlten Zeit.',
    edges: 'Ein Account geht, wenn sein letztes Abo endet.',
  },
  'net-new-mrr': {
    formula: 'Neugeschäft + Reaktivierung + Erweiterung − Minderung − Kündigung', cohort: 'Alle Änderungen im Zeitraum.',
    edges: 'Geänderte Wechselkurse gelten hier nicht als Änderung.',
    abuse: 'Neue Accounts verdecken den Verlust alter.',
  },
  'mrr-churn-gross': {
    formula: '(Kündigung + Minderung) ÷ MRR zu Beginn', cohort: 'Änderungen im Zeitraum; Accounts unmittelbar davor.',
    alternatives: '1 − Brutto-Umsatzbindung: dasselbe nur, wenn im Zeitraum kein Account dazukommt oder zurückkehrt.',
    edges: 'Im Zeitraum dazugekommene Accounts zählen mit: Der Wert kann über 1 liegen.',
  },
  'mrr-churn-net': {
    formula: '(Kündigung + Minderung − Erweiterung − Reaktivierung) ÷ MRR zu Beginn',
    cohort: 'Änderungen im Zeitraum; Accounts unmittelbar davor.',
    edges: 'Unter 0 ist das Wachstum größer als der Verlust.',
    abuse: 'Das Wachstum weniger Accounts verdeckt den Verlust vieler.',
  },
  grr: {
    formula: 'Summe des jeweils niedrigeren Stands ÷ Stand zu Beginn', cohort: 'Accounts, die unmittelbar vor dem Zeitraum gezahlt haben, an seinem Beginn und Ende.',
    alternatives: '1 − Brutto-Churn nach Ereignissen.',
    edges: 'Sie liegt nie über 100 %. Was ein Account hinzugefügt hat, zählt nicht.',
  },
  nrr: {
    formula: 'Stand am Ende ÷ Stand zu Beginn', cohort: 'Accounts, die unmittelbar vor dem Zeitraum gezahlt haben, an seinem Beginn und Ende.',
    alternatives: '1 − Netto-Churn nach Ereignissen.',
    edges: 'Im Zeitraum dazugekommene oder zurückgekehrte Accounts zählen nicht.',
    abuse: 'Das Wachstum weniger Accounts verdeckt den Verlust vieler.',
  },
  'renewal-rate': {
    formula: 'Rechtzeitig verlängerte Verträge ÷ fällige und entschiedene Verträge', cohort: 'Im Zeitraum fällige Verträge; eine frühe Verlängerung zählt zur Fälligkeit.',
    edges: 'Was noch verlängert werden kann, steht auf keiner Seite, standardmäßig 30 Tage lang; danach gilt es als verloren.',
    abuse: 'Rabatte halten den Kunden und verlieren den Wert.',
  },
  'renewal-rate-value': {
    formula: 'Summe des jeweils niedrigeren von altem und neuem Wert ÷ fälliger Wert', cohort: 'Im Zeitraum fällige und entschiedene Verträge.',
    edges: 'Sie liegt nie über 100 %: Höhere Preise gleichen Verluste nicht aus.',
  },
  'renewal-rate-value-net': {
    formula: 'Verlängerter Wert ÷ fälliger Wert', cohort: 'Im Zeitraum fällige und entschiedene Verträge.',
    edges: 'Sie kann über 1 liegen.',
    abuse: 'Höhere Preise verdecken den Verlust von Kunden.',
  },
} as const satisfies Record<string, CardWords>;
