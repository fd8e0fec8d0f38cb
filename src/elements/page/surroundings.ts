type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Between these luminances our colours of judgement lose their contrast, and an element paints a surface of its own. */
const lightestDark = 0.056;
const darkestLight = 0.78;
/** The text colour of the page becomes our ink at this contrast or more: three steps of grey are mixed from it. */
const inkContrast = 7;
/** The luminance that divides dark pages from light ones, and those of our own two surfaces. */
const middle = 0.3;
const darkSurface = 0.009;
const lightSurface = 1;

const read = new Map<string, Rgba>();
let pixel: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour as sRGB. A canvas reads what browsers write: rgb(), oklch(), color(). */
export function rgba(color: string): Rgba {
  const known = read.get(color);
  if (known) return known;
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!pixel) return [0, 0, 0, 0];
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
  if (read.size > 100) read.clear();
  read.set(color, [r, g, b, a / 255]);
  return [r, g, b, a / 255];
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance". */
function luminance(color: Rgba): number {
  const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour behind an element; null where it is the canvas, and 'image' where it cannot be known. */
function backdrop(element: Element): string | null | 'image' {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? shadowHost(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (rgba(backgroundColor)[3] > 0.5) return backgroundColor;
    if (backgroundImage !== 'none') return 'image';
  }
  return null;
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What a frame takes from the page around it, as custom properties; `initial` leaves our own default. */
export type Surroundings = Readonly<Record<'_scheme' | '_host-ink' | '_host-surface' | '_own-surface' | '_own-pad', string>>;

/**
 * Reads the colours around an element: a dark page that never declares `color-scheme` gets the dark colours, the page's
 * own text colour becomes the ink where it is strong enough, and on a mid-tone the frame paints a surface of its own.
 * A page that sets `--kpi-ink` or `--kpi-surface` has decided for itself.
 */
export function surroundingsOf(host: Element): Surroundings {
  const style = getComputedStyle(host);
  const none = 'initial';
  if (style.getPropertyValue('--kpi-ink') || style.getPropertyValue('--kpi-surface')) {
    return { _scheme: none, '_host-ink': none, '_host-surface': none, '_own-surface': none, '_own-pad': none };
  }
  const scheme = style.colorScheme;
  const darkCanvas = scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  const behind = backdrop(host);
  const text = luminance(rgba(style.color));
  const ground = behind && behind !== 'image' ? luminance(rgba(behind)) : null;
  const dark = ground === null ? (behind === 'image' ? text > 0.5 : darkCanvas) : scheme === 'dark' || ground < middle;
  const fits = ground === null || (dark ? ground <= lightestDark : ground >= darkestLight);
  const own = dark ? darkSurface : lightSurface;
  return {
    _scheme: dark ? 'dark' : 'light',
    '_host-ink': fits && contrast(text, ground ?? own) >= inkContrast ? style.color : none,
    '_host-surface': fits && behind && behind !== 'image' ? behind : none,
    '_own-surface': fits ? none : 'var(--_surface)',
    '_own-pad': fits ? none : '12px',
  };
}

/** What elements beside each other found in this frame, and who took another's findings for its own. */
const found = new Map<Node | null, Surroundings>();
const borrowers = new Set<() => void>();

/**
 * The same for many elements that come at once: to read styles between drawing one and the next would have the page laid out
 * again for each. An element takes what one beside it has found in this frame, and is called back to look for itself in the next.
 */
export function surroundingsBeside(host: Element, again: () => void): Surroundings {
  const known = found.get(host.parentNode);
  if (known) {
    borrowers.add(again);
    return known;
  }
  if (found.size === 0) {
    requestAnimationFrame(() => {
      found.clear();
      const all = [...borrowers];
      borrowers.clear();
      for (const look of all) look();
    });
  }
  const own = surroundingsOf(host);
  found.set(host.parentNode, own);
  return own;
}

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());
const faded = (event: TransitionEvent): void => {
  if (event.propertyName.includes('color')) tell();
};
let observer: MutationObserver | undefined;

/** Calls back when the page may have changed its theme, direction or language. One observer serves the whole page. */
export function watchSurroundings(listener: () => void): void {
  listeners.add(listener);
  if (observer) return;
  observer = new MutationObserver(tell);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  observer.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  document.addEventListener('transitionend', faded);
  addEventListener('load', tell);
}

export function unwatchSurroundings(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', tell);
  document.removeEventListener('transitionend', faded);
  removeEventListener('load', tell);
}
