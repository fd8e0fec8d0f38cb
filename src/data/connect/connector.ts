import type { TableName } from '../../core/table/tables.ts';
import type { FieldMap, FieldSpec } from '../report.ts';

/** For paths, the values that pass, compared as text; the empty text is no value. All of them must pass. */
export type Test = Readonly<Record<string, unknown>>;

/**
 * Where an answer says that more rows follow, and what the next request says then.
 *
 * `from`: a path of the body; `header:link` (its `rel="next"`) or `header:<name>`; `+rows` (how many rows there were) or `+1`.
 * `to`: `url`, `?param`, or `body.path` of a request with a JSON body. Counters start at the request's own value, else at
 * 0 (`+rows`) or 1 (`+1`).
 */
export type NextRule = {
  from: string;
  to: string;
  /** There is a next page only where this path is true; `!path`: where it is not. */
  while?: string;
  /** The number of all rows; of all pages where its name speaks of pages. */
  total?: string;
  /** The rule holds only where the answer has these paths, or the request these `?param` or `body.path`. */
  if?: string | readonly string[];
};

/** Where the labels of a field's ids are: in another answer, or, without a `url`, in each answer itself. */
export type LabelSource = {
  url?: string;
  /** They are fetched only where some row has this path. */
  if?: string;
  rows: string;
  id: string;
  /** Several parts are joined by a blank. */
  label: string | readonly string[];
  /** For stages: the place of each in the order; no value for one that is no step. */
  pos?: FieldSpec;
};

/** How the rows of one of our tables lie in an answer. */
export type Entity = {
  /** Where the list of rows is; empty where the answer itself is the list. */
  rows: string;
  /** What in a row makes rows of its own: a list, a pattern of keys (`entered_*`), or several of them. */
  each?: string | readonly string[];
  /** A list in `each` of so many entries was cut off by the server. */
  cap?: number;
  /** Where this is true, the server has left out entries of `each`. */
  more?: string;
  /** Which rows count. */
  where?: Test;
  /** Rows that are lists of cells: where the names of the columns are, and where the cells of a row are. */
  table?: { header: string | readonly string[]; row: string | readonly string[] };
  /** How many rows at the top are none. */
  skip?: number;
  map: FieldMap;
  /** Of rows with one id the one counts whose value here is the latest. */
  latest?: string;
  /** Paths that rows of this kind have. They tell what an answer holds where nobody says so. */
  detect?: readonly string[];
  next?: NextRule | readonly NextRule[];
};

/** How one system's answers are read: data, no code. The schema is published as `connector.schema.json`. */
export type Connector = {
  id: string;
  /** Where in a path the system's own part begins (`a|b`: one of them): what stands before it in the first request is a proxy's. */
  anchor?: string;
  /** What stands for no value beside null, the empty text, `[]` and `{}`. A text that ends in `*` is a beginning. */
  nulls?: readonly unknown[];
  /** How many rows a full page has, or where the request says it (`?limit`, `body.limit`): a shorter page is the last. */
  size?: number | string;
  /** Sent with every request, unless the page sends such a header itself. */
  headers?: Readonly<Record<string, string>>;
  /** The first rule that an answer and its request fit holds. */
  next?: NextRule | readonly NextRule[];
  /** Tells an answer that asks to wait, beside status 429: its status, and paths of its body. */
  limited?: Test;
  labels?: { readonly [field: string]: LabelSource };
  /** The currency of amounts whose row names none. */
  currency?: string;
  /** The zone of times that name none; else they are UTC. */
  zone?: string;
  entities: { readonly [T in TableName]?: Entity | readonly Entity[] };
};

/** One thing, or a list of things, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
