/**
 * The Worker's own file. It imports what the page would load later, since a policy may allow this file and no other, and
 * nothing of the file that registers the elements.
 */
import * as reader from '../reader.ts';
import { EngineHandler, usePictures } from './engine.ts';
import { FarFetch } from './far-fetch.ts';
import * as pictures from './pictures.ts';
import type { FromWorker, ToWorker } from './wire.ts';

usePictures(pictures);
const post = (message: FromWorker): void => postMessage(message);
const far = new FarFetch(post);
const handler = new EngineHandler(post, { reader, now: () => Date.now(), fetch: far.fetch });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'ask' || data.type === 'cancel') handler.handle(data);
  else far.receive(data);
});

/** A Worker that dies may do so without a word. Its lock is then free, and the page that waits for it knows. */
function greet(): void {
  const lock = `kpi-elements Worker ${Math.random()} ${performance.timeOrigin}`;
  navigator.locks.request(lock, () => {
    post({ type: 'ready', lock });
    return new Promise(() => undefined);
  }).catch(() => post({ type: 'ready' }));
}

try {
  greet();
} catch {
  post({ type: 'ready' });
}
