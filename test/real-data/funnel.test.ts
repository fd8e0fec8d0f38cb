import { describe, expect, it } from 'vitest';
import { tableFromRows, type Tables } from '../../src/core/index.ts';
import { pictureAnswer } from '../../src/data/worker/pictures.ts';
import { datasets } from './folders.ts';

const steps = ['A_SUBMITTED', 'A_PREACCEPTED', 'A_ACCEPTED', 'A_FINALIZED', 'O_SENT', 'O_SENT_BACK', 'A_APPROVED'];

describe.skipIf(datasets.missing)('the funnel of the bpi12 loans', () => {
  it('narrows from 13,087 cases to 2,246 approvals, as published', () => {
    const [header = '', ...lines] = new TextDecoder().decode(datasets.bytes('bpi12-loans', 'bpi12_cases.csv')).trim().split(/\r?\n/);
    const columns = header.split(',');
    const cases = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])));
    const tables: Tables = {
      deals: tableFromRows('deals', cases.map((one) => ({ id: one['case'], createdAt: one['A_SUBMITTED'] }))),
      stageEvents: tableFromRows('stageEvents', cases.flatMap((one) => steps.flatMap((stage) => (one[stage] ? [{ deal: one['case'], at: one[stage], stage }] : [])))),
    };
    const { funnel } = pictureAnswer(tables, { kpi: 'funnel-conversion', period: 'all', zone: 'UTC', funnel: { stages: steps } }, Date.UTC(2026, 0, 1));
    expect(funnel?.stages.map(({ count }) => count)).toEqual([13087, 7367, 5113, 5015, 5015, 3254, 2246]);
    // By hand: 7,367 of 13,087 are 56.3 %; the next narrowest step is the fifth, 3,254 of 5,015, 64.9 %.
    expect(funnel?.bottleneck).toMatchObject({ step: 0, beside: 4, certain: true });
  });
});
