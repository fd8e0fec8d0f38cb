import type { GuardrailDictionary } from '../dictionary.ts';

/** What to be wary of in a set of KPIs. */
export const guardrails: GuardrailDictionary = {
  board: {
    single: 'Un chiffre seul peut progresser aux dépens d’un autre. À afficher avec : {add}.',
    'only-lagging': 'Ici, tous les chiffres regardent en arrière. En ajouter un qui regarde devant : {add}.',
    'only-volume': 'Ici, tous les chiffres disent combien, aucun ne dit avec quelle qualité. En ajouter un : {add}.',
    'only-internal': 'Ici, tous les chiffres donnent notre propre point de vue. En ajouter un qui compte pour le client : {add}.',
    'only-efficiency': 'Ici, tous les chiffres mesurent la vitesse et l’effort. En ajouter un qui mesure le résultat : {add}.',
    'only-effectiveness': 'Ici, tous les chiffres mesurent le résultat du travail. En ajouter un qui mesure la vitesse ou l’effort : {add}.',
  },
  rules: {
    'empty-activity': {
      moved: 'L’activité a augmenté, mais elle fait moins avancer les clients : ne vise-t-elle que le nombre ?',
      unpaired: '« {kpi} » augmente aussi avec des appels et des e-mails qui ne mènent à rien. À afficher avec : {add}.',
    },
    'mail-without-revenue': {
      moved: 'Les e-mails ont touché plus de monde, mais le CA des campagnes a baissé : parlent-ils à ceux qui achètent ?',
      unpaired: '« {kpi} » ne dit rien de ce que rapportent les e-mails. À afficher avec : {add}.',
    },
    'hurried-buyers': {
      moved: 'Les affaires se sont conclues plus vite, mais des clients sont partis ou sont moins satisfaits : presse-t-on les acheteurs ?',
      unpaired: '« {kpi} » raccourcit aussi quand on presse les acheteurs. À afficher avec : {add}.',
    },
    'hidden-leads': {
      moved: 'Le taux de transformation a augmenté, mais les nouvelles opportunités ont baissé : laisse-t-on de côté les leads incertains ?',
      unpaired: '« {kpi} » augmente aussi quand on laisse de côté les leads incertains. À afficher avec : {add}.',
    },
    'lingering-deals': {
      moved: 'Le taux de transformation a augmenté, mais davantage d’affaires restent ouvertes : laisse-t-on ouvertes des affaires perdues ?',
      unpaired: '« {kpi} » augmente aussi quand des affaires perdues restent ouvertes. À afficher avec : {add}.',
    },
    'small-deals': {
      moved: 'On a conclu davantage, mais le montant moyen par affaire a baissé : brade-t-on pour conclure ?',
      unpaired: '« {kpi} » ne dit rien de la valeur des affaires. À afficher avec : {add}.',
    },
    'wrong-customers': {
      moved: 'Le CA a augmenté, mais des clients sont partis ou rapportent moins : gagne-t-on les mauvais clients ?',
      unpaired: '« {kpi} » augmente aussi avec des clients qui partent vite. À afficher avec : {add}.',
    },
    'bought-revenue': {
      moved: 'On a vendu davantage, mais la marge a baissé : les remises achètent-elles ces ventes ?',
      unpaired: '« {kpi} » augmente aussi avec les remises. À afficher avec : {add}.',
    },
    'kind-words': {
      moved: 'Le Net Promoter Score a augmenté, mais des clients sont partis ou leurs comptes notent moins bien : quelques voix cachent-elles le reste ?',
      unpaired: '« {kpi} » dit peu de chose sur ceux qui resteront. À afficher avec : {add}.',
    },
    'happy-answers': {
      moved: 'Les notes ont augmenté, mais moins de personnes ont répondu : n’interroge-t-on que les clients contents ?',
      unpaired: '« {kpi} » augmente aussi quand on n’interroge que les clients contents. À afficher avec : {add}.',
    },
    'empty-replies': {
      moved: 'Les réponses sont venues plus vite, mais elles ont moins résolu : les premières réponses sont-elles vides ?',
      unpaired: '« {kpi} » s’améliore aussi avec des réponses qui ne résolvent rien. À afficher avec : {add}.',
    },
    'early-closing': {
      moved: 'Les tickets ont été fermés plus vite, mais davantage sont revenus, ont attendu ou ont laissé des clients mécontents : les ferme-t-on trop tôt ?',
      unpaired: '« {kpi} » raccourcit aussi quand on ferme des tickets non résolus. À afficher avec : {add}.',
    },
    'pushed-upgrades': {
      moved: 'Les montées en gamme ont augmenté, mais des clients sont partis ou sont moins satisfaits : les pousse-t-on à ceux qui n’en ont pas besoin ?',
      unpaired: '« {kpi} » augmente aussi avec des montées en gamme inadaptées. À afficher avec : {add}.',
    },
    'padded-pipeline': {
      moved: 'Le pipeline a grossi, mais ses affaires ont vieilli ou sont moins souvent gagnées : garde-t-on ouvertes des affaires mortes ?',
      unpaired: '« {kpi} » grossit aussi avec des affaires mortes. À afficher avec : {add}.',
    },
    'lowered-bar': {
      moved: 'On a saisi davantage, mais on en a gagné moins : l’exigence a-t-elle baissé ?',
      unpaired: '« {kpi} » augmente aussi quand tout compte comme opportunité. À afficher avec : {add}.',
    },
    'masked-losses': {
      moved: 'La rétention nette a augmenté, mais on a perdu davantage : quelques montées en gamme le cachent-elles ?',
      unpaired: '« {kpi} » augmente aussi quand quelques montées en gamme compensent beaucoup de pertes. À afficher avec : {add}.',
    },
    'cheap-renewals': {
      moved: 'Davantage de contrats ont été renouvelés, mais moins de leur valeur : les sauve-t-on par des remises ?',
      unpaired: '« {kpi} » ne dit rien du prix du renouvellement. À afficher avec : {add}.',
    },
  },
};
