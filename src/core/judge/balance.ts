import type { KpiDefinition } from '../kpi/algebra.ts';
import { definitionOf } from '../kpi/catalogue.ts';
import { boardStaples, guardrailRules } from './guardrails.ts';
import { isVolume } from './volume.ts';

type Test = (kpi: KpiDefinition) => boolean;

const not = (test: Test): Test => (kpi) => !test(kpi);
const isInternal: Test = ({ perspective }) => perspective === 'internal';
const isEfficiency: Test = ({ measures }) => measures === 'efficiency';

type OneSided = 'only-lagging' | 'only-volume' | 'only-internal' | 'only-efficiency' | 'only-effectiveness';

/** What all KPIs of a board can be, and which KPI would mend it. */
const onesided: readonly { code: OneSided; all: Test; mends: Test }[] = [
  { code: 'only-lagging', all: ({ timing }) => timing === 'lagging', mends: ({ timing }) => timing === 'leading' },
  { code: 'only-volume', all: isVolume, mends: not(isVolume) },
  { code: 'only-internal', all: isInternal, mends: not(isInternal) },
  { code: 'only-efficiency', all: isEfficiency, mends: not(isEfficiency) },
  { code: 'only-effectiveness', all: not(isEfficiency), mends: isEfficiency },
];

/** More would be a list to choose from, not advice. */
const MOST_PROPOSALS = 3;

/** What a board lacks. `add` holds the KPIs that would mend it, the best first. */
export type BoardAdvice =
  | { code: 'single' | OneSided; severity: 'advice'; add: string[] }
  /** A KPI under pressure stands without one that would show the price. `rule` is the story to tell. */
  | { code: 'unpaired'; severity: 'advice'; rule: string; kpi: string; add: string[] };

/**
 * What is missing from a set of KPIs that are looked at together: one alone is never enough, all of one kind are blind on
 * the other side, and one that people are pressed to move needs one that shows at what cost.
 *
 * @param isAvailable which KPIs may be proposed, such as those the data can give
 * @throws KpiError `unknown-kpi` or `invalid-definition`
 */
export function boardAdvice(board: readonly (string | KpiDefinition)[], isAvailable: (kpi: string) => boolean): BoardAdvice[] {
  const kpis = [...new Set(board.map((kpi) => definitionOf(kpi)))];
  const shown = new Set(kpis.map(({ id }) => id));
  const proposals = [...new Set([...kpis.flatMap(({ pairs }) => pairs), ...boardStaples])].filter((id) => !shown.has(id) && isAvailable(id));
  const advice = (code: 'single' | OneSided, mends?: Test): BoardAdvice => ({
    code, severity: 'advice', add: proposals.filter((id) => mends?.(definitionOf(id)) ?? true).slice(0, MOST_PROPOSALS),
  });
  const sides = kpis.length > 1 ? onesided.filter(({ all }) => kpis.every(all)) : [];
  return [
    ...(kpis.length === 1 ? [advice('single')] : []),
    ...sides.map(({ code, mends }) => advice(code, mends)),
    ...kpis.flatMap(({ id }) => unpaired(id, shown, isAvailable)),
  ];
}

/** A KPI under pressure of which no pair is shown. */
function unpaired(kpi: string, shown: ReadonlySet<string>, isAvailable: (kpi: string) => boolean): BoardAdvice[] {
  const rules = guardrailRules.filter(({ pressed }) => Object.hasOwn(pressed, kpi));
  const pairs = [...new Set(rules.flatMap((rule) => Object.keys(rule.pairs)))];
  const [first] = rules;
  if (!first || pairs.some((pair) => shown.has(pair))) return [];
  return [{ code: 'unpaired', severity: 'advice', rule: first.id, kpi, add: pairs.filter(isAvailable) }];
}
