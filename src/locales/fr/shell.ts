/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: 'Cet élément n’a pas pu être chargé.',
  retry: 'Réessayer',
} as const;
