/** Several readings of one name. */
export const definitions = {
  showThis: 'Arată-l pe acesta',
  twoDefinitions: 'Pe această pagină „{name}” înseamnă două definiții: {ids}.',
} as const;
