import { withDerived } from '../../core/derive/derived.ts';
import { tablesRead } from '../../core/evaluate/fields.ts';
import type { Tables } from '../../core/evaluate/query.ts';
import { scopeOf } from '../../core/evaluate/scope.ts';
import { Shared } from '../../core/evaluate/shared.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import { dealsReached } from '../../core/kpi/sales.ts';
import type { Question } from './protocol.ts';
import { subset } from './subset.ts';

type Asked = { readonly tables: Tables; readonly question: Question };

const known = new WeakMap<Tables, Map<string, Tables>>();

/**
 * `where: {reached: stage}` means the deals that ever came to a stage or further: what is selected in a funnel. It is no field
 * of theirs, so the deals are looked out first. Of a KPI that reads no deals it stays a field that its tables lack.
 */
export function whereReached(tables: Tables, question: Question, now: number): Asked {
  const { reached, ...where } = question.where ?? {};
  if (reached === undefined || !tablesRead(definitionOf(question.kpi)).includes('deals')) return { tables, question };
  const stages = [reached].flat();
  const name = JSON.stringify(stages);
  let narrowed = known.get(tables);
  if (!narrowed) known.set(tables, (narrowed = new Map()));
  let those = narrowed.get(name);
  if (!those) narrowed.set(name, (those = lookedOut(tables, stages, now)));
  return { tables: those, question: { ...question, where } };
}

function lookedOut(given: Tables, stages: readonly string[], now: number): Tables {
  const { tables } = withDerived(given, ['deals', 'stageEvents', 'stages']);
  const { deals, stages: order } = tables;
  if (!deals) return given;
  const positions = Array.from({ length: order?.length ?? 0 }, (_, row) => ({ stage: order?.get(row, 'stage'), pos: Number(order?.get(row, 'pos') ?? NaN) }));
  const least = Math.min(...positions.filter(({ stage, pos }) => stages.includes(String(stage)) && !Number.isNaN(pos)).map(({ pos }) => pos));
  const scope = scopeOf({ kpi: 'new-opportunities', from: 0, to: now, asOf: now });
  const furthest = new Shared(tables).sources(undefined, []).rows(dealsReached, scope, null).table.columns.get('h.maxPos');
  return { ...given, deals: subset(deals, (row) => (furthest?.values[row] as number) >= least) };
}
