/** Several readings of one name. */
export const definitions = {
  showThis: 'Show this one',
  twoDefinitions: 'On this page “{name}” stands for two definitions: {ids}.',
} as const;
