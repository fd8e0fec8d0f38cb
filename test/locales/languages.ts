import { readdirSync, existsSync } from 'node:fs';
import type { Dictionary } from '../../src/locales/dictionary.ts';
import type { Phrase } from '../../src/locales/phrase.ts';
import { root } from '../tools/entries.ts';

const folder = `${root}src/locales`;

/** The languages that have a folder. */
export const languages: readonly string[] = readdirSync(folder).filter((lang) => existsSync(`${folder}/${lang}/index.ts`));

/** All words of a language, as text or phrase, by where they are: "kpis.win-rate.name". */
export type Texts = ReadonlyMap<string, Phrase>;

type Tree = { readonly [key: string]: Phrase | Tree };

const isPhrase = (value: Phrase | Tree): value is Phrase => typeof value === 'string' || typeof value['other'] === 'string';

function* leaves(tree: Tree, path: string): Generator<[string, Phrase]> {
  for (const [key, value] of Object.entries(tree)) {
    const at = `${path}.${key}`;
    if (isPhrase(value)) yield [at, value];
    else yield* leaves(value, at);
  }
}

/** Everything a language says, those parts that are loaded later included. */
export async function textsOf({ words, kpis, faults, cards, guardrails }: Dictionary): Promise<Texts> {
  const parts = { words, kpis, faults, cards: await cards(), guardrails: await guardrails() };
  return new Map(Object.entries(parts).flatMap(([name, part]) => [...leaves(part as unknown as Tree, name)]));
}

export async function dictionaryOf(lang: string): Promise<Dictionary> {
  const { dictionary } = (await import(`../../src/locales/${lang}/index.ts`)) as { dictionary: Dictionary };
  return dictionary;
}
