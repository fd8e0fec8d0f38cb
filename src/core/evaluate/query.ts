import type { KpiDefinition } from '../kpi/algebra.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import type { Schedule } from '../time/business-hours.ts';
import type { Instant } from '../time/instant.ts';
import type { PeriodUnit } from '../time/period.ts';

export type Tables = Partial<Record<TableName, Table>>;

/** Groups by a field's value, or by the number of bounds at or below it. */
export type GroupBy = string | { field: string; bands: number[] };

/** What to compute, over which part of the data. */
export type Query = {
  /** The id of a built-in KPI, or a definition of one's own. */
  kpi: string | KpiDefinition;
  /** The period is half-open: `from` belongs to it, `to` does not. */
  from: Instant;
  to: Instant;
  /** What happened at or after this instant is unknown. Default: `to`. */
  asOf?: Instant;
  /** IANA zone of local days, weeks and months. Default: UTC. */
  zone?: string;
  /** ISO 4217 code to report in; needs a `rates` table where amounts are in other currencies. */
  currency?: string;
  /** The hours in which durations of business time run. */
  schedule?: Schedule;
  by?: GroupBy[];
  every?: PeriodUnit;
  /** The day weeks start on, from 1, Monday, to 7. Default: 1. */
  weekStart?: number;
  /** The month fiscal years, and with them their quarters, start in. Default: 1. */
  fiscalStart?: number;
  /** Keeps the rows whose field has one of these values; `''` is no value. */
  where?: Record<string, string | string[]>;
  params?: Record<string, unknown>;
};

export type Status = 'ok' | 'no-data' | 'undefined' | 'mixed-currency' | 'not-computable';

/** What the true value may be, given how few things were counted. */
export type Interval = { low: number; high: number; level: number; method: string };

export type KpiResult = {
  kpi: string;
  /** Anything but `ok` means that there is no value, and why. */
  status: Status;
  value: number | null;
  /** Numerator and denominator of the last division. */
  num?: number;
  den?: number;
  /** The values that entered a mean, median or sum; the things counted; the denominator's of a share; null for arithmetic. */
  n: number | null;
  /** Rows left out, by reason: `missing`, `invalid`, `negative`. */
  excluded: Record<string, number>;
  interval?: Interval;
  /** The period is not over as of `asOf`. */
  partial?: true;
  /** The `table.field`s without which the KPI cannot be computed. */
  missing?: string[];
  coverage?: number;
  notes?: string[];
  /** The currency of a money value, where the data or the query name one. */
  currency?: string;
  /** The values in each currency, where they cannot be added. */
  byCurrency?: Record<string, number>;
  label?: string;
  rows?: unknown[];
  groups?: Record<string, KpiResult>;
  series?: (KpiResult & { from: number; to: number })[];
};
