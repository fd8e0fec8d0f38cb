import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { CompareWith, Connector, FieldMap, SourceFormat, TableName } from '../../data/index.ts';
import { jsonObject } from './settings.ts';

/** The attributes that every element has. A value that is not known counts as not given, with one warning. */
export abstract class KpiAttributes extends LitElement {
  /** Rows of the default table as objects, or `{table: rows}`. Give a new object when the rows have changed. */
  @property({ attribute: false }) data: object | undefined;

  /** Selector of an HTML table on the page: its header cells name the columns, its body cells are read like CSV. */
  @property() from: string | undefined;

  /** Address of the data. */
  @property() src: string | undefined;

  /** The table that the rows belong to. Default: the KPI's. */
  @property() table: TableName | undefined;

  /** Whether cookies are sent: `same-origin` (the default), `include` or `omit`. */
  @property() credentials: RequestCredentials | undefined;

  /** `json`, `ndjson` or `csv`. Default: detected. */
  @property() format: SourceFormat | undefined;

  /** How the system that the rows come from answers: the id of a connector, the address of one as a JSON file, or one itself. Default: detected. */
  @property() connector: string | Connector | undefined;

  /** Where the fields are in a row: `{field: header}`, or `{table: {field: header}}`. Default: detected. */
  @property({ converter: jsonObject('map') }) map: FieldMap | Partial<Record<TableName, FieldMap>> | undefined;

  /** The period: `2025-03`, `2025-Q1`, `2025-W10`, `2025`, `from/to`, `this-month`, `last-quarter`, `last-90-days` or `all`. */
  @property() period: string | undefined;

  /** What happened at or after this instant is not known. Default: now. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** IANA zone of days, weeks and months. Default: the browser's. */
  @property() zone: string | undefined;

  /** ISO 4217 code to report in. Default: the data's. */
  @property() currency: string | undefined;

  /** Keeps the rows whose field has one of these values: `{"team": ["North", "South"]}`. */
  @property({ converter: jsonObject('where') }) where: Record<string, string | string[]> | undefined;

  /** Compares with the `previous` period, the same a `year-ago`, the `target`, the `baseline`, or the rest of the `team`. */
  @property() compare: CompareWith | undefined;

  /** Reads the source again every so often: seconds, or `5m`. Default: never. */
  @property() refresh: string | undefined;

  /** How long results may be shown from the cache: `5m`, `24h` (the default), or `off`. */
  @property() cache: string | undefined;

  /** Keeps the cache of one user or tenant apart from another's. */
  @property() partition: string | undefined;

  /** A share of fewer than this many leads with its parts and is not judged. Default: 5. */
  @property({ attribute: 'min-n', type: Number }) minN: number | undefined;

  /** The title. Default: the name of the KPI. */
  @property() label: string | undefined;
}
