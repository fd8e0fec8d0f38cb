import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDate } from '../../../src/data/decode/dates.ts';

const no = undefined;

describe('a date as files write it, with the day first and with the month first', () => {
  it.each([
    ['2026-06-02', '2026-06-02', '2026-06-02'],
    ['2026-06-02 09:30', '2026-06-02 09:30', '2026-06-02 09:30'],
    ['2026-05-04T13:50:24.000+0000', '2026-05-04T13:50:24.000+0000', '2026-05-04T13:50:24.000+0000'],
    ['2026/6/2', '2026-06-02', '2026-06-02'],
    ['2026.06.02', '2026-06-02', '2026-06-02'],
    ['31/12/2026', '2026-12-31', no],
    ['12/31/2026', no, '2026-12-31'],
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['3.4.2026', '2026-04-03', '2026-03-04'],
    ['05/05/2026', '2026-05-05', '2026-05-05'],
    // A year of two digits is the last part.
    ['20-10-16', '2016-10-20', no],
    ['1/2/69', '1969-02-01', '1969-01-02'],
    ['1/2/68', '2068-02-01', '2068-01-02'],
    ['29/02/2024', '2024-02-29', no],
    ['13/07/2026 4:05 PM', '2026-07-13T16:05:00', no],
    ['7/13/2026, 12:05:09 am', no, '2026-07-13T00:05:09'],
    ['13.07.2026 10:15:30.250', '2026-07-13T10:15:30.250', no],
    ['19970101', '1997-01-01', '1997-01-01'],
    ['1767225600', 1767225600000, 1767225600000],
    ['1767225600000', 1767225600000, 1767225600000],
  ])('%s', (text, dayFirst, monthFirst) => {
    expect(readDate(text)).toEqual([dayFirst, monthFirst]);
  });

  it.each(['', 'soon', '29/02/2023', '32/01/2026', '13/13/2026', '2026-02-30', '2026', '03/2026', '1/2/3', '123/4/2026', '19971301', '3/4/2026 25:00', '3/4/2026 13:00 pm', '3/4-2026'])(
    'reads no date in "%s"',
    (text) => {
      expect(readDate(text)).toEqual([no, no]);
    },
  );
});

describe('the order of day and month of a locale', () => {
  it('is day first in Britain and month first in the United States', () => {
    expect(dateOrderOf('en-GB')).toBe(0);
    expect(dateOrderOf('en-US')).toBe(1);
  });

  it('is unknown where the year comes first, or for no locale', () => {
    expect(dateOrderOf('zh-CN')).toBeUndefined();
    expect(dateOrderOf(undefined)).toBeUndefined();
    expect(dateOrderOf('??')).toBeUndefined();
  });
});
