import type { CardWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    formula: 'Appels ÷ jours ouvrés', cohort: 'Appels passés dans la période ; jours ouvrés selon les horaires, sinon du lundi au vendredi.',
    alternatives: 'Seulement les jours avec appel ; tous les jours.',
    edges: 'Des appels sans jour ouvré ne donnent pas de valeur.',
    abuse: 'Exiger de gros volumes vide les appels de leur sens.',
  },
  'emails-sent': {
    formula: 'Nombre d’e-mails sortants', cohort: 'E-mails envoyés dans la période.',
    edges: 'Les envois automatiques comptent, sauf si un filtre les exclut.',
    abuse: 'On envoie plus d’e-mails que quiconque n’en veut lire.',
  },
  'second-contact-customers': {
    formula: 'Nombre de clients qui acceptent un nouveau contact', cohort: 'Contacts de la période.',
    edges: 'Un client compte une fois.',
    abuse: 'On enregistre un accord que personne n’a donné.',
  },
  'value-added-calls': {
    formula: 'Nombre d’appels à valeur ajoutée', cohort: 'Appels passés dans la période.',
    abuse: 'Chacun juge ses propres appels utiles.',
  },
  'value-added-call-share': {
    formula: 'Appels à valeur ajoutée ÷ appels renseignés', cohort: 'Appels passés dans la période.',
    edges: 'Les appels non renseignés ne figurent d’aucun côté.',
    abuse: 'Chacun juge ses propres appels utiles.',
  },
  'value-added-call-frequency': {
    formula: 'Appels à valeur ajoutée ÷ jours de tous les clients × 30', cohort: 'Appels passés dans la période ; les jours où chacun y était client.',
    edges: 'Qui arrive ou part dans la période compte au prorata.',
    abuse: 'Les clients sont appelés plus souvent qu’ils ne le souhaitent.',
  },
  'value-added-call-effectiveness': {
    formula: 'Appels qui ont fait avancer ÷ appels à l’issue connue', cohort: 'Appels à valeur ajoutée de la période.',
    alternatives: 'Appels suivis du passage à une étape plus avancée sous 14 jours.',
    edges: 'Les appels sans issue ne figurent d’aucun côté.',
    abuse: 'Chacun déclare l’issue de ses propres appels.',
  },
  'customer-response-time': {
    formula: 'Moyenne de (première réponse − demande)', cohort: 'Demandes reçues dans la période et traitées à la date d’observation.',
    alternatives: 'Demandes selon la date de réponse ; heures ouvrées seulement.',
    edges: 'Les demandes sans réponse sont exclues. Une réponse antérieure à sa demande est une erreur.',
    abuse: 'Des réponses vides le réduisent. Une moyenne cache les longues attentes et les demandes jamais traitées.',
  },
  'customer-response-time-median': {
    formula: 'Médiane de (première réponse − demande)', cohort: 'Demandes reçues dans la période et traitées à la date d’observation.',
    edges: 'Les demandes sans réponse sont exclues.',
    abuse: 'Elle cache les attentes les plus longues.',
  },
  'customer-response-time-per-customer': {
    formula: 'Somme de (première réponse − demande) ÷ clients avec réponse',
    cohort: 'Demandes reçues dans la période et traitées à la date d’observation.',
    edges: 'Ce n’est pas un temps d’attente : un client aux demandes nombreuses l’augmente.',
    abuse: 'Un client très demandeur fait paraître l’équipe lente.',
  },
  'response-within-1h': {
    formula: 'Demandes traitées en 1 heure au plus ÷ demandes', cohort: 'Demandes reçues dans la période, vieilles d’au moins 1 heure.',
    alternatives: 'Demandes traitées ou en retard, quel que soit leur âge.',
    edges: 'Jamais traitée compte comme en retard ; 1 heure pile compte comme à temps.',
    abuse: 'Des premières réponses vides l’augmentent.',
  },
  'response-within-24h': {
    formula: 'Demandes traitées en 24 heures au plus ÷ demandes', cohort: 'Demandes reçues dans la période, vieilles d’au moins 24 heures.',
    alternatives: 'Demandes traitées ou en retard, quel que soit leur âge.',
    edges: 'Jamais traitée compte comme en retard ; 24 heures pile comptent comme à temps.',
    abuse: 'Des premières réponses vides l’augmentent.',
  },
  'quote-turnaround': {
    formula: 'Moyenne de (devis envoyé − devis demandé)', cohort: 'Devis définitifs envoyés dans la période.',
    alternatives: 'Devis selon la date de demande ; heures ouvrées seulement.',
    edges: 'Les brouillons sont ignorés.',
    abuse: 'Les devis deviennent rapides et faux.',
  },
  'content-usefulness': {
    formula: 'Notes de 4 ou 5 ÷ notes', cohort: 'Notes de 1 à 5 données dans la période.',
    edges: 'Les autres notes sont exclues et comptées comme erreurs.',
    abuse: 'Seuls ceux à qui cela plaît répondent.',
  },
  'content-findability': {
    formula: 'Recherches fructueuses ÷ recherches', cohort: 'Recherches de la période dont l’issue est connue.',
    edges: 'Un contenu est trouvé quand il est ouvert.',
  },
  'content-search-time': {
    formula: 'Médiane des durées de recherche', cohort: 'Recherches de la période qui ont abouti.',
    edges: 'Les recherches sans résultat sont exclues.',
    abuse: 'Ceux qui abandonnent tôt n’apparaissent pas ici.',
  },
  'content-usage-rate': {
    formula: 'Supports ouverts ou partagés ÷ supports disponibles', cohort: 'Supports disponibles à un moment de la période.',
    edges: 'Une seule utilisation suffit. Les supports retirés sont exclus.',
    abuse: 'On ouvre les supports sans les lire.',
  },
  'skill-gap': {
    formula: 'Moyenne de (niveau requis − niveau), si au-dessus de 0, sinon 0', cohort: 'Dernière évaluation de chaque commercial pour chaque compétence.',
    edges: 'Un point fort ne compense aucune autre compétence.',
    abuse: 'On compte les heures de formation au lieu des compétences.',
  },
  'skill-coverage': {
    formula: 'Compétences au niveau requis ÷ compétences évaluées', cohort: 'Dernière évaluation de chaque commercial pour chaque compétence.',
    edges: 'Ce qui n’a jamais été évalué ne figure d’aucun côté.',
    abuse: 'Abaisser le niveau requis l’augmente.',
  },
  'coaching-frequency': {
    formula: 'Séances de coaching ÷ jours de tous les commerciaux × 30', cohort: 'Séances de la période ; les jours où chacun y était commercial.',
    abuse: 'Les séances n’ont lieu que pour la forme.',
  },
  'adoption-rate': {
    formula: 'Commerciaux avec une activité ÷ commerciaux', cohort: 'Commerciaux présents à un moment de la période ; activités qui y sont enregistrées.',
    alternatives: 'Commerciaux qui se sont connectés ; activités faites avec un outil ou un modèle ÷ activités.',
    edges: 'Une seule activité suffit.',
    abuse: 'On enregistre des activités vides.',
  },
} as const satisfies Record<string, CardWords>;
