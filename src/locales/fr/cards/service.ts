import type { CardWords } from '../../dictionary.ts';

/** What customers say, and how long they wait. */
export const service = {
  nps: {
    formula: '100 × (promoteurs − détracteurs) ÷ réponses', cohort: 'Réponses données dans la période.',
    alternatives: 'La dernière réponse de chaque personne ; par enquête.',
    edges: 'Les promoteurs donnent 9 ou 10, les détracteurs 0 à 6. Les échelles de 1 à 10 n’y sont jamais mêlées.',
    abuse: 'On n’interroge que les gens contents. Il dit peu de chose sur ceux qui partiront.',
  },
  'nps-trend': {
    formula: 'NPS − NPS d’avant', cohort: 'Réponses données dans la période et dans la précédente.',
    edges: 'Sans réponses dans l’une des deux, pas de valeur.',
    abuse: 'On prend le hasard pour une évolution.',
  },
  'nps-by-account': {
    formula: 'Moyenne des NPS de chaque compte', cohort: 'Dernière réponse de chaque personne dans la période.',
    alternatives: 'Comptes pondérés par leur revenu.',
    edges: 'Tous les comptes pèsent le même poids, quel que soit le nombre de réponses.',
    abuse: 'On choisit des personnes bienveillantes pour répondre.',
  },
  csat: {
    formula: 'Réponses de 4 ou 5 ÷ réponses', cohort: 'Réponses de 1 à 5 données dans la période.',
    alternatives: 'La note moyenne ; d’autres échelles ont d’autres limites.',
    edges: 'Les autres notes sont exclues et comptées comme erreurs.',
    abuse: 'On n’interroge que les clients contents. Elle parle d’un contact, pas de la relation.',
  },
  ces: {
    formula: 'Moyenne des notes', cohort: 'Réponses de 1 à 7 données dans la période.',
    alternatives: 'La part de 5 à 7, un indicateur à part ici ; une forme plus ancienne demande l’effort, où moins est mieux.',
    edges: 'Les autres notes sont exclues et comptées comme erreurs.',
    abuse: 'On n’interroge jamais les clients qui ont abandonné.',
  },
  'ces-agree': {
    formula: 'Réponses de 5 à 7 ÷ réponses', cohort: 'Réponses de 1 à 7 données dans la période.',
    edges: '4 n’est ni facile ni difficile, et compte comme pas facile.',
    abuse: 'On n’interroge jamais les clients qui ont abandonné.',
  },
  'fcr-survey': {
    formula: 'Réponses oui ÷ réponses', cohort: 'Réponses données dans la période.',
    edges: 'C’est ce dont les clients se souviennent, pas ce qui a été enregistré.',
    abuse: 'On n’interroge que ceux qui ont été aidés.',
  },
  'survey-response-rate': {
    formula: 'Enquêtes avec réponse ÷ enquêtes envoyées', cohort: 'Enquêtes envoyées dans la période, avec réponse à la date d’observation.',
    abuse: 'Quand le taux est bas, seuls certains types de clients ont répondu.',
  },
  'health-score': {
    formula: 'Somme de (poids × composante) ÷ somme des poids', cohort: 'Composantes connues à la date d’observation.',
    edges: 'Les composantes sans valeur sont exclues avec leur poids ; si moins de la moitié du poids est connue, pas de valeur.',
    abuse: 'Les poids sont des opinions : les confronter à ceux qui renouvellent.',
  },
  'first-contact-resolution': {
    formula: 'Tickets résolus en un contact et restés résolus ÷ tickets résolus',
    cohort: 'Tickets résolus dans la période, depuis assez longtemps pour qu’une répétition se voie.',
    alternatives: 'Sans attendre les répétitions, ou selon enquête : indicateurs à part.',
    edges: 'Un nouveau ticket du client sur le même sujet est une répétition.',
    abuse: 'On ferme les tickets trop tôt, ou on découpe un cas en plusieurs.',
  },
  'one-touch-rate': {
    formula: 'Tickets avec moins de 2 contacts ÷ tickets résolus', cohort: 'Tickets résolus dans la période.',
    edges: 'Un client qui revient ne se voit pas ici. Sans nombre de contacts, un ticket est exclu.',
    abuse: 'On ferme les tickets après une réponse, résolus ou non.',
  },
  'ticket-resolution-time': {
    formula: 'Moyenne de (résolution définitive − ouverture)', cohort: 'Tickets résolus dans la période.',
    alternatives: 'Jusqu’à la première résolution ; selon la date d’ouverture.',
    edges: 'Les nuits et les week-ends comptent. Les tickets ouverts n’y sont pas.',
    abuse: 'On ferme d’abord les tickets faciles, et d’autres avant qu’ils soient résolus.',
  },
  'ticket-resolution-time-business': {
    formula: 'Moyenne des heures ouvrées entre ouverture et résolution définitive', cohort: 'Tickets résolus dans la période.',
    edges: 'Ouvert et résolu hors des heures ouvrées, un ticket a pris 0 heure.',
    abuse: 'Réduire les heures ouvrées le réduit.',
  },
  'ticket-resolution-per-opened': {
    formula: 'Somme de (résolution définitive − ouverture) ÷ tickets ouverts', cohort: 'Tickets résolus dans la période, sur ceux qui y sont ouverts : deux ensembles différents.',
    edges: 'À n’utiliser que pour comparer avec des rapports qui font ainsi : il baisse quand la file s’allonge.',
    abuse: 'Les tickets non résolus le réduisent.',
  },
  'ticket-step-time': {
    formula: 'Moyenne de (sortie − entrée)', cohort: 'Séjours dans le statut terminés dans la période.',
    edges: 'Chaque séjour compte à part.',
    abuse: 'On change le statut des tickets pour arrêter le temps.',
  },
  'first-reply-time': {
    formula: 'Moyenne de (première réponse − ouverture)', cohort: 'Tickets ouverts dans la période, avec réponse à la date d’observation.',
    alternatives: 'Heures ouvrées seulement.',
    edges: 'Les tickets sans réponse sont exclus. Les réponses automatiques n’en sont pas.',
    abuse: 'Des premières réponses vides le réduisent.',
  },
  'sla-attainment': {
    formula: 'Premières réponses à temps ÷ tickets tranchés', cohort: 'Tickets ouverts dans la période qui ont une réponse ou dont le délai est passé.',
    alternatives: 'Seulement les tickets dont le délai est passé.',
    edges: 'Pile dans le délai, c’est à temps. Les tickets sans délai convenu n’y sont pas.',
    abuse: 'Un changement de statut arrête le temps.',
  },
  'reopen-rate': {
    formula: 'Tickets rouverts ÷ tickets résolus', cohort: 'Tickets résolus pour la première fois dans la période.',
    edges: 'Un simple merci peut rouvrir un ticket : les filtrer.',
    abuse: 'On ouvre un nouveau ticket à la place de l’ancien.',
  },
  'ticket-backlog': {
    formula: 'Nombre de tickets ouverts', cohort: 'Tickets ouverts à la date d’observation.',
    edges: 'C’est un niveau : ceux de plusieurs périodes ne s’additionnent pas.',
    abuse: 'On ferme des tickets avant qu’ils soient résolus.',
  },
  'overdue-ticket-share': {
    formula: 'Tickets ouverts dont l’échéance est passée ÷ tickets ouverts avec échéance', cohort: 'Tickets ouverts à la date d’observation.',
    edges: 'Les tickets sans échéance ne figurent d’aucun côté.',
    abuse: 'On repousse les échéances, ou on ferme des tickets avant qu’ils soient résolus.',
  },
  'backlog-age': {
    formula: 'Médiane du temps depuis l’ouverture des tickets ouverts', cohort: 'Tickets ouverts à la date d’observation.',
    edges: 'Il court depuis l’ouverture, pas depuis la dernière réponse.',
    abuse: 'On ferme de vieux tickets pour les rouvrir sous un autre numéro.',
  },
} as const satisfies Record<string, CardWords>;
