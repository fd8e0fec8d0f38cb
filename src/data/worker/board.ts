import { KpiError } from '../../core/errors.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import { compare } from '../../core/judge/compare.ts';
import type { KpiDefinition } from '../../core/kpi/algebra.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import { answer, factsOf } from './answer.ts';
import { boardGroups, teamsOf } from './board-groups.ts';
import { guardOf } from './board-guard.ts';
import { measured, type Measure, type Measured } from './board-measure.ts';
import { ranked } from './board-ranks.ts';
import type { Board, BoardQuestion, BoardRow, Privacy, Unranked } from './board-shape.ts';
import { valuesBy, type Values } from './board-values.ts';
import { ownTargets } from './own-targets.ts';
import { peopleOf } from './people.ts';
import { Codes, veiled } from './privacy.ts';
import type { Answer, Question } from './protocol.ts';

const codes = new Codes();

/** The reasons to have no rank, in the order in which they are listed. */
const reasons: readonly Unranked[] = ['guardrail', 'few', 'no-target', 'none'];

/** The answer to a question about a board: the result of all together, and everybody's rank, as far as it may be seen. */
export function boardAnswer(tables: Tables, { board: wanted = {}, ...question }: Question, now: number): Answer {
  const { compare: how, ...rest } = question;
  // A comparison with a team or a target is that of the whole, which a board has no place for.
  const base = answer(tables, how === 'previous' || how === 'year-ago' ? question : rest, now);
  const measures = measuresOf(question, wanted);
  const privacy: Privacy = wanted.privacy || 'named';
  const minN = typeof question.params?.['minN'] === 'number' ? question.params['minN'] : undefined;
  const empty: Board = {
    rows: [], of: 0, ranked: 0, groups: [], privacy,
    unit: measures.length > 1 ? 'score' : wanted.attainment ? 'share' : base.kpi.unit,
    lowerIsBetter: measures.length === 1 && !wanted.attainment && measures[0]?.lower === true,
    kpis: measures.map(({ definition, weight }) => ({ facts: factsOf(definition), weight })),
  };
  const senseless = measures.filter(({ lower }) => lower === undefined).map(({ definition }) => definition.id);
  if (senseless.length > 0) return { ...base, board: { ...empty, unrankable: senseless } };
  if (base.result.status === 'not-computable') return { ...base, board: empty };

  const query: Query = {
    kpi: question.kpi, ...base.period, asOf: base.asOf, zone: base.zone,
    ...(question.where && { where: question.where }), ...(question.currency !== undefined && { currency: question.currency }), ...(question.params && { params: question.params }),
    ...(question.schedule && { schedule: question.schedule }),
  };
  const by = wanted.by || 'owner';
  const people = by === 'owner' ? peopleOf(tables, question.where, base.period, base.zone) : null;
  const values = measures.map(({ definition }) => valuesBy(tables, query, definition, by));
  const lacking = values.find(({ missing }) => missing.length > 0);
  if (lacking) return { ...base, result: { ...base.result, status: 'not-computable', value: null, missing: [...lacking.missing] }, board: empty };
  const ids = [...(people?.ids ?? new Set(values.flatMap(({ ids: known }) => known)))].filter((id) => id !== '').sort((a, b) => (a < b ? -1 : 1));
  const targets = wanted.attainment ? ownTargets(tables, query, measures[0]?.definition as KpiDefinition, by) : undefined;
  const guard = wanted.guardrail ? guardOf(tables, query, wanted.guardrail, by) : undefined;
  const teams = teamsOf(tables, query, people);
  const { groupOf, groups, missing, tooSmall } = boardGroups(ids, wanted, privacy, { people, teams, asOf: base.asOf });

  const all = measured(ids, measures, values, targets, minN).map((one): Measured => (one.unranked === undefined && guard?.fails(one.id) ? { ...one, unranked: 'guardrail' } : one));
  const board = ranked(all, groupOf, empty.lowerIsBetter);
  const before = earlier(tables, query, base, measures, by, wanted.attainment === true);
  const placesBefore = before && ranked(measured(ids, measures, before.values, before.targets, minN), groupOf, empty.lowerIsBetter);
  const rows = all.map((one): BoardRow => {
    const { id } = one;
    const [now, then] = [board.get(id), placesBefore?.get(id)];
    const [result, earlierResult, definition] = [values[0]?.of(id), before?.values[0]?.of(id), measures[0]?.definition];
    const target = targets?.of(id).value;
    return {
      id, name: id, value: one.value, rank: now?.rank ?? null,
      results: values.map(({ of }) => plain(of(id))),
      ...(one.interval && { interval: one.interval }),
      ...(one.unranked && { unranked: one.unranked }),
      ...(id === wanted.me && { me: true as const }),
      ...(now && then && { moved: then.place - now.place }),
      ...(measures.length === 1 && result && earlierResult && definition && { verdict: compare(definition, result, earlierResult).verdict }),
      ...(typeof target === 'number' && { target }),
      ...(guard && { guard: plain(guard.of(id)) }),
      ...(groups.length > 0 && { group: groupOf(id) }),
    };
  });
  const order = (row: BoardRow): number => (row.unranked ? ids.length + reasons.indexOf(row.unranked) : (board.get(row.id)?.order ?? 0));
  rows.sort((a, b) => groups.indexOf(a.group ?? '') - groups.indexOf(b.group ?? '') || order(a) - order(b));
  const whole = wholeOf(base.result, all, values[0], targets, measures.length);
  const full: Board = {
    ...empty, rows, of: ids.length, ranked: board.size, groups,
    ...(guard && { guardrail: guard.told }), ...(whole !== null && { whole }), ...(missing !== undefined && { missing }), ...(tooSmall && { tooSmall }),
  };
  return { ...base, board: veiled(full, { codes, teamOf: (id) => teams.get(id) }) };
}

function measuresOf({ kpi, params }: Question, { kpis = [] }: BoardQuestion): Measure[] {
  const several = kpis.map((text) => {
    const [id = '', weight = '1'] = text.split(':');
    if (!(Number(weight) > 0)) throw new KpiError('invalid-query', `"${text}" has no weight above 0. Write a KPI and its weight, such as win-rate:2.`);
    return { kpi: id.trim(), weight: Number(weight) };
  });
  return (several.length > 1 ? several : [{ kpi, weight: 1 }]).map((one) => {
    const definition = definitionOf(one.kpi);
    // Of several, the page says it for those that do not say it themselves.
    const direction = several.length > 1 && definition.direction !== 'context' ? definition.direction : (params?.['direction'] ?? definition.direction);
    return { definition, weight: one.weight, lower: direction === 'lower' ? true : direction === 'higher' ? false : undefined };
  });
}

type Earlier = { readonly values: Values[]; readonly targets: Values | undefined };

/** Everybody's values in the period that is compared with; none where nothing is, or that lies before the data. */
function earlier(tables: Tables, query: Query, { comparison, asOf, period }: Answer, measures: readonly Measure[], by: string, attainment: boolean): Earlier | undefined {
  if (!comparison || comparison.result.status === 'no-data') return undefined;
  const then: Query = { ...query, ...comparison.period, asOf: comparison.period.to + Math.max(0, asOf - period.to) };
  return {
    values: measures.map(({ definition }) => valuesBy(tables, then, definition, by)),
    targets: attainment ? ownTargets(tables, then, measures[0]?.definition as KpiDefinition, by) : undefined,
  };
}

/** What is ranked, of all together: for a score the middle, which is what a half means; for targets, of those who have one. */
function wholeOf({ value }: KpiResult, all: readonly Measured[], own: Values | undefined, targets: Values | undefined, measures: number): number | null {
  if (measures > 1) return 50;
  if (!targets || !own) return value;
  const sum = (values: Values): number => all.reduce((total, { id }) => total + (targets.of(id).value ? (values.of(id).value ?? 0) : 0), 0);
  return targets.adds && sum(targets) > 0 ? sum(own) / sum(targets) : null;
}

/** A result without what names anybody. */
function plain({ kpi, status, value, n, excluded, num, den, interval, currency, partial }: KpiResult): KpiResult {
  return {
    kpi, status, value, n, excluded,
    ...(num !== undefined && { num }), ...(den !== undefined && { den }), ...(interval && { interval }), ...(currency !== undefined && { currency }), ...(partial && { partial }),
  };
}
