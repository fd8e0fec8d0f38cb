import type { KpiWords } from '../../dictionary.ts';

/** What customers say, and how their tickets are served. */
export const service = {
  nps: {
    name: 'Net Promoter Score', short: 'NPS', meaning: 'Anteil der Promotoren abzüglich des Anteils der Kritiker, in Punkten von −100 bis 100.',
    working: { one: '{n} Antwort', other: '{n} Antworten' }, none: 'Es antwortete {when} niemand.',
  },
  'nps-trend': {
    name: 'Veränderung des Net Promoter Score', short: 'NPS-Ver\u00ADänderung',
    meaning: 'Net Promoter Score des Zeitraums abzüglich dessen des Zeitraums davor, in Punkten.',
    working: 'Dieser Zeitraum abzüglich des vorigen', none: 'Es antwortete {when} oder im Zeitraum davor niemand.',
  },
  'nps-by-account': {
    name: 'Net Promoter Score nach Account', short: 'NPS nach Account',
    meaning: 'Mittelwert der Scores der einzelnen Accounts, nach der letzten Antwort je Kontakt im Zeitraum: Jeder Account zählt gleich viel.',
    working: { one: '{n} Account', other: '{n} Accounts' }, none: 'Es antwortete {when} niemand.',
  },
  csat: {
    name: 'Kundenzufriedenheit', short: 'Zufrieden\u00ADheit', meaning: 'Anteil der zufriedenen Antworten: 4 oder 5 von 5.',
    working: '{num} zufrieden von {den} Antworten', few: '{num} von {den} zufrieden', none: 'Es antwortete {when} niemand.',
  },
  ces: {
    name: 'Customer Effort Score', short: 'CES', meaning: 'Mittlere Zustimmung dazu, dass es einfach war, von 1 bis 7.',
    working: { one: '{n} Antwort', other: '{n} Antworten' }, none: 'Es antwortete {when} niemand.',
  },
  'ces-agree': {
    name: 'Kunden, die es einfach fanden', short: 'Fanden es einfach',
    meaning: 'Anteil der Antworten im Zeitraum, nach denen es einfach war: 5, 6 oder 7 von 7.',
    working: '{num} einfach von {den} Antworten', few: '{num} von {den} einfach', none: 'Es antwortete {when} niemand.',
  },
  'fcr-survey': {
    name: 'Erstlösungsquote nach Umfrage', short: 'Erstlösung Umfrage',
    meaning: 'Anteil der Antworten im Zeitraum, nach denen das Anliegen beim ersten Kontakt gelöst war.',
    working: '{num} gelöst von {den} Antworten', few: '{num} von {den} gelöst', none: 'Es antwortete {when} niemand.',
  },
  'survey-response-rate': {
    name: 'Rücklaufquote von Umfragen', short: 'Rücklauf\u00ADquote',
    meaning: 'Anteil der im Zeitraum versandten Umfragen, die bisher beantwortet sind.',
    working: '{num} beantwortet von {den} versandten', few: '{num} von {den} beantwortet', none: 'Es wurde {when} keine Umfrage versandt.',
  },
  'health-score': {
    name: 'Kundengesundheit', short: 'Kunden\u00ADgesundheit',
    meaning: 'Gewichteter Mittelwert der Teilwerte zur Gesundheit eines Accounts, jeder von 0 bis 100; Teile ohne Wert bleiben außen vor.',
    working: { one: '{n} Teilwert bekannt', other: '{n} Teilwerte bekannt' },
    none: 'Über den Account ist {when} zu wenig bekannt, oder es ist keiner angegeben.',
  },
  'first-contact-resolution': {
    name: 'Erstlösungsquote', short: 'Erstlösung',
    meaning: 'Anteil der im Zeitraum mit einem Kontakt gelösten Tickets, die nicht wiederkamen, standardmäßig in 7 Tagen; neuere bleiben außen vor.',
    working: '{num} beim ersten Kontakt von {den} gelösten', few: '{num} von {den} beim ersten Kontakt',
    none: 'Es wurde {when} kein Ticket gelöst, oder es ist noch nicht lange genug her.',
  },
  'one-touch-rate': {
    name: 'Lösung mit einem Kontakt', short: 'Ein Kontakt', meaning: 'Anteil der im Zeitraum gelösten Tickets, die höchstens einen Kontakt brauchten.',
    working: '{num} mit einem Kontakt von {den} gelösten', few: '{num} von {den} mit einem Kontakt', none: 'Es wurde {when} kein Ticket gelöst.',
  },
  'ticket-resolution-time': {
    name: 'Lösungszeit von Tickets, Mittelwert', short: 'Lösungszeit',
    meaning: 'Mittlere Zeit von der Eröffnung bis zur endgültigen Lösung, für die im Zeitraum gelösten Tickets.',
    working: { one: '{n} gelöstes Ticket', other: '{n} gelöste Tickets' }, none: 'Es wurde {when} kein Ticket gelöst.',
  },
  'ticket-resolution-time-business': {
    name: 'Lösungszeit in Geschäftszeiten, Mittelwert', short: 'Geschäfts\u00ADzeit',
    meaning: 'Mittlere Zeit von der Eröffnung bis zur endgültigen Lösung, nur innerhalb der Geschäftszeiten, für die im Zeitraum gelösten Tickets.',
    working: { one: '{n} gelöstes Ticket', other: '{n} gelöste Tickets' },
    none: 'Es wurde {when} kein Ticket gelöst, oder es sind keine Geschäftszeiten angegeben.',
  },
  'ticket-resolution-per-opened': {
    name: 'Lösungszeit je eröffnetem Ticket', short: 'Zeit je eröffnetem',
    meaning: 'Zeit von der Eröffnung bis zur endgültigen Lösung aller im Zeitraum gelösten Tickets, geteilt durch die darin eröffneten.',
    working: { one: '{n} Ticket eröffnet', other: '{n} Tickets eröffnet' }, none: 'Es wurde {when} kein Ticket eröffnet oder gelöst.',
  },
  'ticket-step-time': {
    name: 'Zeit im Ticketstatus, Mittelwert', short: 'Zeit im Status',
    meaning: 'Mittlere Zeit, die ein Ticket in einem Status bleibt, für die im Zeitraum beendeten Aufenthalte.',
    working: { one: '{n} beendeter Aufenthalt', other: '{n} beendete Aufenthalte' },
    none: 'Es verließ {when} kein Ticket den Status, oder es ist keiner angegeben.',
  },
  'first-reply-time': {
    name: 'Erstreaktionszeit, Mittelwert', short: 'Erstreaktion',
    meaning: 'Mittlere Zeit von der Eröffnung bis zur ersten Antwort, für die im Zeitraum eröffneten Tickets, die eine haben.',
    working: { one: '{n} Ticket mit Antwort', other: '{n} Tickets mit Antwort' }, none: 'Kein {when} eröffnetes Ticket hat eine Antwort.',
  },
  'sla-attainment': {
    name: 'SLA-Erfüllung', short: 'SLA-Erfüllung',
    meaning: 'Anteil der im Zeitraum eröffneten Tickets, deren erste Antwort in der vereinbarten Zeit kam; wo sie noch rechtzeitig kommen kann, zählt das Ticket nicht.',
    working: '{num} rechtzeitig von {den} entschiedenen', few: '{num} von {den} rechtzeitig',
    none: 'Kein {when} eröffnetes Ticket mit vereinbarter Antwortzeit ist entschieden.',
  },
  'reopen-rate': {
    name: 'Wiedereröffnungsrate', short: 'Wieder eröffnet', meaning: 'Anteil der im Zeitraum erstmals gelösten Tickets, die wieder eröffnet wurden.',
    working: '{num} wieder eröffnet von {den} gelösten', few: '{num} von {den} wieder eröffnet', none: 'Es wurde {when} kein Ticket erstmals gelöst.',
  },
  'ticket-backlog': {
    name: 'Offene Tickets (Backlog)', short: 'Offene Tickets', meaning: 'Tickets, die offen sind.',
    working: { one: '{n} offenes Ticket', other: '{n} offene Tickets' }, none: 'Es war {when} kein Ticket offen.',
  },
  'overdue-ticket-share': {
    name: 'Überfällige Tickets', short: 'Überfällig', meaning: 'Anteil der offenen Tickets mit Frist, deren Frist abgelaufen ist.',
    working: '{num} überfällig von {den} offenen', few: '{num} von {den} überfällig', none: 'Es war {when} kein Ticket mit Frist offen.',
  },
  'backlog-age': {
    name: 'Alter der offenen Tickets, Median', short: 'Alter, offene', meaning: 'Die Hälfte der offenen Tickets ist älter, die Hälfte jünger.',
    working: { one: '{n} offenes Ticket', other: '{n} offene Tickets' }, none: 'Es war {when} kein Ticket offen.',
  },
} as const satisfies Record<string, KpiWords>;
