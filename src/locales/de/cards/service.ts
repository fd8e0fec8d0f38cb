import type { CardWords } from '../../dictionary.ts';

/** What customers say, and how long they wait. */
export const service = {
  nps: {
    formula: '100 × (Promotoren − Kritiker) ÷ Antworten', cohort: 'Antworten im Zeitraum.',
    alternatives: 'Die letzte Antwort jeder Person; nach Umfrage.',
    edges: 'Promotoren geben 9 oder 10, Kritiker 0 bis 6. Skalen von 1 bis 10 werden nie beigemischt.',
    abuse: 'Nur zufriedene Menschen werden gefragt. Er sagt wenig darüber, wer gehen wird.',
  },
  'nps-trend': {
    formula: 'NPS − NPS davor', cohort: 'Antworten im Zeitraum und im Zeitraum davor.',
    edges: 'Fehlen in einem der beiden Antworten, gibt es keinen Wert.',
    abuse: 'Zufall wird als Veränderung gelesen.',
  },
  'nps-by-account': {
    formula: 'Mittelwert der NPS der einzelnen Accounts', cohort: 'Letzte Antwort jeder Person im Zeitraum.',
    alternatives: 'Accounts nach Umsatz gewichtet.',
    edges: 'Jeder Account zählt gleich viel, unabhängig von der Zahl der Antworten.',
    abuse: 'Es werden wohlgesinnte Personen zum Antworten ausgesucht.',
  },
  csat: {
    formula: 'Antworten mit 4 oder 5 ÷ Antworten', cohort: 'Antworten von 1 bis 5 im Zeitraum.',
    alternatives: 'Der Mittelwert; andere Skalen haben andere Grenzen.',
    edges: 'Andere Werte bleiben außen vor und gelten als fehlerhaft.',
    abuse: 'Nur zufriedene Kunden werden gefragt. Sie beschreibt einen Kontakt, nicht die Beziehung.',
  },
  ces: {
    formula: 'Mittelwert der Antworten', cohort: 'Antworten von 1 bis 7 im Zeitraum.',
    alternatives: 'Der Anteil von 5 bis 7, hier eine eigene Kennzahl; eine ältere Form fragt nach dem Aufwand, dort ist weniger besser.',
    edges: 'Andere Werte bleiben außen vor und gelten als fehlerhaft.',
    abuse: 'Kunden, die aufgegeben haben, werden nie gefragt.',
  },
  'ces-agree': {
    formula: 'Antworten von 5 bis 7 ÷ Antworten', cohort: 'Antworten von 1 bis 7 im Zeitraum.',
    edges: '4 ist weder einfach noch schwer und zählt als nicht einfach.',
    abuse: 'Kunden, die aufgegeben haben, werden nie gefragt.',
  },
  'fcr-survey': {
    formula: 'Antworten mit Ja ÷ Antworten', cohort: 'Antworten im Zeitraum.',
    edges: 'Es zählt, woran Kunden sich erinnern, nicht, was erfasst wurde.',
    abuse: 'Nur wem geholfen wurde, wird gefragt.',
  },
  'survey-response-rate': {
    formula: 'Beantwortete Umfragen ÷ versandte Umfragen', cohort: 'Im Zeitraum versandte Umfragen, bis zum Stichtag beantwortet.',
    abuse: 'Bei niedrigem Rücklauf haben nur bestimmte Kunden geantwortet.',
  },
  'health-score': {
    formula: 'Summe von (Gewicht × Teilwert) ÷ Summe der Gewichte', cohort: 'Am Stichtag bekannte Teilwerte.',
    edges: 'Teile ohne Wert fallen samt Gewicht weg; ist weniger als das halbe Gewicht bekannt, gibt es keinen Wert.',
    abuse: 'Gewichte sind Meinungen: daran prüfen, wer verlängert.',
  },
  'first-contact-resolution': {
    formula: 'Tickets mit einem Kontakt, die gelöst blieben ÷ gelöste Tickets',
    cohort: 'Im Zeitraum gelöste Tickets, lange genug her, dass sich eine Wiederholung zeigt.',
    alternatives: 'Ohne auf Wiederholungen zu warten oder nach Umfrage: hier eigene Kennzahlen.',
    edges: 'Ein neues Ticket des Kunden zum selben Thema gilt als Wiederholung.',
    abuse: 'Tickets werden zu früh geschlossen, oder ein Fall wird in mehrere geteilt.',
  },
  'one-touch-rate': {
    formula: 'Tickets mit weniger als 2 Kontakten ÷ gelöste Tickets', cohort: 'Im Zeitraum gelöste Tickets.',
    edges: 'Ein Kunde, der wiederkommt, zeigt sich hier nicht. Ohne Zahl der Kontakte bleibt ein Ticket außen vor.',
    abuse: 'Tickets werden nach einer Antwort geschlossen, gelöst oder nicht.',
  },
  'ticket-resolution-time': {
    formula: 'Mittelwert von (endgültige Lösung − Eröffnung)', cohort: 'Im Zeitraum gelöste Tickets.',
    alternatives: 'Bis zur ersten Lösung; nach dem Datum der Eröffnung.',
    edges: 'Nächte und Wochenenden zählen mit. Offene Tickets nicht.',
    abuse: 'Einfache Tickets werden zuerst geschlossen, andere, bevor sie gelöst sind.',
  },
  'ticket-resolution-time-business': {
    formula: 'Mittelwert der Geschäftszeit von Eröffnung bis endgültiger Lösung', cohort: 'Im Zeitraum gelöste Tickets.',
    edges: 'Außerhalb der Geschäftszeiten eröffnet und gelöst, dauerte ein Ticket 0 Stunden.',
    abuse: 'Kürzere Geschäftszeiten senken sie.',
  },
  'ticket-resolution-per-opened': {
    formula: 'Summe von (endgültige Lösung − Eröffnung) ÷ eröffnete Tickets', cohort: 'Im Zeitraum gelöste Tickets, über die darin eröffneten: zwei verschiedene Mengen.',
    edges: 'Nur zum Abgleich mit Berichten, die so rechnen: Sie sinkt, während die Warteschlange wächst.',
    abuse: 'Ungelöste Tickets senken sie.',
  },
  'ticket-step-time': {
    formula: 'Mittelwert von (verlassen − eingetreten)', cohort: 'Im Zeitraum beendete Aufenthalte im Status.',
    edges: 'Jeder Aufenthalt zählt für sich.',
    abuse: 'Tickets wechseln den Status, damit die Zeit stehen bleibt.',
  },
  'first-reply-time': {
    formula: 'Mittelwert von (erste Antwort − Eröffnung)', cohort: 'Im Zeitraum eröffnete Tickets, bis zum Stichtag beantwortet.',
    alternatives: 'Nur Geschäftszeiten.',
    edges: 'Tickets ohne Antwort bleiben außen vor. Automatische Antworten zählen nicht.',
    abuse: 'Inhaltsleere erste Antworten senken sie.',
  },
  'sla-attainment': {
    formula: 'Rechtzeitige erste Antworten ÷ entschiedene Tickets', cohort: 'Im Zeitraum eröffnete Tickets mit Antwort oder abgelaufener Zeit.',
    alternatives: 'Nur Tickets, deren Zeit abgelaufen ist.',
    edges: 'Genau pünktlich ist rechtzeitig. Tickets ohne vereinbarte Zeit zählen nicht.',
    abuse: 'Ein Statuswechsel hält die Zeit an.',
  },
  'reopen-rate': {
    formula: 'Wieder eröffnete Tickets ÷ gelöste Tickets', cohort: 'Im Zeitraum erstmals gelöste Tickets.',
    edges: 'Schon ein Dank kann ein Ticket wieder eröffnen: solche herausfiltern.',
    abuse: 'Statt des alten wird ein neues Ticket eröffnet.',
  },
  'ticket-backlog': {
    formula: 'Anzahl der offenen Tickets', cohort: 'Am Stichtag offene Tickets.',
    edges: 'Es ist ein Bestand: Die Werte mehrerer Zeiträume lassen sich nicht addieren.',
    abuse: 'Tickets werden geschlossen, bevor sie gelöst sind.',
  },
  'overdue-ticket-share': {
    formula: 'Offene Tickets mit abgelaufener Frist ÷ offene Tickets mit Frist', cohort: 'Am Stichtag offene Tickets.',
    edges: 'Tickets ohne Frist stehen auf keiner Seite.',
    abuse: 'Fristen werden verschoben, oder Tickets geschlossen, bevor sie gelöst sind.',
  },
  'backlog-age': {
    formula: 'Median der Zeiten seit Eröffnung offener Tickets', cohort: 'Am Stichtag offene Tickets.',
    edges: 'Es läuft ab der Eröffnung, nicht ab der letzten Antwort.',
    abuse: 'Alte Tickets werden geschlossen und neu eröffnet.',
  },
} as const satisfies Record<string, CardWords>;
