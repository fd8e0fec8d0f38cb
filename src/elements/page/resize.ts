const listeners = new Map<Element, (inlineSize: number) => void>();
let observer: ResizeObserver | undefined;

/** Tells the width of an element, now and whenever it changes. One observer serves the whole page. */
export function watchWidth(element: Element, listener: (inlineSizePx: number) => void): void {
  listeners.set(element, listener);
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentBoxSize } of entries) listeners.get(target)?.(contentBoxSize[0]?.inlineSize ?? 0);
  });
  observer.observe(element);
}

export function unwatchWidth(element: Element): void {
  listeners.delete(element);
  observer?.unobserve(element);
}
