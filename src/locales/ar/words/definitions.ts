/** Several readings of one name. */
export const definitions = {
  showThis: 'اعرض هذه',
  twoDefinitions: 'في هذه الصفحة يدل «{name}» على تعريفين: {ids}.',
} as const;
