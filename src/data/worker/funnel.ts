import { withDerived } from '../../core/derive/derived.ts';
import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import { scopeOf } from '../../core/evaluate/scope.ts';
import { Shared } from '../../core/evaluate/shared.ts';
import { bottleneck, worthOfGap } from '../../core/judge/bottleneck.ts';
import { compare } from '../../core/judge/compare.ts';
import type { KpiDefinition } from '../../core/kpi/algebra.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import { dealsReached } from '../../core/kpi/sales.ts';
import { ask } from '../../core/kpi/sources.ts';
import { wilson } from '../../core/statistics/wilson.ts';
import { tableFromRows, Table } from '../../core/table/table.ts';
import { answer } from './answer.ts';
import type { Funnel, FunnelStage, StageReached } from './funnel-shape.ts';
import { reachedRows } from './funnel-rows.ts';
import { inPipeline, pipelinesOf } from './pipelines.ts';
import type { Answer, Question } from './protocol.ts';
import { timesInStages } from './stage-times.ts';
import { subset } from './subset.ts';

/** A step that fewer came to is not judged. */
const fewest = 5;

const counts = definitionOf('new-opportunities');
const conversion = definitionOf('stage-conversion');
const values: KpiDefinition = {
  id: 'funnel-value', unit: 'money', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'leading',
  interval: 'none', additive: true, pairs: [],
  let: { v: ask('deals', { cohort: { during: 'createdAt' }, agg: ['sum', ['money', 'amount', 'currency', 'createdAt']] }) },
  out: 'v',
};

type Position = { readonly stage: string; readonly pos: number };
/** The deals that came no further than a position; the empty text is none. */
type Furthest = (pos: string) => { count: number; value: number | null };

/** The answer to a question about a funnel: the conversion from its first stage to its last, and the stages themselves. */
export function funnelAnswer(given: Tables, { funnel: wanted = {}, ...question }: Question, now: number): Answer {
  const pipelines = pipelinesOf(given.deals);
  const pipeline = pipelines.length < 2 || wanted.pipeline === '*' ? undefined : (pipelines.find(({ name }) => name === wanted.pipeline) ?? pipelines[0])?.name;
  const { tables, notes } = staged(pipeline === undefined ? given : inPipeline(given, pipeline), wanted.stages);
  const positions = positionsOf(tables.stages);
  const { rep } = wanted;
  const params = { first: positions[0]?.pos, last: positions.at(-1)?.pos, ...question.params };
  // A rep is looked for among the deals alone: who moved a deal on before it was theirs does not matter.
  const base = answer(rep === undefined ? tables : { ...tables, ...(tables.deals && { deals: ownedBy(tables.deals, rep) }) }, { ...question, kpi: 'funnel-conversion', params }, now);
  if (base.result.status === 'not-computable' || positions.length === 0) return base;
  const { period, asOf, zone } = base;
  const query: Query = { kpi: counts, ...period, asOf, zone, ...(question.where && { where: question.where }), ...(question.currency !== undefined && { currency: question.currency }) };
  const scope = scopeOf({ ...query, params: { rep } });
  const sources = new Shared(tables).sources(question.where, []);
  const reached = { ...tables, deals: withFurthest(tables.deals as Table, sources.rows(dealsReached, scope, null).table) };
  const by = rep === undefined ? ['furthest'] : ['owner', 'furthest'];
  const [count, value] = [evaluate(reached, { ...query, by }), evaluate(reached, { ...query, kpi: values, by })];
  const mine = furthestOf(count, value, rep === undefined ? undefined : (owner) => owner === rep);
  const own = sideOf(positions, mine);
  const rest = rep === undefined ? undefined : sideOf(positions, furthestOf(count, value, (owner) => owner !== rep));
  // Where only the stage of today is known, nothing is known of when a deal came to it, and of how far lost ones came.
  const hasHistory = !notes.includes('current-stage-only');
  const times = hasHistory ? timesInStages(sources, scope, rep) : undefined;
  const stages = positions.map(({ stage }, i): FunnelStage => {
    const [side, others] = [own[i] as StageReached, rest?.[i]];
    const verdict = side.fromPrevious && others?.fromPrevious ? compare(conversion, side.fromPrevious, others.fromPrevious).verdict : 'unknown';
    return { stage, ...side, time: times?.get(stage) ?? null, ...(others && { rest: { ...others, verdict } }) };
  });
  const funnel: Funnel = {
    stages,
    value: { status: value.status, ...(value.currency !== undefined && { currency: value.currency }) },
    ...(hasHistory && neckOf(stages, minOf(question))),
    outside: mine('').count,
    pipelines,
    ...(pipeline !== undefined && { pipeline }),
    ...(wanted.rowsOf !== undefined && { rows: reachedRows(reached.deals, query, positions.find(({ stage }) => stage === wanted.rowsOf), rep) }),
  };
  return { ...base, result: { ...base.result, ...(notes.length > 0 && { notes }) }, funnel };
}

/** The tables with stage events and an order of stages, and what these are derived from where they are not given. */
function staged(given: Tables, names: readonly string[] | undefined): { tables: Tables; notes: string[] } {
  const named: Tables = names?.length ? { ...given, stages: tableFromRows('stages', names.map((stage, i) => ({ stage, pos: i + 1 }))) } : given;
  const { tables, notes } = withDerived(named, ['deals', 'stageEvents', 'stages']);
  return { tables, notes: [notes.stageEvents, notes.stages].filter((note) => note !== undefined) };
}

/** The stages that have a place, in order. */
function positionsOf(stages: Table | undefined): Position[] {
  const all = new Map<number, string>();
  for (let row = 0; row < (stages?.length ?? 0); row++) {
    const [stage, pos] = [stages?.get(row, 'stage'), stages?.get(row, 'pos')];
    if (typeof pos === 'number' && typeof stage === 'string' && !all.has(pos)) all.set(pos, stage);
  }
  return [...all].sort(([a], [b]) => a - b).map(([pos, stage]) => ({ stage, pos }));
}

function ownedBy(deals: Table, rep: string): Table {
  return subset(deals, (row) => deals.get(row, 'owner') === rep);
}

/** The deals with the furthest position each came to as a field, to group by. */
function withFurthest(deals: Table, reached: Table): Table {
  const column = reached.columns.get('h.maxPos');
  return new Table(deals.name, deals.length, new Map([...deals.columns, ...(column ? [['furthest', column] as const] : [])]));
}

/** Reads counts and values off results by furthest position; by owner before that where only some owners are meant. */
function furthestOf(count: KpiResult, value: KpiResult, isMeant?: (owner: string) => boolean): Furthest {
  const sum = (result: KpiResult, pos: string): number => {
    const owners = isMeant ? Object.entries(result.groups ?? {}).flatMap(([owner, group]) => (isMeant(owner) ? [group] : [])) : [result];
    return owners.reduce((total, { groups }) => total + (groups?.[pos]?.value ?? 0), 0);
  };
  return (pos) => ({ count: sum(count, pos), value: value.status === 'ok' ? sum(value, pos) : null });
}

/** Each stage with all that came as far or further. */
function sideOf(positions: readonly Position[], furthest: Furthest): StageReached[] {
  const side: StageReached[] = positions.map(({ pos }) => furthest(String(pos)));
  for (let i = side.length - 2; i >= 0; i--) {
    const [here, after] = [side[i] as StageReached, side[i + 1] as StageReached];
    here.count += after.count;
    here.value = here.value === null || after.value === null ? null : here.value + after.value;
  }
  const [first] = side;
  side.forEach((stage, i) => {
    const before = side[i - 1];
    if (before && first) Object.assign(stage, { fromPrevious: share(stage.count, before.count), fromFirst: share(stage.count, first.count) });
  });
  return side;
}

function share(k: number, n: number): KpiResult {
  const parts = { kpi: conversion.id, num: k, den: n, n, excluded: {} };
  const bounds = wilson(k, n);
  if (!bounds) return { ...parts, status: 'no-data', value: null };
  return { ...parts, status: 'ok', value: k / n, interval: { low: bounds[0], high: bounds[1], level: 0.95, method: 'wilson' } };
}

function minOf({ params }: Question): number {
  return typeof params?.['minN'] === 'number' ? params['minN'] : fewest;
}

function neckOf(stages: readonly FunnelStage[], minN: number): Pick<Funnel, 'bottleneck'> {
  const passed = ({ fromPrevious }: StageReached): { k: number; n: number } => ({ k: fromPrevious?.num ?? 0, n: fromPrevious?.den ?? 0 });
  const steps = stages.slice(1).map((stage) => ({ own: passed(stage), ...(stage.rest && { rest: passed(stage.rest) }) }));
  const neck = bottleneck(steps, minN);
  if (!neck) return {};
  const [step, later, end] = [steps[neck.step], stages[neck.step + 1], stages.at(-1)];
  const worth = neck.certain && step?.rest && later?.rest && end?.rest
    ? worthOfGap({ own: step.own, rest: step.rest }, { own: later, rest: later.rest }, { own: end, rest: end.rest }, minN)
    : null;
  return { bottleneck: { ...neck, ...(worth !== null && { worth }) } };
}
