import type { Tables } from '../evaluate/query.ts';
import type { WordColumn } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { impliedKinds, vocabularies } from '../table/tables.ts';
import type { FoundFault } from './data-fault.ts';
import { amounts, references } from './fault-rules.ts';

/** A few words are enough to see what they are. */
const MOST_WORDS = 5;

/** What is wrong with ids, words, references and currencies. */
export function wordFaults(tables: Tables, currency: string | undefined): FoundFault[] {
  const given = Object.values(tables);
  return [
    ...given.flatMap(repeatedIds),
    ...given.flatMap(unknownWords),
    ...unknownReferences(tables),
    ...(currency === undefined ? mixedCurrencies(tables) : []),
  ];
}

function words(table: Table | undefined, field: string): WordColumn | undefined {
  const column = table?.columns.get(field);
  return column?.kind === 'word' ? column : undefined;
}

/** An id that a row before has, of the same kind where rows are of kinds: one answered form may be several. Each counts. */
function repeatedIds(table: Table): FoundFault[] {
  const column = words(table, 'id');
  if (!column) return [];
  const kind = words(table, impliedKinds[table.name] ?? '');
  const kinds = kind?.words.length ?? 1;
  const seen = new Uint8Array(column.words.length * kinds);
  let [count, first] = [0, -1];
  for (let row = 0; row < table.length; row++) {
    const code = column.values[row] as number;
    // No id is not the same id.
    if (code === 0) continue;
    const name = code * kinds + (kind?.values[row] ?? 0);
    if (seen[name] === 1) {
      count++;
      if (first < 0) first = row;
    }
    seen[name] = 1;
  }
  return count === 0 ? [] : [{ code: 'duplicate-id', table: table.name, fields: ['id'], count, first, bends: [] }];
}

/** A word outside the list that a field is meant to hold. */
function unknownWords(table: Table): FoundFault[] {
  const lists: Readonly<Record<string, readonly string[]>> = vocabularies[table.name] ?? {};
  return Object.entries(lists).flatMap(([field, list]) => {
    const found = rowsWith(table, field, (word) => !list.includes(word));
    return found ? [{ code: 'unknown-word', table: table.name, fields: [field], bends: [field], ...found }] : [];
  });
}

/** A word that names something which is not in the table of such things. */
function unknownReferences(tables: Tables): FoundFault[] {
  return references.flatMap(({ table: name, field, to: [target, key], kpis }) => {
    const table = tables[name];
    const known = words(tables[target], key);
    if (!table || !known || tables[target]?.length === 0) return [];
    const names = new Set(known.words);
    const found = rowsWith(table, field, (word) => !names.has(word));
    return found ? [{ code: 'unknown-reference', table: name, fields: [field], refersTo: `${target}.${key}`, bends: [field], ...(kpis ? { kpis } : {}), ...found }] : [];
  });
}

/** Amounts in several currencies, where none is named to report in: those that are not in the one most rows have. */
function mixedCurrencies(tables: Tables): FoundFault[] {
  return amounts.flatMap(({ table: name, amount }) => {
    const table = tables[name];
    const column = words(table, 'currency');
    if (!table?.columns.has(amount) || !column) return [];
    const rows = new Uint32Array(column.words.length);
    for (let row = 0; row < table.length; row++) (rows[column.values[row] as number] as number)++;
    const codes = [...rows.keys()].filter((code) => code > 0 && (rows[code] as number) > 0).sort((a, b) => (rows[b] as number) - (rows[a] as number));
    const most = column.words[codes[0] ?? 0];
    const found = codes.length < 2 ? null : rowsWith(table, 'currency', (word) => word !== most);
    return found ? [{ code: 'mixed-currency', table: name, fields: [amount, 'currency'], bends: [amount], ...found, words: codes.slice(0, MOST_WORDS).map((code) => column.words[code] as string) }] : [];
  });
}

/** The rows whose word is one of those; each word is looked at once. No value is no word. */
function rowsWith(table: Table, field: string, test: (word: string) => boolean): { count: number; first: number; words: string[] } | null {
  const column = words(table, field);
  if (!column) return null;
  const wanted = new Uint8Array(column.words.length);
  for (let code = 1; code < wanted.length; code++) if (test(column.words[code] as string)) wanted[code] = 1;
  if (!wanted.includes(1)) return null;
  const met: number[] = [];
  let [count, first] = [0, -1];
  for (let row = 0; row < table.length; row++) {
    const code = column.values[row] as number;
    if (wanted[code] !== 1) continue;
    count++;
    if (first < 0) first = row;
    if (met.length < MOST_WORDS && !met.includes(code)) met.push(code);
  }
  return count === 0 ? null : { count, first, words: met.map((code) => column.words[code] as string) };
}
