import type { GuardrailDictionary } from '../dictionary.ts';

/** What to be wary of in a set of KPIs. */
export const guardrails: GuardrailDictionary = {
  board: {
    single: 'Eine einzelne Kennzahl lässt sich auf Kosten einer anderen verbessern. Daneben zeigen: {add}.',
    'only-lagging': 'Alle Kennzahlen hier blicken zurück. Eine hinzufügen, die vorausschaut: {add}.',
    'only-volume': 'Alle Kennzahlen hier sagen, wie viel, aber keine, wie gut. Eine solche hinzufügen: {add}.',
    'only-internal': 'Alle Kennzahlen hier zeigen nur die eigene Sicht. Eine hinzufügen, die auch den Kunden wichtig wäre: {add}.',
    'only-efficiency': 'Alle Kennzahlen hier messen Tempo und Aufwand. Eine hinzufügen, die das Ergebnis misst: {add}.',
    'only-effectiveness': 'Alle Kennzahlen hier messen das Ergebnis der Arbeit. Eine hinzufügen, die Tempo oder Aufwand misst: {add}.',
  },
  rules: {
    'empty-activity': {
      moved: 'Die Aktivität stieg, brachte Kunden aber seltener voran: Geht es nur um die Stückzahl?',
      unpaired: '„{kpi}“ steigt auch durch Anrufe und Mails, die zu nichts führen. Daneben zeigen: {add}.',
    },
    'mail-without-revenue': {
      moved: 'Mails erreichten mehr Menschen, während der Kampagnenumsatz sank: Sprechen sie die an, die kaufen?',
      unpaired: '„{kpi}“ sagt nichts darüber, was die Mails einbringen. Daneben zeigen: {add}.',
    },
    'hurried-buyers': {
      moved: 'Deals wurden schneller abgeschlossen, während Kunden gingen oder unzufriedener wurden: Werden Käufer gedrängt?',
      unpaired: '„{kpi}“ wird auch kürzer, wenn Käufer gedrängt werden. Daneben zeigen: {add}.',
    },
    'hidden-leads': {
      moved: 'Die Abschlussquote stieg, während weniger neue Opportunities dazukamen: Werden unsichere Leads gar nicht erst erfasst?',
      unpaired: '„{kpi}“ steigt auch, wenn unsichere Leads nicht erfasst werden. Daneben zeigen: {add}.',
    },
    'lingering-deals': {
      moved: 'Die Abschlussquote stieg, während mehr Deals offen blieben: Werden verlorene Deals nicht geschlossen?',
      unpaired: '„{kpi}“ steigt auch, wenn verlorene Deals offen bleiben. Daneben zeigen: {add}.',
    },
    'small-deals': {
      moved: 'Es wurde mehr abgeschlossen, während der Durchschnittsdeal kleiner wurde: Wird für den Abschluss Wert verschenkt?',
      unpaired: '„{kpi}“ sagt nichts darüber, was die Deals wert sind. Daneben zeigen: {add}.',
    },
    'wrong-customers': {
      moved: 'Der Umsatz stieg, während Kunden gingen oder weniger einbrachten: Werden die falschen Kunden gewonnen?',
      unpaired: '„{kpi}“ steigt auch durch Kunden, die bald wieder gehen. Daneben zeigen: {add}.',
    },
    'bought-revenue': {
      moved: 'Es wurde mehr verkauft, während die Marge sank: Wird Umsatz mit Rabatten erkauft?',
      unpaired: '„{kpi}“ steigt auch durch Rabatte. Daneben zeigen: {add}.',
    },
    'kind-words': {
      moved: 'Der Net Promoter Score stieg, während Kunden gingen oder ihre Accounts schlechter bewerteten: Verdecken wenige Stimmen den Rest?',
      unpaired: '„{kpi}“ sagt wenig darüber, wer bleibt. Daneben zeigen: {add}.',
    },
    'happy-answers': {
      moved: 'Die Bewertungen stiegen, während weniger Menschen antworteten: Werden nur zufriedene Kunden gefragt?',
      unpaired: '„{kpi}“ steigt auch, wenn nur zufriedene Kunden gefragt werden. Daneben zeigen: {add}.',
    },
    'empty-replies': {
      moved: 'Antworten kamen schneller, lösten aber weniger: Sind die ersten Antworten inhaltsleer?',
      unpaired: '„{kpi}“ wird auch durch Antworten besser, die nichts lösen. Daneben zeigen: {add}.',
    },
    'early-closing': {
      moved: 'Tickets wurden schneller geschlossen, während mehr zurückkamen, warteten oder Kunden unzufrieden ließen: Werden sie zu früh geschlossen?',
      unpaired: '„{kpi}“ wird auch kürzer, wenn Tickets ungelöst geschlossen werden. Daneben zeigen: {add}.',
    },
    'pushed-upgrades': {
      moved: 'Es gab mehr Upgrades, während Kunden gingen oder unzufriedener wurden: Werden sie Kunden aufgedrängt, zu denen sie nicht passen?',
      unpaired: '„{kpi}“ steigt auch durch Upgrades, die nicht passen. Daneben zeigen: {add}.',
    },
    'padded-pipeline': {
      moved: 'Die Pipeline wuchs, während ihre Deals älter oder seltener gewonnen wurden: Werden tote Deals offen gehalten?',
      unpaired: '„{kpi}“ wächst auch durch tote Deals. Daneben zeigen: {add}.',
    },
    'lowered-bar': {
      moved: 'Es wurde mehr erfasst, aber weniger davon gewonnen: Ist die Messlatte gesunken?',
      unpaired: '„{kpi}“ steigt auch, wenn alles als Opportunity zählt. Daneben zeigen: {add}.',
    },
    'masked-losses': {
      moved: 'Die Netto-Umsatzbindung stieg, während mehr verloren ging: Verdecken das wenige Upgrades?',
      unpaired: '„{kpi}“ steigt auch, wenn wenige Upgrades viele Verluste aufwiegen. Daneben zeigen: {add}.',
    },
    'cheap-renewals': {
      moved: 'Mehr Verträge wurden verlängert, aber weniger von ihrem Wert: Werden sie mit Rabatten gerettet?',
      unpaired: '„{kpi}“ sagt nichts über den Preis der Verlängerung. Daneben zeigen: {add}.',
    },
  },
};
