import { catalogue, QuerySet, Table, tableFromRows, type KpiDefinition, type KpiResult, type Tables } from '../../../src/core/index.ts';
import type { Figures } from '../contest.ts';
import { figuresOf, type Contender, type Loaded } from './contender.ts';
import { stages } from './deals.ts';
import { from, monthOf, to } from './period.ts';

type Question = { name: string; kpi: string | KpiDefinition; params?: Record<string, number> };

/** A KPI of the catalogue that takes a median, with the 90th percentile instead. */
function p90Of(id: string): KpiDefinition {
  const known = catalogue.find((definition) => definition.id === id) as KpiDefinition;
  const query = known.let['v'];
  if (!query || !('agg' in query) || !('v' in query.agg) || query.agg.v[0] !== 'median') throw new Error(`${id} takes no median.`);
  return { ...known, id: `${id}-p90`, interval: 'none', let: { v: { ...query, agg: { v: ['quantile', 0.9, query.agg.v[1]] } } } };
}

const dealQuestions: readonly Question[] = [
  { name: 'win rate', kpi: 'win-rate' },
  { name: 'revenue won', kpi: 'revenue-won' },
  { name: 'average deal', kpi: 'average-deal-size' },
  { name: 'cycle mean', kpi: 'sales-cycle' },
  { name: 'cycle median', kpi: 'sales-cycle-median' },
  { name: 'cycle p90', kpi: p90Of('sales-cycle-median') },
];

const stageQuestions: readonly Question[] = stages.slice(1).map((stage, i) => ({
  name: `to ${stage}`, kpi: 'stage-conversion', params: { a: i + 1, b: i + 2 },
}));

const requestQuestions: readonly Question[] = [
  { name: 'mean', kpi: 'customer-response-time' },
  { name: 'median', kpi: 'customer-response-time-median' },
  { name: 'p90', kpi: p90Of('customer-response-time-median') },
  { name: 'within 1 h', kpi: 'response-within-1h' },
  { name: 'within 24 h', kpi: 'response-within-24h' },
];

type Answer = { name: string; byOwner: KpiResult; byMonth: KpiResult };

/**
 * The same columns in new objects, so that nothing that an earlier run derived from them is found again: the others
 * keep nothing from one run to the next either.
 */
function asNew(tables: Tables): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, { name: table, length, columns }]) => [
      name,
      new Table(table, length, new Map([...columns].map(([field, column]) => [field, { ...column, values: column.values.subarray(0) } as typeof column]))),
    ]),
  );
}

/** All questions in one set, as the elements of a page ask them: what they have in common is done once. */
function ask(tables: Tables, questions: readonly Question[], calls: Map<string, number>): Answer[] {
  const set = new QuerySet(tables);
  const timed = (name: string, read: () => KpiResult): KpiResult => {
    const start = performance.now();
    const result = read();
    calls.set(name, performance.now() - start);
    return result;
  };
  const planned = questions.map(({ name, kpi, params = {} }) => ({
    name,
    byOwner: set.add({ kpi, from, to, by: ['owner'], params }),
    byMonth: set.add({ kpi, from, to, every: 'month', params }),
  }));
  return planned.map(({ name, byOwner, byMonth }) => ({
    name, byOwner: timed(`${name}, by owner`, byOwner), byMonth: timed(`${name}, every month`, byMonth),
  }));
}

function figures(answers: readonly Answer[]): Figures {
  return figuresOf(
    answers.flatMap(({ name, byOwner, byMonth }) => [
      ['total', { [name]: byOwner.value }] as const,
      ...Object.entries(byOwner.groups ?? {}).map(([owner, { value }]) => [owner, { [name]: value }] as const),
      ...(byMonth.series ?? []).map((part) => [monthOf(part.from), { [name]: part.value }] as const),
    ]),
  );
}

function loaded(tables: Tables, questions: readonly Question[]): Loaded {
  const calls = new Map<string, number>();
  return {
    calls,
    run: () => {
      const answers = ask(asNew(tables), questions, calls);
      return () => figures(answers);
    },
  };
}

const stageTable = (): Table => tableFromRows('stages', stages.map((stage, i) => ({ stage, pos: i + 1 })));

/** Each KPI asked by owner and every month. */
export const ours: Contender = {
  title: 'evaluate',
  deals: (rows) => loaded({ deals: tableFromRows('deals', rows) }, dealQuestions),
  stages: (rows) => loaded({ deals: tableFromRows('deals', rows), stages: stageTable() }, stageQuestions),
  requests: (rows) => loaded({ requests: tableFromRows('requests', rows) }, requestQuestions),
};
