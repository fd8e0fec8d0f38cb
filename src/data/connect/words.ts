import { vocabularies, type TableName } from '../../core/table/tables.ts';
import { languages } from './languages.ts';
import { bareName, nameForms } from './names.ts';

const known = new Map<string, ReadonlyMap<string, string>>();

/** The words a field is meant to hold; undefined for a field that may hold any. */
export function vocabularyOf(table: TableName, field: string): readonly string[] | undefined {
  const fields: Readonly<Record<string, readonly string[]>> = vocabularies[table] ?? {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** For each way to say a word of the field, in bare letters, that word. Empty for a field without a vocabulary. */
export function wordsOf(table: TableName, field: string): ReadonlyMap<string, string> {
  const key = `${table}.${field}`;
  let words = known.get(key);
  if (!words) {
    const entries = (vocabularyOf(table, field) ?? []).flatMap((word) => {
      const aliases = languages.flatMap((language) => language.words[table]?.[field]?.[word] ?? []);
      return [word, ...aliases].map((alias) => [bareName(alias), word] as const);
    });
    words = new Map(entries);
    known.set(key, words);
  }
  return words;
}

/** The word of the field's vocabulary that `value` says; undefined where it says none. */
export function readWord(table: TableName, field: string, value: unknown): string | undefined {
  const words = wordsOf(table, field);
  if (words.size === 0 || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const form = nameForms(String(value), []).find((name) => words.has(name));
  return form === undefined ? undefined : words.get(form);
}
