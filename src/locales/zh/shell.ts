/** What an element can say before anything else of it is loaded. */
export const shell = {
  notLoaded: '此组件无法加载。',
  retry: '重试',
} as const;
