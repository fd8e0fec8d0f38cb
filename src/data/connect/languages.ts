import type { TableName } from '../../core/table/tables.ts';
import de from './aliases/de.json';
import en from './aliases/en.json';
import es from './aliases/es.json';
import fr from './aliases/fr.json';
import it from './aliases/it.json';
import ro from './aliases/ro.json';
import zh from './aliases/zh.json';

type ByTable<T> = { readonly [table in TableName | '*']?: T };

/** How one language names the things that files hold. Names are compared by their bare letters and digits. */
export type Aliases = {
  /** What a row of the table is called: it may stand before a header. */
  readonly objects: ByTable<readonly string[]>;
  /** Keys under which an API puts the fields of a row. */
  readonly wrappers: readonly string[];
  /** Keys under which an API puts what a thing is called: `owner.name` is an owner. */
  readonly labels: readonly string[];
  /** Headers of a field or role, the likeliest first; `*` holds for every table that has the field. */
  readonly fields: ByTable<Readonly<Record<string, readonly string[]>>>;
  /** What the words of a field are called. */
  readonly words: ByTable<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>;
};

/** Every language we can read headers in. A new one is a new file and a line here. */
export const languages: readonly Aliases[] = [en, it, ro, zh, de, fr, es];
