import type { CardWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    formula: 'Nombre de clients', cohort: 'Clients juste avant la fin de la période.',
    edges: 'C’est un niveau : ceux de plusieurs périodes ne s’additionnent pas.',
  },
  'activation-rate': {
    formula: 'Clients ayant eu un premier bénéfice à temps ÷ clients ayant démarré',
    cohort: 'Clients ayant démarré dans la période, depuis assez longtemps pour que le délai soit écoulé.',
    edges: 'Jamais activé compte comme manqué. Un premier bénéfice avant le démarrage est une erreur.',
    abuse: 'Une première étape facile l’augmente, sans améliorer les renouvellements.',
  },
  'customer-churn-rate': {
    formula: 'Clients absents à la fin ÷ clients au début', cohort: 'Clients juste avant la période.',
    alternatives: 'Départs comptés comme événements, un indicateur à part ici ; divisé par le nombre moyen de clients.',
    edges: 'Qui arrive et part dans la période n’y est pas ; qui revient n’est pas parti.',
    abuse: 'On reproche au dernier responsable des clients perdus avant lui.',
  },
  'customer-churn-events-rate': {
    formula: 'Départs ÷ clients au début', cohort: 'Départs de la période ; clients juste avant.',
    alternatives: 'Sans ceux qui sont arrivés ou revenus dans la période.',
    edges: 'Il peut dépasser 1 : qui arrive et part dans la période compte aussi.',
  },
  'customer-retention-rate': {
    formula: '1 − taux d’attrition', cohort: 'Clients juste avant la période.',
    alternatives: '(Clients à la fin − nouveaux) ÷ clients au début : identique si personne ne revient.',
    abuse: 'Les remises retiennent des clients qui ne sont pas rentables.',
  },
  'inactivity-churn-rate': {
    formula: 'Acheteurs sans nouvelle commande dans le délai ÷ acheteurs', cohort: 'Clients qui ont acheté dans le délai fixé avant la période.',
    edges: 'Le délai doit correspondre à l’intervalle habituel entre deux commandes, puis rester fixe.',
    abuse: 'Avec un long délai, personne ne semble perdu.',
  },
  mrr: {
    formula: 'Somme du revenu mensuel de tous les comptes', cohort: 'Comptes juste avant la fin de la période.',
    alternatives: 'Ailleurs, un mois compte 4,33 ou 4,345 semaines, ici 52 ÷ 12 ; les remises sont déduites ici, pas partout.',
    edges: 'Taxes, paiements uniques et essais n’y sont pas. C’est un niveau : ceux de plusieurs mois ne s’additionnent pas.',
  },
  arr: {
    formula: 'Revenu mensuel récurrent × 12', cohort: 'Comptes juste avant la fin de la période.',
    edges: 'Il dit ce que rapporterait une année si rien ne changeait, pas ce qu’elle rapportera.',
  },
  'mrr-new': {
    formula: 'Somme du premier revenu mensuel des comptes', cohort: 'Changements dans la période de comptes qui n’avaient jamais payé.',
    alternatives: 'Du début à la fin de la période, sans ce qui s’est passé entre les deux.',
  },
  'mrr-reactivation': {
    formula: 'Somme du revenu mensuel des comptes revenus', cohort: 'Changements dans la période de comptes qui avaient payé, mais plus juste avant.',
    alternatives: 'Du début à la fin de la période, sans ce qui s’est passé entre les deux.',
  },
  'mrr-expansion': {
    formula: 'Somme des hausses du revenu mensuel', cohort: 'Changements dans la période de comptes qui payaient juste avant.',
    alternatives: 'Du début à la fin de la période, sans ce qui s’est passé entre les deux.',
    abuse: 'La croissance de quelques comptes cache la perte de beaucoup.',
  },
  'mrr-contraction': {
    formula: 'Somme des baisses du revenu mensuel qui laissent quelque chose', cohort: 'Changements dans la période de comptes payants.',
    alternatives: 'Du début à la fin de la période, sans ce qui s’est passé entre les deux.',
    edges: 'Arrêter un abonnement parmi plusieurs est une baisse, pas un départ.',
  },
  'mrr-churned': {
    formula: 'Somme du revenu mensuel tombé à 0', cohort: 'Passages à 0 dans la période.',
    alternatives: 'À la résiliation plutôt qu’à la fin de ce qui est payé.',
    edges: 'Un compte part quand son dernier abonnement prend fin.',
  },
  'net-new-mrr': {
    formula: 'Nouveau + réactivation + expansion − contraction − résiliation', cohort: 'Tous les changements de la période.',
    edges: 'Les variations de taux de change ne sont pas des changements ici.',
    abuse: 'Les nouveaux comptes cachent la perte des anciens.',
  },
  'mrr-churn-gross': {
    formula: '(Résiliation + contraction) ÷ revenu mensuel récurrent au début', cohort: 'Changements de la période ; comptes juste avant.',
    alternatives: '1 − rétention brute : identique seulement si aucun compte n’arrive ou ne revient dans la période.',
    edges: 'Les comptes arrivés dans la période comptent aussi : elle peut dépasser 1.',
  },
  'mrr-churn-net': {
    formula: '(Résiliation + contraction − expansion − réactivation) ÷ revenu mensuel récurrent au début',
    cohort: 'Changements de la période ; comptes juste avant.',
    edges: 'En dessous de 0, la croissance dépasse les pertes.',
    abuse: 'La croissance de quelques comptes cache la perte de beaucoup.',
  },
  grr: {
    formula: 'Somme du plus bas des deux niveaux ÷ niveau au début', cohort: 'Comptes qui payaient juste avant la période, à son début et à sa fin.',
    alternatives: '1 − attrition brute par événements.',
    edges: 'Elle ne dépasse jamais 100 %. Ce qu’un compte a ajouté ne compte pas.',
  },
  nrr: {
    formula: 'Niveau à la fin ÷ niveau au début', cohort: 'Comptes qui payaient juste avant la période, à son début et à sa fin.',
    alternatives: '1 − attrition nette par événements.',
    edges: 'Les comptes arrivés ou revenus dans la période n’y sont pas.',
    abuse: 'La croissance de quelques comptes cache la perte de beaucoup.',
  },
  'renewal-rate': {
    formula: 'Contrats renouvelés à temps ÷ contrats échus et tranchés', cohort: 'Contrats échus dans la période ; un renouvellement anticipé compte à l’échéance.',
    edges: 'Ce qui peut encore être renouvelé ne figure d’aucun côté, pendant 30 jours par défaut ; ensuite, c’est perdu.',
    abuse: 'Les remises gardent le client et perdent la valeur.',
  },
  'renewal-rate-value': {
    formula: 'Somme du plus bas de l’ancienne et de la nouvelle valeur ÷ valeur échue', cohort: 'Contrats échus dans la période et tranchés.',
    edges: 'Il ne dépasse jamais 100 % : des prix plus élevés ne compensent pas les pertes.',
  },
  'renewal-rate-value-net': {
    formula: 'Valeur renouvelée ÷ valeur échue', cohort: 'Contrats échus dans la période et tranchés.',
    edges: 'Il peut dépasser 1.',
    abuse: 'Des prix plus élevés cachent la perte de clients.',
  },
} as const satisfies Record<string, CardWords>;
