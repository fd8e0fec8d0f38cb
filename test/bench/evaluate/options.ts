import { parseArgs } from 'node:util';
import { setNames, type SetName } from './contender.ts';

const names = ['ours', 'fused', 'plain', 'arquero', 'crossfilter', 'duckdb1', 'duckdb2'] as const;

export type Options = { rows: number[]; node: boolean; chromium: boolean; seed: number; heavy: boolean; calls: boolean; contenders: string[]; sets: SetName[] };

const help = `npm run bench -- evaluate [options]
  --rows 10k,100k,1m    how many rows
  --node, --chromium    only there
  --seed 2              other data; with --heavy, of few owners, few large deals and long cycles
  --set deals,stages    only these: ${setNames.join(', ')}
  --calls               how long each question took
  --only fused,duckdb1  evaluate against these alone: ${names.slice(1).join(', ')}`;

const scale: Record<string, number> = { '': 1, k: 1e3, m: 1e6 };

function count(text: string): number {
  const [, digits, unit = ''] = /^(\d+)([km]?)$/i.exec(text) ?? [];
  if (digits === undefined || Number(digits) === 0) throw new Error(`"${text}" is no number of rows. Write 5000, 10k or 1m.\n\n${help}`);
  return Number(digits) * (scale[unit.toLowerCase()] as number);
}

function chosen<T extends string>(text: string | undefined, from: readonly T[]): T[] {
  if (text === undefined) return [...from];
  const wrong = text.split(',').filter((name) => !(from as readonly string[]).includes(name));
  if (wrong.length > 0) throw new Error(`There is no "${wrong.join(', ')}".\n\n${help}`);
  return text.split(',') as T[];
}

/** @throws Error that tells what can be asked, where an option is none. */
export function readOptions(args: string[]): Options {
  let values;
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    ({ values } = parseArgs({ args, options: { rows: text, seed: text, set: text, only: text, node: flag, chromium: flag, heavy: flag, calls: flag } }));
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${help}`, { cause: error });
  }
  const { rows = '10k,100k,1m', seed = '1', node = false, chromium = false, heavy = false, calls = false, set, only } = values;
  return {
    rows: rows.split(',').map(count),
    seed: count(seed),
    node: node || !chromium,
    chromium: chromium || !node,
    heavy,
    calls,
    sets: chosen(set, setNames),
    contenders: ['ours', ...chosen(only, names).filter((name) => name !== 'ours')],
  };
}
