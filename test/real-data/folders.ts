import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder beside the project that a test may find or not, such as one of large or foreign data. */
export class Folder {
  readonly path: string;
  readonly missing: boolean;

  constructor(variable: string, fallback: string) {
    const path = process.env[variable] ?? fallback;
    this.path = isAbsolute(path) ? path : resolve(root, path);
    this.missing = !existsSync(this.path);
    if (this.missing) console.warn(`Skipped: there is no folder ${this.path}. Set ${variable} to the folder that holds the data.`);
  }

  bytes(...path: string[]): Uint8Array {
    return readFileSync(join(this.path, ...path));
  }

  json(...path: string[]): unknown {
    return JSON.parse(readFileSync(join(this.path, ...path), 'utf8'));
  }
}

/** Real and published data sets, which are not part of the project. */
export const datasets = new Folder('KPI_DATASETS', '../shared/data');

/** Exchanges and exports of the CRMs, made up after the real ones. */
export const samples = new Folder('KPI_SAMPLES', '../shared/samples');
