import type { KpiWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    name: 'Clients actifs', short: 'Clients', meaning: 'Clients à la fin de la période.',
    working: { one: '{n} client', many: '{n} clients', other: '{n} clients' }, none: 'Aucun client n’est connu {when}.',
  },
  'activation-rate': {
    name: 'Taux d’activation', short: 'Activation',
    meaning: 'Part des clients ayant démarré dans la période qui ont vite eu un premier bénéfice, en 30 jours par défaut ; les plus récents sont exclus.',
    working: '{num} activés sur {den} démarrés', few: '{num} sur {den} activés',
    none: 'Aucun client n’a démarré {when}, ou il est encore trop tôt pour juger.',
  },
  'customer-churn-rate': {
    name: 'Taux d’attrition', short: 'Attrition',
    meaning: 'Part des clients présents au début de la période qui ne le sont plus à la fin.',
    working: '{num} partis sur {den} au début', few: '{num} sur {den} partis',
    none: 'Il n’y avait aucun client au début de la période {when}.',
  },
  'customer-churn-events-rate': {
    name: 'Départs par client', short: 'Départs',
    meaning: 'Départs dans la période, rapportés aux clients à son début ; qui arrive et part dans la période compte aussi.',
    working: '{num} partis, {den} au début', none: 'Il n’y avait aucun client au début de la période {when}, et personne n’est parti.',
  },
  'customer-retention-rate': {
    name: 'Taux de fidélisation', short: 'Fidélisation',
    meaning: 'Part des clients présents au début de la période qui le sont encore à la fin.',
    working: 'Clients au début moins les partis', none: 'Il n’y avait aucun client au début de la période {when}.',
  },
  'inactivity-churn-rate': {
    name: 'Attrition par inactivité', short: 'Inactivité',
    meaning: 'Parmi les clients qui ont acheté dans un délai fixé avant la période, part de ceux qui ne l’ont plus fait dans le même délai avant sa fin.',
    working: '{num} inactifs sur {den} acheteurs', few: '{num} sur {den} inactifs',
    none: 'Aucun délai n’est fixé, ou personne n’a acheté dans ce délai avant la période {when}.',
  },
  mrr: {
    name: 'Revenu mensuel récurrent', short: 'MRR', meaning: 'Revenu récurrent par mois, tous comptes confondus, à la fin de la période.',
    working: { one: '{n} compte enregistré', many: '{n} comptes enregistrés', other: '{n} comptes enregistrés' }, none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  arr: {
    name: 'Revenu annuel récurrent', short: 'ARR', meaning: 'Revenu mensuel récurrent à la fin de la période, multiplié par 12.',
    working: 'Revenu mensuel récurrent × 12', none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  'mrr-new': {
    name: 'Nouveau MRR', short: 'Nouveau MRR', meaning: 'Revenu mensuel récurrent des comptes qui ont commencé à payer dans la période.',
    working: { one: '{n} nouveau compte', many: '{n} nouveaux comptes', other: '{n} nouveaux comptes' }, none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  'mrr-reactivation': {
    name: 'MRR de réactivation', short: 'MRR réactivé',
    meaning: 'Revenu mensuel récurrent des comptes qui avaient cessé de payer et ont repris dans la période.',
    working: { one: '{n} réactivation', many: '{n} réactivations', other: '{n} réactivations' }, none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  'mrr-expansion': {
    name: 'MRR d’expansion', short: 'MRR d’expansion',
    meaning: 'Ce que les comptes payants ont ajouté à leur revenu mensuel récurrent dans la période.',
    working: { one: '{n} hausse', many: '{n} hausses', other: '{n} hausses' }, none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  'mrr-contraction': {
    name: 'MRR de contraction', short: 'MRR contracté',
    meaning: 'Ce que les comptes qui continuent de payer ont retiré de leur revenu mensuel récurrent dans la période.',
    working: { one: '{n} baisse', many: '{n} baisses', other: '{n} baisses' }, none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  'mrr-churned': {
    name: 'MRR perdu par résiliation', short: 'MRR résilié',
    meaning: 'Revenu mensuel récurrent perdu avec les comptes qui ont cessé de payer dans la période.',
    working: { one: '{n} résiliation', many: '{n} résiliations', other: '{n} résiliations' }, none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  'net-new-mrr': {
    name: 'Variation nette du MRR', short: 'MRR net',
    meaning: 'Variation du revenu mensuel récurrent dans la période : nouveau, réactivation et expansion, moins contraction et résiliation.',
    working: { one: '{n} changement enregistré', many: '{n} changements enregistrés', other: '{n} changements enregistrés' }, none: 'Aucun revenu récurrent n’est connu {when}.',
  },
  'mrr-churn-gross': {
    name: 'Attrition du MRR, brute', short: 'MRR perdu, brut',
    meaning: 'Revenu mensuel récurrent perdu dans la période par résiliations et baisses, rapporté à celui du début.',
    working: '{num} perdus, {den} au début', none: 'Il n’y avait aucun revenu récurrent au début de la période {when}.',
  },
  'mrr-churn-net': {
    name: 'Attrition du MRR, nette', short: 'MRR perdu, net',
    meaning: 'Attrition brute du MRR moins ce qu’ont rapporté les hausses et réactivations de la période ; en dessous de 0 si elles ont rapporté plus.',
    working: 'Perte nette {num}, {den} au début', none: 'Il n’y avait aucun revenu récurrent au début de la période {when}.',
  },
  grr: {
    name: 'Rétention brute des revenus', short: 'GRR',
    meaning: 'Part du revenu mensuel récurrent du début de la période que les mêmes comptes paient à la fin, hors hausses.',
    working: '{num} conservés sur {den} au début', few: '{num} sur {den} conservés',
    none: 'Aucun compte ne payait au début de la période {when}.',
  },
  nrr: {
    name: 'Rétention nette des revenus', short: 'NRR',
    meaning: 'Revenu mensuel récurrent, à la fin de la période, des comptes qui payaient au début, rapporté à ce qu’ils payaient alors.',
    working: '{num} à la fin, {den} au début', none: 'Aucun compte ne payait au début de la période {when}.',
  },
  'renewal-rate': {
    name: 'Taux de renouvellement', short: 'Renouvellements',
    meaning: 'Part des contrats échus dans la période qui ont été renouvelés, avec 30 jours de retard au plus par défaut ; les indécis sont exclus.',
    working: '{num} renouvelés sur {den} échus', few: '{num} sur {den} renouvelés', none: 'Aucun contrat échu {when} n’est tranché.',
  },
  'renewal-rate-value': {
    name: 'Taux de renouvellement en valeur', short: 'Valeur renouvelée',
    meaning: 'Part de la valeur des contrats échus dans la période qui a été renouvelée, hors hausses ; les indécis sont exclus.',
    working: '{num} renouvelés sur {den} échus', few: '{num} sur {den} renouvelés', none: 'Aucun contrat échu {when} n’est tranché.',
  },
  'renewal-rate-value-net': {
    name: 'Taux de renouvellement en valeur, net', short: 'Renouvelé, net',
    meaning: 'Nouvelle valeur des contrats échus dans la période et renouvelés, rapportée à la valeur échue ; les indécis sont exclus.',
    working: '{num} renouvelés, {den} échus', none: 'Aucun contrat échu {when} n’est tranché.',
  },
} as const satisfies Record<string, KpiWords>;
