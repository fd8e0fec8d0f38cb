/** Several readings of one name. */
export const definitions = {
  showThis: 'Diese zeigen',
  twoDefinitions: 'Auf dieser Seite steht „{name}“ für zwei Definitionen: {ids}.',
} as const;
