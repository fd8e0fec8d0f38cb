import type { Picture } from './picture.ts';
import { svgOf } from './svg.ts';

/** The frame of the last print: where printing is not allowed, no browser says that it is over. */
let last: HTMLIFrameElement | undefined;

/** Prints one element on a page of its own: the page around it stays off the paper. */
export function printPicture(picture: Picture, title: string): void {
  last?.remove();
  const frame = (last = document.createElement('iframe'));
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Through the CSSOM, which a strict page allows. A frame that is not displayed does not print.
  Object.assign(frame.style, { position: 'fixed', insetBlockEnd: '0', insetInlineEnd: '0', inlineSize: '1px', blockSize: '1px', border: '0', visibility: 'hidden' });
  document.body.append(frame);
  const { contentDocument: paper, contentWindow: view } = frame;
  if (!paper || !view) {
    frame.remove();
    return;
  }
  const drawing = svgOf(picture, title, true);
  drawing.style.visibility = 'visible';
  drawing.style.maxInlineSize = '100%';
  paper.title = title;
  paper.body.append(drawing);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
