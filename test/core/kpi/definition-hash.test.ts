import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, definitionHash, KpiError, type KpiDefinition } from '../../../src/core/index.ts';

const winRate = catalogue.find(({ id }) => id === 'win-rate') as KpiDefinition;
const count = { from: 'deals', agg: { v: ['count'] } };
const own = (definition: object): KpiDefinition => ({ id: 'own', let: { v: count }, out: 'v', ...definition }) as unknown as KpiDefinition;

describe('the hash of a definition', () => {
  // Worked out in Python from the method in the documentation: json.dumps with sorted keys, FNV-1a of 64 bits, base 36.
  it.each([
    ['win-rate', '1xfamjpmpai4h'],
    ['mrr', '1f24fq7uvkprs'],
    ['arr', '1x9s61151eni5'],
  ])('of %s is %s', (id, hash) => {
    expect(definitionHash(id)).toBe(hash);
  });

  it('does not change with words, facts and the order of keys', () => {
    const { let: queries, ...rest } = winRate;
    const turned = { ...Object.fromEntries(Object.entries(rest).reverse()), let: Object.fromEntries(Object.entries(queries).reverse()) };
    expect(Object.keys(turned)).not.toEqual(Object.keys(winRate));
    expect(definitionHash({ ...(turned as unknown as KpiDefinition), id: 'ours', unit: 'ratio', pairs: [], direction: 'lower' })).toBe(definitionHash('win-rate'));
  });

  it('is the same whether what is implied is said or not', () => {
    expect(definitionHash(own({ interval: 'none', additive: false, defaults: undefined }))).toBe(definitionHash(own({})));
  });

  it.each([
    ['a query', { let: { v: { ...count, where: ['=', 'status', "'won"] } } }],
    ['the name of a query', { let: { w: count }, out: 'w' }],
    ['the formula', { out: ['*', 2, 'v'] }],
    ['the order of operands', { out: ['-', 'v', 1] }],
    ['the order of operands, turned', { out: ['-', 1, 'v'] }],
    ['a default', { defaults: { stage: 'demo' } }],
    ['another default', { defaults: { stage: 'trial' } }],
    ['the interval', { interval: 'poisson' }],
    ['what a group without rows is', { additive: true }],
    ['what a negative denominator is', { positiveDenominator: true }],
    ['a letter', { defaults: { stage: 'démo' } }],
  ])('changes with %s', (_, change) => {
    const others = [own({}), own({ out: ['-', 1, 'v'] }), own({ out: ['-', 'v', 1] }), own({ defaults: { stage: 'demo' } })].filter((other) => JSON.stringify(other) !== JSON.stringify(own(change)));
    expect(others.map((other) => definitionHash(other))).not.toContain(definitionHash(own(change)));
  });

  it('changes with the KPIs that the formula refers to', () => {
    const of = (id: string): string => definitionHash(own({ let: {}, out: ['kpi', id] }));
    expect(of('win-rate')).not.toBe(of('close-rate'));
    expect(of('win-rate')).not.toBe(definitionHash('win-rate'));
  });

  it('is refused for what is no definition', () => {
    expect(() => definitionHash('winrate')).toThrow(KpiError);
    expect(() => definitionHash(own({ out: 'w' }))).toThrow(expect.objectContaining({ code: 'invalid-definition' }));
  });
});

describe('the formulas of the catalogue', () => {
  const pinned = JSON.parse(readFileSync(new URL('hashes.json', import.meta.url), 'utf8')) as Record<string, string>;

  // A page may have pinned a hash. Where a formula changes on purpose, say so in CHANGELOG.md, with the old and the new hash,
  // and write the new one into hashes.json.
  it('are those that pages may have pinned', () => {
    expect(Object.fromEntries(catalogue.map((kpi) => [kpi.id, definitionHash(kpi)]))).toEqual(pinned);
  });

  it('differ from each other', () => {
    expect(new Set(Object.values(pinned)).size).toBe(catalogue.length);
  });
});
