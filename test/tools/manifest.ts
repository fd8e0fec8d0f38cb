import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { literalTypes, type LiteralTypes } from './docs/literal-types.ts';
import { entries, root, tags } from './entries.ts';

/** A part of an element that a page can use. */
export type Member = {
  name: string;
  kind?: string;
  description?: string;
  type?: { text: string };
  default?: string;
  /** The property that an attribute sets. */
  fieldName?: string;
  /** The attribute that sets a property. */
  attribute?: string;
  readonly?: boolean;
  privacy?: string;
  static?: boolean;
  inheritedFrom?: { name: string; module?: string };
};

export type Declaration = {
  kind: string;
  name: string;
  tagName?: string;
  description?: string;
  summary?: string;
  superclass?: { name: string; module?: string; package?: string };
} & Partial<Record<PartKind, Member[]>>;

const partKinds = ['members', 'attributes', 'slots', 'events', 'cssParts', 'cssProperties', 'cssStates'] as const;
export type PartKind = (typeof partKinds)[number];

const partNames: Record<PartKind, string> = {
  members: 'property or method', attributes: 'attribute', slots: 'slot', events: 'event', cssParts: 'part',
  cssProperties: 'custom property', cssStates: 'state',
};

export type ElementsManifest = {
  schemaVersion: string;
  readme: string;
  modules: { kind: 'javascript-module'; path: string; declarations: Declaration[]; exports: object[] }[];
};

const classModule = 'dist/index.js';

// An event that a class of ours constructs has no name for the analyzer, or that of a variable: `@fires` in the comments names it.
// An `id` is any element's; one of ours may want to know when it changes.
const isOurs = (kind: PartKind, { name }: Partial<Member>): boolean =>
  (kind === 'events' ? name?.startsWith('kpi-') === true : kind !== 'attributes' || name !== 'id');
const isPublic = ({ privacy, name }: Partial<Member>): boolean =>
  name !== undefined && privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);

/** Words as the description names them; those that it does not name come after. */
function inOrder(words: readonly string[], description = ''): string[] {
  const place = (word: string): number => (description.indexOf(`\`${word}\``) + 1 || Infinity);
  return [...words].sort((a, b) => Math.sign(place(a) - place(b)) || 0);
}

/** Keeps what a page can use, and says of each part where the package, not the source, has it, and which words it may be. */
function publish(declaration: Declaration, words: LiteralTypes): Declaration {
  const published = { ...declaration, description: declaration.description || declaration.summary };
  for (const kind of partKinds) {
    const parts = declaration[kind];
    if (!parts) continue;
    published[kind] = parts
      .filter((part) => isPublic(part) && isOurs(kind, part))
      .map((part) => {
        const allowed = kind === 'attributes' || kind === 'members' ? inOrder(words(declaration.name, part.fieldName ?? part.name), part.description) : [];
        return {
          ...part,
          ...(allowed.length > 0 && { type: { text: `${allowed.map((word) => `'${word}'`).join(' | ')} | undefined` } }),
          ...(part.inheritedFrom && { inheritedFrom: { name: part.inheritedFrom.name, module: classModule } }),
        };
      });
  }
  if (published.superclass?.module) published.superclass = { name: published.superclass.name, module: classModule };
  return published;
}

/** What a reader of the manifest would miss in one element, a sentence each. */
function faultsOf(element: Declaration): string[] {
  const faults: string[] = [];
  const tag = `<${element.tagName ?? ''}>`;
  if (!element.description?.trim()) faults.push(`${tag} has no description: add @summary to the comment of class ${element.name}.`);
  for (const kind of partKinds) {
    for (const { name, description, static: isStatic } of element[kind] ?? []) {
      if (!description?.trim() && !isStatic) faults.push(`${tag}: the ${partNames[kind]} "${name}" has no description.`);
    }
  }
  return faults;
}

/** What the analyzer reads in the sources under `folder`. */
function analyze(folder: string): ElementsManifest {
  const program = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const config = join(root, 'test/tools/custom-elements-manifest.config.js');
  const written = mkdtempSync(join(tmpdir(), 'kpi-elements-manifest-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [program, 'analyze', '--config', config, '--outdir', relative(folder, written)], {
      cwd: folder, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'],
    });
    if (status !== 0) throw new Error(`The analyzer of the elements failed:\n${stderr}`);
    return JSON.parse(readFileSync(join(written, 'custom-elements.json'), 'utf8')) as ElementsManifest;
  } finally {
    rmSync(written, { recursive: true, force: true });
  }
}

/**
 * Describes the elements from their sources, for editors and reference pages.
 *
 * A class does not register itself, so its tag comes from `@element` in its comment.
 * `faults` lists every tag or public part that lacks a name or a description.
 */
export function elementsManifest(folder: string): { manifest: ElementsManifest; faults: string[] } {
  const found = analyze(folder);
  const classes = found.modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config, ts.sys, root);
  const words = literalTypes(join(folder, 'src/index.ts'), options);
  const elements = classes.filter(({ tagName }) => tagName).map((declaration) => publish(declaration, words));
  const bases = classes.filter(({ name }) => elements.some(({ superclass }) => superclass?.name === name)).map((declaration) => publish(declaration, words));
  const faults = elements.flatMap(faultsOf);
  for (const tag of tags) {
    if (!elements.some(({ tagName }) => tagName === tag)) faults.push(`No class says "@element ${tag}", and package.json exports ./${tag}.`);
  }
  for (const { tagName, name } of elements) {
    if (tagName && !tags.includes(tagName)) faults.push(`Class ${name} is <${tagName}>, and package.json does not export ./${tagName}.`);
  }
  const describe = (path: string, declarations: Declaration[], exports: object[]) =>
    ({ kind: 'javascript-module', path, declarations, exports }) as const;
  const manifest: ElementsManifest = {
    schemaVersion: found.schemaVersion,
    readme: 'README.md',
    modules: [
      describe(classModule, [...bases, ...elements],
        [...bases, ...elements].map(({ name }) => ({ kind: 'js', name, declaration: { name, module: classModule } }))),
      ...elements.map(({ name, tagName }) => describe(entries.find((entry) => entry.name === tagName)?.file ?? '', [],
        [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: classModule } }])),
    ],
  };
  return { manifest, faults };
}
