/** Several readings of one name. */
export const definitions = {
  showThis: 'Mostrar esta',
  twoDefinitions: 'En esta página, «{name}» designa dos definiciones: {ids}.',
} as const;
