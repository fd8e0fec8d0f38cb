/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: 'تعذر تحميل هذا العنصر.',
  retry: 'إعادة المحاولة',
} as const;
