import type { CardWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    formula: 'Nombre de clients', cohort: 'Clients qui ont commencé pour la première fois dans la période.',
    edges: 'Les clients qui reviennent ne sont pas nouveaux.',
  },
  'customer-acquisition-rate': {
    formula: 'Nouveaux clients ÷ clients au début', cohort: 'Premières arrivées dans la période ; clients juste avant.',
    alternatives: 'Certains nomment ainsi le coût d’un nouveau client.',
    edges: 'Il peut dépasser 1.',
    abuse: 'On gagne des clients qui ne restent pas.',
  },
  cac: {
    formula: 'Coûts marketing et commerciaux ÷ nouveaux clients', cohort: 'Coûts des jours de la période ; clients qui y ont débuté.',
    alternatives: 'Les coûts d’un cycle de vente plus tôt.',
    edges: 'Les coûts sont répartis également sur leurs jours. Des coûts sans nouveau client ne donnent pas de valeur.',
    abuse: 'On oublie les salaires, ou on coupe des dépenses qui rapporteraient plus tard.',
  },
  'campaign-revenue': {
    formula: 'Somme des parts de commandes attribuées à la campagne',
    cohort: 'Commandes de la période ; contacts des jours précédant chacune.',
    alternatives: 'Premier contact, dernier contact, ou parts égales par contact ou par campagne.',
    edges: 'Les parts d’une commande en donnent le total. Une commande sans contact n’est attribuée à personne.',
    abuse: 'Le dernier contact prend tout le mérite. Attribuer ne prouve pas la cause.',
  },
  'revenue-per-recipient': {
    formula: 'CA de campagne ÷ messages délivrés', cohort: 'Commandes passées dans la période ; tous les messages de la campagne.',
    edges: 'Les messages revenus ne sont pas délivrés.',
    abuse: 'De petits envois aux meilleurs clients font bel effet.',
  },
  'campaign-roi': {
    formula: '(CA de campagne − coût) ÷ coût', cohort: 'Commandes passées dans la période ; coût total de la campagne.',
    alternatives: 'La marge au lieu du CA.',
    edges: '−1 signifie que tout est perdu. Un coût de 0 ne donne pas de valeur.',
    abuse: 'On oublie les heures de travail dans le coût.',
  },
  'open-rate': {
    formula: 'Messages ouverts ÷ messages délivrés', cohort: 'Envois faits dans la période.',
    alternatives: 'Divisé par les messages envoyés.',
    edges: 'Chaque message compte une fois ; un envoi avec plus d’ouverts que de délivrés est exclu comme erroné.',
    abuse: 'Les messageries ouvrent des messages que personne ne lit, et les objets promettent trop.',
  },
  'click-rate': {
    formula: 'Messages cliqués ÷ messages délivrés', cohort: 'Envois faits dans la période.',
    alternatives: 'Divisé par les messages ouverts.',
    edges: 'Chaque message compte une fois ; un envoi avec plus de cliqués que de délivrés est exclu comme erroné.',
    abuse: 'Les clics ne sont pas du profit.',
  },
  'unsubscribe-rate': {
    formula: 'Destinataires désabonnés ÷ messages délivrés', cohort: 'Envois faits dans la période.',
    edges: 'Les plaintes et les messages revenus n’y sont pas.',
    abuse: 'Cacher le lien le réduit et amène des plaintes.',
  },
  'list-growth-rate': {
    formula: '(Plus grand envoi − plus grand envoi d’avant) ÷ plus grand envoi d’avant',
    cohort: 'Envois de la période et de la période précédente.',
    alternatives: '(Nouveaux abonnés − désabonnés) ÷ abonnés au début.',
    edges: 'Seuls les envois à toute la liste en montrent la taille. S’il y a plusieurs listes, en choisir une.',
    abuse: 'Des adresses achetées l’augmentent.',
  },
  arpa: {
    formula: 'Revenu mensuel récurrent ÷ comptes payants', cohort: 'Comptes juste avant la fin de la période.',
    abuse: 'Perdre de petits comptes l’augmente.',
  },
  'customer-lifespan': {
    formula: 'Jours de tous les clients ÷ départs', cohort: 'Jours et départs de la période.',
    alternatives: 'La moyenne des relations terminées, qui est trop courte.',
    edges: 'Sans départ, pas de valeur : elle dépasse ce qui a été observé.',
    abuse: 'Avec peu de départs, c’est surtout du hasard.',
  },
  'clv-average': {
    formula: '(CA ÷ années de tous les clients) × (années de tous les clients ÷ départs)', cohort: 'Commandes, jours et départs de la période.',
    alternatives: 'CA à ce jour, net de coûts ou prévu : des indicateurs à part ici.',
    edges: 'Sur une période, cela revient à CA ÷ départs.',
    abuse: 'Avec peu de départs, c’est surtout du hasard.',
  },
  'clv-historic': {
    formula: 'Somme de toutes les commandes ÷ clients à ce jour', cohort: 'Tout jusqu’à la date d’observation.',
    edges: 'Les jeunes clients la réduisent : comparer des clients qui ont commencé la même année.',
  },
  'ltv-net': {
    formula: '(Somme de toutes les commandes − coût d’acquisition et de service) ÷ clients à ce jour', cohort: 'Tout jusqu’à la date d’observation.',
    alternatives: 'Seulement les clients partis.',
    edges: 'Elle peut être en dessous de 0. Ne pas la diviser par le coût d’acquisition : il y est déjà.',
    abuse: 'Des coûts non enregistrés l’augmentent.',
  },
  'ltv-predictive': {
    formula: 'Revenu mensuel par compte × taux de marge brute ÷ taux d’attrition', cohort: 'Comptes à la fin de la période, attrition de la période.',
    edges: 'Une attrition de 0 ne donne pas de valeur. Elle est supposée rester la même.',
    abuse: 'Trop peu de départs donnent des valeurs que personne ne verra.',
  },
  'ltv-cac-ratio': {
    formula: 'Valeur vie prévue ÷ coût d’acquisition', cohort: 'Les deux sur la même période.',
    edges: 'La valeur vie nette n’y a pas sa place : le coût d’acquisition compterait deux fois.',
    abuse: 'Arrêter toute dépense le rend excellent.',
  },
  'cac-payback-months': {
    formula: 'Coût d’acquisition ÷ (revenu mensuel par compte × taux de marge brute)', cohort: 'Coûts de la période ; comptes à sa fin.',
    edges: 'Une marge de 0 ne donne pas de valeur. Les départs n’y sont pas.',
  },
} as const satisfies Record<string, CardWords>;
