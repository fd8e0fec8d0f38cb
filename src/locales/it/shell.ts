/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: 'Impossibile caricare questo elemento.',
  retry: 'Riprova',
} as const;
