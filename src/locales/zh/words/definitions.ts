/** Several readings of one name. */
export const definitions = {
  showThis: '改为显示此项',
  twoDefinitions: '本页中“{name}”有两种定义：{ids}。',
} as const;
