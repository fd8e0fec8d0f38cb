/** Several readings of one name. */
export const definitions = {
  showThis: 'Mostra questo',
  twoDefinitions: 'In questa pagina «{name}» indica due definizioni: {ids}.',
} as const;
