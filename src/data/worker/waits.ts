import { instantsOfField } from '../../core/evaluate/cohort.ts';
import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import { scopeOf, type Scope } from '../../core/evaluate/scope.ts';
import { select } from '../../core/evaluate/select.ts';
import type { Table } from '../../core/table/table.ts';
import { businessTime } from '../../core/time/business-hours.ts';
import { answer } from './answer.ts';
import type { Answer, Question } from './protocol.ts';
import { boundsFor, waitBins } from './wait-bins.ts';
import { waitDefinitions } from './wait-definitions.ts';
import type { HoursKind, WaitFigures, WaitingRow, Waits, WaitsQuestion } from './waits-shape.ts';

/** Rows are looked at by people. */
const usualMost = 5;
/** Those who may yet pass a mark while somebody looks. */
const mostYoung = 1000;

/** The answer to a question about response times, with who waits and how long the others did. */
export function waitsAnswer(tables: Tables, { waits: wanted = {}, ...question }: Question, now: number): Answer {
  const { schedule } = question;
  const { marks, by, aheadMs = 0 } = wanted;
  const base = answer(tables, question, now + aheadMs);
  const { requests } = tables;
  if (!marks || !requests || base.result.status === 'not-computable') return base;
  const { period, asOf, zone } = base;
  const query: Query = {
    kpi: '', ...period, asOf, zone, ...(question.where && { where: question.where }), ...(by !== undefined && { by: [by] }),
    ...(schedule && { schedule }), ...(question.params && { params: question.params }),
  };
  const spread = spreadOf(requests, question.where, scopeOf(query));
  const kinds: readonly HoursKind[] = schedule ? ['calendar', 'business'] : ['calendar'];
  const figures = kinds.map((kind) => [kind, figuresIn(kind, tables, query, marks)] as const);
  return {
    ...base,
    waits: {
      marks,
      hours: Object.fromEntries(figures.map(([kind, found]) => [kind, { ...ofGroup(found), bins: binsIn(kind, spread, asOf, marks, schedule) }])),
      ...(by !== undefined && { groups: groupsOf(figures) }),
      received: spread.answered.length + spread.open.length,
      unanswered: spread.open.length,
      waiting: waitingOf(requests, spread.waiting, asOf, wanted, schedule),
    },
  };
}

function figuresIn(kind: HoursKind, tables: Tables, query: Query, marks: readonly number[]): WaitFigures {
  const { median, mean, p90, within } = waitDefinitions[kind];
  const [a, b, c] = [median, mean, p90].map((kpi) => evaluate(tables, { ...query, kpi })) as [KpiResult, KpiResult, KpiResult];
  return { median: a, mean: b, p90: c, within: marks.map((markMs) => evaluate(tables, { ...query, kpi: within, params: { ...query.params, markMs } })) };
}

/** The figures of one group, or of the whole. A group without rows for a figure has none. */
function ofGroup({ median, mean, p90, within }: WaitFigures, group?: string): WaitFigures {
  const pick = ({ groups, ...whole }: KpiResult): KpiResult =>
    group === undefined ? whole : (groups?.[group] ?? { kpi: whole.kpi, status: 'no-data', value: null, n: null, excluded: {} });
  return { median: pick(median), mean: pick(mean), p90: pick(p90), within: within.map(pick) };
}

function groupsOf(figures: readonly (readonly [HoursKind, WaitFigures])[]): NonNullable<Waits['groups']> {
  const names = new Set(figures.flatMap(([, { median, within }]) => [median, ...within].flatMap(({ groups }) => Object.keys(groups ?? {}))));
  return Object.fromEntries([...names].map((group) => [group, Object.fromEntries(figures.map(([kind, found]) => [kind, ofGroup(found, group)]))]));
}

/** Instants, two for each request received in the period: when it came and when it was answered. Who waits may have come earlier. */
type Spread = { readonly answered: readonly (readonly [at: number, to: number])[]; readonly open: readonly number[]; readonly waiting: readonly { row: number; at: number }[] };

function spreadOf(requests: Table, where: Question['where'], scope: Scope): Spread {
  const [at, to] = [instantsOfField(requests, 'at', scope), instantsOfField(requests, 'respondedAt', scope)];
  const answered: [number, number][] = [];
  const open: number[] = [];
  const waiting: { row: number; at: number }[] = [];
  const selection = select(requests, where);
  for (let i = 0; i < (selection?.length ?? requests.length); i++) {
    const row = selection ? (selection[i] as number) : i;
    const [start, end] = [at[row] as number, to[row] as number];
    if (!(start < scope.asOf)) continue;
    const isIn = start >= scope.from && start < scope.to;
    // An answer before its request is a fault in the data, not an answer: such rows are left out, as the KPIs do.
    if (end < scope.asOf) {
      if (isIn && end >= start) answered.push([start, end]);
    } else {
      if (isIn) open.push(start);
      waiting.push({ row, at: start });
    }
  }
  return { answered, open, waiting: waiting.sort((a, b) => a.at - b.at) };
}

function binsIn(kind: HoursKind, { answered, open }: Spread, asOf: number, marks: readonly number[], schedule: Question['schedule']): ReturnType<typeof waitBins> {
  const length = (from: number, to: number): number => (kind === 'business' && schedule ? businessTime(schedule, from, to) : to - from);
  return waitBins(Float64Array.from(answered, ([from, to]) => length(from, to)), Float64Array.from(open, (from) => length(from, asOf)), boundsFor(marks));
}

function waitingOf(requests: Table, waiting: Spread['waiting'], asOf: number, { most = usualMost, marks = [] }: WaitsQuestion, schedule: Question['schedule']): Waits['waiting'] {
  const last = marks.at(-1) ?? 0;
  const isYoung = (at: number): boolean => (schedule ? businessTime(schedule, at, asOf) : asOf - at) <= last;
  const first = waiting.findIndex(({ at }) => isYoung(at));
  const young = first < 0 ? [] : waiting.slice(first, first + mostYoung);
  return {
    total: waiting.length,
    rows: waiting.slice(0, most).map(({ row, at }) => rowOf(requests, row, at)),
    young: young.map(({ row, at }) => ({ ...namesOf(requests, row), at })),
  };
}

function textIn(requests: Table, row: number, field: string): string | undefined {
  const value = requests.columns.has(field) ? requests.get(row, field) : null;
  return value === null || value === '' ? undefined : String(value);
}

/** A request goes by its customer, else by its own id, else by its number. */
function namesOf(requests: Table, row: number): Pick<WaitingRow, 'id' | 'name'> {
  const id = textIn(requests, row, 'id') ?? String(row + 1);
  return { id, name: textIn(requests, row, 'name') ?? textIn(requests, row, 'account') ?? id };
}

function rowOf(requests: Table, row: number, at: number): WaitingRow {
  const more = ['channel', 'owner', 'url'].flatMap((field) => {
    const text = textIn(requests, row, field);
    return text === undefined ? [] : [[field, text] as const];
  });
  return { ...namesOf(requests, row), at, ...Object.fromEntries(more) };
}
