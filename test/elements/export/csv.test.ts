import { expect } from '@open-wc/testing';
import { csvOf, figuresCsv } from '../../../src/elements/export/csv.ts';
import { figures } from '../../../src/elements/export/figures.ts';
import { languageOf, loadLanguage } from '../../../src/locales/registry.ts';
import { answerOf, months, quarter, resultOf } from '../answers.ts';
import type { Answer } from '../../../src/data/index.ts';

describe('CSV', () => {
  it('quotes commas, quotes and line breaks, and ends every line with CRLF', () => {
    expect(csvOf([['a,b', 'say "hi"', 'two\nlines', 'plain', '']])).to.equal('"a,b","say ""hi""","two\nlines",plain,\r\n');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
    it(`keeps a text that begins with ${JSON.stringify(start)} from being run`, () => {
      expect(csvOf([[`${start}HYPERLINK(1)`]]).replace(/^"/, '')).to.match(/^'/);
    });
  }

  it('keeps the minus of a number, and of a text that has it inside', () => {
    expect(csvOf([[-0.07, 'a-b', 0]])).to.equal('-0.07,a-b,0\r\n');
  });

  it('guards a text that is quoted too', () => {
    expect(csvOf([['=1,2']])).to.equal(`"'=1,2"\r\n`);
  });

  it('leaves the cell of no value empty', () => {
    expect(csvOf([[null, undefined, 1]])).to.equal(',,1\r\n');
  });

  async function csv(answer: Answer): Promise<string[]> {
    await loadLanguage('en');
    const language = languageOf('en');
    return figuresCsv(figures([{ answer }], language), language).trimEnd().split('\r\n');
  }

  it('holds the total with its working, target and comparison, the groups, and the line over time', async () => {
    const groups = { '=Ann': resultOf('win-rate', { value: 0.5, num: 2, den: 4, n: 4 }), '': resultOf('win-rate', { value: null, n: null }) };
    const lines = await csv(answerOf('win-rate', { groups, series: months([0.3]) }, {
      target: 0.4, comparison: { with: 'previous', period: quarter, result: resultOf('', { value: 0.31 }), change: 0.07, ratio: 0.2, verdict: 'better' },
    }));
    expect(lines).to.deep.equal([
      'Figure,Group,First day,Last day,Value,Currency,Numerator,Denominator,n,Low end,High end,Target,Compared with',
      'Win rate,,2026-07-01,2026-09-30,0.38,,266,700,700,0.3448,0.4165,0.4,0.31',
      `Win rate,'=Ann,2026-07-01,2026-09-30,0.5,,2,4,4,,,,`,
      'Win rate,not set,2026-07-01,2026-09-30,,,,,,,,,',
      'Win rate,,2026-01-01,2026-01-31,0.3,,,,700,,,,',
    ]);
  });

  it('has a row for each innermost group, and none for what they add up to', async () => {
    const inner = resultOf('win-rate', { groups: { Retail: resultOf('win-rate', { value: 0.2 }) } });
    const lines = await csv(answerOf('win-rate', { groups: { Ann: inner } }));
    expect(lines.slice(2).map((line) => line.split(',')[1])).to.deep.equal(['Ann · Retail']);
  });

  it('names on a board only whom it may name', async () => {
    const row = { id: 'x7', value: 0.5, rank: null, results: [resultOf('win-rate', { n: 8 })] };
    const board = { rows: [row, { ...row, id: 'y', name: 'Ann' }], of: 2, ranked: 0, unit: 'share', lowerIsBetter: false, kpis: [], groups: [], privacy: 'anonymous' } as const;
    const lines = await csv(answerOf('win-rate', {}, { board: board as unknown as NonNullable<Answer['board']> }));
    expect(lines.slice(2).map((line) => line.split(',')[1])).to.deep.equal(['x7', 'Ann']);
  });

  it('has the stages of a funnel', async () => {
    const funnel = { stages: [{ stage: 'Demo', count: 64, value: null, time: null }], value: { status: 'ok' }, outside: 0, pipelines: [] } as unknown as NonNullable<Answer['funnel']>;
    expect((await csv(answerOf('funnel-conversion', {}, { funnel })))[2]).to.match(/,Demo,2026-07-01,2026-09-30,64,/);
  });
});
