import { evaluate, QuerySet } from '../../core/evaluate/evaluate.ts';
import { fieldsRead } from '../../core/evaluate/fields.ts';
import { calendarOf } from '../../core/evaluate/scope.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import { plannedComparison, type Ask, type Comparison } from '../../core/judge/comparison.ts';
import { extentOf } from '../../core/judge/extent.ts';
import type { KpiDefinition, KpiFacts, Let } from '../../core/kpi/algebra.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import { instantOf } from '../../core/time/instant.ts';
import { namedPeriod } from '../../core/time/named-period.ts';
import { autoUnit } from '../../core/time/period.ts';
import { zoneOf } from '../../core/time/zone.ts';
import type { Answer, Question } from './protocol.ts';

/**
 * Answers one question from loaded tables. `now` (epoch ms) stands in where the question has no `asOf`.
 *
 * @throws KpiError `unknown-kpi`, `invalid-query` or `invalid-definition`.
 */
export function answer(tables: Tables, question: Question, now: number): Answer {
  return planned(tables, new QuerySet(tables), question, now)();
}

/**
 * The same in two steps: what it takes is added to a set of queries, so that the questions of a page share their passes over
 * the rows, and then read.
 *
 * @throws KpiError as `answer` does.
 */
export function planned(tables: Tables, set: QuerySet, question: Question, now: number): () => Answer {
  const definition = definitionOf(question.kpi);
  const zone = zoneOf(question.zone);
  const asOf = question.asOf === undefined ? now : instantOf(question.asOf, 'as-of');
  const extent = extentOf(definition, tables, zone, asOf);
  const calendar = calendarOf(question);
  const named = namedPeriod(question.period, zone, asOf, extent, calendar);
  const { from, to } = named;
  const every = question.every === 'auto' ? autoUnit(zone, { from, to: Math.max(from, Math.min(to, asOf)) }, calendar) : question.every;
  const total = { kpi: definition, from, to, asOf, zone: zone.name, ...calendar, ...optional(question) };
  const { by } = question;
  const ask: Ask = (query) => set.add(query);
  const result = ask({ ...total, ...(by === undefined ? {} : { by }), ...(every === undefined ? {} : { every }) });
  const compared = question.compare && plannedComparison(ask, tables, total, {
    with: question.compare, period: named, extent,
    ...(by === undefined ? {} : { by }), ...(question.target === undefined ? {} : { target: question.target }),
  });
  const parts = partsOf(definition, ask, total);
  return () => {
    const now = result();
    const comparison = compared && compared(now);
    const earlier = comparison && every && question.compareSeries && seriesOf(tables, { ...total, every }, comparison);
    const target = question.target ?? (comparison?.with === 'target' ? comparison.result.value : null) ?? undefined;
    return {
      kpi: factsOf(definition),
      period: { from, to },
      asOf,
      zone: zone.name,
      result: now,
      reads: fieldsRead(definition),
      ...parts(),
      ...(comparison ? { comparison: earlier ? { ...comparison, result: { ...comparison.result, series: earlier } } : comparison } : {}),
      ...(target === undefined ? {} : { target }),
    };
  };
}

/** How the earlier period of a comparison went, known as long after its end as the period itself; none where it lies before the data. */
function seriesOf(tables: Tables, total: Query & { to: number; asOf: number }, { with: which, period, result }: Comparison): KpiResult['series'] {
  if ((which !== 'previous' && which !== 'year-ago') || result.status === 'no-data') return undefined;
  return evaluate(tables, { ...total, ...period, asOf: period.to + Math.max(0, total.asOf - total.to) }).series;
}

function optional({ currency, where, params, schedule }: Question): Pick<Query, 'currency' | 'where' | 'params' | 'schedule'> {
  return {
    ...(schedule === undefined ? {} : { schedule }),
    ...(currency === undefined ? {} : { currency }),
    ...(where === undefined ? {} : { where }),
    ...(params === undefined ? {} : { params }),
  };
}

/** What a definition says of a KPI, without how it is computed. */
export function factsOf({ id, unit, direction, perspective, measures, timing, range, pairs }: KpiDefinition): KpiFacts {
  return { id, unit, direction, perspective, measures, timing, pairs, ...(range ? { range } : {}) };
}

/** The values of the queries that the KPI shows beside its result. */
function partsOf(definition: KpiDefinition, ask: Ask, total: Query): () => Pick<Answer, 'parts'> {
  const parts = definition.parts?.map((name) => {
    const part: KpiDefinition = { ...definition, let: { [name]: definition.let[name] as Let }, out: name, interval: 'none' };
    return { name, read: ask({ ...total, kpi: part }) };
  });
  if (!parts) return () => ({});
  return () => ({ parts: Object.fromEntries(parts.flatMap(({ name, read }) => [read().value].flatMap((value) => (value === null ? [] : [[name, value] as const])))) });
}
