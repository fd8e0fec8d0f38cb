import { fieldsRead } from '../evaluate/fields.ts';
import type { KpiDefinition } from './algebra.ts';
import { catalogue } from './catalogue.ts';
import { cohortsOf, type CohortRule } from './describe.ts';
import { referencesOf, type Reference } from './references.ts';
import { variantsOf } from './variants.ts';

/** A built-in KPI: its facts and definition, and what these say of it. Its words are in the dictionaries. */
export type CatalogueEntry = KpiDefinition & {
  /** Which rows belong to the period. */
  readonly cohorts: readonly CohortRule[];
  /** The fields it cannot do without, as `table.field`. */
  readonly inputs: readonly string[];
  /** The ids of the KPIs that go by the same name in the field, our reading first; none where the name is clear. */
  readonly variants: readonly string[];
  /** Where the formula comes from. */
  readonly references: readonly Reference[];
};

/** Every built-in KPI. */
export const entries: readonly CatalogueEntry[] = /* @__PURE__ */ catalogue.map((definition) => ({
  ...definition,
  cohorts: cohortsOf(definition),
  inputs: fieldsRead(definition),
  variants: variantsOf(definition.id),
  references: referencesOf(definition.id),
}));
