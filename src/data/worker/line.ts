/** What stands between a page and its engine, with what is kept from visit to visit: a chunk of its own. */
export { answerCache } from '../cache/answer-cache.ts';
export { AdaptiveLine } from './adaptive-line.ts';
export { breathe } from './breathe.ts';
