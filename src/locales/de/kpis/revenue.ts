import type { KpiWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    name: 'Aktive Kunden', short: 'Kunden', meaning: 'Kunden am Ende des Zeitraums.',
    working: { one: '{n} Kunde', other: '{n} Kunden' }, none: 'Es ist {when} kein Kunde bekannt.',
  },
  'activation-rate': {
    name: 'Aktivierungsrate', short: 'Aktiviert',
    meaning: 'Anteil der im Zeitraum gestarteten Kunden, die bald einen ersten Nutzen hatten, standardmäßig in 30 Tagen; neuere bleiben außen vor.',
    working: '{num} aktiviert von {den} gestarteten', few: '{num} von {den} aktiviert',
    none: 'Es startete {when} kein Kunde, oder es ist noch nicht lange genug her.',
  },
  'customer-churn-rate': {
    name: 'Abwanderungsrate', short: 'Abwanderung',
    meaning: 'Anteil der Kunden vom Beginn des Zeitraums, die an seinem Ende nicht mehr da sind.',
    working: '{num} abgewandert von {den} zu Beginn', few: '{num} von {den} abgewandert',
    none: 'Zu Beginn des Zeitraums {when} gab es keine Kunden.',
  },
  'customer-churn-events-rate': {
    name: 'Abgänge je Kunde', short: 'Abgänge',
    meaning: 'Abgänge im Zeitraum im Verhältnis zu den Kunden an seinem Beginn; wer darin kam und ging, zählt mit.',
    working: '{num} gegangen, {den} zu Beginn', none: 'Zu Beginn des Zeitraums {when} gab es keine Kunden, und niemand ging.',
  },
  'customer-retention-rate': {
    name: 'Kundenbindungsrate', short: 'Kunden\u00ADbindung',
    meaning: 'Anteil der Kunden vom Beginn des Zeitraums, die an seinem Ende noch da sind.',
    working: 'Kunden zu Beginn abzüglich der abgewanderten', none: 'Zu Beginn des Zeitraums {when} gab es keine Kunden.',
  },
  'inactivity-churn-rate': {
    name: 'Abwanderung durch Inaktivität', short: 'Inaktivität',
    meaning: 'Anteil der Kunden mit Kauf innerhalb einer Frist vor dem Zeitraum, die innerhalb derselben Frist vor seinem Ende nicht mehr gekauft haben.',
    working: '{num} inaktiv von {den} Käufern', few: '{num} von {den} inaktiv',
    none: 'Es ist keine Frist festgelegt, oder niemand kaufte in dieser Frist vor dem Zeitraum {when}.',
  },
  mrr: {
    name: 'Monatlich wiederkehrender Umsatz', short: 'MRR', meaning: 'Wiederkehrender Umsatz pro Monat, über alle Accounts, am Ende des Zeitraums.',
    working: { one: '{n} erfasster Account', other: '{n} erfasste Accounts' }, none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  arr: {
    name: 'Jährlich wiederkehrender Umsatz', short: 'ARR', meaning: 'Monatlich wiederkehrender Umsatz am Ende des Zeitraums, mal 12.',
    working: 'Monatlich wiederkehrender Umsatz mal 12', none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  'mrr-new': {
    name: 'MRR aus Neugeschäft', short: 'Neuer MRR', meaning: 'Monatlich wiederkehrender Umsatz der Accounts, die im Zeitraum erstmals zahlen.',
    working: { one: '{n} neuer Account', other: '{n} neue Accounts' }, none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  'mrr-reactivation': {
    name: 'MRR aus Reaktivierung', short: 'MRR reaktiviert',
    meaning: 'Monatlich wiederkehrender Umsatz der Accounts, die nicht mehr zahlten und im Zeitraum wieder begonnen haben.',
    working: { one: '{n} Reaktivierung', other: '{n} Reaktivierungen' }, none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  'mrr-expansion': {
    name: 'MRR aus Erweiterung', short: 'MRR erweitert',
    meaning: 'Was zahlende Accounts im Zeitraum zu ihrem monatlich wiederkehrenden Umsatz hinzugefügt haben.',
    working: { one: '{n} Erhöhung', other: '{n} Erhöhungen' }, none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  'mrr-contraction': {
    name: 'MRR-Minderung', short: 'MRR gemindert',
    meaning: 'Um wie viel Accounts, die weiter zahlen, ihren monatlich wiederkehrenden Umsatz im Zeitraum verringert haben.',
    working: { one: '{n} Minderung', other: '{n} Minderungen' }, none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  'mrr-churned': {
    name: 'MRR-Verlust durch Kündigung', short: 'MRR verloren',
    meaning: 'Monatlich wiederkehrender Umsatz, der mit den Accounts verloren ging, die im Zeitraum aufgehört haben zu zahlen.',
    working: { one: '{n} Kündigung', other: '{n} Kündigungen' }, none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  'net-new-mrr': {
    name: 'MRR-Veränderung, netto', short: 'MRR netto',
    meaning: 'Veränderung des monatlich wiederkehrenden Umsatzes im Zeitraum: Neugeschäft, Reaktivierung und Erweiterung, abzüglich Minderung und Kündigung.',
    working: { one: '{n} erfasste Änderung', other: '{n} erfasste Änderungen' }, none: 'Es ist {when} kein wiederkehrender Umsatz bekannt.',
  },
  'mrr-churn-gross': {
    name: 'MRR-Churn, brutto', short: 'MRR-Churn, brutto',
    meaning: 'Im Zeitraum durch Kündigungen und Minderungen verlorener MRR im Verhältnis zum MRR an seinem Beginn.',
    working: '{num} verloren, {den} zu Beginn', none: 'Zu Beginn des Zeitraums {when} gab es keinen wiederkehrenden Umsatz.',
  },
  'mrr-churn-net': {
    name: 'MRR-Churn, netto', short: 'MRR-Churn, netto',
    meaning: 'Brutto-MRR-Churn abzüglich dessen, was Erhöhungen und Reaktivierungen im Zeitraum zurückbrachten; unter 0, wenn sie mehr brachten.',
    working: 'Nettoverlust {num}, {den} zu Beginn', none: 'Zu Beginn des Zeitraums {when} gab es keinen wiederkehrenden Umsatz.',
  },
  grr: {
    name: 'Brutto-Umsatzbindung', short: 'GRR',
    meaning: 'Anteil des MRR vom Beginn des Zeitraums, den dieselben Accounts an seinem Ende noch zahlen, Erhöhungen nicht mitgezählt.',
    working: '{num} gehalten von {den} zu Beginn', few: '{num} von {den} gehalten',
    none: 'Zu Beginn des Zeitraums {when} zahlte kein Account.',
  },
  nrr: {
    name: 'Netto-Umsatzbindung', short: 'NRR',
    meaning: 'MRR der Accounts, die zu Beginn des Zeitraums zahlten, an seinem Ende, im Verhältnis zu dem, was sie damals zahlten.',
    working: '{num} am Ende, {den} zu Beginn', none: 'Zu Beginn des Zeitraums {when} zahlte kein Account.',
  },
  'renewal-rate': {
    name: 'Verlängerungsrate', short: 'Verlänge\u00ADrungen',
    meaning: 'Anteil der im Zeitraum fälligen Verträge, die verlängert wurden, standardmäßig höchstens 30 Tage später; noch offene bleiben außen vor.',
    working: '{num} verlängert von {den} fälligen', few: '{num} von {den} verlängert', none: 'Kein {when} fälliger Vertrag ist entschieden.',
  },
  'renewal-rate-value': {
    name: 'Verlängerungsrate nach Wert', short: 'Verlängerter Wert',
    meaning: 'Anteil des Werts der im Zeitraum fälligen Verträge, der verlängert wurde, ohne Erhöhungen; noch offene bleiben außen vor.',
    working: '{num} verlängert von {den} fälligen', few: '{num} von {den} verlängert', none: 'Kein {when} fälliger Vertrag ist entschieden.',
  },
  'renewal-rate-value-net': {
    name: 'Verlängerungsrate nach Wert, netto', short: 'Verlängert, netto',
    meaning: 'Neuer Wert der im Zeitraum fälligen und verlängerten Verträge im Verhältnis zum fälligen Wert; noch offene bleiben außen vor.',
    working: '{num} verlängert, {den} fällig', none: 'Kein {when} fälliger Vertrag ist entschieden.',
  },
} as const satisfies Record<string, KpiWords>;
