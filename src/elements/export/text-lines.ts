import { hex } from './hex.ts';
import type { Text as TextShape } from './picture.ts';

let measure: CanvasRenderingContext2D | null | undefined;

/** How far the baseline lies below the top of the letters' box, which is as high as the font says. */
function baselineIn(height: number, font: string): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return height * 0.8;
  measure.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measure.measureText('x');
  return (height - above - below) / 2 + above;
}

/** The lines that a text of the page was broken into, each where it stands. */
export function textLines(node: Text, style: CSSStyleDeclaration, dx: number, dy: number): TextShape[] {
  if (!node.data.trim()) return [];
  const lines: { text: string; left: number; right: number; top: number; height: number }[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const rect = range.getClientRects()[0];
    const last = lines.at(-1);
    if (/\s/.test(letter) || !rect?.width) {
      if (last && !last.text.endsWith(' ')) last.text += letter.trim() || ' ';
    } else if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      last.text += letter;
      last.left = Math.min(last.left, rect.left);
      last.right = Math.max(last.right, rect.right);
    } else lines.push({ text: letter, left: rect.left, right: rect.right, top: rect.top, height: rect.height });
  }
  const rightToLeft = style.direction === 'rtl';
  return lines.map(({ text, left, right, top, height }) => ({
    kind: 'text', text: text.trimEnd(), rightToLeft, x: (rightToLeft ? right : left) + dx,
    baseline: top + dy + baselineIn(height, `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`),
    color: hex(style.color), family: style.fontFamily, sizePx: parseFloat(style.fontSize), weight: style.fontWeight,
    spacing: style.letterSpacing === 'normal' ? '0px' : style.letterSpacing,
  }));
}
