import { expect, it } from 'vitest';
import { tableFromRows } from '../../../src/core/table/table.ts';
import { valuesOf } from '../../../src/data/worker/values.ts';

const tables = {
  deals: tableFromRows('deals', [
    { id: 'a', owner: 'Ann', team: 'North', size: 2 }, { id: 'b', owner: 'Bob', team: 'South', size: 2 }, { id: 'c', owner: 'Bob', team: 'North', size: 10 }, { id: 'd' },
  ]),
  activities: tableFromRows('activities', [{ id: 'x', owner: 'Cem' }, { id: 'y', owner: 'Cem' }, { id: 'z', owner: 'Cem' }]),
  reps: tableFromRows('reps', [{ id: 'Dan' }]),
  rates: tableFromRows('rates', [{ currency: 'USD', rate: 1.1 }]),
};

it('are those of all tables, the most frequent first, and by name where they are as frequent', () => {
  expect(valuesOf(tables, ['owner', 'team'], undefined)).toEqual({ owner: ['Cem', 'Bob', '', 'Ann', 'Dan'], team: ['North', '', 'South'] });
});

it('are text, also of numbers', () => {
  expect(valuesOf(tables, ['size'], undefined)).toEqual({ size: ['2', '', '10'] });
});

it('are those of the rows that are kept, and none of a field that nothing has', () => {
  expect(valuesOf(tables, ['owner', 'campaign', 'currency'], { team: 'North' })).toEqual({ owner: ['Cem', 'Ann', 'Bob', 'Dan'], campaign: [], currency: [] });
});
