/** Several readings of one name. */
export const definitions = {
  showThis: 'Afficher celle-ci',
  twoDefinitions: 'Sur cette page, « {name} » désigne deux définitions : {ids}.',
} as const;
