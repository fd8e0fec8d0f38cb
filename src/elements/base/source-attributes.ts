import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Access, Connector, FieldMap, SourceFormat, TableName } from '../../data/index.ts';
import { jsonObject } from './settings.ts';

/** The attributes that say where rows are and how to read them. A value that is not known counts as not given, with one warning. */
export abstract class SourceAttributes extends LitElement {
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

  /**
   * Headers to send with each request to the origin of `src`, or a function that gives them, asked before each request. What is read
   * with them is kept from visit to visit only where `partition` says whose it is.
   */
  @property({ attribute: false }) headers: Access['headers'];

  /** Makes the requests to the origin of `src` in the place of the page's own `fetch`. Kept as with `headers`. */
  @property({ attribute: false }) fetch: Access['fetch'];

  /** `json`, `ndjson` or `csv`. Default: detected. */
  @property() format: SourceFormat | undefined;

  /** How the system that the rows come from answers: the id of a connector, the address of one as a JSON file, or one itself. Default: detected. */
  @property() connector: string | Connector | undefined;

  /** Where the fields are in a row: `{field: header}`, or `{table: {field: header}}`. Default: detected. */
  @property({ converter: jsonObject('map') }) map: FieldMap | Partial<Record<TableName, FieldMap>> | undefined;

  /** The language in which a file writes numbers and dates: `de` for 1.234,50. Default: detected. */
  @property() locale: string | undefined;

  /** IANA zone of days, weeks and months. Default: the board's, else the browser's. */
  @property() zone: string | undefined;

  /** Reads the source again every so often: seconds, or `5m`. Default: never. */
  @property() refresh: string | undefined;

  /** How long results may be shown from the cache: `5m`, `24h` (the default), or `off`. */
  @property() cache: string | undefined;

  /** Keeps the cache of one user or tenant apart from another's. */
  @property() partition: string | undefined;
}
