import type { KpiWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    name: 'Appels par jour ouvré', short: 'Appels par jour', meaning: 'Appels passés dans la période, par jour ouvré.',
    working: { one: '{num} en {den} jour ouvré', many: '{num} en {den} jours ouvrés', other: '{num} en {den} jours ouvrés' }, none: 'Aucun appel n’a été passé {when}.',
  },
  'emails-sent': {
    name: 'E-mails envoyés', short: 'E-mails', meaning: 'E-mails sortants envoyés dans la période.',
    working: { one: '{n} e-mail envoyé', many: '{n} e-mails envoyés', other: '{n} e-mails envoyés' }, none: 'Aucun e-mail n’a été envoyé {when}.',
  },
  'second-contact-customers': {
    name: 'Clients ouverts à un second contact', short: 'À recontacter',
    meaning: 'Clients contactés dans la période qui ont accepté d’être recontactés, chacun compté une fois.',
    working: { one: '{n} client a accepté', many: '{n} clients ont accepté', other: '{n} clients ont accepté' }, none: 'Aucun client n’a été contacté {when}.',
  },
  'value-added-calls': {
    name: 'Appels à valeur ajoutée', short: 'Valeur ajoutée',
    meaning: 'Appels passés dans la période et signalés comme apportant de la valeur au client.',
    working: { one: '{n} appel à valeur ajoutée', many: '{n} appels à valeur ajoutée', other: '{n} appels à valeur ajoutée' }, none: 'Aucun appel n’a été passé {when}.',
  },
  'value-added-call-share': {
    name: 'Part des appels à valeur ajoutée', short: 'Part à valeur',
    meaning: 'Part des appels passés dans la période qui apportent de la valeur ; les appels non renseignés sont exclus.',
    working: '{num} à valeur ajoutée sur {den} renseignés', few: '{num} sur {den} à valeur ajoutée',
    none: 'Aucun appel passé {when} n’est renseigné comme à valeur ajoutée ou non.',
  },
  'value-added-call-frequency': {
    name: 'Appels à valeur ajoutée par client', short: 'Appels par client',
    meaning: 'Appels à valeur ajoutée de la période, pour 30 jours pendant lesquels un client l’a été.',
    working: '{num} passés, sur les jours de tous les clients', none: 'Aucun appel n’a été passé {when}, ou il n’y avait pas de client.',
  },
  'value-added-call-effectiveness': {
    name: 'Efficacité des appels à valeur ajoutée', short: 'Appels efficaces',
    meaning: 'Parmi les appels à valeur ajoutée de la période dont l’issue est connue, part de ceux qui ont fait avancer les choses.',
    working: '{num} ont fait avancer sur {den} avec issue', few: '{num} sur {den} ont fait avancer',
    none: 'Aucun appel à valeur ajoutée passé {when} n’a d’issue connue.',
  },
  'customer-response-time': {
    name: 'Délai de réponse aux clients, moyenne', short: 'Réponse moyenne',
    meaning: 'Temps moyen entre la demande d’un client, reçue dans la période, et la première réponse ; les demandes sans réponse sont exclues.',
    working: { one: '{n} demande traitée', many: '{n} demandes traitées', other: '{n} demandes traitées' }, none: 'Aucune demande reçue {when} n’a eu de réponse.',
  },
  'customer-response-time-median': {
    name: 'Délai de réponse aux clients, médiane', short: 'Réponse médiane',
    meaning: 'La moitié des demandes reçues dans la période et traitées ont attendu plus que cela la première réponse, l’autre moitié moins.',
    working: { one: '{n} demande traitée', many: '{n} demandes traitées', other: '{n} demandes traitées' }, none: 'Aucune demande reçue {when} n’a eu de réponse.',
  },
  'customer-response-time-per-customer': {
    name: 'Délai de réponse par client', short: 'Délai par client',
    meaning: 'Temps total d’attente de la première réponse pour les demandes reçues dans la période, divisé par les clients qui ont eu une réponse.',
    working: { one: '{n} client avec réponse', many: '{n} clients avec réponse', other: '{n} clients avec réponse' }, none: 'Aucune demande reçue {when} n’a eu de réponse.',
  },
  'response-within-1h': {
    name: 'Réponses en moins d’une heure', short: 'En 1 h',
    meaning: 'Part des demandes reçues dans la période qui ont eu une réponse en 1 heure au plus ; les plus récentes sont exclues.',
    working: '{num} à temps sur {den} reçues', few: '{num} sur {den} à temps',
    none: 'Aucune demande n’a été reçue {when}, ou aucune n’a encore une heure.',
  },
  'response-within-24h': {
    name: 'Réponses en moins de 24 heures', short: 'En 24 h',
    meaning: 'Part des demandes reçues dans la période qui ont eu une réponse en 24 heures au plus ; les plus récentes sont exclues.',
    working: '{num} à temps sur {den} reçues', few: '{num} sur {den} à temps',
    none: 'Aucune demande n’a été reçue {when}, ou aucune n’a encore un jour.',
  },
  'quote-turnaround': {
    name: 'Délai d’établissement des devis, moyenne', short: 'Délai des devis',
    meaning: 'Temps moyen entre la demande de devis et la version définitive, pour ceux envoyés dans la période.',
    working: { one: '{n} devis définitif', many: '{n} devis définitifs', other: '{n} devis définitifs' }, none: 'Aucun devis définitif n’a été envoyé {when}.',
  },
  'content-usefulness': {
    name: 'Utilité des contenus', short: 'Contenus utiles',
    meaning: 'Part des notes données dans la période qui jugent le contenu utile : 4 ou 5 sur 5.',
    working: '{num} utiles sur {den} notés', few: '{num} sur {den} utiles', none: 'Aucun contenu n’a été noté {when}.',
  },
  'content-findability': {
    name: 'Trouvabilité des contenus', short: 'Trouvabilité',
    meaning: 'Parmi les recherches de la période dont l’issue est connue, part de celles qui ont trouvé un contenu.',
    working: '{num} fructueuses sur {den} recherches', few: '{num} sur {den} fructueuses', none: 'Aucune recherche faite {when} n’a d’issue connue.',
  },
  'content-search-time': {
    name: 'Temps de recherche de contenus, médiane', short: 'Temps de recherche',
    meaning: 'La moitié des recherches qui ont trouvé un contenu dans la période ont duré plus que cela, l’autre moitié moins.',
    working: { one: '{n} recherche fructueuse', many: '{n} recherches fructueuses', other: '{n} recherches fructueuses' }, none: 'Aucune recherche n’a trouvé de contenu {when}.',
  },
  'content-usage-rate': {
    name: 'Taux d’utilisation des contenus', short: 'Usage des contenus',
    meaning: 'Part des contenus disponibles dans la période qui y ont été ouverts ou partagés au moins une fois.',
    working: '{num} utilisés sur {den} disponibles', few: '{num} sur {den} utilisés', none: 'Aucun contenu n’était disponible {when}.',
  },
  'skill-gap': {
    name: 'Écart de compétences, moyenne', short: 'Écart compétences',
    meaning: 'Nombre moyen de points manquants par rapport au niveau requis, selon la dernière évaluation de chaque commercial pour chaque compétence ; un excédent compte 0.',
    working: { one: '{n} paire commercial-compétence', many: '{n} paires commercial-compétence', other: '{n} paires commercial-compétence' }, none: 'Aucune évaluation n’est connue {when}.',
  },
  'skill-coverage': {
    name: 'Couverture des compétences', short: 'Compétences',
    meaning: 'Part des paires commercial-compétence au niveau requis ou au-dessus, selon leur dernière évaluation.',
    working: '{num} au niveau, {den} évaluées', few: '{num} sur {den} au niveau', none: 'Aucune évaluation n’est connue {when}.',
  },
  'coaching-frequency': {
    name: 'Séances de coaching par commercial', short: 'Séances coaching',
    meaning: 'Séances de coaching tenues dans la période, pour 30 jours de présence d’un commercial.',
    working: '{num} tenues, sur les jours de tous les commerciaux', none: 'Aucun coaching n’a eu lieu {when}, ou aucun commercial n’était en poste.',
  },
  'adoption-rate': {
    name: 'Adoption du CRM', short: 'Adoption du CRM', meaning: 'Part des commerciaux de la période qui y ont enregistré au moins une activité.',
    working: '{num} actifs sur {den} commerciaux', few: '{num} sur {den} actifs', none: 'Il n’y avait aucun commercial {when}.',
  },
} as const satisfies Record<string, KpiWords>;
