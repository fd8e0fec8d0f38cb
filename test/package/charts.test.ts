import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, root } from '../tools/entries.ts';

// Of the build that lies in dist/. Chart.js is the largest thing here: whoever draws no chart never meets it.
const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const code = (name: string): string => readFileSync(join(dist, name), 'utf8');

/** What a built file cannot start without, and what it may load later. */
function importsOf(name: string): { first: string[]; later: string[] } {
  const text = code(name);
  const names = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
  return { first: names(/(?:from|import)\s*["'`]([^"'`]+)["'`]/g), later: names(/import\(\s*["'`]([^"'`]+)["'`]/g) };
}

function withAllItNeeds(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name) || !files.includes(name)) return seen;
  seen.add(name);
  for (const path of importsOf(name).first) withAllItNeeds(join(name, '..', path), seen);
  return seen;
}

/** Something only Chart.js has: a name it looks for on a canvas. */
const isChartJs = (name: string): boolean => code(name).includes('$chartjs');

describe('Chart.js', () => {
  const pageFiles = files.filter((name) => /^kpi-elements[^/]*\.js$/.test(name));

  it('is in the one-file build in two files along its own modules, each below 128 KiB', () => {
    const charts = pageFiles.filter((name) => name.startsWith('kpi-elements.chart')).map((name) => name.replace(/-.{8}\.js$/, '')).sort();
    expect(charts).toEqual(['kpi-elements.chart', 'kpi-elements.chart-helpers']);
    for (const name of pageFiles) expect(readFileSync(join(dist, name)).length, name).toBeLessThan(131_072);
    expect(pageFiles.filter(isChartJs).map((name) => name.replace(/-.{8}\.js$/, ''))).toEqual(['kpi-elements.chart']);
  });

  it('is without tooltip, legend, and the kinds of chart that are not drawn', () => {
    const chart = pageFiles.filter((name) => name.startsWith('kpi-elements.chart')).map(code).join('');
    const ids = [...new Set([...chart.matchAll(/\bid\s*[:=]\s*["'`]([\w-]+)["'`]/g)].map(([, id]) => id))].sort();
    // Controllers, elements, scales and plugins all have one; the last is ours.
    expect(ids).toEqual(['bar', 'category', 'filler', 'line', 'linear', 'point', 'so-far']);
  });

  it('is needed by nothing at the start: only what draws a trend loads it', () => {
    const needing = pageFiles.filter((name) => !name.startsWith('kpi-elements.chart') && [...withAllItNeeds(name)].some(isChartJs));
    expect(needing).toEqual([]);
    const loading = pageFiles.filter((name) => importsOf(name).later.some((path) => path.startsWith('./kpi-elements.chart-')));
    expect(loading.map((name) => name.replace(/-.{8}\.js$/, ''))).toEqual(['kpi-elements.trend']);
  });

  it('is imported by one module of the package, which no entry imports', () => {
    const importing = files.filter((name) => !/^kpi-elements[^/]*\.js$/.test(name) && [...importsOf(name).first, ...importsOf(name).later].some((path) => path.startsWith('chart.js')));
    expect(importing).toEqual(['charts/chart.js']);
    for (const { file } of entries) expect([...withAllItNeeds(file.replace('dist/', ''))], file).not.toContain('charts/chart.js');
  });
});
