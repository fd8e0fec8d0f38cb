import type { KpiWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    name: 'Affaires gagnées', short: 'Gagnées', meaning: 'Affaires clôturées et gagnées.',
    working: { one: '{n} affaire gagnée', many: '{n} affaires gagnées', other: '{n} affaires gagnées' }, none: 'Aucune affaire n’a été clôturée {when}.',
  },
  'revenue-won': {
    name: 'Chiffre d’affaires signé', short: 'CA signé', meaning: 'Montant des affaires gagnées.',
    working: { one: '{n} affaire gagnée', many: '{n} affaires gagnées', other: '{n} affaires gagnées' }, none: 'Aucune affaire n’a été gagnée {when}.',
  },
  'win-rate': {
    name: 'Taux de transformation', short: 'Transformation', meaning: 'Part des affaires clôturées qui ont été gagnées.',
    working: '{num} gagnées sur {den} clôturées', few: '{num} sur {den} gagnées', none: 'Aucune affaire n’a été clôturée {when}.',
  },
  'win-rate-created': {
    name: 'Taux de transformation des affaires créées', short: 'Gagnées sur créées', meaning: 'Part des affaires créées dans la période qui sont gagnées à ce jour.',
    working: '{num} gagnées sur {den} créées', few: '{num} sur {den} gagnées', none: 'Aucune affaire n’a été créée {when}.',
  },
  'win-rate-flow': {
    name: 'Affaires gagnées par nouvelle opportunité', short: 'Gains par nouvelle', meaning: 'Affaires gagnées dans la période, rapportées aux opportunités qui y ont été créées.',
    working: '{num} gagnées, {den} créées', none: 'Aucune affaire n’a été gagnée ou créée {when}.',
  },
  'close-rate': {
    name: 'Taux de closing', short: 'Taux de closing', meaning: 'Affaires gagnées en part de toutes les affaires travaillées dans la période.',
    working: '{num} gagnées sur {den} travaillées', few: '{num} sur {den} gagnées', none: 'Aucune affaire n’a été travaillée {when}.',
  },
  'win-rate-value': {
    name: 'Taux de transformation en valeur', short: 'Gagné en valeur', meaning: 'Valeur gagnée en part de la valeur de toutes les affaires clôturées dans la période.',
    working: '{num} gagnés sur {den} clôturés', few: '{num} sur {den} gagnés', none: 'Aucune affaire avec un montant n’a été clôturée {when}.',
  },
  'average-deal-size': {
    name: 'Montant moyen des affaires gagnées', short: 'Montant moyen', meaning: 'Valeur moyenne des affaires gagnées.',
    working: { one: '{n} affaire gagnée', many: '{n} affaires gagnées', other: '{n} affaires gagnées' }, none: 'Aucune affaire n’a été gagnée {when}.',
  },
  'deal-size-median': {
    name: 'Montant médian des affaires gagnées', short: 'Montant médian', meaning: 'La moitié des affaires gagnées valent plus que cela, l’autre moitié moins.',
    working: { one: '{n} affaire gagnée', many: '{n} affaires gagnées', other: '{n} affaires gagnées' }, none: 'Aucune affaire n’a été gagnée {when}.',
  },
  'gross-profit': {
    name: 'Marge brute des affaires gagnées', short: 'Marge brute', meaning: 'Valeur des affaires gagnées moins le coût de leur réalisation.',
    working: { one: '{n} affaire gagnée avec un coût', many: '{n} affaires gagnées avec un coût', other: '{n} affaires gagnées avec un coût' }, none: 'Aucune affaire avec un coût n’a été gagnée {when}.',
  },
  'gross-margin': {
    name: 'Taux de marge brute des affaires gagnées', short: 'Taux de marge',
    meaning: 'Ce qui reste de la valeur des affaires gagnées après le coût de leur réalisation, en part de cette valeur.',
    working: '{num} restants sur {den} gagnés', few: '{num} sur {den} restants', none: 'Aucune affaire avec un coût n’a été gagnée {when}.',
  },
  'upsell-rate': {
    name: 'Taux de montée en gamme', short: 'Montée en gamme',
    meaning: 'Part des clients présents au début de la période qui y ont acheté une offre supérieure.',
    working: '{num} montés en gamme sur {den} au début', few: '{num} sur {den} montés en gamme',
    none: 'Il n’y avait aucun client au début de la période {when}.',
  },
  'sales-cycle': {
    name: 'Cycle de vente, moyenne', short: 'Cycle moyen', meaning: 'Temps moyen entre l’opportunité et le gain.',
    working: { one: '{n} affaire gagnée', many: '{n} affaires gagnées', other: '{n} affaires gagnées' }, none: 'Aucune affaire n’a été gagnée {when}.',
  },
  'sales-cycle-first-contact': {
    name: 'Cycle de vente depuis le premier contact, moyenne', short: 'Cycle dès contact',
    meaning: 'Temps moyen entre le premier contact et le gain, pour les affaires gagnées dans la période ; depuis l’opportunité si aucun contact n’est enregistré.',
    working: { one: '{n} affaire gagnée', many: '{n} affaires gagnées', other: '{n} affaires gagnées' }, none: 'Aucune affaire n’a été gagnée {when}.',
  },
  'sales-cycle-median': {
    name: 'Cycle de vente, médiane', short: 'Cycle médian', meaning: 'La moitié des affaires gagnées ont pris plus de temps que cela, l’autre moitié moins.',
    working: { one: '{n} affaire gagnée', many: '{n} affaires gagnées', other: '{n} affaires gagnées' }, none: 'Aucune affaire n’a été gagnée {when}.',
  },
  'lead-velocity-rate': {
    name: 'Croissance des leads qualifiés', short: 'Croissance leads',
    meaning: 'Variation du nombre de leads qualifiés, de la période précédente à celle-ci, en part du nombre précédent.',
    working: 'Variation de {num} sur {den} qualifiés avant', few: 'Variation de {num} sur {den}',
    none: 'Aucun lead n’a été qualifié {when}, ou dans la période précédente.',
  },
  'time-in-stage': {
    name: 'Temps dans l’étape, moyenne', short: 'Temps par étape',
    meaning: 'Temps moyen passé par les affaires dans une étape, tous séjours confondus, pour celles qui l’ont quittée pour la dernière fois dans la période.',
    working: { one: '{n} affaire a quitté l’étape', many: '{n} affaires ont quitté l’étape', other: '{n} affaires ont quitté l’étape' },
    none: 'Aucune affaire n’a quitté l’étape {when}, ou aucune étape n’est donnée.',
  },
  'stage-age-open': {
    name: 'Ancienneté dans l’étape, médiane', short: 'Âge dans l’étape',
    meaning: 'La moitié des affaires qui sont dans une étape y sont depuis plus longtemps que cela, l’autre moitié depuis moins.',
    working: { one: '{n} affaire dans l’étape', many: '{n} affaires dans l’étape', other: '{n} affaires dans l’étape' },
    none: 'Aucune affaire n’était dans l’étape {when}, ou aucune étape n’est donnée.',
  },
  'stage-bottleneck': {
    name: 'Étape de blocage', short: 'Blocage',
    meaning: 'L’étape au temps moyen le plus long, pour les affaires qui ont quitté chaque étape pour la dernière fois dans la période.',
    working: { one: '{n} affaire a quitté l’étape', many: '{n} affaires ont quitté l’étape', other: '{n} affaires ont quitté l’étape' }, none: 'Trop peu d’affaires ont quitté une étape {when}.',
  },
  'stage-conversion': {
    name: 'Taux de conversion entre étapes', short: 'Conversion',
    meaning: 'Parmi les affaires créées dans la période qui ont atteint ou dépassé une étape, part de celles qui ont aussi atteint une étape plus avancée.',
    working: '{num} sont allées plus loin sur {den} arrivées à l’étape', few: '{num} sur {den} sont allées plus loin',
    none: 'Aucune affaire créée {when} n’est arrivée à l’étape, ou aucune étape n’est donnée.',
  },
  'stage-conversion-strict': {
    name: 'Taux de conversion, toutes les étapes', short: 'Toutes les étapes',
    meaning: 'Parmi les affaires créées dans la période qui ont été dans une étape, part de celles qui ont franchi toutes les étapes jusqu’à une plus avancée.',
    working: '{num} ont tout franchi sur {den} dans l’étape', few: '{num} sur {den} ont tout franchi',
    none: 'Aucune affaire créée {when} n’a été dans l’étape, ou aucune étape n’est donnée.',
  },
  'stage-conversion-touched': {
    name: 'Taux de conversion, tout chemin', short: 'Tout chemin',
    meaning: 'Affaires créées dans la période passées par l’étape d’arrivée, rapportées à celles passées par l’étape de départ ; plus de 1 si des affaires sautent cette dernière.',
    working: '{num} à l’étape d’arrivée, {den} à l’étape de départ',
    none: 'Aucune affaire créée {when} n’a été dans l’une des étapes, ou aucune étape n’est donnée.',
  },
  'stage-conversion-vs-team': {
    name: 'Taux de conversion face à l’équipe', short: 'Face à l’équipe',
    meaning: 'Taux de conversion d’un commercial moins celui du reste de l’équipe, pour les affaires créées dans la période.',
    working: 'Un commercial face au reste de l’équipe',
    none: 'Le commercial ou le reste de l’équipe n’a eu aucune affaire créée {when} arrivée à l’étape, ou il manque le commercial ou les étapes.',
  },
  'funnel-conversion': {
    name: 'Taux de conversion de l’entonnoir', short: 'Entonnoir',
    meaning: 'Parmi les affaires créées dans la période qui ont atteint ou dépassé la première étape, part de celles qui ont atteint la dernière.',
    working: '{num} arrivées au bout sur {den} entrées', few: '{num} sur {den} arrivées au bout',
    none: 'Aucune affaire créée {when} n’est arrivée à la première étape, ou aucune étape n’est donnée.',
  },
  'pipeline-value': {
    name: 'Valeur du pipeline', short: 'Valeur pipeline', meaning: 'Valeur des affaires ouvertes.',
    working: { one: '{n} affaire ouverte', many: '{n} affaires ouvertes', other: '{n} affaires ouvertes' }, none: 'Aucune affaire n’était ouverte {when}.',
  },
  'weighted-pipeline': {
    name: 'Pipeline pondéré', short: 'Pondéré',
    meaning: 'Valeur des affaires ouvertes, chacune multipliée par sa probabilité de gain.',
    working: { one: '{n} affaire ouverte avec probabilité', many: '{n} affaires ouvertes avec probabilité', other: '{n} affaires ouvertes avec probabilité' },
    none: 'Aucune affaire avec un montant et une probabilité n’était ouverte {when}.',
  },
  'pipeline-coverage': {
    name: 'Couverture du pipeline', short: 'Couverture',
    meaning: 'Valeur des affaires ouvertes attendues d’ici la fin de la période, rapportée à la part de l’objectif qui reste à gagner.',
    working: '{num} ouverts, {den} encore à gagner', none: 'Aucune affaire avec un montant n’est connue {when}, ou aucun objectif n’est donné.',
  },
  'sales-velocity': {
    name: 'Vélocité des ventes', short: 'Vélocité',
    meaning: 'CA attendu par jour : affaires ouvertes, multipliées par le taux de transformation et le montant moyen de la période, divisées par son cycle de vente moyen.',
    working: { one: '{n} affaire gagnée, et celles qui sont ouvertes', many: '{n} affaires gagnées, et celles qui sont ouvertes', other: '{n} affaires gagnées, et celles qui sont ouvertes' },
    none: 'Aucune affaire n’a été gagnée {when}.',
  },
  'quota-attainment': {
    name: 'Atteinte de l’objectif de CA', short: 'Objectif de CA',
    meaning: 'Valeur des affaires gagnées dans la période en part des objectifs de CA qu’elle contient.',
    working: '{num} gagnés pour un objectif de {den}', few: '{num} sur {den}', none: 'Aucun objectif de CA ne se situe dans la période {when}.',
  },
  'quota-attainment-share': {
    name: 'Commerciaux à l’objectif', short: 'À l’objectif',
    meaning: 'Part des commerciaux ayant un objectif de CA dans la période dont les affaires gagnées l’ont atteint.',
    working: '{num} à l’objectif sur {den} qui en ont un', few: '{num} sur {den} à l’objectif',
    none: 'Aucun commercial n’a d’objectif de CA dans la période {when}.',
  },
  forecast: {
    name: 'Prévision de ventes', short: 'Prévision',
    meaning: 'Valeur gagnée à ce jour dans la période, plus les affaires ouvertes attendues d’ici sa fin, chacune multipliée par sa probabilité.',
    working: 'Gagné à ce jour, plus affaires ouvertes selon probabilité', none: 'Aucune affaire avec un montant et une probabilité n’est connue {when}.',
  },
  'forecast-accuracy': {
    name: 'Précision des prévisions', short: 'Précision',
    meaning: 'À quel point une prévision a approché la valeur gagnée dans la période : 100 % moins l’écart en part de cette valeur.',
    working: 'Prévision par rapport à la valeur gagnée', none: 'Aucune affaire n’a été gagnée {when}, ou aucune prévision n’est donnée.',
  },
  'open-deal-age': {
    name: 'Âge des affaires ouvertes, médiane', short: 'Âge des affaires', meaning: 'La moitié des affaires ouvertes sont plus anciennes que cela, l’autre moitié plus récentes.',
    working: { one: '{n} affaire ouverte', many: '{n} affaires ouvertes', other: '{n} affaires ouvertes' }, none: 'Aucune affaire n’était ouverte {when}.',
  },
  'stalled-deal-share': {
    name: 'Affaires au point mort', short: 'Au point mort',
    meaning: 'Part des affaires ouvertes qui n’ont été ni créées ni changées d’étape récemment, en 30 jours par défaut.',
    working: '{num} au point mort sur {den} ouvertes', few: '{num} sur {den} au point mort', none: 'Aucune affaire n’était ouverte {when}.',
  },
  'open-opportunities': {
    name: 'Opportunités ouvertes', short: 'Ouvertes', meaning: 'Affaires qui sont ouvertes.',
    working: { one: '{n} affaire ouverte', many: '{n} affaires ouvertes', other: '{n} affaires ouvertes' }, none: 'Aucune affaire n’était ouverte {when}.',
  },
  'new-opportunities': {
    name: 'Nouvelles opportunités', short: 'Nouvelles', meaning: 'Affaires créées dans la période.',
    working: { one: '{n} affaire créée', many: '{n} affaires créées', other: '{n} affaires créées' }, none: 'Aucune affaire n’a été créée {when}.',
  },
} as const satisfies Record<string, KpiWords>;
