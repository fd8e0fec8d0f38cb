import { describe, expect, it } from 'vitest';
import { compileCell, compilePath } from '../../../src/data/connect/path.ts';
import { recordsOf } from '../../../src/data/decode/records.ts';

const row = {
  'amount.value': 1,
  amount: { value: 2, currency: 'EUR' },
  owner: { 'display.name': 'Anna', id: 7 },
  stages: ['New', 'Won'],
  wonAt: '',
  lostAt: null,
  closedAt: '2026-06-02',
  'a|b': 'both',
};

describe('a path', () => {
  it.each([
    ['amount.value', 1],
    ['amount.currency', 'EUR'],
    ['owner.display.name', 'Anna'],
    ['stages.0', 'New'],
    ['stages.-1', 'Won'],
    ['stages.5', undefined],
    ['stages.length', undefined],
    ['wonAt|lostAt|closedAt', '2026-06-02'],
    ['wonAt|lostAt', ''],
    ['a|b', 'both'],
    ['=EUR', 'EUR'],
    ['missing.deep', undefined],
    ['constructor', undefined],
    ['__proto__.constructor', undefined],
    ['owner.toString', undefined],
  ])('%s', (path, value) => {
    expect(compilePath(path)(row)).toBe(value);
    expect(compileCell(path, recordsOf([{}, row]))(1)).toBe(value);
  });

  it('reads own keys called __proto__', () => {
    const row: unknown = JSON.parse('{"__proto__": {"x": 5}}');
    expect(compilePath('__proto__.x')(row)).toBe(5);
    expect(compileCell('__proto__.x', recordsOf([row]))(0)).toBe(5);
  });

  it.each([null, undefined, 5, 'text', []])('finds nothing in %j', (value) => {
    expect(compilePath('a.b')(value)).toBeUndefined();
  });
});
