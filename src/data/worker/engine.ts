/** What computes, in the page and in the Worker: a chunk of its own, loaded on the first question. */
export { usePictures } from './answer-to.ts';
export { EngineHandler } from './handler.ts';
