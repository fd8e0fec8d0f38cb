import type { KpiWords } from '../../dictionary.ts';

/** What customers say, and how their tickets are served. */
export const service = {
  nps: {
    name: 'Net Promoter Score', short: 'NPS', meaning: 'Part des promoteurs moins part des détracteurs, en points de −100 à 100.',
    working: { one: '{n} réponse', many: '{n} réponses', other: '{n} réponses' }, none: 'Personne n’a répondu {when}.',
  },
  'nps-trend': {
    name: 'Évolution du Net Promoter Score', short: 'Évolution du NPS',
    meaning: 'Net Promoter Score de la période moins celui de la période précédente, en points.',
    working: 'Cette période moins la précédente', none: 'Personne n’a répondu {when}, ou dans la période précédente.',
  },
  'nps-by-account': {
    name: 'Net Promoter Score par compte', short: 'NPS par compte',
    meaning: 'Moyenne des scores des comptes, selon la dernière réponse de chaque contact dans la période : tous les comptes pèsent le même poids.',
    working: { one: '{n} compte', many: '{n} comptes', other: '{n} comptes' }, none: 'Personne n’a répondu {when}.',
  },
  csat: {
    name: 'Satisfaction client', short: 'Satisfaction', meaning: 'Part des réponses satisfaites : 4 ou 5 sur 5.',
    working: '{num} satisfaites sur {den} réponses', few: '{num} sur {den} satisfaites', none: 'Personne n’a répondu {when}.',
  },
  ces: {
    name: 'Customer Effort Score', short: 'CES', meaning: 'Accord moyen avec le fait que c’était facile, de 1 à 7.',
    working: { one: '{n} réponse', many: '{n} réponses', other: '{n} réponses' }, none: 'Personne n’a répondu {when}.',
  },
  'ces-agree': {
    name: 'Clients qui ont trouvé cela facile', short: 'Jugé facile',
    meaning: 'Part des réponses données dans la période qui confirment que c’était facile : 5, 6 ou 7 sur 7.',
    working: '{num} faciles sur {den} réponses', few: '{num} sur {den} faciles', none: 'Personne n’a répondu {when}.',
  },
  'fcr-survey': {
    name: 'Résolution au premier contact, selon enquête', short: 'FCR selon enquête',
    meaning: 'Part des réponses données dans la période qui disent que c’était résolu au premier contact.',
    working: '{num} résolues sur {den} réponses', few: '{num} sur {den} résolues', none: 'Personne n’a répondu {when}.',
  },
  'survey-response-rate': {
    name: 'Taux de réponse aux enquêtes', short: 'Taux de réponse',
    meaning: 'Part des enquêtes envoyées dans la période qui ont eu une réponse à ce jour.',
    working: '{num} avec réponse sur {den} envoyées', few: '{num} sur {den} avec réponse', none: 'Aucune enquête n’a été envoyée {when}.',
  },
  'health-score': {
    name: 'Score de santé client', short: 'Santé client',
    meaning: 'Moyenne pondérée des composantes de la santé d’un compte, chacune de 0 à 100 ; celles sans valeur sont exclues.',
    working: { one: '{n} composante connue', many: '{n} composantes connues', other: '{n} composantes connues' },
    none: 'On en sait trop peu sur le compte {when}, ou aucun compte n’est donné.',
  },
  'first-contact-resolution': {
    name: 'Résolution au premier contact', short: 'FCR',
    meaning: 'Part des tickets résolus dans la période en un seul contact et non revenus, en 7 jours par défaut ; les plus récents sont exclus.',
    working: '{num} au premier contact sur {den} résolus', few: '{num} sur {den} au premier contact',
    none: 'Aucun ticket n’a été résolu {when}, ou il est encore trop tôt pour juger.',
  },
  'one-touch-rate': {
    name: 'Résolution en un contact', short: 'Un seul contact', meaning: 'Part des tickets résolus dans la période qui n’ont pas demandé plus d’un contact.',
    working: '{num} en un contact sur {den} résolus', few: '{num} sur {den} en un contact', none: 'Aucun ticket n’a été résolu {when}.',
  },
  'ticket-resolution-time': {
    name: 'Délai de résolution des tickets, moyenne', short: 'Délai résolution',
    meaning: 'Temps moyen entre l’ouverture et la résolution définitive, pour les tickets résolus dans la période.',
    working: { one: '{n} ticket résolu', many: '{n} tickets résolus', other: '{n} tickets résolus' }, none: 'Aucun ticket n’a été résolu {when}.',
  },
  'ticket-resolution-time-business': {
    name: 'Délai de résolution en heures ouvrées, moyenne', short: 'Heures ouvrées',
    meaning: 'Temps moyen entre l’ouverture et la résolution définitive, en heures ouvrées seulement, pour les tickets résolus dans la période.',
    working: { one: '{n} ticket résolu', many: '{n} tickets résolus', other: '{n} tickets résolus' },
    none: 'Aucun ticket n’a été résolu {when}, ou aucun horaire d’ouverture n’est donné.',
  },
  'ticket-resolution-per-opened': {
    name: 'Délai de résolution par ticket ouvert', short: 'Délai par ouvert',
    meaning: 'Temps entre l’ouverture et la résolution définitive de tous les tickets résolus dans la période, divisé par les tickets qui y ont été ouverts.',
    working: { one: '{n} ticket ouvert', many: '{n} tickets ouverts', other: '{n} tickets ouverts' }, none: 'Aucun ticket n’a été ouvert ou résolu {when}.',
  },
  'ticket-step-time': {
    name: 'Temps dans le statut, moyenne', short: 'Temps par statut',
    meaning: 'Temps moyen qu’un ticket passe dans un statut, pour les séjours terminés dans la période.',
    working: { one: '{n} séjour terminé', many: '{n} séjours terminés', other: '{n} séjours terminés' }, none: 'Aucun ticket n’a quitté le statut {when}, ou aucun statut n’est donné.',
  },
  'first-reply-time': {
    name: 'Délai de première réponse, moyenne', short: 'Première réponse',
    meaning: 'Temps moyen entre l’ouverture et la première réponse, pour les tickets ouverts dans la période qui en ont une.',
    working: { one: '{n} ticket avec réponse', many: '{n} tickets avec réponse', other: '{n} tickets avec réponse' }, none: 'Aucun ticket ouvert {when} n’a de réponse.',
  },
  'sla-attainment': {
    name: 'Respect des SLA', short: 'Respect des SLA',
    meaning: 'Part des tickets ouverts dans la période dont la première réponse est venue dans le délai convenu ; ceux qui le peuvent encore sont exclus.',
    working: '{num} à temps sur {den} tranchés', few: '{num} sur {den} à temps',
    none: 'Aucun ticket ouvert {when} avec un délai de réponse convenu n’est tranché.',
  },
  'reopen-rate': {
    name: 'Taux de réouverture', short: 'Réouverture', meaning: 'Part des tickets résolus pour la première fois dans la période qui ont été rouverts.',
    working: '{num} rouverts sur {den} résolus', few: '{num} sur {den} rouverts', none: 'Aucun ticket n’a été résolu pour la première fois {when}.',
  },
  'ticket-backlog': {
    name: 'Tickets en attente (backlog)', short: 'Tickets ouverts', meaning: 'Tickets qui sont ouverts.',
    working: { one: '{n} ticket ouvert', many: '{n} tickets ouverts', other: '{n} tickets ouverts' }, none: 'Aucun ticket n’était ouvert {when}.',
  },
  'overdue-ticket-share': {
    name: 'Tickets en retard', short: 'En retard', meaning: 'Part des tickets ouverts avec échéance qui l’ont dépassée.',
    working: '{num} en retard sur {den} ouverts', few: '{num} sur {den} en retard', none: 'Aucun ticket avec échéance n’était ouvert {when}.',
  },
  'backlog-age': {
    name: 'Âge des tickets ouverts, médiane', short: 'Âge des tickets', meaning: 'La moitié des tickets ouverts sont plus anciens que cela, l’autre moitié plus récents.',
    working: { one: '{n} ticket ouvert', many: '{n} tickets ouverts', other: '{n} tickets ouverts' }, none: 'Aucun ticket n’était ouvert {when}.',
  },
} as const satisfies Record<string, KpiWords>;
