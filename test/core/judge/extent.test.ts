import { describe, expect, it } from 'vitest';
import { tableFromRows, type Period, type Tables } from '../../../src/core/index.ts';
import { extentOf } from '../../../src/core/judge/extent.ts';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';
import { zoneOf } from '../../../src/core/time/zone.ts';

const { UTC } = Date;
const asOf = UTC(2025, 5, 15, 10);

function extent(kpi: string, tables: Tables, { zone = 'UTC', at = asOf } = {}): Period {
  return extentOf(definitionOf(kpi), tables, zoneOf(zone), at);
}

const deals = (...rows: object[]): Tables => ({ deals: tableFromRows('deals', rows) });

describe('what the data of a KPI cover', () => {
  it('begins with the day of the first event and ends with that of the last', () => {
    const tables = deals(
      { createdAt: '2025-02-10T08:00Z', closedAt: '2025-03-01T09:30Z' },
      { createdAt: '2025-01-05T23:59Z', closedAt: null },
      { createdAt: null },
    );
    expect(extent('deals-won', tables)).toEqual({ from: UTC(2025, 0, 5), to: UTC(2025, 2, 2) });
  });

  it('ends at asOf where the last event is later than that, or on its day', () => {
    expect(extent('deals-won', deals({ createdAt: '2025-01-05' }, { createdAt: '2025-09-01' }))).toEqual({
      from: UTC(2025, 0, 5),
      to: asOf,
    });
    expect(extent('deals-won', deals({ createdAt: '2025-01-05' }, { createdAt: '2025-06-15T09:00Z' })).to).toBe(asOf);
  });

  it('counts in local days', () => {
    const tables = deals({ createdAt: '2025-01-05T23:30Z', closedAt: '2025-03-30' });
    expect(extent('deals-won', tables, { zone: 'Europe/Rome' })).toEqual({ from: UTC(2025, 0, 5, 23), to: UTC(2025, 2, 30, 22) });
    expect(extent('deals-won', tables, { zone: 'America/New_York' })).toEqual({ from: UTC(2025, 0, 5, 5), to: UTC(2025, 2, 31, 4) });
  });

  it('does not hear of plans', () => {
    const tables = deals(
      { createdAt: '2025-01-05', closedAt: '2025-01-20', expectedCloseAt: '2024-01-01' },
      { createdAt: '2025-01-06', expectedCloseAt: '2025-05-30' },
    );
    expect(extent('deals-won', tables)).toEqual({ from: UTC(2025, 0, 5), to: UTC(2025, 0, 21) });
  });

  it('looks at the tables the KPI reads and at no other', () => {
    const tables = { ...deals({ createdAt: '2025-01-05' }), responses: tableFromRows('responses', [{ at: '2020-01-01' }]) };
    expect(extent('deals-won', tables)).toEqual({ from: UTC(2025, 0, 5), to: UTC(2025, 0, 6) });
    expect(extent('nps', tables)).toEqual({ from: UTC(2020, 0, 1), to: UTC(2020, 0, 2) });
  });

  it('looks at the tables of the KPIs that a KPI is made of', () => {
    expect(extent('nps-trend', { responses: tableFromRows('responses', [{ at: '2025-01-05' }]) }).from).toBe(UTC(2025, 0, 5));
  });

  it.each([
    ['the table is not given', {}],
    ['the table is empty', deals()],
    ['no row has a time', deals({ createdAt: null, owner: 'ana' })],
    ['all is still to come', deals({ createdAt: '2025-09-01' })],
  ])('is the day of asOf so far where %s', (_, tables) => {
    expect(extent('deals-won', tables)).toEqual({ from: UTC(2025, 5, 15), to: asOf });
  });

  it('is nothing where asOf is the start of a day and there are no data', () => {
    expect(extent('deals-won', deals(), { at: UTC(2025, 5, 15) })).toEqual({ from: UTC(2025, 5, 15), to: UTC(2025, 5, 15) });
  });
});
