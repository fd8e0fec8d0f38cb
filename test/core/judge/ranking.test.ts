import { describe, expect, it } from 'vitest';
import { bestFirst, placesOf, ranksOf, separated, standing, type Contender } from '../../../src/core/judge/ranking.ts';

const about = (value: number, half: number): Contender => ({ value, interval: { low: value - half, high: value + half } });
const exact = (value: number): Contender => ({ value });
const written = (sorted: Contender[]): string[] => ranksOf(sorted).map(({ low, high }) => (low === high ? String(low) : `${low}-${high}`));

describe('ranks', () => {
  it('are shared by those whose intervals meet', () => {
    expect(written([about(46, 5), about(44, 5), about(43, 5), about(32, 4), about(31, 4), about(17, 5)])).toEqual(['1-3', '1-3', '1-3', '4-5', '4-5', '6']);
  });

  it('do not run on from one to the next: a chain of small steps is not one band', () => {
    expect(written([about(50, 3), about(46, 3), about(42, 3), about(38, 3)])).toEqual(['1-2', '1-2', '3-4', '3-4']);
  });

  it('are not shared with everybody because one at the top is uncertain', () => {
    expect(written([about(69, 30), about(57, 5), about(55, 5), about(40, 5), about(38, 5)])).toEqual(['1-3', '1-3', '1-3', '4-5', '4-5']);
  });

  it('part where intervals do not meet, and not where they touch', () => {
    expect(written([about(10, 2), about(6, 2)])).toEqual(['1-2', '1-2']);
    expect(written([about(10, 2), about(5.9, 2)])).toEqual(['1', '2']);
  });

  it('are shared by equal values alone where there are no intervals', () => {
    expect(written([exact(9), exact(7), exact(7), exact(3)])).toEqual(['1', '2-3', '2-3', '4']);
  });

  it('hold where lower is better', () => {
    expect(bestFirst([about(9, 1), about(3, 1), about(4, 1)], true).map(({ value }) => value)).toEqual([3, 4, 9]);
    expect(written(bestFirst([about(9, 1), about(3, 1), about(4, 1)], true))).toEqual(['1-2', '1-2', '3']);
    expect(separated(about(3, 1), about(9, 1))).toBe(true);
  });

  it('of nobody are none', () => {
    expect(ranksOf([])).toEqual([]);
  });
});

it('plain places skip after equal values', () => {
  expect(placesOf([exact(9), exact(7), exact(7), exact(3)])).toEqual([1, 2, 2, 4]);
});

describe('the standing among others', () => {
  it('counts those certainly surpassed, and half of those that cannot be told apart', () => {
    // Above one, level with two, below one.
    expect(standing(about(50, 5), [about(30, 5), about(48, 5), about(55, 5), about(80, 5)], false)).toBe(0.5);
    expect(standing(about(50, 5), [about(30, 5), about(20, 5)], false)).toBe(1);
    expect(standing(about(50, 5), [about(30, 5), about(20, 5)], true)).toBe(0);
    expect(standing(exact(5), [exact(5), exact(4)], false)).toBe(0.75);
    expect(standing(exact(5), [], false)).toBeNull();
  });
});
