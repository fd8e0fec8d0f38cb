const listeners = new Map<Element, (inlineSize: number) => void>();
const changed = new Map<Element, number>();
let observer: ResizeObserver | undefined;

/** Tells the width of an element whenever it changes, in the next frame: what follows may change sizes again. One observer serves the whole page. */
export function watchWidth(element: Element, listener: (inlineSizePx: number) => void): void {
  listeners.set(element, listener);
  observer ??= new ResizeObserver((entries) => {
    if (changed.size === 0) requestAnimationFrame(tell);
    for (const { target, contentBoxSize } of entries) changed.set(target, contentBoxSize[0]?.inlineSize ?? 0);
  });
  observer.observe(element);
}

export function unwatchWidth(element: Element): void {
  listeners.delete(element);
  changed.delete(element);
  observer?.unobserve(element);
}

function tell(): void {
  for (const [element, inlineSizePx] of [...changed]) listeners.get(element)?.(inlineSizePx);
  changed.clear();
}
