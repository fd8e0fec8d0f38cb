import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/kpi/catalogue.ts';
import { manifest, root, tags } from '../tools/entries.ts';

// What editors and checkers of templates are told. It is read from dist/: build before.

type Described = { name: string; description: string | { kind: string; value: string } };
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'dist', name), 'utf8'));
const named = <T extends { name: string }>(list: readonly T[], name: string): T | undefined => list.find((one) => one.name === name);
const text = ({ description }: Described): string => (typeof description === 'string' ? description : description.value);

describe('the custom data of Visual Studio Code', () => {
  type Attribute = Described & { valueSet?: string; values?: Described[] };
  const html = read('vscode.html-custom-data.json') as { version: number; tags: (Described & { attributes: Attribute[] })[] };
  const css = read('vscode.css-custom-data.json') as Record<'properties' | 'pseudoElements' | 'pseudoClasses', Described[]> & { version: number };

  it('is of the version that the editor reads, with every tag', () => {
    expect([html.version, css.version]).toEqual([1.1, 1.1]);
    expect(html.tags.map(({ name }) => name).sort()).toEqual([...tags].sort());
    for (const tag of html.tags) for (const one of [tag, ...tag.attributes]) expect(text(one), `${tag.name} ${one.name}`).not.toBe('');
  });

  it('completes the words of an attribute, every KPI by its name, and flags without a value', () => {
    const card = named(html.tags, 'kpi-card')?.attributes ?? [];
    expect(named(card, 'every')?.values?.map(({ name }) => name)).toEqual(['day', 'week', 'month', 'quarter', 'year']);
    expect(named(card, 'kpi')?.values?.map(({ name }) => name)).toEqual(catalogue.map(({ id }) => id));
    expect(named(named(card, 'kpi')?.values ?? [], 'win-rate')).toMatchObject({ description: { kind: 'markdown', value: 'Win rate' } });
    expect(named(card, 'drop')?.valueSet).toBe('v');
  });

  it('has what style sheets can say', () => {
    expect(named(css.properties, '--kpi-ink')).toBeDefined();
    expect(named(css.pseudoElements, '::part(figure)')).toBeDefined();
    expect(named(css.pseudoClasses, ':state(stale)')).toBeDefined();
    // Boards and cards mean different things by one name: both are said.
    expect(text(named(css.pseudoElements, '::part(period)') as Described)).toMatch(/kpi-board: .+\n\n.*kpi-card.*: /s);
  });
});

describe('web-types', () => {
  type Value = { kind: string; type: string | string[]; required: boolean };
  type Tag = Described & {
    attributes: (Described & { value: Value; default?: string })[]; slots: Described[];
    js: { properties: Described[]; events: Described[] }; css: Record<string, Described[]>;
  };
  const { contributions, ...about } = read('web-types.json') as Record<string, unknown> & { contributions: { html: { elements: Tag[] } } };
  const { elements } = contributions.html;

  it('is of this package and version, where package.json says', () => {
    expect(about).toMatchObject({ name: 'kpi-elements', version: manifest.version, 'description-markup': 'markdown' });
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain('"web-types": "dist/web-types.json"');
  });

  it('has every tag with its attributes, events, slots and parts', () => {
    expect(elements.map(({ name }) => name).sort()).toEqual([...tags].sort());
    const board = named(elements, 'kpi-board') as Tag;
    expect(named(board.attributes, 'compare')?.value.type).toContain(`'year-ago'`);
    expect(named(board.attributes, 'hide-controls')?.value).toEqual({ kind: 'no-value', type: 'boolean', required: false });
    expect(named(board.slots, 'filters')).toBeDefined();
    expect(named(board.js.events, 'kpi-filter')).toBeDefined();
    expect(named(board.css['parts'] ?? [], 'chips')).toBeDefined();
    expect(named(named(elements, 'kpi-leaderboard')?.attributes ?? [], 'by')?.default).toBe('owner');
  });
});

describe('types of templates', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kpi-elements-templates-'));
    mkdirSync(join(folder, 'node_modules/framework'), { recursive: true });
    symlinkSync(root, join(folder, 'node_modules/kpi-elements'), 'dir');
    // What any framework of JSX brings: an own namespace, which pages add tags to.
    writeFileSync(join(folder, 'node_modules/framework/package.json'), '{ "name": "framework", "types": "./index.d.ts", "exports": { ".": { "types": "./index.d.ts" }, "./jsx-runtime": { "types": "./jsx-runtime.d.ts" } } }');
    writeFileSync(join(folder, 'node_modules/framework/index.d.ts'), 'export namespace JSX { interface Element { of: "framework" } interface IntrinsicElements { p: { title?: string } } }');
    writeFileSync(join(folder, 'node_modules/framework/jsx-runtime.d.ts'), 'export { JSX } from "framework"; export const jsx: unknown; export const jsxs: unknown;');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The complaints of the compiler about one file. `@ts-expect-error` that is not needed is one too. */
  function complaints(name: string, code: string): string {
    writeFileSync(join(folder, name), code);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true, types: [],
        lib: ['es2023', 'dom', 'dom.iterable'], jsx: 'react-jsx', jsxImportSource: 'framework',
      },
      files: [name],
    }));
    return spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' }).stdout;
  }

  it('check tags in JSX', () => {
    expect(complaints('page.tsx', `
      import type { KpiIntrinsicElements } from 'kpi-elements/jsx';
      declare module 'framework' { namespace JSX { interface IntrinsicElements extends KpiIntrinsicElements {} } }
      export const page = [
        <kpi-card kpi="win-rate" every="month" target={0.4} where={{ team: ['North'] }} min-n={3} as-of="2026-09-22" class="wide" key="a" />,
        <kpi-nps data={[{ at: '2026-09-01', score: 9 }]} onkpi-result={(event) => event.entries.length} on:kpi-load={({ report }) => report.rows} />,
        <kpi-board hide-controls><kpi-source src="/deals.csv" /></kpi-board>,
        // @ts-expect-error no such step
        <kpi-card kpi="win-rate" every="fortnight" />,
        // @ts-expect-error no such attribute
        <kpi-card kip="win-rate" />,
        // @ts-expect-error a property is an object, not the text of one
        <kpi-card where='{"team":"North"}' />,
        // @ts-expect-error what the element says of itself is not set
        <kpi-card stale />,
        // @ts-expect-error the event has no such field
        <kpi-nps onkpi-result={(event) => event.rows} />,
        // @ts-expect-error no such element
        <kpi-pie />,
      ];`)).toBe('');
  });

  it('check tags in templates of Vue', () => {
    expect(complaints('page.ts', `
      import type { KpiGlobalComponents } from 'kpi-elements/vue';
      type Props<Tag extends keyof KpiGlobalComponents> = InstanceType<KpiGlobalComponents[Tag]>['$props'];
      export const card: Props<'kpi-card'> = { kpi: 'win-rate', asOf: '2026-09-22', minN: 3, onKpiResult: (event) => event.cached };
      export const trend: Props<'kpi-trend'> = { kpis: 'win-rate', targets: { 'win-rate': 0.4 } };
      // @ts-expect-error no such step
      export const step: Props<'kpi-card'> = { every: 'fortnight' };
      // @ts-expect-error no such property
      export const misspelt: Props<'kpi-card'> = { kip: 'win-rate' };
      // @ts-expect-error no such element
      export type Pie = Props<'kpi-pie'>;`)).toBe('');
  });

  it('has the types of every tag', () => {
    for (const name of ['jsx.d.ts', 'vue.d.ts']) {
      const types = readFileSync(join(root, 'dist', name), 'utf8');
      expect(tags.filter((tag) => !types.includes(`  '${tag}': `))).toEqual([]);
    }
  });
});
