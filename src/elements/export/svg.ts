import type { Image, Picture, Shape } from './picture.ts';

const space = 'http://www.w3.org/2000/svg';

function node(name: string, attributes: Readonly<Record<string, string | number | undefined>>, text?: string): SVGElement {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  if (text !== undefined) made.textContent = text;
  return made;
}

/** In a file a canvas is an image; on a page that lets no such image be loaded, it is itself. */
function image({ source, x, y, width, height }: Image, live: boolean): SVGElement {
  if (!live) return node('image', { x, y, width, height, href: source.toDataURL('image/png') });
  const place = node('foreignObject', { x, y, width, height });
  Object.assign(source.style, { display: 'block', inlineSize: `${width}px`, blockSize: `${height}px` });
  place.append(source);
  return place;
}

function drawn(shape: Shape, live: boolean): SVGElement {
  if (shape.kind === 'image') return image(shape, live);
  if (shape.kind === 'text') {
    const { text, x, baseline, rightToLeft, color, family, sizePx, weight, spacing } = shape;
    return node('text', {
      x, y: baseline, fill: color, 'font-family': family, 'font-size': sizePx, 'font-weight': weight, 'letter-spacing': parseFloat(spacing) || undefined,
      direction: rightToLeft ? 'rtl' : undefined,
    }, text);
  }
  const { fill, line } = shape;
  const stroke = { fill, stroke: line?.color, 'stroke-width': line?.width, 'stroke-dasharray': line?.dash.join(' ') || undefined };
  if (shape.kind === 'box') {
    const { x, y, width, height, radius } = shape;
    return node('rect', { x, y, width, height, rx: radius || undefined, ...stroke });
  }
  const { a, b, c, d, e, f } = shape.matrix;
  const matrix = [a, b, c, d, e, f].map((number) => Math.round(number * 1e4) / 1e4).join(' ');
  return node('path', { d: shape.d, transform: `matrix(${matrix})`, 'vector-effect': line && 'non-scaling-stroke', opacity: shape.opacity < 1 ? shape.opacity : undefined, ...stroke });
}

/** A picture as a drawing of attributes only: no style, no script, nothing from elsewhere. `live`: for a page, not for a file. */
export function svgOf({ width, height, shapes }: Picture, title: string, live = false): SVGElement {
  const drawing = node('svg', { viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`, width: Math.ceil(width), height: Math.ceil(height), role: 'img' });
  drawing.append(node('title', {}, title), ...shapes.map((shape) => drawn(shape, live)));
  return drawing;
}

export function svgFile(picture: Picture, title: string): Blob {
  return new Blob([new XMLSerializer().serializeToString(svgOf(picture, title))], { type: 'image/svg+xml' });
}
