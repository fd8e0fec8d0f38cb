import { fieldsRead, queriesOfValue, tablesOf } from '../evaluate/fields.ts';
import type { Cohort, KpiDefinition } from './algebra.ts';
import { definitionOf } from './catalogue.ts';
import { definitionHash, referredTo } from './definition-hash.ts';
import { expressionText, queryText } from './notation.ts';
import { referencesOf, type Reference } from './references.ts';
import type { Source } from './sources.ts';
import { choicesOf, variantsOf } from './variants.ts';

/** A rule that says which rows of a table belong to the period: by an event's time, as a state at an instant, or by any day in it. */
export type CohortRule =
  | { readonly rule: 'during'; readonly table: string; readonly fields: readonly [at: string] }
  | { readonly rule: 'at'; readonly table: string; readonly fields: readonly [start: string, end: string]; readonly instant: string }
  | { readonly rule: 'overlaps'; readonly table: string; readonly fields: readonly [start: string, end: string] };

/** What a question may give a definition. */
export type Parameter = { readonly name: string; readonly default?: unknown; readonly choices?: readonly (string | number)[] };

/** How a figure comes about, in signs and names: the words are in the dictionaries. */
export type Description = {
  readonly id: string;
  readonly hash: string;
  /** `won ÷ (won + lost)`, or the one query of a KPI that has no more; another KPI stands in square brackets. */
  readonly formula: string;
  /** What each name in the formula stands for: `count { deals | $from ≤ closedAt < $to, status = "won" }`. */
  readonly queries: Readonly<Record<string, string>>;
  /** The ids of the KPIs in the formula. */
  readonly kpis: readonly string[];
  readonly cohorts: readonly CohortRule[];
  /** The fields it cannot do without, as `table.field`. */
  readonly inputs: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly interval: string;
  /** The ids of the KPIs that go by the same name in the field, our reading first; none where the name is clear. */
  readonly variants: readonly string[];
  readonly references: readonly Reference[];
};

/**
 * Says how a KPI is computed, for a formula card. It reads the definition alone, so it holds for a KPI of one's own too.
 *
 * @throws KpiError `unknown-kpi` or `invalid-definition`.
 */
export function describe(kpi: string | KpiDefinition): Description {
  const definition = definitionOf(kpi);
  const { id, interval, out } = definition;
  const queries: Record<string, string> = Object.fromEntries(queriesOfValue(definition).map(([name, query]) => [name, queryText(query)]));
  const { [String(out)]: whole, ...parts } = queries;
  return {
    id,
    hash: definitionHash(definition),
    formula: whole ?? expressionText(out),
    queries: parts,
    kpis: [...new Set(referredTo(out))],
    cohorts: cohortsOf(definition),
    inputs: fieldsRead(definition),
    parameters: parametersOf(definition),
    interval: typeof interval === 'string' ? interval : (Object.keys(interval)[0] as string),
    variants: variantsOf(id),
    references: referencesOf(id),
  };
}

/** The rules of a definition's queries and of what they stand on, each once. */
export function cohortsOf(definition: KpiDefinition): CohortRule[] {
  const rules = queriesOfValue(definition).flatMap(([, query]) => ('scalar' in query ? [] : [...ruleOf(query.from, query.cohort), ...rulesBelow(query.from)]));
  return rules.filter((rule, i) => rules.findIndex((other) => JSON.stringify(other) === JSON.stringify(rule)) === i);
}

function ruleOf(source: Source, cohort: Cohort | undefined): CohortRule[] {
  const table = tablesOf(source)[0] as string;
  if (!cohort) return [];
  if ('during' in cohort) return [{ rule: 'during', table, fields: [cohort.during] }];
  if ('overlaps' in cohort) return [{ rule: 'overlaps', table, fields: cohort.overlaps }];
  const [start, end, instant] = cohort.at;
  return [{ rule: 'at', table, fields: [start, end], instant: instant.slice(1) }];
}

function rulesBelow(source: Source): CohortRule[] {
  if (typeof source === 'string' || 'credit' in source) return [];
  if ('spans' in source) return rulesBelow(source.spans.from);
  if ('match' in source) return [...rulesBelow(source.match.from), ...rulesBelow(source.match.to)];
  return [...ruleOf(source.from, source.cohort), ...rulesBelow(source.from)];
}

/** What the period itself gives. */
const ofPeriod = new Set(['from', 'to', 'end', 'asOf', 'prevFrom', 'prevTo']);

/** The parameters of a definition and of the KPIs in its formula, but for those that the formula itself gives them. */
function parametersOf({ id, let: queries, out, defaults = {} }: KpiDefinition): Parameter[] {
  const choices = choicesOf(id);
  const own = [...marked([queries, out]).filter((name) => !ofPeriod.has(name)), ...Object.keys(defaults)].map((name) => ({
    name,
    ...(Object.hasOwn(defaults, name) ? { default: defaults[name] } : {}),
    ...(Object.hasOwn(choices, name) ? { choices: choices[name] } : {}),
  }));
  const all = [...own, ...inherited(out)];
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}

function inherited(out: unknown): Parameter[] {
  if (!Array.isArray(out)) return [];
  if (out[0] !== 'kpi') return out.slice(1).flatMap(inherited);
  const [, id, given = {}] = out as [string, string, Readonly<Record<string, unknown>>?];
  return parametersOf(definitionOf(id)).filter(({ name }) => !Object.hasOwn(given, name));
}

/** The names marked with `$` anywhere in a definition. */
function marked(node: unknown): string[] {
  if (typeof node === 'string') return node.startsWith('$') ? [node.slice(1)] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(marked) : [];
}
