/** The forms in which rows come. */
export type SourceFormat = 'json' | 'ndjson' | 'csv';

/** For each of our fields, where its value is in a row: a path, or a path and converters. See `connect/spec.ts`. */
export type FieldMap = Record<string, FieldSpec>;
export type FieldSpec =
  | string
  | readonly [path: string, ...converters: unknown[]]
  | { readonly when: Readonly<Record<string, string | readonly string[]>>; readonly use: FieldSpec | null; readonly else?: FieldSpec | null };

/** One kind of thing that was not as it should be, how often, and where it was met first. */
export type Fault = {
  reason: string;
  /** The table, where the payload gives several; a fault of the payload as a whole has none. */
  table?: string;
  /** The field; `table.field` where the payload gives several tables. */
  field?: string;
  count: number;
  firstRow: number;
  /** One plain English sentence on what to do, where something can be done. */
  hint?: string;
};

/** What was found while reading: how many rows, what was wrong, and what was decided without being told. */
export type ReadReport = {
  /** Data records found; header, blank and footer lines are not counted. */
  rows: number;
  /** Records that became rows of the table. */
  kept: number;
  /** `firstRow` is the line in a file (the header is line 1), or the number of the record (the first is 1). */
  faults: Fault[];
  detected: {
    /** `arrow` only from a URL: it is never asked for, but recognised. */
    format: SourceFormat | 'arrow';
    /** How the source was read: the id of a connector, `generic` where everything was detected. */
    connector?: string;
    /** Where in an answer its rows were; empty where the answer is the list. */
    rows?: string;
    /** How the next page was found. */
    next?: string;
    delimiter?: string;
    encoding?: string;
    dateOrder?: string;
    decimal?: string;
    /** Which column or key feeds each field. */
    fields?: Record<string, string>;
  };
  bytes: number;
  pages: number;
  /** Each file, where files were given. */
  files?: FileReport[];
};

/** What was found in one of several files. */
export type FileReport = { name: string; tables: string[]; report: ReadReport };
