import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../src/core/kpi/catalogue.ts';
import { kpis } from '../../../src/locales/en/kpis.ts';
import type { ElementsManifest } from '../manifest.ts';
import { jsxTypes, vueTypes } from './framework-types.ts';
import { cssData, htmlData, type Named } from './vscode.ts';
import { webTypes } from './web-types.ts';

const names: Readonly<Record<string, { readonly name: string }>> = kpis;
const builtIn: readonly Named[] = catalogue.map(({ id }) => ({ id, name: names[id]?.name ?? id }));

/** Writes what editors and checkers of templates read of the elements to `folder`, from the manifest alone. */
export function writeEditorFiles(manifest: ElementsManifest, version: string, folder: string): void {
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const json = (value: object): string => `${JSON.stringify(value)}\n`;
  write('vscode.html-custom-data.json', json(htmlData(manifest, builtIn)));
  write('vscode.css-custom-data.json', json(cssData(manifest)));
  write('web-types.json', json(webTypes(manifest, version, builtIn)));
  write('jsx.d.ts', jsxTypes(manifest));
  write('vue.d.ts', vueTypes(manifest));
}
