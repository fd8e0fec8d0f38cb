import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const files = ['styles', 'charts', 'elements'].flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(src, room, name)));
const all = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const tokens = readFileSync(join(src, 'styles/tokens.ts'), 'utf8');

const found = (pattern: RegExp, text: string): string[] => [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

const documented = found(/@cssproperty (--kpi-[\w-]+) - \S/g, all);
const read = found(/var\((--kpi-[\w-]+)/g, all);
const layers = [...tokens.matchAll(/(--_[\w-]+): var\((--kpi-[\w-]+), ([^;]+)\);/g)];

describe('Design tokens', () => {
  it('are documented if read, and read if documented', () => {
    expect(read).toEqual(documented);
  });

  it('of the two layers have the same names, and ours has a default', () => {
    expect(layers.map(([, ours]) => ours)).toEqual(layers.map(([, , theirs]) => theirs?.replace('--kpi-', '--_')));
    expect(layers.map(([, , theirs]) => theirs).sort()).toEqual(documented);
  });

  it('are never set for the page', () => {
    expect(found(/(--kpi-[\w-]+)\s*:/g, all)).toEqual([]);
  });

  it('of our layer are used if defined, and defined if used', () => {
    const defined = found(/(--_[\w-]+)\s*:/g, all);
    const handedOver = found(/'?(_(?:scheme|host-ink|host-surface|own-surface|own-pad))'?:/g, all).map((name) => `--${name}`);
    const used = found(/var\((--_[\w-]+)/g, all);
    expect([...new Set([...defined, ...handedOver])].sort()).toEqual(used);
  });

  it('hold two colours each in both schemes: the anchors at 15:1 or more, text and judgement at 4.5:1 or more, categories at 3:1', () => {
    const pair = (name: string): [string, string] => {
      const [, light = '', dark = ''] = new RegExp(`--_${name}: var\\(--kpi-${name}, .*?light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
      return [light, dark];
    };
    const surface = pair('surface');
    for (const [name, least] of [['ink', 15], ['good', 4.5], ['bad', 4.5], ['warn', 4.5], ['accent', 4.5], ...[1, 2, 3, 4, 5, 6].map((n) => [`cat-${n}`, 3] as const)] as const) {
      pair(name).forEach((color, scheme) => {
        expect(contrast(color, surface[scheme] ?? ''), `${name} ${color}`).toBeGreaterThanOrEqual(least);
      });
    }
    // Ink mixed with its surface in sRGB, as color-mix does it.
    for (const [name, least] of [['ink-2', 4.5], ['ink-3', 4.5], ['mark-2', 3]] as const) {
      const share = Number(new RegExp(`--_${name}: .*?var\\(--_ink\\) (\\d+)%`).exec(tokens)?.[1]) / 100;
      pair('ink').forEach((ink, scheme) => {
        expect(contrast(mix(ink, surface[scheme] ?? '', share), surface[scheme] ?? ''), `${name} ${scheme}`).toBeGreaterThanOrEqual(least);
      });
    }
  });
});

const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

function mix(a: string, b: string, share: number): string {
  const other = channels(b);
  return `#${channels(a).map((c, i) => Math.round(c * share + (other[i] ?? 0) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, bl = 0] = channels(color).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
