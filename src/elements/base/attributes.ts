import { property } from 'lit/decorators.js';
import type { CompareWith } from '../../data/index.ts';
import { jsonObject, type OpenHours } from './settings.ts';
import { SourceAttributes } from './source-attributes.ts';

/**
 * The attributes that every element has. A value that is not known counts as not given, with one warning. What is not given is the
 * board's, where the element is inside one.
 */
export abstract class KpiAttributes extends SourceAttributes {
  /** The period: `2025-03`, `2025-Q1`, `2025-W10`, `2025`, `from/to`, `this-month`, `last-quarter`, `last-90-days` or `all`. */
  @property() period: string | undefined;

  /** What happened at or after this instant is not known. Default: now. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** The day weeks start on, from 1, Monday (the default), to 7. */
  @property({ attribute: 'week-start', type: Number }) weekStart: number | undefined;

  /** The month in which fiscal years, with their quarters, start, from 1 (the default) to 12. */
  @property({ attribute: 'fiscal-start', type: Number }) fiscalStart: number | undefined;

  /** The hours in which a team is open, for figures that count those alone: `{"week": {"1": [["09:00", "18:00"]]}}`, with `holidays` and a `zone`, if it is another. */
  @property({ converter: jsonObject('schedule') }) schedule: OpenHours | undefined;

  /** ISO 4217 code to report in. Default: the data's. */
  @property() currency: string | undefined;

  /** Keeps the rows whose field has one of these values: `{"team": ["North", "South"]}`. */
  @property({ converter: jsonObject('where') }) where: Record<string, string | string[]> | undefined;

  /** Compares with the `previous` period, the same a `year-ago`, the `target`, the `baseline`, or the rest of the `team`; `none` also where the board compares. */
  @property() compare: CompareWith | 'none' | undefined;

  /** A share of fewer than this many leads with its parts and is not judged. Default: 5. */
  @property({ attribute: 'min-n', type: Number }) minN: number | undefined;

  /** Lets the reader drop files on the element, or choose them: they stay in the browser, and it shows what they hold. */
  @property({ type: Boolean }) drop: boolean | undefined;

  /** The title. Default: the name of the KPI. */
  @property() label: string | undefined;
}
