import type { KpiDefinition } from '../../core/kpi/algebra.ts';
import { describe, type Description } from '../../core/kpi/describe.ts';

export type { Description };

/**
 * How the figure of a KPI comes about: formula, queries, hash, sources. It reads the definition alone, so it needs no rows
 * and no engine. A chunk of its own, loaded when a formula card is first opened.
 *
 * @throws KpiError `unknown-kpi` or `invalid-definition`.
 */
export function explain(kpi: string | KpiDefinition): Description {
  return describe(kpi);
}
