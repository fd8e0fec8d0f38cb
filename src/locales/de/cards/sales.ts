import type { CardWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    formula: 'Anzahl der gewonnenen Deals', cohort: 'Im Zeitraum entschiedene Deals.',
    edges: 'Ein wieder geöffneter Deal zählt nicht mehr.',
    abuse: 'Viele kleine Deals oder solche mit unpassenden Kunden erhöhen die Zahl.',
  },
  'revenue-won': {
    formula: 'Summe der Werte gewonnener Deals', cohort: 'Im Zeitraum entschiedene Deals.',
    alternatives: 'Nach Vertragsbeginn. Der Umsatz der Buchhaltung ist eine andere Zahl.',
    edges: 'Jeder Wert wird zum Kurs seines Abschlusstags umgerechnet; fehlt ein Kurs, gibt es keine Summe.',
    abuse: 'Allein belohnt, bringt er Kunden, die nicht passen und bald gehen.',
  },
  'win-rate': {
    formula: 'Gewonnene Deals ÷ (gewonnene + verlorene Deals)', cohort: 'Im Zeitraum entschiedene Deals, gleich wann angelegt.',
    alternatives: 'Nach Anlagedatum, nach Wert oder geteilt durch alle bearbeiteten Deals: hier eigene Kennzahlen.',
    edges: 'Offene Deals stehen auf keiner Seite; ein wieder geöffneter verlässt beide.',
    abuse: 'Verlorene Deals, die offen bleiben, und unsichere, die nie erfasst werden, erhöhen sie.',
  },
  'win-rate-created': {
    formula: 'Bisher gewonnene Deals ÷ angelegte Deals', cohort: 'Im Zeitraum angelegte Deals, nach ihrem Stand am Stichtag.',
    alternatives: 'Nur Zeiträume, die lange genug zurückliegen, dass die meisten Deals entschieden sind.',
    edges: 'Junge Deals sind noch offen, die Quote eines frischen Zeitraums steigt also weiter.',
    abuse: 'Nur fast gewonnene Deals zu erfassen erhöht sie.',
  },
  'win-rate-flow': {
    formula: 'Gewonnene Deals ÷ angelegte Deals', cohort: 'Im Zeitraum entschiedene Deals, über die darin angelegten: zwei verschiedene Mengen.',
    edges: 'Der Wert kann über 1 liegen. Abschlüsse ohne neuen Deal ergeben keinen Wert.',
    abuse: 'Der Wert bewegt sich, wenn weniger Deals hereinkommen, obwohl sich am Gewinnen nichts geändert hat.',
  },
  'close-rate': {
    formula: 'Gewonnene Deals ÷ bearbeitete Deals', cohort: 'Im Zeitraum gewonnene Deals, über alle, die darin irgendwann offen waren.',
    alternatives: 'Gewonnen ÷ entschieden: hier ist das die Abschlussquote.',
    edges: 'Lange Verkaufszyklen senken sie.',
    abuse: 'Viele kleine Abschlüsse sehen gut aus: Über den Wert sagt sie nichts.',
  },
  'win-rate-value': {
    formula: 'Gewonnener Wert ÷ (gewonnener + verlorener Wert)', cohort: 'Im Zeitraum entschiedene Deals.',
    edges: 'Deals ohne Wert oder mit einem unter 0 bleiben außen vor.',
    abuse: 'Ein großer Deal kann sie bestimmen.',
  },
  'average-deal-size': {
    formula: 'Summe der Werte gewonnener Deals ÷ ihre Anzahl', cohort: 'Im Zeitraum entschiedene Deals.',
    edges: 'Deals ohne Wert oder mit einem unter 0 bleiben außen vor; 0 zählt.',
    abuse: 'Ein großer Deal verschiebt sie, und Rabatte bleiben verborgen.',
  },
  'deal-size-median': {
    formula: 'Median der Werte gewonnener Deals', cohort: 'Im Zeitraum entschiedene Deals.',
    edges: 'Bei zwei mittleren Werten gilt ihr Durchschnitt. Deals ohne Wert oder mit einem unter 0 bleiben außen vor.',
    abuse: 'Der Median verdeckt die wenigen großen Deals.',
  },
  'gross-profit': {
    formula: 'Summe von (Wert − Kosten) gewonnener Deals', cohort: 'Im Zeitraum entschiedene Deals.',
    edges: 'Deals ohne Wert oder Kosten bleiben außen vor. Er kann unter 0 liegen.',
    abuse: 'Kosten, die niemand erfasst, etwa Arbeitsstunden, erhöhen ihn.',
  },
  'gross-margin': {
    formula: 'Rohertrag gewonnener Deals ÷ ihr Wert', cohort: 'Im Zeitraum entschiedene Deals.',
    alternatives: 'Der Aufschlag teilt stattdessen durch die Kosten.',
    edges: 'Deals ohne Kosten stehen auf keiner Seite. Ein Wert von 0 oder weniger ergibt keine Marge.',
    abuse: 'Gute Deals mit kleiner Marge abzulehnen erhöht sie.',
  },
  'upsell-rate': {
    formula: 'Kunden mit gekauftem Upgrade ÷ Kunden zu Beginn',
    cohort: 'Kunden unmittelbar vor dem Zeitraum und darin gewonnene Upgrades.',
    alternatives: 'Nur Kunden mit Angebot; oder Umsatz aus Upgrades ÷ Umsatz.',
    edges: 'Ein Kunde zählt einmal. Im Zeitraum gewonnene Kunden zählen nicht.',
    abuse: 'Kunden werden zu Upgrades gedrängt, die nicht passen.',
  },
  'sales-cycle': {
    formula: 'Mittelwert von (Abschlussdatum − Anlagedatum)', cohort: 'Im Zeitraum gewonnene Deals.',
    alternatives: 'Deals nach Anlagedatum; auch verlorene Deals.',
    edges: 'Ein Deal, der vor seiner Anlage endet, bleibt außen vor und gilt als fehlerhaft.',
    abuse: 'Käufer zu drängen, die nicht so weit sind, verkürzt ihn und schadet der Beziehung.',
  },
  'sales-cycle-first-contact': {
    formula: 'Mittelwert von (Abschlussdatum − Datum des Erstkontakts)', cohort: 'Im Zeitraum gewonnene Deals.',
    edges: 'Ohne erfassten Kontakt gilt das Anlagedatum.',
    abuse: 'Den Erstkontakt spät zu erfassen verkürzt ihn.',
  },
  'sales-cycle-median': {
    formula: 'Median von (Abschlussdatum − Anlagedatum)', cohort: 'Im Zeitraum gewonnene Deals.',
    edges: 'Ein Deal, der vor seiner Anlage endet, bleibt außen vor und gilt als fehlerhaft.',
    abuse: 'Der Median verdeckt die Deals, die sehr lange dauern.',
  },
  'lead-velocity-rate': {
    formula: '(Qualifizierte Leads − qualifizierte Leads davor) ÷ qualifizierte Leads davor',
    cohort: 'Im Zeitraum und im Zeitraum davor qualifizierte Leads.',
    alternatives: 'Manche meinen mit Lead Velocity die Zeit bis zum Abschluss: Hier ist das der Verkaufszyklus.',
    edges: 'Ohne Leads im Zeitraum davor gibt es keinen Wert.',
    abuse: 'Mehr Leads als qualifiziert einzustufen erhöht es.',
  },
  'time-in-stage': {
    formula: 'Mittelwert, über die Deals, ihrer gesamten Zeit in der Phase', cohort: 'Deals, die die Phase im Zeitraum zum letzten Mal verlassen haben.',
    alternatives: 'Jeder Aufenthalt für sich; Deals nach ihrem Eintritt.',
    edges: 'Mehrere Aufenthalte eines Deals addieren sich. Deals, die noch in der Phase sind, fehlen: Es wirkt schneller, als es ist.',
    abuse: 'Deals werden in einer anderen Phase geparkt.',
  },
  'stage-age-open': {
    formula: 'Median der Zeiten seit Eintritt in die Phase', cohort: 'Deals, die am Stichtag in der Phase sind.',
    abuse: 'Einen Deal hinaus- und zurückzuschieben beginnt seine Zeit von vorn.',
  },
  'stage-bottleneck': {
    formula: 'Phase mit der längsten mittleren Zeit', cohort: 'Deals, die jede Phase im Zeitraum zum letzten Mal verlassen haben.',
    edges: 'Phasen mit zu wenigen Deals werden nicht verglichen.',
    abuse: 'Eine langsame Phase ist nicht immer blockiert: auch ihre Konversion ansehen.',
  },
  'stage-conversion': {
    formula: 'Deals, die die spätere Phase erreicht haben ÷ Deals, die die frühere erreicht haben',
    cohort: 'Im Zeitraum angelegte Deals, mit jeder bisher erreichten Phase.',
    alternatives: 'Über jede Phase oder auf beliebigem Weg: hier eigene Kennzahlen.',
    edges: 'Eine übersprungene Phase gilt als erreicht. Ein zurückgesetzter Deal behält seine weiteste Phase.',
    abuse: 'Deals werden zu früh weitergeschoben.',
  },
  'stage-conversion-strict': {
    formula: 'Deals in jeder Phase bis zur späteren ÷ Deals in der früheren',
    cohort: 'Im Zeitraum angelegte Deals, mit allen bisherigen Phasen.',
    edges: 'Ein Deal, der eine Phase übersprungen hat, gilt nicht als konvertiert. Die Positionen der Phasen müssen lückenlos nummeriert sein.',
    abuse: 'Deals werden durch Phasen geschoben, in denen nichts geschah.',
  },
  'stage-conversion-touched': {
    formula: 'Deals, die je in der späteren Phase waren ÷ Deals, die je in der früheren waren', cohort: 'Im Zeitraum angelegte Deals, mit allen bisherigen Phasen.',
    edges: 'Der Wert liegt über 1, wenn Deals die frühere Phase überspringen.',
  },
  'stage-conversion-vs-team': {
    formula: 'Konversionsrate des Teammitglieds − Konversionsrate aller anderen', cohort: 'Im Zeitraum angelegte Deals, nach Zuständigkeit.',
    edges: 'Das Teammitglied selbst zählt hier nicht zum Team.',
    abuse: 'Bei wenigen Deals ist der Unterschied vor allem Zufall: auf das Intervall achten.',
  },
  'funnel-conversion': {
    formula: 'Deals, die die letzte Phase erreicht haben ÷ Deals, die die erste erreicht haben',
    cohort: 'Im Zeitraum angelegte Deals, mit jeder bisher erreichten Phase.',
    edges: 'Junge Deals sind noch unterwegs, die Rate eines frischen Zeitraums steigt also weiter.',
  },
  'pipeline-value': {
    formula: 'Summe der Werte offener Deals', cohort: 'Am Stichtag offene Deals.',
    edges: 'Es gelten die heute bekannten Werte, auch für einen Stichtag in der Vergangenheit.',
    abuse: 'Tote Deals, die offen bleiben, erhöhen ihn.',
  },
  'weighted-pipeline': {
    formula: 'Summe von (Wert × Wahrscheinlichkeit) offener Deals', cohort: 'Am Stichtag offene Deals.',
    edges: 'Ein Deal ohne Wahrscheinlichkeit bleibt außen vor.',
    abuse: 'Optimistische Wahrscheinlichkeiten erhöhen sie.',
  },
  'pipeline-coverage': {
    formula: 'Wert offener Deals ÷ (Ziel − gewonnener Wert)', cohort: 'Im Zeitraum gewonnene Deals; offene, die in seinem Rest erwartet werden.',
    alternatives: 'Das ganze Ziel als Nenner.',
    edges: 'Kein Wert mehr, sobald das Ziel erreicht ist. Deals mit verstrichenem Erwartungsdatum bleiben außen vor.',
    abuse: 'Deals ohne Chance erhöhen sie. Nötig ist 1 ÷ Abschlussquote.',
  },
  'sales-velocity': {
    formula: 'Offene Deals × Abschlussquote × durchschnittliche Dealgröße ÷ Verkaufszyklus in Tagen',
    cohort: 'Am Stichtag offene Deals; die drei anderen über den Zeitraum.',
    edges: 'Hat eine der vier Größen keinen Wert, gibt es keinen.',
    abuse: 'Eine der vier Größen wird auf Kosten einer anderen erhöht. Segmente besser nicht mischen.',
  },
  'quota-attainment': {
    formula: 'Gewonnener Wert ÷ Ziel', cohort: 'Im Zeitraum entschiedene Deals; Umsatzziele, die in ihm liegen.',
    edges: 'Für mehrere Teammitglieder: Summe ÷ Summe, nie der Mittelwert ihrer Anteile.',
    abuse: 'Deals werden um das Ende des Zeitraums zurückgehalten oder vorgezogen.',
  },
  'quota-attainment-share': {
    formula: 'Teammitglieder mit erreichtem Ziel ÷ Teammitglieder mit Ziel', cohort: 'Im Zeitraum entschiedene Deals; Umsatzziele, die in ihm liegen.',
    edges: 'Wer ein Ziel, aber keinen Verkauf hat, zählt als darunter.',
    abuse: 'Niedrige Ziele erhöhen den Anteil.',
  },
  forecast: {
    formula: 'Gewonnener Wert + Summe von (Wert × Wahrscheinlichkeit) offener Deals',
    cohort: 'Im Zeitraum entschiedene Deals und offene, die in seinem Rest erwartet werden.',
    alternatives: 'Nach Kategorie, wie das Team sie zusagt.',
    edges: 'Deals mit verstrichenem Erwartungsdatum bleiben außen vor.',
    abuse: 'Eine niedrige Prognose ist leicht zu übertreffen.',
  },
  'forecast-accuracy': {
    formula: '1 − |Prognose − gewonnener Wert| ÷ gewonnener Wert', cohort: 'Im Zeitraum entschiedene Deals und die vorher festgelegte Prognose.',
    edges: 'Sie kann unter 0 liegen. Wurde nichts gewonnen, gibt es keinen Wert.',
    abuse: 'Deals werden zurückgehalten oder vorgezogen, um die Prognose zu treffen.',
  },
  'open-deal-age': {
    formula: 'Median der Zeiten seit Anlage offener Deals', cohort: 'Am Stichtag offene Deals.',
    abuse: 'Einen Deal zu schließen und neu zu erfassen macht ihn jung.',
  },
  'stalled-deal-share': {
    formula: 'Offene Deals ohne Bewegung ÷ offene Deals', cohort: 'Am Stichtag offene Deals; Bewegungen in der Zeit davor.',
    alternatives: 'Deals ohne Aktivität; Deals mit verstrichenem Erwartungsdatum.',
    edges: 'Ein in dieser Zeit angelegter Deal stockt nicht. Auch ein Schritt zurück ist eine Bewegung.',
    abuse: 'Deals grundlos zu bewegen verdeckt, dass nichts geschieht.',
  },
  'open-opportunities': {
    formula: 'Anzahl der offenen Deals', cohort: 'Am Stichtag offene Deals.',
    edges: 'Es ist ein Bestand: Die Werte mehrerer Zeiträume lassen sich nicht addieren.',
    abuse: 'Tote Deals, die offen bleiben, erhöhen die Zahl.',
  },
  'new-opportunities': {
    formula: 'Anzahl der angelegten Deals', cohort: 'Im Zeitraum angelegte Deals.',
    abuse: 'Deals ohne Chance werden erfasst, oder unsichere werden es nicht.',
  },
} as const satisfies Record<string, CardWords>;
