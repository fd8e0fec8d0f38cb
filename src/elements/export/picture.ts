import { hex } from './hex.ts';
import { textLines } from './text-lines.ts';

/** Coordinates are CSS pixels from the upper left corner of the picture; colours are as every drawing program reads them. */
export type Shape =
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius: number; readonly fill: string; readonly line?: Line | undefined }
  | { readonly kind: 'path'; readonly d: string; readonly matrix: DOMMatrix; readonly fill: string; readonly line?: Line | undefined; readonly opacity: number }
  | Image
  | Text;

/** What was drawn in points: a copy of a canvas. */
export type Image = { readonly kind: 'image'; readonly source: HTMLCanvasElement; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A line of constant thickness, however the path is stretched. */
export type Line = { readonly color: string; readonly width: number; readonly dash: readonly number[] };
export type Text = {
  readonly kind: 'text'; readonly text: string; readonly x: number; readonly baseline: number; readonly rightToLeft: boolean;
  readonly color: string; readonly family: string; readonly sizePx: number; readonly weight: string; readonly spacing: string;
};

export type Picture = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

const margin = 16;
/** What is no part of a picture: what is pressed, what is only heard, what lies over it. */
const left = 'dialog, [popover], .vh, button.menu, button.info, button.link, select';

/**
 * What an element looks like, as boxes, paths and texts with places of their own. It is read from the page as drawn, so the
 * picture holds what one sees and no more; being shapes it needs no page, no style and no font file to be drawn again.
 *
 * @param look `paper`: on white, whatever the page is on
 */
export function takePicture(frame: HTMLElement, look: 'taken' | 'paper' = 'taken'): Picture {
  frame.classList.add(look);
  repaint(frame);
  try {
    const { left: x, top: y, width, height } = frame.getBoundingClientRect();
    const [dx, dy] = [margin - x, margin - y];
    const ground: Shape = { kind: 'box', x: 0, y: 0, width: width + 2 * margin, height: height + 2 * margin, radius: 0, fill: hex(getComputedStyle(frame).backgroundColor) };
    return { width: ground.width, height: ground.height, shapes: [ground, ...shapesOf(frame, dx, dy)] };
  } finally {
    frame.classList.remove(look);
    repaint(frame);
  }
}

/** A canvas does not follow the style sheet by itself: whoever draws on it is told that its colours are others now. */
function repaint(frame: HTMLElement): void {
  for (const canvas of frame.querySelectorAll('canvas')) canvas.dispatchEvent(new Event('repaint'));
}

function shapesOf(element: Element, dx: number, dy: number): Shape[] {
  const style = getComputedStyle(element);
  if (element.matches(left) || style.visibility === 'hidden' || style.clipPath.startsWith('inset') || (style.display !== 'contents' && !element.checkVisibility())) return [];
  if (element instanceof HTMLCanvasElement) return imageOf(element, dx, dy);
  if (element instanceof SVGPathElement) return [pathOf(element, style, dx, dy)];
  const own = element instanceof SVGElement ? [] : [...boxes(element.getBoundingClientRect(), style, dx, dy), ...pseudo(element, '::before', dx, dy), ...pseudo(element, '::after', dx, dy)];
  const inner = [...element.childNodes].flatMap((child) =>
    child instanceof Element ? shapesOf(child, dx, dy) : child instanceof Text ? textLines(child, style, dx, dy) : []);
  return [...own, ...inner];
}

function imageOf(canvas: HTMLCanvasElement, dx: number, dy: number): Image[] {
  const { left: x, top: y, width, height } = canvas.getBoundingClientRect();
  if (!canvas.width || !canvas.height) return [];
  const source = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
  source.getContext('2d')?.drawImage(canvas, 0, 0);
  return [{ kind: 'image', source, x: x + dx, y: y + dy, width, height }];
}

type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The ground of a box and its borders. A box that is turned, the diamond, is drawn through the middles of its sides. */
function boxes({ left: x, top: y, width, height }: Rect, style: CSSStyleDeclaration, dx: number, dy: number): Shape[] {
  const fill = hex(style.backgroundColor);
  const round = style.borderTopLeftRadius.endsWith('%') ? Math.min(width, height) / 2 : parseFloat(style.borderTopLeftRadius) || 0;
  const base = { kind: 'box', x: x + dx, y: y + dy, width, height, radius: round } as const;
  const borders = sides.map((side) => (style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]) || 0));
  const color = (i: number): string => hex(style[`border${sides[i] ?? 'Top'}Color`]);
  const [top = 0, right = 0, bottom = 0, start = 0] = borders;
  if (style.rotate !== 'none') {
    const d = `M${x + width / 2} ${y}L${x + width} ${y + height / 2}L${x + width / 2} ${y + height}L${x} ${y + height / 2}Z`;
    return [{ kind: 'path', d, matrix: new DOMMatrix().translate(dx, dy), fill, opacity: 1, line: top > 0 ? { color: color(0), width: top, dash: [] } : undefined }];
  }
  if (top > 0 && right > 0 && bottom > 0 && start > 0) {
    return [{ ...base, x: base.x + top / 2, y: base.y + top / 2, width: width - top, height: height - top, fill, line: { color: color(0), width: top, dash: [] } }];
  }
  const edge = (i: number, size: number, at: Rect): Shape[] => (size > 0 && color(i) !== 'none'
    ? [{ kind: 'box', x: at.left + dx, y: at.top + dy, width: at.width, height: at.height, radius: 0, fill: color(i) }] : []);
  return [
    ...(fill === 'none' || !width || !height ? [] : [{ ...base, fill }]),
    ...edge(0, top, { left: x, top: y, width, height: top }), ...edge(1, right, { left: x + width - right, top: y, width: right, height }),
    ...edge(2, bottom, { left: x, top: y + height - bottom, width, height: bottom }), ...edge(3, start, { left: x, top: y, width: start, height }),
  ];
}

/** A mark that the style sheet adds. The browser tells its size and, where it is placed, its place; else it stands at the start of its line. */
function pseudo(element: Element, which: '::before' | '::after', dx: number, dy: number): Shape[] {
  const style = getComputedStyle(element, which);
  if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return [];
  const around = element.getBoundingClientRect();
  const [width, height] = [parseFloat(style.width) || 0, parseFloat(style.height) || 0];
  const placed = style.position === 'absolute';
  const start = getComputedStyle(element).direction === 'rtl' ? around.right - width : around.left;
  return boxes({
    left: placed ? around.left + (parseFloat(style.left) || 0) : start,
    top: around.top + (placed ? parseFloat(style.top) || 0 : (around.height - height) / 2), width, height,
  }, style, dx, dy);
}

function pathOf(path: SVGPathElement, style: CSSStyleDeclaration, dx: number, dy: number): Shape {
  const { a, b, c, d, e, f } = path.getScreenCTM() ?? new DOMMatrix();
  const scale = style.vectorEffect === 'non-scaling-stroke' ? 1 : Math.sqrt(Math.abs(a * d - b * c));
  const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map((length) => parseFloat(length) * scale);
  const stroke = style.stroke === 'none' ? 'none' : hex(style.stroke);
  return {
    kind: 'path', d: path.getAttribute('d') ?? '', matrix: new DOMMatrix([a, b, c, d, e + dx, f + dy]), opacity: Number(style.opacity),
    fill: style.fill === 'none' ? 'none' : hex(style.fill), line: stroke === 'none' ? undefined : { color: stroke, width: parseFloat(style.strokeWidth) * scale, dash },
  };
}
