import type { KpiWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. "Entschieden" is won or lost: "abgeschlossen" would read as won. */
export const sales = {
  'deals-won': {
    name: 'Gewonnene Deals', short: 'Gewonnen', meaning: 'Deals, die gewonnen wurden.',
    working: { one: '{n} gewonnener Deal', other: '{n} gewonnene Deals' }, none: 'Es wurde {when} kein Deal entschieden.',
  },
  'revenue-won': {
    name: 'Auftragseingang', short: 'Auftrags\u00ADeingang', meaning: 'Auftragswert der gewonnenen Deals.',
    working: { one: '{n} gewonnener Deal', other: '{n} gewonnene Deals' }, none: 'Es wurde {when} kein Deal gewonnen.',
  },
  'win-rate': {
    name: 'Abschlussquote', short: 'Abschluss\u00ADquote', meaning: 'Anteil der gewonnenen an allen entschiedenen Deals.',
    working: '{num} gewonnen von {den} entschiedenen', few: '{num} von {den} gewonnen', none: 'Es wurde {when} kein Deal entschieden.',
  },
  'win-rate-created': {
    name: 'Abschlussquote der angelegten Deals', short: 'Quote, angelegt', meaning: 'Anteil der im Zeitraum angelegten Deals, die bisher gewonnen sind.',
    working: '{num} gewonnen von {den} angelegten', few: '{num} von {den} gewonnen', none: 'Es wurde {when} kein Deal angelegt.',
  },
  'win-rate-flow': {
    name: 'Abschlüsse je neuer Opportunity', short: 'Gewonnen je neuer', meaning: 'Im Zeitraum gewonnene Deals je darin angelegter Opportunity.',
    working: '{num} gewonnen, {den} angelegt', none: 'Es wurde {when} kein Deal gewonnen oder angelegt.',
  },
  'close-rate': {
    name: 'Abschlussquote der bearbeiteten Deals', short: 'Quote, bearbeitet', meaning: 'Gewonnene Deals als Anteil aller Deals, die im Zeitraum bearbeitet wurden.',
    working: '{num} gewonnen von {den} bearbeiteten', few: '{num} von {den} gewonnen', none: 'Es wurde {when} kein Deal bearbeitet.',
  },
  'win-rate-value': {
    name: 'Abschlussquote nach Wert', short: 'Quote nach Wert', meaning: 'Gewonnener Wert als Anteil am Wert aller im Zeitraum entschiedenen Deals.',
    working: '{num} gewonnen von {den} entschiedenen', few: '{num} von {den} gewonnen', none: 'Es wurde {when} kein Deal mit Betrag entschieden.',
  },
  'average-deal-size': {
    name: 'Durchschnittliche Dealgröße', short: 'Ø Dealgröße', meaning: 'Mittlerer Wert der gewonnenen Deals.',
    working: { one: '{n} gewonnener Deal', other: '{n} gewonnene Deals' }, none: 'Es wurde {when} kein Deal gewonnen.',
  },
  'deal-size-median': {
    name: 'Dealgröße, Median', short: 'Dealgröße, Median', meaning: 'Die Hälfte der gewonnenen Deals ist mehr wert, die Hälfte weniger.',
    working: { one: '{n} gewonnener Deal', other: '{n} gewonnene Deals' }, none: 'Es wurde {when} kein Deal gewonnen.',
  },
  'gross-profit': {
    name: 'Rohertrag der gewonnenen Deals', short: 'Rohertrag', meaning: 'Wert der gewonnenen Deals abzüglich der Kosten ihrer Erfüllung.',
    working: { one: '{n} gewonnener Deal mit Kosten', other: '{n} gewonnene Deals mit Kosten' }, none: 'Es wurde {when} kein Deal mit Kosten gewonnen.',
  },
  'gross-margin': {
    name: 'Bruttomarge der gewonnenen Deals', short: 'Bruttomarge',
    meaning: 'Was vom Wert der gewonnenen Deals nach den Kosten ihrer Erfüllung bleibt, als Anteil dieses Werts.',
    working: '{num} bleiben von {den} gewonnen', few: '{num} von {den} bleiben', none: 'Es wurde {when} kein Deal mit Kosten gewonnen.',
  },
  'upsell-rate': {
    name: 'Upselling-Quote', short: 'Upselling',
    meaning: 'Anteil der Kunden vom Beginn des Zeitraums, die darin ein Upgrade gekauft haben.',
    working: '{num} mit Upgrade von {den} zu Beginn', few: '{num} von {den} mit Upgrade',
    none: 'Zu Beginn des Zeitraums {when} gab es keine Kunden.',
  },
  'sales-cycle': {
    name: 'Verkaufszyklus, Mittelwert', short: 'Mittlerer Zyklus', meaning: 'Mittlere Zeit von der Opportunity bis zum Gewinn.',
    working: { one: '{n} gewonnener Deal', other: '{n} gewonnene Deals' }, none: 'Es wurde {when} kein Deal gewonnen.',
  },
  'sales-cycle-first-contact': {
    name: 'Verkaufszyklus ab Erstkontakt, Mittelwert', short: 'Ab Erstkontakt',
    meaning: 'Mittlere Zeit vom Erstkontakt bis zum Gewinn, für im Zeitraum gewonnene Deals; ohne erfassten Kontakt ab der Opportunity.',
    working: { one: '{n} gewonnener Deal', other: '{n} gewonnene Deals' }, none: 'Es wurde {when} kein Deal gewonnen.',
  },
  'sales-cycle-median': {
    name: 'Verkaufszyklus, Median', short: 'Zyklus, Median', meaning: 'Die Hälfte der gewonnenen Deals dauerte länger, die Hälfte kürzer.',
    working: { one: '{n} gewonnener Deal', other: '{n} gewonnene Deals' }, none: 'Es wurde {when} kein Deal gewonnen.',
  },
  'lead-velocity-rate': {
    name: 'Wachstum qualifizierter Leads', short: 'Lead-Wachstum',
    meaning: 'Veränderung der Zahl qualifizierter Leads gegenüber dem Zeitraum davor, als Anteil der vorigen Zahl.',
    working: 'Veränderung um {num} bei zuvor {den} qualifizierten', few: 'Veränderung um {num} bei {den}',
    none: 'Es wurde {when} oder im Zeitraum davor kein Lead qualifiziert.',
  },
  'time-in-stage': {
    name: 'Zeit in der Phase, Mittelwert', short: 'Zeit in Phase',
    meaning: 'Mittlere Zeit, die Deals in einer Phase verbrachten, alle Aufenthalte zusammen, für die, die sie im Zeitraum zuletzt verlassen haben.',
    working: { one: '{n} Deal verließ die Phase', other: '{n} Deals verließen die Phase' },
    none: 'Es verließ {when} kein Deal die Phase, oder es ist keine Phase angegeben.',
  },
  'stage-age-open': {
    name: 'Alter in der Phase, Median', short: 'Alter in Phase',
    meaning: 'Die Hälfte der Deals, die gerade in einer Phase sind, ist schon länger dort, die Hälfte kürzer.',
    working: { one: '{n} Deal in der Phase', other: '{n} Deals in der Phase' },
    none: 'Es war {when} kein Deal in der Phase, oder es ist keine Phase angegeben.',
  },
  'stage-bottleneck': {
    name: 'Engpassphase', short: 'Engpass',
    meaning: 'Die Phase mit der längsten mittleren Zeit, über die Deals, die jede Phase im Zeitraum zuletzt verlassen haben.',
    working: { one: '{n} Deal verließ die Phase', other: '{n} Deals verließen die Phase' }, none: 'Es verließen {when} zu wenige Deals irgendeine Phase.',
  },
  'stage-conversion': {
    name: 'Konversionsrate zwischen Phasen', short: 'Konversion',
    meaning: 'Anteil der im Zeitraum angelegten Deals, die eine Phase erreicht oder überschritten haben und auch eine spätere erreichten.',
    working: '{num} kamen weiter von {den}, die die Phase erreichten', few: '{num} von {den} kamen weiter',
    none: 'Kein {when} angelegter Deal kam in die Phase, oder es sind keine Phasen angegeben.',
  },
  'stage-conversion-strict': {
    name: 'Konversionsrate über jede Phase', short: 'Über jede Phase',
    meaning: 'Anteil der im Zeitraum angelegten Deals in einer Phase, die jede Phase bis zu einer späteren durchlaufen haben.',
    working: '{num} durchgekommen von {den} in der Phase', few: '{num} von {den} durchgekommen',
    none: 'Kein {when} angelegter Deal war in der Phase, oder es sind keine Phasen angegeben.',
  },
  'stage-conversion-touched': {
    name: 'Konversionsrate auf beliebigem Weg', short: 'Beliebiger Weg',
    meaning: 'Im Zeitraum angelegte Deals, die je in der späteren Phase waren, im Verhältnis zu denen in der früheren; über 1, wenn Deals sie überspringen.',
    working: '{num} in der späteren Phase, {den} in der früheren', none: 'Kein {when} angelegter Deal war in einer der Phasen, oder es sind keine angegeben.',
  },
  'stage-conversion-vs-team': {
    name: 'Konversionsrate gegenüber dem Team', short: 'Gegenüber Team',
    meaning: 'Konversionsrate eines Teammitglieds abzüglich der des übrigen Teams, für die im Zeitraum angelegten Deals.',
    working: 'Ein Teammitglied gegenüber dem Rest des Teams',
    none: 'Das Teammitglied oder der Rest des Teams hatte keinen {when} angelegten Deal in der Phase, oder es fehlen Angaben zu Teammitglied und Phasen.',
  },
  'funnel-conversion': {
    name: 'Konversionsrate im Trichter', short: 'Trichter',
    meaning: 'Anteil der im Zeitraum angelegten Deals, die die erste Phase erreicht oder überschritten haben und auch die letzte erreichten.',
    working: '{num} durchgekommen von {den} am Anfang', few: '{num} von {den} durchgekommen',
    none: 'Kein {when} angelegter Deal kam in die erste Phase, oder es sind keine Phasen angegeben.',
  },
  'pipeline-value': {
    name: 'Pipeline-Wert', short: 'Pipeline-Wert', meaning: 'Wert der offenen Deals.',
    working: { one: '{n} offener Deal', other: '{n} offene Deals' }, none: 'Es war {when} kein Deal offen.',
  },
  'weighted-pipeline': {
    name: 'Gewichtete Pipeline', short: 'Gewichtet',
    meaning: 'Wert der offenen Deals, jeder mal seine Abschlusswahrscheinlichkeit.',
    working: { one: '{n} offener Deal mit Wahrscheinlichkeit', other: '{n} offene Deals mit Wahrscheinlichkeit' },
    none: 'Es war {when} kein Deal mit Betrag und Wahrscheinlichkeit offen.',
  },
  'pipeline-coverage': {
    name: 'Pipeline-Abdeckung', short: 'Abdeckung',
    meaning: 'Wert der offenen Deals, die im Rest des Zeitraums erwartet werden, im Verhältnis zu dem, was zum Ziel noch fehlt.',
    working: '{num} offen, {den} noch zu gewinnen', none: 'Es ist {when} kein Deal mit Betrag bekannt, oder es ist kein Ziel angegeben.',
  },
  'sales-velocity': {
    name: 'Vertriebsgeschwindigkeit', short: 'Vertriebs\u00ADtempo',
    meaning: 'Erwarteter Umsatz pro Tag: offene Deals, mal Abschlussquote und durchschnittliche Dealgröße des Zeitraums, durch seinen mittleren Verkaufszyklus.',
    working: { one: '{n} gewonnener Deal und die offenen', other: '{n} gewonnene Deals und die offenen' },
    none: 'Es wurde {when} kein Deal gewonnen.',
  },
  'quota-attainment': {
    name: 'Erreichung des Umsatzziels', short: 'Umsatzziel',
    meaning: 'Wert der im Zeitraum gewonnenen Deals als Anteil der Umsatzziele, die in ihm liegen.',
    working: '{num} gewonnen bei einem Ziel von {den}', few: '{num} von {den}', none: 'Im Zeitraum {when} liegt kein Umsatzziel.',
  },
  'quota-attainment-share': {
    name: 'Teammitglieder mit erreichtem Ziel', short: 'Ziel erreicht',
    meaning: 'Anteil der Teammitglieder mit Umsatzziel im Zeitraum, deren gewonnene Deals es erreicht haben.',
    working: '{num} am Ziel von {den} mit Umsatzziel', few: '{num} von {den} am Ziel',
    none: 'Im Zeitraum {when} hat niemand im Team ein Umsatzziel.',
  },
  forecast: {
    name: 'Umsatzprognose', short: 'Prognose',
    meaning: 'Im Zeitraum bisher gewonnener Wert, plus die offenen Deals, die im Rest erwartet werden, jeder mal seine Wahrscheinlichkeit.',
    working: 'Bisher gewonnen, plus offene Deals nach Wahrscheinlichkeit', none: 'Es ist {when} kein Deal mit Betrag und Wahrscheinlichkeit bekannt.',
  },
  'forecast-accuracy': {
    name: 'Prognosegenauigkeit', short: 'Genauigkeit',
    meaning: 'Wie nah eine Prognose dem im Zeitraum gewonnenen Wert kam: 100 % abzüglich der Abweichung als Anteil dieses Werts.',
    working: 'Prognose gegenüber gewonnenem Wert', none: 'Es wurde {when} kein Deal gewonnen, oder es ist keine Prognose angegeben.',
  },
  'open-deal-age': {
    name: 'Alter der offenen Deals, Median', short: 'Alter offener', meaning: 'Die Hälfte der offenen Deals ist älter, die Hälfte jünger.',
    working: { one: '{n} offener Deal', other: '{n} offene Deals' }, none: 'Es war {when} kein Deal offen.',
  },
  'stalled-deal-share': {
    name: 'Stockende Deals', short: 'Stockend',
    meaning: 'Anteil der offenen Deals, die zuletzt weder angelegt noch in eine andere Phase gesetzt wurden, standardmäßig in 30 Tagen.',
    working: '{num} stocken von {den} offenen', few: '{num} von {den} stocken', none: 'Es war {when} kein Deal offen.',
  },
  'open-opportunities': {
    name: 'Offene Opportunities', short: 'Offen', meaning: 'Deals, die offen sind.',
    working: { one: '{n} offener Deal', other: '{n} offene Deals' }, none: 'Es war {when} kein Deal offen.',
  },
  'new-opportunities': {
    name: 'Neue Opportunities', short: 'Neu', meaning: 'Im Zeitraum angelegte Deals.',
    working: { one: '{n} Deal angelegt', other: '{n} Deals angelegt' }, none: 'Es wurde {when} kein Deal angelegt.',
  },
} as const satisfies Record<string, KpiWords>;
