import { describe, expect, it } from 'vitest';
import { catalogue, describe as described, isTableName, tables, type CatalogueEntry } from '../../../src/core/index.ts';

const ids = new Set(catalogue.map(({ id }) => id));

/** The KPIs for which something is wrong, with what it is. */
const faults = (faultsOf: (kpi: CatalogueEntry) => readonly string[]): string[] =>
  catalogue.flatMap((kpi) => faultsOf(kpi).map((fault) => `${kpi.id}: ${fault}`));

describe('the catalogue', () => {
  it('says of every KPI its unit, direction, whose view it is, and what kind of figure', () => {
    expect(faults(({ unit, direction, perspective, measures, timing }) => [unit, direction, perspective, measures, timing].filter((fact) => !fact))).toEqual([]);
  });

  it('reads every KPI with others that there are, and never with itself', () => {
    expect(faults(({ id, pairs }) => pairs.filter((pair) => !ids.has(pair) || pair === id))).toEqual([]);
    expect(faults(({ pairs }) => (pairs.length === 0 ? ['has no pair'] : []))).toEqual([]);
  });

  it('names inputs that the tables declare', () => {
    const declared = (input: string): boolean => {
      const [table = '', field = ''] = input.split('.');
      return isTableName(table) && Object.hasOwn(tables[table], field);
    };
    expect(faults(({ inputs }) => inputs.filter((input) => !declared(input)))).toEqual([]);
    // Ranks and targets are computed from other figures.
    expect(catalogue.filter(({ inputs }) => inputs.length === 0).map(({ id }) => id)).toEqual(['leaderboard', 'target-attainment', 'baseline-progress']);
  });

  it('puts variants of one name beside each other', () => {
    expect(faults(({ variants }) => variants.filter((variant) => !ids.has(variant)))).toEqual([]);
    expect(faults(({ id, variants }) => (variants.length === 0 || variants.includes(id) ? [] : variants))).toEqual([]);
    const groups = new Set(catalogue.map(({ variants }) => variants.join()));
    const grouped = [...groups].flatMap((group) => group.split(',')).filter((id) => id !== '');
    expect(grouped.filter((id, i) => grouped.indexOf(id) !== i)).toEqual([]);
  });

  it('names a source for every formula, with addresses that are whole', () => {
    expect(faults(({ references }) => (references.length === 0 ? ['has no source'] : []))).toEqual([]);
    expect(faults(({ references }) => references.flatMap(({ url }) => (url === undefined || /^https?:\/\/[\w.-]+\/\S*$/.test(url) ? [] : [url])))).toEqual([]);
  });

  it('has the default of a parameter first among its choices', () => {
    expect(faults((kpi) => described(kpi).parameters.flatMap(({ name, choices, default: usual }) => (choices && choices[0] !== usual ? [name] : [])))).toEqual([]);
  });

  it('takes intervals and parts from queries that there are', () => {
    const named = ({ interval, parts = [] }: CatalogueEntry): string[] => [...parts, ...(typeof interval === 'string' ? [] : Object.values(interval).flat())];
    expect(faults((kpi) => named(kpi).filter((name) => !Object.hasOwn(kpi.let, name)))).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });
});
