/** What turns a source into tables: the part of the engine that is a chunk of its own, beside the one that computes. */
export { loadPayload } from './load/load.ts';
export { readTables } from './read.ts';
export { filesIn, readFiles } from './files.ts';
