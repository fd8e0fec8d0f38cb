import type { KpiDefinition, Out } from './algebra.ts';
import { definitionOf } from './catalogue.ts';

/**
 * A short name for what a definition computes, to pin it and to tell two of one name apart: 13 letters and digits.
 * Equal for equal formulas, whatever the id, the words, the unit, the pairs or the order of keys are; another formula,
 * default, interval or KPI that the formula refers to gives another hash. A change of ours is in the changelog.
 *
 * Method: FNV-1a of 64 bits (Fowler, Noll, Vo) over the UTF-8 of canonical JSON (keys sorted, no blanks, nothing
 * that is undefined) of `let`, `out`, `defaults`, `interval`, `additive`, `positiveDenominator` and `kpis`, the hashes of the
 * KPIs referred to by id; in base 36.
 *
 * @throws KpiError `unknown-kpi` or `invalid-definition`.
 */
export function definitionHash(kpi: string | KpiDefinition): string {
  const { let: queries, out, defaults, interval, additive, positiveDenominator } = definitionOf(kpi);
  const ids = [...new Set(referredTo(out))];
  const kpis = ids.length > 0 ? Object.fromEntries(ids.map((id) => [id, definitionHash(id)])) : undefined;
  const computed = { let: queries, out, defaults, interval, additive: additive || undefined, positiveDenominator: positiveDenominator || undefined, kpis };
  return fnv1a(JSON.stringify(canonical(computed))).toString(36).padStart(13, '0');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, child]) => [key, canonical(child)]));
}

/** The ids of the KPIs that a formula names. */
export function referredTo(out: Out): string[] {
  if (typeof out !== 'object') return [];
  return out[0] === 'kpi' ? [out[1]] : out.slice(1).flatMap((operand) => referredTo(operand));
}

function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}
