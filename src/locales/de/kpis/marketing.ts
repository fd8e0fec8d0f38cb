import type { KpiWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    name: 'Neukunden', short: 'Neukunden',
    meaning: 'Kunden, die im Zeitraum zum ersten Mal gewonnen wurden; zurückgekehrte zählen nicht.',
    working: { one: '{n} Neukunde', other: '{n} Neukunden' }, none: 'Es wurde {when} niemand Kunde.',
  },
  'customer-acquisition-rate': {
    name: 'Neukundenquote', short: 'Neukunden\u00ADquote',
    meaning: 'Im Zeitraum zum ersten Mal gewonnene Kunden im Verhältnis zu den Kunden an seinem Beginn.',
    working: '{num} neu, {den} zu Beginn', none: 'Zu Beginn des Zeitraums {when} gab es keine Kunden, und es kam niemand dazu.',
  },
  cac: {
    name: 'Kundengewinnungskosten', short: 'CAC',
    meaning: 'Marketing- und Vertriebskosten des Zeitraums je Kunde, der darin zum ersten Mal gewonnen wurde.',
    working: { one: '{n} Neukunde', other: '{n} Neukunden' }, none: 'Es sind {when} keine Marketing- oder Vertriebskosten bekannt.',
  },
  'campaign-revenue': {
    name: 'Kampagnenumsatz', short: 'Kampagnen\u00ADumsatz',
    meaning: 'Wert der Bestellungen im Zeitraum, die einer Kampagne zugerechnet werden, standardmäßig der letzten vor dem Kauf innerhalb von 5 Tagen.',
    working: { one: '{n} zugerechnete Bestellung', other: '{n} zugerechnete Bestellungen' },
    none: 'Es gab {when} keine Bestellung, oder es ist keine Kampagne angegeben.',
  },
  'revenue-per-recipient': {
    name: 'Umsatz pro Empfänger', short: 'Pro Empfänger',
    meaning: 'Wert der Bestellungen im Zeitraum, die einer Kampagne zugerechnet werden, je zugestellter Nachricht.',
    working: '{num} zugerechnet, {den} zugestellt', none: 'Es fehlen {when} Bestellungen oder Zustellungen, oder es ist keine Kampagne angegeben.',
  },
  'campaign-roi': {
    name: 'Kampagnen-ROI', short: 'ROI',
    meaning: 'Einer Kampagne zugerechneter Bestellwert im Zeitraum abzüglich ihrer Kosten, im Verhältnis zu diesen Kosten.',
    working: 'Netto {num} bei Kosten von {den}', none: 'Es fehlen {when} Bestellungen oder Kosten, oder es ist keine Kampagne angegeben.',
  },
  'open-rate': {
    name: 'Öffnungsrate von E-Mails', short: 'Öffnungsrate', meaning: 'Anteil der in den Mailings des Zeitraums zugestellten Nachrichten, die geöffnet wurden.',
    working: '{num} geöffnet von {den} zugestellten', few: '{num} von {den} geöffnet', none: 'Es wurde {when} kein Mailing versandt.',
  },
  'click-rate': {
    name: 'Klickrate von E-Mails', short: 'Klickrate', meaning: 'Anteil der in den Mailings des Zeitraums zugestellten Nachrichten, in denen ein Link geklickt wurde.',
    working: '{num} geklickt von {den} zugestellten', few: '{num} von {den} geklickt', none: 'Es wurde {when} kein Mailing versandt.',
  },
  'unsubscribe-rate': {
    name: 'Abmelderate', short: 'Abmelderate',
    meaning: 'Anteil der in den Mailings des Zeitraums zugestellten Nachrichten, nach denen sich der Empfänger abgemeldet hat.',
    working: '{num} abgemeldet von {den} zugestellten', few: '{num} von {den} abgemeldet', none: 'Es wurde {when} kein Mailing versandt.',
  },
  'list-growth-rate': {
    name: 'Wachstum des Verteilers', short: 'Verteiler\u00ADwachstum',
    meaning: 'Veränderung der Größe des größten Mailings gegenüber dem Zeitraum davor, als Anteil der vorigen Größe.',
    working: 'Veränderung um {num} bei zuvor {den} Empfängern', few: 'Veränderung um {num} bei {den}',
    none: 'Es wurde {when} oder im Zeitraum davor kein Mailing versandt.',
  },
  arpa: {
    name: 'Durchschnittsumsatz pro Account', short: 'ARPA',
    meaning: 'Monatlich wiederkehrender Umsatz am Ende des Zeitraums je zahlendem Account.',
    working: { one: '{n} zahlender Account', other: '{n} zahlende Accounts' },
    none: 'Am Ende des Zeitraums {when} zahlte kein Account.',
  },
  'customer-lifespan': {
    name: 'Dauer der Kundenbeziehung', short: 'Kundendauer',
    meaning: 'Wie lange ein Kunde voraussichtlich bleibt: die Tage aller Kunden im Zeitraum, geteilt durch die Abgänge darin.',
    working: { one: '{n} Abgang', other: '{n} Abgänge' }, none: 'Es gab {when} keine Kunden.',
  },
  'clv-average': {
    name: 'Kundenwert (CLV), Durchschnitt', short: 'CLV, Durchschnitt',
    meaning: 'Jahresumsatz pro Kunde im Zeitraum, mal die Jahre, die ein Kunde voraussichtlich bleibt.',
    working: 'Jahresumsatz mal erwartete Dauer', none: 'Es gab {when} keine Bestellung oder keine Kunden.',
  },
  'clv-historic': {
    name: 'Kundenwert (CLV) bisher', short: 'CLV bisher',
    meaning: 'Wert aller bisherigen Bestellungen, je Kunde, den es bisher gab.',
    working: { one: '{n} Kunde bisher', other: '{n} Kunden bisher' }, none: 'Es fehlen {when} Bestellungen oder Kunden.',
  },
  'ltv-net': {
    name: 'Kundenwert (LTV), netto', short: 'LTV, netto',
    meaning: 'Wert aller bisherigen Bestellungen abzüglich der Kosten für Gewinnung und Betreuung, je Kunde, den es bisher gab.',
    working: { one: '{n} Kunde bisher', other: '{n} Kunden bisher' }, none: 'Es fehlen {when} Bestellungen, Kosten oder Kunden.',
  },
  'ltv-predictive': {
    name: 'Kundenwert (LTV), Prognose', short: 'LTV, Prognose',
    meaning: 'Monatliche Bruttomarge je Account, geteilt durch die Abwanderungsrate des Zeitraums; damit beides zusammenpasst, muss er ein Monat sein.',
    working: { one: '{n} Kunde zu Beginn', other: '{n} Kunden zu Beginn' },
    none: 'Es ist {when} kein zahlender Kunde bekannt, oder es ist keine Marge angegeben.',
  },
  'ltv-cac-ratio': {
    name: 'Kundenwert zu Gewinnungskosten', short: 'LTV zu CAC',
    meaning: 'Prognostizierter Kundenwert eines Accounts im Verhältnis zu dem, was ein Neukunde im Zeitraum gekostet hat.',
    working: 'Wert {num}, Kosten {den}', none: 'Es fehlen {when} zahlende Kunden oder Kosten, oder es ist keine Marge angegeben.',
  },
  'cac-payback-months': {
    name: 'Amortisation der Gewinnungskosten', short: 'CAC-Amorti\u00ADsation',
    meaning: 'Monate, in denen die Bruttomarge je Account einbringt, was ein Neukunde im Zeitraum gekostet hat.',
    working: 'Kosten {num}, Marge {den} im Monat', none: 'Es fehlen {when} zahlende Kunden oder Kosten, oder es ist keine Marge angegeben.',
  },
} as const satisfies Record<string, KpiWords>;
