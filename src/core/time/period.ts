export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
