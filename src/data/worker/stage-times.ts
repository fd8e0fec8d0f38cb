import { forEachRow } from '../../core/evaluate/relation.ts';
import type { Scope } from '../../core/evaluate/scope.ts';
import type { Sources } from '../../core/evaluate/sources.ts';
import { stays } from '../../core/kpi/sales.ts';
import { fold, match } from '../../core/kpi/sources.ts';
import { lasting, type Lasting } from '../../core/statistics/kaplan-meier.ts';

/*
 * A visit ends with the next one, else when the deal is closed; until then it is open, and has lasted until now. A deal that
 * is closed as it enters its last stage does not stay there.
 */
const closed = ['coalesce', ['<', 'd.closedAt', '$asOf'], 0] as const;
const visits = match(stays, 'deals', [['deal', 'id']], undefined, 'd');
const timeInStages = fold(visits, {
  cohort: { during: 'd.createdAt' },
  where: ['and', ['notnull', 'd.hit'], ['or', ['notnull', 'endAt'], ['=', closed, 0], ['>', 'd.closedAt', 'at']]],
  by: { deal: 'deal', stage: 'stage', owner: 'd.owner' },
  agg: {
    total: ['sum', ['dur', 'at', ['coalesce', 'endAt', ['if', ['=', closed, 1], 'd.closedAt', '$asOf']]]],
    open: ['sum', ['if', ['and', ['isnull', 'endAt'], ['=', closed, 0]], 1, 0]],
  },
});

/**
 * How long the deals created in the period stay in each stage, all visits of a deal together, those that are in it now counted
 * as open. With a rep, the deals that are theirs.
 */
export function timesInStages(sources: Sources, scope: Scope, rep: string | undefined): Map<string, Lasting> {
  const relation = sources.rows(timeInStages, scope, null);
  const { table } = relation;
  const durations = new Map<string, { ms: number; open: boolean }[]>();
  forEachRow(relation, (row) => {
    const [stage, total] = [table.get(row, 'stage'), table.get(row, 'total')];
    if (typeof stage !== 'string' || typeof total !== 'number' || (rep !== undefined && table.get(row, 'owner') !== rep)) return;
    const known = durations.get(stage) ?? [];
    known.push({ ms: total, open: table.get(row, 'open') === 1 });
    durations.set(stage, known);
  });
  return new Map([...durations].flatMap(([stage, all]) => {
    const found = lasting(all);
    return found ? [[stage, found] as const] : [];
  }));
}
