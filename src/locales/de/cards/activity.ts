import type { CardWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    formula: 'Anrufe ÷ Arbeitstage', cohort: 'Anrufe im Zeitraum; Arbeitstage nach den Geschäftszeiten, sonst Montag bis Freitag.',
    alternatives: 'Nur Tage mit Anruf; alle Tage.',
    edges: 'Anrufe ohne Arbeitstag ergeben keinen Wert.',
    abuse: 'Hohe Vorgaben machen Anrufe inhaltsleer.',
  },
  'emails-sent': {
    formula: 'Anzahl der ausgehenden E-Mails', cohort: 'Im Zeitraum gesendete E-Mails.',
    edges: 'Automatische Mails zählen mit, wenn kein Filter sie auslässt.',
    abuse: 'Es gehen mehr Mails hinaus, als jemand lesen will.',
  },
  'second-contact-customers': {
    formula: 'Anzahl der Kunden, die einem weiteren Kontakt zugestimmt haben', cohort: 'Kontakte im Zeitraum.',
    edges: 'Ein Kunde zählt einmal.',
    abuse: 'Es werden Zusagen erfasst, die niemand gegeben hat.',
  },
  'value-added-calls': {
    formula: 'Anzahl der Anrufe mit Mehrwert', cohort: 'Anrufe im Zeitraum.',
    abuse: 'Jeder bewertet die eigenen Anrufe selbst als wertvoll.',
  },
  'value-added-call-share': {
    formula: 'Anrufe mit Mehrwert ÷ Anrufe mit Vermerk', cohort: 'Anrufe im Zeitraum.',
    edges: 'Anrufe ohne Vermerk stehen auf keiner Seite.',
    abuse: 'Jeder bewertet die eigenen Anrufe selbst als wertvoll.',
  },
  'value-added-call-frequency': {
    formula: 'Anrufe mit Mehrwert ÷ Tage aller Kunden × 30', cohort: 'Anrufe im Zeitraum; die Tage, an denen jeder darin Kunde war.',
    edges: 'Wer im Zeitraum kommt oder geht, zählt anteilig.',
    abuse: 'Kunden werden öfter angerufen, als sie möchten.',
  },
  'value-added-call-effectiveness': {
    formula: 'Anrufe, nach denen es voranging ÷ Anrufe mit bekanntem Ergebnis', cohort: 'Anrufe mit Mehrwert im Zeitraum.',
    alternatives: 'Anrufe, auf die innerhalb von 14 Tagen eine spätere Phase folgt.',
    edges: 'Anrufe ohne Ergebnis stehen auf keiner Seite.',
    abuse: 'Jeder meldet das Ergebnis der eigenen Anrufe selbst.',
  },
  'customer-response-time': {
    formula: 'Mittelwert von (erste Antwort − Anfrage)', cohort: 'Im Zeitraum eingegangene Anfragen, bis zum Stichtag beantwortet.',
    alternatives: 'Anfragen nach dem Datum der Antwort; nur Geschäftszeiten.',
    edges: 'Unbeantwortete Anfragen bleiben außen vor. Eine Antwort vor ihrer Anfrage gilt als fehlerhaft.',
    abuse: 'Inhaltsleere Antworten senken sie. Ein Mittelwert verdeckt lange Wartezeiten und nie beantwortete Anfragen.',
  },
  'customer-response-time-median': {
    formula: 'Median von (erste Antwort − Anfrage)', cohort: 'Im Zeitraum eingegangene Anfragen, bis zum Stichtag beantwortet.',
    edges: 'Unbeantwortete Anfragen bleiben außen vor.',
    abuse: 'Der Median verdeckt die längsten Wartezeiten.',
  },
  'customer-response-time-per-customer': {
    formula: 'Summe von (erste Antwort − Anfrage) ÷ Kunden mit Antwort',
    cohort: 'Im Zeitraum eingegangene Anfragen, bis zum Stichtag beantwortet.',
    edges: 'Es ist keine Wartezeit: Ein Kunde mit vielen Anfragen erhöht sie.',
    abuse: 'Ein Kunde mit vielen Anfragen lässt ein Team langsam aussehen.',
  },
  'response-within-1h': {
    formula: 'Innerhalb von 1 Stunde beantwortete Anfragen ÷ Anfragen', cohort: 'Im Zeitraum eingegangene Anfragen, mindestens 1 Stunde alt.',
    alternatives: 'Beantwortete oder überfällige Anfragen jeden Alters.',
    edges: 'Nie beantwortet zählt als verspätet, genau 1 Stunde als rechtzeitig.',
    abuse: 'Inhaltsleere erste Antworten erhöhen den Anteil.',
  },
  'response-within-24h': {
    formula: 'Innerhalb von 24 Stunden beantwortete Anfragen ÷ Anfragen', cohort: 'Im Zeitraum eingegangene Anfragen, mindestens 24 Stunden alt.',
    alternatives: 'Beantwortete oder überfällige Anfragen jeden Alters.',
    edges: 'Nie beantwortet zählt als verspätet, genau 24 Stunden als rechtzeitig.',
    abuse: 'Inhaltsleere erste Antworten erhöhen den Anteil.',
  },
  'quote-turnaround': {
    formula: 'Mittelwert von (Angebot versandt − Angebot angefragt)', cohort: 'Im Zeitraum versandte endgültige Angebote.',
    alternatives: 'Angebote nach dem Datum der Anfrage; nur Geschäftszeiten.',
    edges: 'Entwürfe zählen nicht.',
    abuse: 'Angebote werden schnell und falsch.',
  },
  'content-usefulness': {
    formula: 'Bewertungen mit 4 oder 5 ÷ Bewertungen', cohort: 'Bewertungen von 1 bis 5 im Zeitraum.',
    edges: 'Andere Bewertungen bleiben außen vor und gelten als fehlerhaft.',
    abuse: 'Nur wem es gefällt, der antwortet.',
  },
  'content-findability': {
    formula: 'Suchen mit Fund ÷ Suchen', cohort: 'Suchen im Zeitraum, deren Ausgang bekannt ist.',
    edges: 'Gefunden ist etwas, wenn es geöffnet wird.',
  },
  'content-search-time': {
    formula: 'Median der Suchdauern', cohort: 'Suchen im Zeitraum, die etwas gefunden haben.',
    edges: 'Suchen ohne Fund bleiben außen vor.',
    abuse: 'Wer früh aufgibt, taucht hier nicht auf.',
  },
  'content-usage-rate': {
    formula: 'Geöffnete oder geteilte Materialien ÷ verfügbare Materialien', cohort: 'Materialien, die irgendwann im Zeitraum verfügbar waren.',
    edges: 'Einmal genutzt genügt. Zurückgezogene Materialien bleiben außen vor.',
    abuse: 'Materialien werden geöffnet, ohne gelesen zu werden.',
  },
  'skill-gap': {
    formula: 'Mittelwert von (geforderte Punkte − Punkte), wo das über 0 liegt, sonst 0', cohort: 'Letzte Bewertung je Teammitglied und Kompetenz.',
    edges: 'Eine Stärke in einer Kompetenz gleicht keine andere aus.',
    abuse: 'Gezählt werden Schulungsstunden statt Können.',
  },
  'skill-coverage': {
    formula: 'Kompetenzen auf gefordertem Niveau ÷ bewertete Kompetenzen', cohort: 'Letzte Bewertung je Teammitglied und Kompetenz.',
    edges: 'Was nie bewertet wurde, steht auf keiner Seite.',
    abuse: 'Ein niedrigeres gefordertes Niveau erhöht sie.',
  },
  'coaching-frequency': {
    formula: 'Coachings ÷ Tage aller Teammitglieder × 30', cohort: 'Coachings im Zeitraum; die Tage, an denen jeder darin im Team war.',
    abuse: 'Coachings finden nur auf dem Papier statt.',
  },
  'adoption-rate': {
    formula: 'Teammitglieder mit Aktivität ÷ Teammitglieder', cohort: 'Alle, die irgendwann im Zeitraum im Team waren; darin erfasste Aktivitäten.',
    alternatives: 'Teammitglieder mit Anmeldung; Aktivitäten mit einem Werkzeug oder einer Vorlage ÷ Aktivitäten.',
    edges: 'Eine Aktivität genügt.',
    abuse: 'Es werden inhaltsleere Aktivitäten erfasst.',
  },
} as const satisfies Record<string, CardWords>;
