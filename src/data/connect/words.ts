import { vocabularies, type TableName } from '../../core/table/tables.ts';
import { languages } from './languages.ts';
import { bareName, nameForms } from './names.ts';
import { remembered } from './remembered.ts';

type Words = { words: ReadonlyMap<string, string>; read(text: string): string | undefined };

const known = new Map<TableName, Map<string, Words>>();

/** The words a field is meant to hold; undefined for a field that may hold any. */
export function vocabularyOf(table: TableName, field: string): readonly string[] | undefined {
  const fields: Readonly<Record<string, readonly string[]>> = vocabularies[table] ?? {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** For each way to say a word of the field, in bare letters, that word. Empty for a field without a vocabulary. */
export function wordsOf(table: TableName, field: string): ReadonlyMap<string, string> {
  return knownWords(table, field).words;
}

/** Reads the word of the field's vocabulary that a value says; undefined where it says none. */
export function wordReader(table: TableName, field: string): (value: unknown) => string | undefined {
  const { read } = knownWords(table, field);
  return (value) => (typeof value === 'string' || typeof value === 'number' ? read(String(value)) : undefined);
}

function knownWords(table: TableName, field: string): Words {
  let fields = known.get(table);
  if (!fields) known.set(table, (fields = new Map()));
  let entry = fields.get(field);
  if (!entry) {
    const words = new Map(
      (vocabularyOf(table, field) ?? []).flatMap((word) => {
        const aliases = languages.flatMap((language) => language.words[table]?.[field]?.[word] ?? []);
        return [word, ...aliases].map((alias) => [bareName(alias), word] as const);
      }),
    );
    const read = (text: string): string | undefined => words.get(nameForms(text, []).find((name) => words.has(name)) ?? '');
    entry = { words, read: words.size === 0 ? () => undefined : remembered(read) };
    fields.set(field, entry);
  }
  return entry;
}
