const tilePx = 5;

type Paint = (to: CanvasRenderingContext2D) => void;

/** A small tile, repeated; sharp on screens with twice as many points. */
function tiled(sizePx: number, color: string, ground: string | undefined, paint: Paint): CanvasPattern | string {
  const tile = Object.assign(document.createElement('canvas'), { width: sizePx * 2, height: sizePx * 2 });
  const to = tile.getContext('2d');
  if (!to) return color;
  to.scale(2, 2);
  if (ground) {
    to.fillStyle = ground;
    to.fillRect(0, 0, sizePx, sizePx);
  }
  to.strokeStyle = color;
  to.fillStyle = color;
  paint(to);
  const pattern = to.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(0.5));
  return pattern ?? color;
}

/** Fine slanting stripes: what is not final. Between them is what lies behind, or `ground`. */
export function hatch(color: string, ground?: string): CanvasPattern | string {
  return tiled(tilePx, color, ground, (to) => {
    to.lineWidth = ground ? 1.8 : 0.8;
    for (const shift of [-tilePx, 0, tilePx]) {
      to.moveTo(shift, tilePx);
      to.lineTo(shift + tilePx, 0);
    }
    to.stroke();
  });
}

/** Upright lines, level lines, a grid, dots. None slants: that means something. */
const textures: readonly Paint[] = [
  (to) => to.fillRect(0, 0, 2, 4),
  (to) => to.fillRect(0, 0, 4, 2),
  (to) => {
    to.fillRect(0, 0, 4, 1);
    to.fillRect(0, 0, 1, 4);
  },
  (to) => to.fillRect(1, 1, 1.5, 1.5),
];

/** The nth fill, from 1, for bars that have one colour. */
export function texture(nth: number, color: string, ground: string): CanvasPattern | string {
  const paint = textures[(nth - 1) % textures.length];
  return paint ? tiled(4, color, ground, paint) : color;
}
