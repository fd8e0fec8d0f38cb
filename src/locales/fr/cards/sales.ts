import type { CardWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    formula: 'Nombre d’affaires gagnées', cohort: 'Affaires clôturées dans la période.',
    edges: 'Une affaire rouverte ne compte plus.',
    abuse: 'Beaucoup de petites affaires, ou des clients mal ciblés, l’augmentent.',
  },
  'revenue-won': {
    formula: 'Somme des valeurs des affaires gagnées', cohort: 'Affaires clôturées dans la période.',
    alternatives: 'Selon le début du contrat. Le CA comptable est un autre chiffre.',
    edges: 'Chaque valeur est convertie au taux de son jour de clôture ; si un taux manque, il n’y a pas de total.',
    abuse: 'Récompensé seul, il amène des clients mal ciblés qui partent vite.',
  },
  'win-rate': {
    formula: 'Affaires gagnées ÷ (affaires gagnées + affaires perdues)', cohort: 'Affaires clôturées dans la période, quelle que soit leur création.',
    alternatives: 'Par date de création, en valeur, ou sur toutes les affaires travaillées : indicateurs à part ici.',
    edges: 'Les affaires ouvertes ne figurent d’aucun côté ; une affaire rouverte quitte les deux.',
    abuse: 'Laisser ouvertes des affaires perdues, et ne pas saisir les incertaines, l’augmente.',
  },
  'win-rate-created': {
    formula: 'Affaires gagnées à ce jour ÷ affaires créées', cohort: 'Affaires créées dans la période, dans leur état à la date d’observation.',
    alternatives: 'Seulement des périodes assez anciennes pour que la plupart des affaires soient tranchées.',
    edges: 'Les affaires jeunes sont encore ouvertes : le taux d’une période récente continue de monter.',
    abuse: 'Ne saisir que les affaires presque gagnées l’augmente.',
  },
  'win-rate-flow': {
    formula: 'Affaires gagnées ÷ affaires créées', cohort: 'Affaires clôturées dans la période, sur celles qui y sont créées : deux ensembles différents.',
    edges: 'Il peut dépasser 1. Des gains sans nouvelle affaire ne donnent pas de valeur.',
    abuse: 'Il bouge quand moins d’affaires arrivent, sans que rien n’ait changé dans la façon de gagner.',
  },
  'close-rate': {
    formula: 'Affaires gagnées ÷ affaires travaillées', cohort: 'Affaires gagnées dans la période, sur celles ouvertes à un moment de celle-ci.',
    alternatives: 'Certains nomment ainsi gagnées ÷ clôturées : ici, c’est le taux de transformation.',
    edges: 'Les longs cycles de vente le réduisent.',
    abuse: 'Beaucoup de petits gains font bel effet : il ne dit rien de la valeur.',
  },
  'win-rate-value': {
    formula: 'Valeur gagnée ÷ (valeur gagnée + valeur perdue)', cohort: 'Affaires clôturées dans la période.',
    edges: 'Les affaires sans valeur, ou avec une valeur en dessous de 0, sont exclues.',
    abuse: 'Une seule grosse affaire peut en décider.',
  },
  'average-deal-size': {
    formula: 'Somme des valeurs des affaires gagnées ÷ leur nombre', cohort: 'Affaires clôturées dans la période.',
    edges: 'Les affaires sans valeur, ou avec une valeur en dessous de 0, sont exclues ; 0 compte.',
    abuse: 'Une seule grosse affaire le déplace, et les remises restent cachées.',
  },
  'deal-size-median': {
    formula: 'Médiane des valeurs des affaires gagnées', cohort: 'Affaires clôturées dans la période.',
    edges: 'Entre deux valeurs centrales, on prend leur moyenne. Les affaires sans valeur, ou avec une valeur en dessous de 0, sont exclues.',
    abuse: 'Il cache les quelques grosses affaires.',
  },
  'gross-profit': {
    formula: 'Somme de (valeur − coût) des affaires gagnées', cohort: 'Affaires clôturées dans la période.',
    edges: 'Les affaires sans valeur ou sans coût sont exclues. Elle peut être en dessous de 0.',
    abuse: 'Des coûts que personne n’enregistre, comme les heures de travail, l’augmentent.',
  },
  'gross-margin': {
    formula: 'Marge brute des affaires gagnées ÷ leur valeur', cohort: 'Affaires clôturées dans la période.',
    alternatives: 'Dans le commerce, le taux de marge divise par le coût, et ce chiffre-ci s’appelle taux de marque.',
    edges: 'Les affaires sans coût ne figurent d’aucun côté. Une valeur de 0 ou moins ne donne pas de taux.',
    abuse: 'Refuser de bonnes affaires à faible marge l’augmente.',
  },
  'upsell-rate': {
    formula: 'Clients montés en gamme ÷ clients au début',
    cohort: 'Clients juste avant la période, et montées en gamme gagnées dans celle-ci.',
    alternatives: 'Seulement les clients avec offre ; ou CA des montées en gamme ÷ CA.',
    edges: 'Un client compte une fois. Les clients gagnés dans la période ne comptent pas.',
    abuse: 'On pousse les clients vers des offres qui ne leur conviennent pas.',
  },
  'sales-cycle': {
    formula: 'Moyenne de (date de clôture − date de création)', cohort: 'Affaires gagnées et clôturées dans la période.',
    alternatives: 'Affaires par date de création ; affaires perdues aussi.',
    edges: 'Une affaire clôturée avant sa création est exclue et comptée comme erreur.',
    abuse: 'Presser des acheteurs qui ne sont pas prêts le raccourcit et abîme la relation.',
  },
  'sales-cycle-first-contact': {
    formula: 'Moyenne de (date de clôture − date du premier contact)', cohort: 'Affaires gagnées et clôturées dans la période.',
    edges: 'Sans contact enregistré, la date de création le remplace.',
    abuse: 'Enregistrer tard le premier contact le raccourcit.',
  },
  'sales-cycle-median': {
    formula: 'Médiane de (date de clôture − date de création)', cohort: 'Affaires gagnées et clôturées dans la période.',
    edges: 'Une affaire clôturée avant sa création est exclue et comptée comme erreur.',
    abuse: 'Elle cache les affaires très longues.',
  },
  'lead-velocity-rate': {
    formula: '(Leads qualifiés − leads qualifiés avant) ÷ leads qualifiés avant',
    cohort: 'Leads qualifiés dans la période et dans la précédente.',
    alternatives: 'Certains entendent par vélocité le temps de conclure : ici, c’est le cycle de vente.',
    edges: 'Sans lead avant, pas de valeur.',
    abuse: 'Déclarer qualifiés davantage de leads l’augmente.',
  },
  'time-in-stage': {
    formula: 'Moyenne, par affaire, de tout son temps dans l’étape', cohort: 'Affaires qui ont quitté l’étape pour la dernière fois dans la période.',
    alternatives: 'Chaque séjour à part ; affaires selon leur entrée.',
    edges: 'Plusieurs séjours d’une affaire s’additionnent. Celles encore dans l’étape ne comptent pas : elle paraît plus rapide qu’elle n’est.',
    abuse: 'On gare les affaires dans une autre étape.',
  },
  'stage-age-open': {
    formula: 'Médiane du temps depuis l’entrée dans l’étape', cohort: 'Affaires dans l’étape à la date d’observation.',
    abuse: 'Sortir une affaire puis la remettre repart de zéro.',
  },
  'stage-bottleneck': {
    formula: 'Étape au temps moyen le plus long', cohort: 'Affaires qui ont quitté chaque étape pour la dernière fois dans la période.',
    edges: 'Les étapes avec trop peu d’affaires ne sont pas comparées.',
    abuse: 'Une étape lente n’est pas toujours bloquée : regarder aussi sa conversion.',
  },
  'stage-conversion': {
    formula: 'Affaires ayant atteint l’étape d’arrivée ÷ affaires ayant atteint l’étape de départ',
    cohort: 'Affaires créées dans la période, avec chaque étape atteinte à ce jour.',
    alternatives: 'Par toutes les étapes, ou par tout chemin : des indicateurs à part ici.',
    edges: 'Une étape sautée compte comme atteinte. Une affaire qui recule garde son étape la plus avancée.',
    abuse: 'On fait avancer les affaires trop tôt.',
  },
  'stage-conversion-strict': {
    formula: 'Affaires passées par toutes les étapes jusqu’à l’arrivée ÷ affaires passées par l’étape de départ',
    cohort: 'Affaires créées dans la période, avec chaque étape à ce jour.',
    edges: 'Une affaire qui saute une étape n’est pas convertie. Les positions des étapes doivent être numérotées sans trou.',
    abuse: 'On fait traverser aux affaires des étapes où rien ne s’est passé.',
  },
  'stage-conversion-touched': {
    formula: 'Affaires passées par l’étape d’arrivée ÷ affaires passées par l’étape de départ', cohort: 'Affaires créées dans la période, avec chaque étape à ce jour.',
    edges: 'Il dépasse 1 si des affaires sautent l’étape de départ.',
  },
  'stage-conversion-vs-team': {
    formula: 'Taux de conversion du commercial − taux de conversion de tous les autres', cohort: 'Affaires créées dans la période, par responsable.',
    edges: 'Le commercial lui-même n’est pas compté dans l’équipe.',
    abuse: 'Avec peu d’affaires, la différence est surtout du hasard : regarder son intervalle.',
  },
  'funnel-conversion': {
    formula: 'Affaires ayant atteint la dernière étape ÷ affaires ayant atteint la première',
    cohort: 'Affaires créées dans la période, avec chaque étape atteinte à ce jour.',
    edges: 'Les affaires jeunes sont encore en route : le taux d’une période récente continue de monter.',
  },
  'pipeline-value': {
    formula: 'Somme des valeurs des affaires ouvertes', cohort: 'Affaires ouvertes à la date d’observation.',
    edges: 'Les valeurs sont celles connues aujourd’hui, même pour une date passée.',
    abuse: 'Des affaires mortes laissées ouvertes l’augmentent.',
  },
  'weighted-pipeline': {
    formula: 'Somme de (valeur × probabilité) des affaires ouvertes', cohort: 'Affaires ouvertes à la date d’observation.',
    edges: 'Une affaire sans probabilité est exclue.',
    abuse: 'Des probabilités optimistes l’augmentent.',
  },
  'pipeline-coverage': {
    formula: 'Valeur des affaires ouvertes ÷ (objectif − valeur gagnée)', cohort: 'Affaires gagnées dans la période ; affaires ouvertes attendues d’ici sa fin.',
    alternatives: 'Tout l’objectif comme diviseur.',
    edges: 'Pas de valeur une fois l’objectif atteint. Les affaires dont la date prévue est passée sont exclues.',
    abuse: 'Des affaires sans chance l’augmentent. Il faut 1 ÷ taux de transformation.',
  },
  'sales-velocity': {
    formula: 'Affaires ouvertes × taux de transformation × montant moyen ÷ cycle de vente en jours',
    cohort: 'Affaires ouvertes à la date d’observation ; les trois autres sur la période.',
    edges: 'Si l’un des quatre n’a pas de valeur, il n’y en a pas.',
    abuse: 'On améliore l’un des quatre aux dépens d’un autre. Mieux vaut ne pas mélanger les segments.',
  },
  'quota-attainment': {
    formula: 'Valeur gagnée ÷ objectif', cohort: 'Affaires clôturées dans la période ; objectifs de CA qu’elle contient.',
    edges: 'Pour plusieurs commerciaux : somme ÷ somme, jamais la moyenne de leurs parts.',
    abuse: 'On retient ou on avance des affaires autour de la fin de période.',
  },
  'quota-attainment-share': {
    formula: 'Commerciaux ayant atteint leur objectif ÷ commerciaux avec objectif', cohort: 'Affaires clôturées dans la période ; objectifs de CA qu’elle contient.',
    edges: 'Un commercial avec objectif et sans vente compte comme en dessous.',
    abuse: 'Des objectifs bas l’augmentent.',
  },
  forecast: {
    formula: 'Valeur gagnée + somme de (valeur × probabilité) des affaires ouvertes',
    cohort: 'Affaires clôturées dans la période, et affaires ouvertes attendues d’ici sa fin.',
    alternatives: 'Par catégorie, selon les engagements des commerciaux.',
    edges: 'Les affaires dont la date prévue est passée sont exclues.',
    abuse: 'Une prévision basse est facile à battre.',
  },
  'forecast-accuracy': {
    formula: '1 − |prévision − valeur gagnée| ÷ valeur gagnée', cohort: 'Affaires clôturées dans la période, et prévision arrêtée auparavant.',
    edges: 'Elle peut être en dessous de 0. Si rien n’a été gagné, il n’y a pas de valeur.',
    abuse: 'On retient ou on avance des affaires pour coller à la prévision.',
  },
  'open-deal-age': {
    formula: 'Médiane du temps depuis la création des affaires ouvertes', cohort: 'Affaires ouvertes à la date d’observation.',
    abuse: 'Clôturer une affaire et la ressaisir la rajeunit.',
  },
  'stalled-deal-share': {
    formula: 'Affaires ouvertes sans mouvement ÷ affaires ouvertes', cohort: 'Affaires ouvertes à la date d’observation ; mouvements du temps qui précède.',
    alternatives: 'Affaires sans activité ; date de clôture prévue passée.',
    edges: 'Une affaire créée dans ce temps n’est pas au point mort. Un retour en arrière est aussi un mouvement.',
    abuse: 'Déplacer des affaires sans raison cache que rien ne se passe.',
  },
  'open-opportunities': {
    formula: 'Nombre d’affaires ouvertes', cohort: 'Affaires ouvertes à la date d’observation.',
    edges: 'C’est un niveau : ceux de plusieurs périodes ne s’additionnent pas.',
    abuse: 'Des affaires mortes laissées ouvertes l’augmentent.',
  },
  'new-opportunities': {
    formula: 'Nombre d’affaires créées', cohort: 'Affaires créées dans la période.',
    abuse: 'On saisit des affaires sans chance, ou on ne saisit pas les incertaines.',
  },
} as const satisfies Record<string, CardWords>;
