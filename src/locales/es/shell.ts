/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: 'No se pudo cargar este elemento.',
  retry: 'Reintentar',
} as const;
