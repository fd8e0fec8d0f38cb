import { describe, expect, it } from 'vitest';
import { nextOf, type PageState } from '../../../src/data/connect/next-page.ts';

const rules = [{ from: '+rows', to: '?offset', total: 'total|*.total', if: 'total|*.total' }];

function page(value: unknown, rows: number): PageState {
  return { value, rows, rowsSoFar: rows, pagesSoFar: 1, hasBody: false, header: () => null, asked: () => undefined };
}

describe('the next page', () => {
  it('is told by what lies around the rows', () => {
    expect(nextOf(rules, page({ data: [{ id: 1 }, { id: 2 }], meta: { total: 5 } }, 2))).toMatchObject({ to: '?offset', value: '2' });
  });

  it('is not told by the rows: a deal has a total of its own', () => {
    expect(nextOf(rules, page([{ id: 1, total: 900 }, { id: 2, total: 40 }], 2))).toBeUndefined();
  });
});
