/** What a page needs of our time to let a clock tick by itself. */
export { businessDue, businessTime } from '../core/time/business-hours.ts';
export { readInstant } from '../core/time/instant.ts';
export { readHttpDate } from './load/http-date.ts';
