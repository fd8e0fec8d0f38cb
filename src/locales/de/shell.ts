/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: 'Dieses Element konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
} as const;
