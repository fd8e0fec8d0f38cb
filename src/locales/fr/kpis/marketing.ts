import type { KpiWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    name: 'Nouveaux clients', short: 'Nouveaux clients',
    meaning: 'Clients gagnés pour la première fois dans la période ; ceux qui reviennent ne sont pas comptés.',
    working: { one: '{n} nouveau client', many: '{n} nouveaux clients', other: '{n} nouveaux clients' }, none: 'Personne n’est devenu client {when}.',
  },
  'customer-acquisition-rate': {
    name: 'Taux d’acquisition de clients', short: 'Taux d’acquisition',
    meaning: 'Clients gagnés pour la première fois dans la période, rapportés aux clients à son début.',
    working: '{num} nouveaux, {den} au début', none: 'Il n’y avait aucun client au début de la période {when}, et personne ne l’est devenu.',
  },
  cac: {
    name: 'Coût d’acquisition client', short: 'CAC',
    meaning: 'Coûts marketing et commerciaux de la période par client gagné pour la première fois.',
    working: { one: '{n} nouveau client', many: '{n} nouveaux clients', other: '{n} nouveaux clients' }, none: 'Aucun coût marketing ou commercial n’est connu {when}.',
  },
  'campaign-revenue': {
    name: 'Chiffre d’affaires de campagne', short: 'CA de campagne',
    meaning: 'Valeur des commandes de la période attribuées à une campagne, par défaut la dernière à avoir touché le client dans les 5 jours précédents.',
    working: { one: '{n} commande attribuée', many: '{n} commandes attribuées', other: '{n} commandes attribuées' }, none: 'Aucune commande n’a été passée {when}, ou aucune campagne n’est donnée.',
  },
  'revenue-per-recipient': {
    name: 'Chiffre d’affaires par destinataire', short: 'Par destinataire',
    meaning: 'Valeur des commandes de la période attribuées à une campagne, par message délivré.',
    working: '{num} attribués, {den} délivrés', none: 'Aucune commande ou aucun message délivré n’est connu {when}, ou aucune campagne n’est donnée.',
  },
  'campaign-roi': {
    name: 'ROI de campagne', short: 'ROI',
    meaning: 'Valeur des commandes de la période attribuées à une campagne, moins son coût, rapportée à ce coût.',
    working: 'Net {num} pour un coût de {den}', none: 'Aucune commande ou aucun coût n’est connu {when}, ou aucune campagne n’est donnée.',
  },
  'open-rate': {
    name: 'Taux d’ouverture des e-mails', short: 'Taux d’ouverture', meaning: 'Part des messages délivrés par les envois de la période qui ont été ouverts.',
    working: '{num} ouverts sur {den} délivrés', few: '{num} sur {den} ouverts', none: 'Aucun envoi n’a été fait {when}.',
  },
  'click-rate': {
    name: 'Taux de clics des e-mails', short: 'Taux de clics', meaning: 'Part des messages délivrés par les envois de la période dans lesquels un lien a été cliqué.',
    working: '{num} cliqués sur {den} délivrés', few: '{num} sur {den} cliqués', none: 'Aucun envoi n’a été fait {when}.',
  },
  'unsubscribe-rate': {
    name: 'Taux de désabonnement', short: 'Désabonnement',
    meaning: 'Part des messages délivrés par les envois de la période après lesquels le destinataire s’est désabonné.',
    working: '{num} désabonnés sur {den} délivrés', few: '{num} sur {den} désabonnés', none: 'Aucun envoi n’a été fait {when}.',
  },
  'list-growth-rate': {
    name: 'Croissance de la liste de diffusion', short: 'Croissance liste',
    meaning: 'Variation de la taille du plus grand envoi, de la période précédente à celle-ci, en part de la taille précédente.',
    working: 'Variation de {num} sur {den} destinataires avant', few: 'Variation de {num} sur {den}',
    none: 'Aucun envoi n’a été fait {when}, ou dans la période précédente.',
  },
  arpa: {
    name: 'Revenu moyen par compte', short: 'ARPA',
    meaning: 'Revenu mensuel récurrent à la fin de la période, par compte payant.',
    working: { one: '{n} compte payant', many: '{n} comptes payants', other: '{n} comptes payants' }, none: 'Aucun compte ne payait à la fin de la période {when}.',
  },
  'customer-lifespan': {
    name: 'Durée de vie client', short: 'Durée de vie',
    meaning: 'Durée pendant laquelle un client devrait rester : les jours de tous les clients dans la période, divisés par les départs.',
    working: { one: '{n} départ', many: '{n} départs', other: '{n} départs' }, none: 'Il n’y avait aucun client {when}.',
  },
  'clv-average': {
    name: 'Valeur vie client (CLV), moyenne', short: 'CLV moyenne',
    meaning: 'Chiffre d’affaires annuel par client dans la période, multiplié par les années pendant lesquelles un client devrait rester.',
    working: 'CA annuel × durée attendue', none: 'Aucune commande n’a été passée {when}, ou il n’y avait aucun client.',
  },
  'clv-historic': {
    name: 'Valeur vie client (CLV) à ce jour', short: 'CLV à ce jour',
    meaning: 'Valeur de toutes les commandes à ce jour, par client que l’on a eu.',
    working: { one: '{n} client à ce jour', many: '{n} clients à ce jour', other: '{n} clients à ce jour' }, none: 'Aucune commande ou aucun client n’est connu {when}.',
  },
  'ltv-net': {
    name: 'Valeur vie client (LTV) nette', short: 'LTV nette',
    meaning: 'Valeur de toutes les commandes à ce jour, moins le coût d’acquisition et de service des clients, par client que l’on a eu.',
    working: { one: '{n} client à ce jour', many: '{n} clients à ce jour', other: '{n} clients à ce jour' }, none: 'Aucune commande, aucun coût ou aucun client n’est connu {when}.',
  },
  'ltv-predictive': {
    name: 'Valeur vie client (LTV) prévue', short: 'LTV prévue',
    meaning: 'Marge brute mensuelle par compte divisée par le taux d’attrition de la période, qui doit être un mois pour que les deux concordent.',
    working: { one: '{n} client au début', many: '{n} clients au début', other: '{n} clients au début' },
    none: 'Aucun client payant n’est connu {when}, ou aucune marge n’est donnée.',
  },
  'ltv-cac-ratio': {
    name: 'Valeur vie sur coût d’acquisition', short: 'LTV sur CAC',
    meaning: 'Valeur vie prévue d’un compte, rapportée à ce qu’a coûté un nouveau client dans la période.',
    working: 'Valeur {num}, coût {den}', none: 'Aucun client payant ou aucun coût n’est connu {when}, ou aucune marge n’est donnée.',
  },
  'cac-payback-months': {
    name: 'Délai de récupération du CAC', short: 'Récupération CAC',
    meaning: 'Nombre de mois de marge brute par compte qui remboursent ce qu’a coûté un nouveau client dans la période.',
    working: 'Coût {num}, marge {den} par mois', none: 'Aucun client payant ou aucun coût n’est connu {when}, ou aucune marge n’est donnée.',
  },
} as const satisfies Record<string, KpiWords>;
