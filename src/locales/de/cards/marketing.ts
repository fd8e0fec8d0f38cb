import type { CardWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    formula: 'Anzahl der Kunden', cohort: 'Kunden, die im Zeitraum zum ersten Mal begonnen haben.',
    edges: 'Zurückgekehrte Kunden sind nicht neu.',
  },
  'customer-acquisition-rate': {
    formula: 'Neukunden ÷ Kunden zu Beginn', cohort: 'Erstmals gewonnene Kunden im Zeitraum; Kunden unmittelbar davor.',
    alternatives: 'Manche nennen so die Kosten eines Neukunden.',
    edges: 'Sie kann über 1 liegen.',
    abuse: 'Es werden Kunden gewonnen, die nicht bleiben.',
  },
  cac: {
    formula: 'Marketing- und Vertriebskosten ÷ Neukunden', cohort: 'Kosten der Tage im Zeitraum; Kunden, die darin zum ersten Mal begonnen haben.',
    alternatives: 'Die Kosten um einen Verkaufszyklus früher.',
    edges: 'Kosten verteilen sich gleichmäßig auf ihre Tage. Kosten ohne Neukunden ergeben keinen Wert.',
    abuse: 'Gehälter werden weggelassen, oder es wird gespart, was sich später auszahlen würde.',
  },
  'campaign-revenue': {
    formula: 'Summe der Bestellanteile, die der Kampagne zugerechnet werden',
    cohort: 'Bestellungen im Zeitraum; Kontakte in den Tagen vor jeder.',
    alternatives: 'Erster Kontakt, letzter Kontakt oder gleiche Teile je Kontakt oder Kampagne.',
    edges: 'Die Teile einer Bestellung ergeben zusammen die Bestellung. Ohne Kontakt wird sie niemandem zugerechnet.',
    abuse: 'Der letzte Kontakt bekommt alles. Zurechnung beweist keine Ursache.',
  },
  'revenue-per-recipient': {
    formula: 'Kampagnenumsatz ÷ zugestellte Nachrichten', cohort: 'Bestellungen im Zeitraum; alle Nachrichten der Kampagne.',
    edges: 'Zurückgekommene Nachrichten gelten nicht als zugestellt.',
    abuse: 'Kleine Mailings an die besten Kunden sehen großartig aus.',
  },
  'campaign-roi': {
    formula: '(Kampagnenumsatz − Kosten) ÷ Kosten', cohort: 'Bestellungen im Zeitraum; die gesamten Kosten der Kampagne.',
    alternatives: 'Die Marge statt des Umsatzes.',
    edges: '−1 heißt, dass alles verloren ging. Kosten von 0 ergeben keinen Wert.',
    abuse: 'Arbeitsstunden fehlen in den Kosten.',
  },
  'open-rate': {
    formula: 'Geöffnete Nachrichten ÷ zugestellte Nachrichten', cohort: 'Im Zeitraum versandte Mailings.',
    alternatives: 'Geteilt durch die versandten Nachrichten.',
    edges: 'Jede Nachricht zählt einmal; ein Mailing mit mehr Öffnungen als Zustellungen bleibt als fehlerhaft außen vor.',
    abuse: 'Mailprogramme öffnen Nachrichten, die niemand liest, und Betreffzeilen versprechen zu viel.',
  },
  'click-rate': {
    formula: 'Geklickte Nachrichten ÷ zugestellte Nachrichten', cohort: 'Im Zeitraum versandte Mailings.',
    alternatives: 'Geteilt durch die geöffneten Nachrichten.',
    edges: 'Jede Nachricht zählt einmal; ein Mailing mit mehr Klicks als Zustellungen bleibt als fehlerhaft außen vor.',
    abuse: 'Klicks sind kein Gewinn.',
  },
  'unsubscribe-rate': {
    formula: 'Abgemeldete Empfänger ÷ zugestellte Nachrichten', cohort: 'Im Zeitraum versandte Mailings.',
    edges: 'Beschwerden und zurückgekommene Nachrichten zählen nicht.',
    abuse: 'Ein versteckter Link senkt sie und bringt Beschwerden.',
  },
  'list-growth-rate': {
    formula: '(Größtes Mailing − größtes Mailing davor) ÷ größtes Mailing davor',
    cohort: 'Mailings im Zeitraum und im Zeitraum davor.',
    alternatives: '(Neue Abonnenten − Abmeldungen) ÷ Abonnenten zu Beginn.',
    edges: 'Nur Mailings an den ganzen Verteiler zeigen seine Größe. Bei mehreren Verteilern einen auswählen.',
    abuse: 'Gekaufte Adressen erhöhen es.',
  },
  arpa: {
    formula: 'Monatlich wiederkehrender Umsatz ÷ zahlende Accounts', cohort: 'Accounts unmittelbar vor Ende des Zeitraums.',
    abuse: 'Der Verlust kleiner Accounts erhöht ihn.',
  },
  'customer-lifespan': {
    formula: 'Tage aller Kunden ÷ Abgänge', cohort: 'Tage und Abgänge im Zeitraum.',
    alternatives: 'Der Mittelwert beendeter Beziehungen, der zu kurz ist.',
    edges: 'Ohne Abgang gibt es keinen Wert: Die Dauer ist länger als das Beobachtete.',
    abuse: 'Bei wenigen Abgängen ist es vor allem Zufall.',
  },
  'clv-average': {
    formula: '(Umsatz ÷ Jahre aller Kunden) × (Jahre aller Kunden ÷ Abgänge)', cohort: 'Bestellungen, Tage und Abgänge im Zeitraum.',
    alternatives: 'Umsatz bisher, netto oder als Prognose: hier eigene Kennzahlen.',
    edges: 'Über einen Zeitraum läuft es auf Umsatz ÷ Abgänge hinaus.',
    abuse: 'Bei wenigen Abgängen ist es vor allem Zufall.',
  },
  'clv-historic': {
    formula: 'Summe aller Bestellungen ÷ bisherige Kunden', cohort: 'Alles bis zum Stichtag.',
    edges: 'Junge Kunden senken ihn: Kunden vergleichen, die im selben Jahr begonnen haben.',
  },
  'ltv-net': {
    formula: '(Summe aller Bestellungen − Kosten für Gewinnung und Betreuung) ÷ bisherige Kunden', cohort: 'Alles bis zum Stichtag.',
    alternatives: 'Nur Kunden, die gegangen sind.',
    edges: 'Er kann unter 0 liegen. Nicht durch die Gewinnungskosten teilen: Sie sind schon darin.',
    abuse: 'Nicht erfasste Kosten erhöhen ihn.',
  },
  'ltv-predictive': {
    formula: 'Monatsumsatz je Account × Bruttomarge ÷ Abwanderungsrate', cohort: 'Accounts am Ende des Zeitraums, Abwanderung in ihm.',
    edges: 'Ohne Abwanderung gibt es keinen Wert. Sie wird als gleichbleibend angenommen.',
    abuse: 'Wenige Abgänge ergeben Werte, die nie jemand sehen wird.',
  },
  'ltv-cac-ratio': {
    formula: 'Prognostizierter Kundenwert ÷ Gewinnungskosten', cohort: 'Beide über denselben Zeitraum.',
    edges: 'Der Netto-Kundenwert gehört nicht hierher: Die Gewinnungskosten würden doppelt zählen.',
    abuse: 'Ganz ohne Ausgaben sieht es am besten aus.',
  },
  'cac-payback-months': {
    formula: 'Gewinnungskosten ÷ (Monatsumsatz je Account × Bruttomarge)', cohort: 'Kosten des Zeitraums; Accounts an seinem Ende.',
    edges: 'Eine Marge von 0 ergibt keinen Wert. Abgänge sind nicht berücksichtigt.',
  },
} as const satisfies Record<string, CardWords>;
