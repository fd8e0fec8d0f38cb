/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: 'Acest element nu a putut fi încărcat.',
  retry: 'Reîncercați',
} as const;
