/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: 'This element could not be loaded.',
  retry: 'Retry',
} as const;
