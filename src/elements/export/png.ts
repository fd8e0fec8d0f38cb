import type { Line, Picture, Shape } from './picture.ts';

/** Sharp on screens that have more points than CSS pixels, and on paper. */
const pointsPerPx = 2;

function stroke(to: CanvasRenderingContext2D, path: Path2D, line: Line | undefined): void {
  if (!line) return;
  to.strokeStyle = line.color;
  to.lineWidth = line.width;
  to.setLineDash([...line.dash]);
  to.stroke(path);
}

function draw(to: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') {
    to.font = `${shape.weight} ${shape.sizePx}px ${shape.family}`;
    to.letterSpacing = shape.spacing;
    to.direction = shape.rightToLeft ? 'rtl' : 'ltr';
    to.textAlign = 'start';
    to.fillStyle = shape.color;
    to.fillText(shape.text, shape.x, shape.baseline);
    return;
  }
  if (shape.kind === 'image') {
    to.drawImage(shape.source, shape.x, shape.y, shape.width, shape.height);
    return;
  }
  const path = new Path2D();
  if (shape.kind === 'box') path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  else path.addPath(new Path2D(shape.d), shape.matrix);
  to.globalAlpha = shape.kind === 'path' ? shape.opacity : 1;
  if (shape.fill !== 'none') {
    to.fillStyle = shape.fill;
    to.fill(path);
  }
  stroke(to, path, shape.line);
  to.globalAlpha = 1;
}

/** A picture as a PNG, painted shape by shape: a strict page lets no image of our own making be loaded. */
export function pngOf({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(width * pointsPerPx), height: Math.ceil(height * pointsPerPx) });
  const to = canvas.getContext('2d');
  to?.scale(pointsPerPx, pointsPerPx);
  if (to) for (const shape of shapes) draw(to, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}
