import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries, root, tags } from './entries.ts';

/** A part of an element that a page can use. */
type Member = {
  name: string;
  kind?: string;
  description?: string;
  privacy?: string;
  static?: boolean;
  inheritedFrom?: { name: string; module?: string };
};

type Declaration = {
  kind: string;
  name: string;
  tagName?: string;
  description?: string;
  summary?: string;
  superclass?: { name: string; module?: string; package?: string };
} & Partial<Record<PartKind, Member[]>>;

const partKinds = ['members', 'attributes', 'slots', 'events', 'cssParts', 'cssProperties', 'cssStates'] as const;
type PartKind = (typeof partKinds)[number];

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
const isOurs = (kind: PartKind, { name }: Partial<Member>): boolean => kind !== 'events' || name?.startsWith('kpi-') === true;
const isPublic = ({ privacy, name }: Partial<Member>): boolean =>
  name !== undefined && privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);

/** Keeps what a page can use, and says of each part where the package, not the source, has it. */
function publish(declaration: Declaration): Declaration {
  const published = { ...declaration, description: declaration.description || declaration.summary };
  for (const kind of partKinds) {
    const parts = declaration[kind];
    if (!parts) continue;
    published[kind] = parts
      .filter((part) => isPublic(part) && isOurs(kind, part))
      .map((part) => (part.inheritedFrom ? { ...part, inheritedFrom: { name: part.inheritedFrom.name, module: classModule } } : part));
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

/** What the analyzer reads in the sources under `folder`. It leaves its own, unfinished manifest in `dist/`. */
function analyze(folder: string): ElementsManifest {
  const program = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const config = join(root, 'test/tools/custom-elements-manifest.config.js');
  const { status, stderr } = spawnSync(process.execPath, [program, 'analyze', '--config', config, '--outdir', 'dist'], {
    cwd: folder, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) throw new Error(`The analyzer of the elements failed:\n${stderr}`);
  return JSON.parse(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8')) as ElementsManifest;
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
  const elements = classes.filter(({ tagName }) => tagName).map(publish);
  const bases = classes.filter(({ name }) => elements.some(({ superclass }) => superclass?.name === name)).map(publish);
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
