import { tablesRead } from '../../core/evaluate/fields.ts';
import type { Tables } from '../../core/evaluate/query.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import type { TableName } from '../../core/table/tables.ts';
import type { Fault, ReadReport } from '../report.ts';
import { isPicture } from './answer-to.ts';
import type { ErrorMessage, FromEngine, Question, Source } from './protocol.ts';
import type { Reading } from './readings.ts';

/** What is known of one of several sources. A reading is old until the source itself has been asked. */
type Part = { readonly source: Source; reading?: Reading; failure?: ErrorMessage; ended?: true; progress?: Extract<FromEngine, { type: 'progress' }> };

/** Tables that a KPI looks into without naming them. */
const always: ReadonlySet<TableName> = new Set<TableName>(['rates', 'reps', 'stages', 'targets']);

/** A question about several sources, while they are being read. */
export class Join {
  readonly #parts: readonly Part[];

  constructor(sources: readonly Source[]) {
    this.#parts = sources.map((source) => ({ source }));
  }

  get ended(): boolean {
    return this.#parts.every(({ ended }) => ended);
  }

  /** There is a reading of each source, if only an old one. */
  get hasAll(): boolean {
    return this.#parts.every(({ reading }) => reading);
  }

  read(at: number, reading: Reading | undefined, ended: boolean): void {
    this.#set(at, { ...(reading && { reading }), ...(ended && { ended: true }) });
  }

  failed(at: number, failure: ErrorMessage): void {
    this.#set(at, { failure, ended: true });
  }

  /** How far all sources together have come. */
  progress(at: number, progress: NonNullable<Part['progress']>): { bytes: number; totalBytes?: number; rows?: number } {
    this.#set(at, { progress });
    const sum = (what: 'bytes' | 'totalBytes' | 'rows'): number => this.#parts.reduce((total, part) => total + (part.progress?.[what] ?? 0), 0);
    const isSized = this.#parts.every((part) => part.progress?.totalBytes !== undefined);
    return { bytes: sum('bytes'), ...(isSized && { totalBytes: sum('totalBytes') }), ...(sum('rows') > 0 && { rows: sum('rows') }) };
  }

  /** Why the questions cannot be answered: a source that they need has failed. One that they do not need may fail. */
  failure(questions: readonly Question[]): ErrorMessage | undefined {
    const failed = this.#parts.filter(({ failure }) => failure);
    const { tables } = this.reading();
    const lacks = (question: Question): Part | undefined => {
      const read = tablesOf(question);
      return failed.find(({ source }) => !read || always.has(source.table) || read.has(source.table) || [...read].some((name) => !tables[name]));
    };
    if (failed.length === this.#parts.length) return failed[0]?.failure;
    return questions.map(lacks).find((part) => part)?.failure;
  }

  /** The tables of all sources side by side; of a table that several give, that of the last. */
  reading(): Reading {
    const readings = this.#parts.flatMap(({ reading, source }) => (reading ? [{ reading, source }] : []));
    return {
      tables: Object.assign({}, ...readings.map(({ reading }) => reading.tables)) as Tables,
      report: reportOf(readings.map(({ reading, source }) => ({ ...reading.report, faults: reading.report.faults.map((fault) => placed(fault, source.table, reading)) }))),
      namesTables: true,
      readAt: Math.min(...readings.map(({ reading }) => reading.readAt)),
      ...(readings.some(({ reading }) => reading.part) && { part: true }),
    };
  }

  #set(at: number, what: Partial<Part>): void {
    Object.assign(this.#parts[at] as Part, what);
  }
}

/** The tables a question is about; undefined where it may be about any. */
function tablesOf(question: Question): ReadonlySet<TableName> | undefined {
  if (question.values) return new Set();
  if (isPicture(question)) return undefined;
  try {
    return new Set(tablesRead(definitionOf(question.kpi)));
  } catch {
    // What is wrong with it is said where it is answered.
    return new Set();
  }
}

/** A fault with the name of its table, which went without saying while there was only one. */
function placed(fault: Fault, table: TableName, { namesTables }: Reading): Fault {
  if (namesTables) return fault;
  return { ...fault, table, ...(fault.field !== undefined && { field: `${table}.${fault.field}` }) };
}

function reportOf(reports: readonly ReadReport[]): ReadReport {
  const sum = (what: 'rows' | 'kept' | 'bytes' | 'pages'): number => reports.reduce((total, report) => total + report[what], 0);
  return {
    rows: sum('rows'), kept: sum('kept'), bytes: sum('bytes'), pages: sum('pages'),
    faults: reports.flatMap(({ faults }) => faults),
    detected: { format: reports[0]?.detected.format ?? 'json' },
  };
}
