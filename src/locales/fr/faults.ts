import type { FaultWords } from '../dictionary.ts';

/** What can be wrong with the rows of a source, by the reason that the reader gives. */
export const faults: FaultWords = {
  'not-a-number': { one: '{n} ligne sans nombre lisible', many: '{n} lignes sans nombre lisible', other: '{n} lignes sans nombre lisible' },
  'not-a-date': { one: '{n} ligne sans date lisible', many: '{n} lignes sans date lisible', other: '{n} lignes sans date lisible' },
  'not-a-flag': { one: '{n} ligne sans oui ou non lisible', many: '{n} lignes sans oui ou non lisible', other: '{n} lignes sans oui ou non lisible' },
  'not-a-value': { one: '{n} valeur qui est une liste ou un objet', many: '{n} valeurs qui sont des listes ou des objets', other: '{n} valeurs qui sont des listes ou des objets' },
  'unknown-word': { one: '{n} ligne avec un mot inconnu', many: '{n} lignes avec un mot inconnu', other: '{n} lignes avec un mot inconnu' },
  'ambiguous-number': { one: '{n} nombre ambigu', many: '{n} nombres ambigus', other: '{n} nombres ambigus' },
  'ambiguous-date': { one: '{n} date ambiguë', many: '{n} dates ambiguës', other: '{n} dates ambiguës' },
  'imprecise-id': { one: '{n} identifiant trop long pour être exact', many: '{n} identifiants trop longs pour être exacts', other: '{n} identifiants trop longs pour être exacts' },
  'duplicate-id': { one: '{n} identifiant en double', many: '{n} identifiants en double', other: '{n} identifiants en double' },
  'not-an-object': { one: '{n} enregistrement qui n’est pas un objet', many: '{n} enregistrements qui ne sont pas des objets', other: '{n} enregistrements qui ne sont pas des objets' },
  'ragged-row': { one: '{n} ligne avec trop ou trop peu de cellules', many: '{n} lignes avec trop ou trop peu de cellules', other: '{n} lignes avec trop ou trop peu de cellules' },
  footer: { one: '{n} ligne de pied ignorée', many: '{n} lignes de pied ignorées', other: '{n} lignes de pied ignorées' },
  'broken-quote': { one: '{n} guillemet mal placé', many: '{n} guillemets mal placés', other: '{n} guillemets mal placés' },
  'unreadable-line': { one: '{n} ligne illisible', many: '{n} lignes illisibles', other: '{n} lignes illisibles' },
  'no-such-column': { one: '{n} colonne absente', many: '{n} colonnes absentes', other: '{n} colonnes absentes' },
  'no-known-field': { one: 'Aucune colonne connue', many: 'Aucune colonne connue', other: 'Aucune colonne connue' },
  'more-pages': { one: 'D’autres pages n’ont pas été lues', many: 'D’autres pages n’ont pas été lues', other: 'D’autres pages n’ont pas été lues' },
  'history-truncated': { one: '{n} historique tronqué par le serveur', many: '{n} historiques tronqués par le serveur', other: '{n} historiques tronqués par le serveur' },
  'no-rows': { one: 'Aucune ligne là où il devrait y en avoir', many: 'Aucune ligne là où il devrait y en avoir', other: 'Aucune ligne là où il devrait y en avoir' },
  'page-loop': { one: 'Une page est arrivée deux fois', many: 'Une page est arrivée deux fois', other: 'Une page est arrivée deux fois' },
  'rewritten-link': { one: 'Une page suivante était annoncée ailleurs', many: '{n} pages suivantes étaient annoncées ailleurs', other: '{n} pages suivantes étaient annoncées ailleurs' },
  'no-labels': { one: 'Les identifiants sont affichés sans leur libellé', many: 'Les identifiants sont affichés sans leur libellé', other: 'Les identifiants sont affichés sans leur libellé' },
  'no-content': { one: 'La source est vide', many: 'La source est vide', other: 'La source est vide' },
};
