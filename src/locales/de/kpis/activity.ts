import type { KpiWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    name: 'Anrufe pro Arbeitstag', short: 'Anrufe pro Tag', meaning: 'Anrufe im Zeitraum, je Arbeitstag.',
    working: { one: '{num} an {den} Arbeitstag', other: '{num} an {den} Arbeitstagen' }, none: 'Es gab {when} keinen Anruf.',
  },
  'emails-sent': {
    name: 'Gesendete E-Mails', short: 'E-Mails', meaning: 'Ausgehende E-Mails, die im Zeitraum gesendet wurden.',
    working: { one: '{n} E-Mail gesendet', other: '{n} E-Mails gesendet' }, none: 'Es wurde {when} keine E-Mail gesendet.',
  },
  'second-contact-customers': {
    name: 'Kunden mit Zusage zum Zweitkontakt', short: 'Zweitkontakt',
    meaning: 'Im Zeitraum kontaktierte Kunden, die einem weiteren Kontakt zugestimmt haben, jeder einmal gezählt.',
    working: { one: '{n} Kunde stimmte zu', other: '{n} Kunden stimmten zu' }, none: 'Es wurde {when} kein Kunde kontaktiert.',
  },
  'value-added-calls': {
    name: 'Anrufe mit Mehrwert', short: 'Mit Mehrwert',
    meaning: 'Anrufe im Zeitraum, bei denen ein Mehrwert für den Kunden vermerkt ist.',
    working: { one: '{n} Anruf mit Mehrwert', other: '{n} Anrufe mit Mehrwert' }, none: 'Es gab {when} keinen Anruf.',
  },
  'value-added-call-share': {
    name: 'Anteil der Anrufe mit Mehrwert', short: 'Anteil Mehrwert',
    meaning: 'Anteil der Anrufe im Zeitraum, die Mehrwert bringen; Anrufe ohne Vermerk bleiben außen vor.',
    working: '{num} mit Mehrwert von {den} mit Vermerk', few: '{num} von {den} mit Mehrwert',
    none: 'Bei keinem Anruf {when} ist vermerkt, ob er Mehrwert brachte.',
  },
  'value-added-call-frequency': {
    name: 'Anrufe mit Mehrwert je Kunde', short: 'Anrufe je Kunde',
    meaning: 'Anrufe mit Mehrwert im Zeitraum, je 30 Tage, die jemand darin Kunde war.',
    working: '{num} Anrufe, über die Tage aller Kunden', none: 'Es gab {when} keinen Anruf oder keine Kunden.',
  },
  'value-added-call-effectiveness': {
    name: 'Wirksamkeit der Anrufe mit Mehrwert', short: 'Mit Fortschritt',
    meaning: 'Anteil der Anrufe mit Mehrwert und bekanntem Ergebnis im Zeitraum, nach denen es voranging.',
    working: '{num} mit Fortschritt von {den} mit Ergebnis', few: '{num} von {den} mit Fortschritt',
    none: 'Zu keinem Anruf mit Mehrwert ist {when} ein Ergebnis bekannt.',
  },
  'customer-response-time': {
    name: 'Antwortzeit für Kunden, Mittelwert', short: 'Ø Antwortzeit',
    meaning: 'Mittlere Zeit von der Anfrage eines Kunden im Zeitraum bis zur ersten Antwort; unbeantwortete bleiben außen vor.',
    working: { one: '{n} beantwortete Anfrage', other: '{n} beantwortete Anfragen' }, none: 'Keine {when} eingegangene Anfrage wurde beantwortet.',
  },
  'customer-response-time-median': {
    name: 'Antwortzeit für Kunden, Median', short: 'Median Antwortzeit',
    meaning: 'Die Hälfte der im Zeitraum eingegangenen und beantworteten Anfragen wartete länger auf die erste Antwort, die Hälfte kürzer.',
    working: { one: '{n} beantwortete Anfrage', other: '{n} beantwortete Anfragen' }, none: 'Keine {when} eingegangene Anfrage wurde beantwortet.',
  },
  'customer-response-time-per-customer': {
    name: 'Antwortzeit je Kunde', short: 'Zeit je Kunde',
    meaning: 'Gesamte Wartezeit der im Zeitraum eingegangenen Anfragen bis zur ersten Antwort, geteilt durch die Kunden mit Antwort.',
    working: { one: '{n} Kunde mit Antwort', other: '{n} Kunden mit Antwort' }, none: 'Keine {when} eingegangene Anfrage wurde beantwortet.',
  },
  'response-within-1h': {
    name: 'Innerhalb von 1 Stunde beantwortet', short: 'Innerhalb 1 h',
    meaning: 'Anteil der im Zeitraum eingegangenen Anfragen, die innerhalb von 1 Stunde beantwortet wurden; jüngere bleiben außen vor.',
    working: '{num} rechtzeitig von {den} eingegangenen', few: '{num} von {den} rechtzeitig',
    none: 'Es ging {when} keine Anfrage ein, oder noch keine ist eine Stunde alt.',
  },
  'response-within-24h': {
    name: 'Innerhalb von 24 Stunden beantwortet', short: 'Innerhalb 24 h',
    meaning: 'Anteil der im Zeitraum eingegangenen Anfragen, die innerhalb von 24 Stunden beantwortet wurden; jüngere bleiben außen vor.',
    working: '{num} rechtzeitig von {den} eingegangenen', few: '{num} von {den} rechtzeitig',
    none: 'Es ging {when} keine Anfrage ein, oder noch keine ist einen Tag alt.',
  },
  'quote-turnaround': {
    name: 'Durchlaufzeit von Angeboten, Mittelwert', short: 'Angebotszeit',
    meaning: 'Mittlere Zeit von der Angebotsanfrage bis zum endgültigen Angebot, für die im Zeitraum versandten.',
    working: { one: '{n} endgültiges Angebot', other: '{n} endgültige Angebote' }, none: 'Es wurde {when} kein endgültiges Angebot versandt.',
  },
  'content-usefulness': {
    name: 'Nützlichkeit der Inhalte', short: 'Nützliche Inhalte',
    meaning: 'Anteil der Bewertungen im Zeitraum, die Inhalte nützlich nennen: 4 oder 5 von 5.',
    working: '{num} nützlich von {den} bewertet', few: '{num} von {den} nützlich', none: 'Es wurden {when} keine Inhalte bewertet.',
  },
  'content-findability': {
    name: 'Auffindbarkeit der Inhalte', short: 'Auffind\u00ADbarkeit',
    meaning: 'Anteil der Suchen im Zeitraum mit bekanntem Ausgang, die Inhalte gefunden haben.',
    working: '{num} gefunden bei {den} Suchen', few: '{num} von {den} gefunden', none: 'Von keiner Suche ist {when} der Ausgang bekannt.',
  },
  'content-search-time': {
    name: 'Suchzeit nach Inhalten, Median', short: 'Suchzeit',
    meaning: 'Die Hälfte der erfolgreichen Suchen nach Inhalten im Zeitraum dauerte länger, die Hälfte kürzer.',
    working: { one: '{n} erfolgreiche Suche', other: '{n} erfolgreiche Suchen' }, none: 'Es fand {when} keine Suche Inhalte.',
  },
  'content-usage-rate': {
    name: 'Nutzungsquote der Inhalte', short: 'Inhalts\u00ADnutzung',
    meaning: 'Anteil der im Zeitraum verfügbaren Inhalte, die darin mindestens einmal geöffnet oder geteilt wurden.',
    working: '{num} genutzt von {den} verfügbaren', few: '{num} von {den} genutzt', none: 'Es waren {when} keine Inhalte verfügbar.',
  },
  'skill-gap': {
    name: 'Kompetenzlücke, Mittelwert', short: 'Kompetenz\u00ADlücke',
    meaning: 'Mittlere Punkte, die zum geforderten Niveau fehlen, nach der letzten Bewertung je Teammitglied und Kompetenz; ein Überschuss zählt als 0.',
    working: { one: '{n} Paar aus Teammitglied und Kompetenz', other: '{n} Paare aus Teammitglied und Kompetenz' },
    none: 'Es ist {when} keine Bewertung bekannt.',
  },
  'skill-coverage': {
    name: 'Kompetenzabdeckung', short: 'Kompetenzen',
    meaning: 'Anteil der Paare aus Teammitglied und Kompetenz, die nach der letzten Bewertung das geforderte Niveau erreichen.',
    working: '{num} auf dem Niveau, {den} bewertet', few: '{num} von {den} auf dem Niveau', none: 'Es ist {when} keine Bewertung bekannt.',
  },
  'coaching-frequency': {
    name: 'Coachings je Teammitglied', short: 'Coachings',
    meaning: 'Coachings im Zeitraum, je 30 Tage, die jemand darin im Team war.',
    working: '{num} Coachings, über die Tage des ganzen Teams', none: 'Es gab {when} kein Coaching, oder niemand war im Team.',
  },
  'adoption-rate': {
    name: 'CRM-Nutzung', short: 'CRM-Nutzung', meaning: 'Anteil der Teammitglieder im Zeitraum, die darin mindestens eine Aktivität erfasst haben.',
    working: '{num} aktiv von {den} im Team', few: '{num} von {den} aktiv', none: 'Es war {when} niemand im Team.',
  },
} as const satisfies Record<string, KpiWords>;
