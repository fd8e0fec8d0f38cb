import { expect } from '@open-wc/testing';
import { answerOf, answersOf, factsOf, months, resultOf, winRate } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mountCard, part, textOf } from '../mount.ts';
import type { Answer, Comparison, KpiResult } from '../../../src/data/index.ts';
import type { KpiCard } from '../../../src/elements/card/card.ts';

const before = { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) };

function against(value: number | null, change: number | null, verdict: Comparison['verdict'], ratio: number | null = null): Comparison {
  return { with: 'previous', period: before, result: resultOf('', { value }), change, ratio, verdict };
}

async function card(answer: Answer, attributes: Record<string, string> = {}, widthPx?: number): Promise<KpiCard> {
  const store = fakeStore();
  const element = await mountCard({ kpi: answer.kpi.id, ...attributes }, widthPx);
  store.open.answer(answersOf([answer]));
  await element.updateComplete;
  return element;
}

const winRateWith = (result: Partial<KpiResult>, more: Partial<Answer> = {}): Answer => answerOf('win-rate', result, more);

describe('<kpi-card>', () => {
  it('shows title, dates, value and what was counted', async () => {
    const element = await card(winRateWith({}));
    expect(textOf(element, 'title')).to.equal('Win rate');
    expect(textOf(element, 'period')).to.equal('Q3 2026');
    expect(textOf(element, 'figure')).to.equal('38.0%');
    expect(textOf(element, 'basis')).to.match(/^266 won of 700 closed 95% sure: 34\.5% to 41\.7% now$/);
  });

  it('has the title that the page gives it', async () => {
    const element = await card(winRateWith({}), { label: 'Dana’s win rate' });
    expect(textOf(element, 'title')).to.equal('Dana’s win rate');
  });

  it('says that the period is not over, up to the last instant known', async () => {
    const element = await card(winRateWith({ partial: true }, { asOf: Date.UTC(2026, 8, 22, 9) }));
    expect(textOf(element, 'period')).to.equal('Jul 1 – Sep 22, 2026, so far');
  });

  const changes: [string, Answer, string, string, boolean][] = [
    ['a share that rose, in points', winRateWith({}, { comparison: against(0.314, 0.066, 'better', 0.21) }), '6.6 pts better', 'good', true],
    ['a share that fell', winRateWith({}, { comparison: against(0.45, -0.07, 'worse', -0.15) }), '7 pts worse', 'bad', true],
    ['a change within the noise, hollow and grey', winRateWith({}, { comparison: against(0.36, 0.02, 'noise', 0.05) }), '2 pts within noise', 'flat', false],
    ['a time that grew, where less is better', answerOf('open-deal-age', { value: 44 }, { comparison: against(37, 7, 'worse', 0.19) }), '7 days slower', 'bad', true],
    ['a time that grew, where more is better', answerOf('customer-lifespan', { value: 44 }, { kpi: factsOf('customer-lifespan', { unit: 'days' }), comparison: against(37, 7, 'better', 0.19) }), '7 days longer', 'good', true],
    ['a time that grew, where neither is better', answerOf('sales-cycle-median', { value: 44 }, { comparison: against(37, 7, 'changed', 0.19) }), '7 days longer', 'flat', true],
    ['a count, in per cent', answerOf('new-opportunities', { value: 1040 }, { comparison: against(1268, -228, 'worse', -0.18) }), '18% worse', 'bad', true],
  ];
  for (const [what, answer, text, look, filled] of changes) {
    it(`shows ${what}`, async () => {
      const element = await card(answer, { compare: 'previous' });
      expect(textOf(element, 'delta')).to.equal(text);
      expect(part(element, 'delta')!.classList.contains(look)).to.be.true;
      expect(part(element, 'delta')!.querySelector('svg')!.classList.contains('line')).to.equal(!filled);
    });
  }

  it('points the triangle the way the value went, not the way of better', async () => {
    const up = await card(answerOf('open-deal-age', { value: 44 }, { comparison: against(37, 7, 'worse') }));
    const down = await card(answerOf('open-deal-age', { value: 30 }, { comparison: against(37, -7, 'better') }));
    const apex = (element: KpiCard): number => Number(/^M5 ([\d.]+)/.exec(part(element, 'delta')!.querySelector('path')!.getAttribute('d')!)?.[1]);
    expect(apex(up)).to.be.below(5);
    expect(apex(down)).to.be.above(5);
    expect(part(down, 'delta')!.classList.contains('good')).to.be.true;
  });

  it('says that nothing changed, and that there was nothing to compare with', async () => {
    const same = await card(winRateWith({}, { comparison: against(0.38, 0, 'same', 0) }));
    expect(textOf(same)).to.contain('no change against Q2 2026, 38.0%');
    const unknown = await card(winRateWith({}, { comparison: against(null, null, 'unknown') }));
    expect(part(unknown, 'delta')).to.be.null;
    expect(textOf(unknown)).to.contain('no figure for Q2 2026');
  });

  it('leads with the parts of a share of too few, without colour', async () => {
    const element = await card(
      winRateWith({ value: 0.75, num: 3, den: 4, n: 4, interval: { low: 0.3006, high: 0.9544, level: 0.95, method: 'wilson' } },
        { comparison: against(0.3, 0.45, 'better', 1.5), target: 0.9 }),
    );
    expect(textOf(element, 'figure')).to.equal('3 of 4 closed');
    expect(textOf(element)).to.contain('75.0%, too few to judge').and.to.contain('95% sure: 30.1% to 95.4%').and.to.contain('Target 90%');
    expect(element.shadowRoot!.querySelector('.good, .bad')).to.be.null;
  });

  it('takes another least number', async () => {
    const element = await card(winRateWith({ n: 29, num: 11, den: 29 }), { 'min-n': '30' });
    expect(textOf(element, 'figure')).to.equal('11 of 29 closed');
  });

  it('says of a target that it is met, missed, or neither', async () => {
    const at = async (value: number, low: number, high: number): Promise<string> =>
      textOf(await card(winRateWith({ value, interval: { low, high, level: 0.95, method: 'wilson' } }, { target: 0.4 })), 'goal');
    expect(await at(0.46, 0.42, 0.5)).to.equal('Target 40% met');
    expect(await at(0.38, 0.34, 0.42)).to.equal('Target 40%');
    expect(await at(0.24, 0.2, 0.27)).to.equal('Target 40% missed');
  });

  it('shows 0 as a figure', async () => {
    const element = await card(answerOf('new-opportunities', { value: 0, n: 0 }));
    expect(element.state).to.equal('ready');
    expect(textOf(element, 'figure')).to.equal('0');
  });

  it('says the figure in full where it is shortened', async () => {
    const element = await card(answerOf('revenue-won', { value: 4_894_720.4, currency: 'EUR' }));
    expect(part(element, 'figure')!.querySelector('[aria-hidden]')!.textContent).to.equal('€4.89M');
    expect(part(element, 'figure')!.querySelector('.vh')!.textContent).to.equal('€4,894,720');
  });

  it('tells the line over time as a table too, with its gaps', async () => {
    const series = months([0.3, null, 0.4]);
    const element = await card(winRateWith({ series }));
    const rows = [...element.shadowRoot!.querySelectorAll('.vh tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.deep.equal([['Period', 'Value'], ['Jan 2026', '30.0%'], ['Feb 2026', '–'], ['Mar 2026', '40.0%']]);
    expect(part(element, 'sparkline')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('explains each kind of missing value in its own words', async () => {
    const none = { value: null, n: null, interval: undefined } as unknown as Partial<KpiResult>;
    const missing = await card(winRateWith({ ...none, status: 'not-computable', missing: ['deals.closedAt'] }));
    expect(textOf(missing, 'message')).to.equal('– Needs deals.closedAt.');
    const mixed = await card(answerOf('revenue-won', { ...none, status: 'mixed-currency', byCurrency: { EUR: 3_910_000, RON: 812_000 } }));
    expect(textOf(mixed, 'message')).to.equal('– Amounts in EUR and RON cannot be added without exchange rates. €3.91M and RON 812K');
    const senseless = await card(winRateWith({ ...none, status: 'undefined', num: 12, den: 0 }));
    expect(textOf(senseless, 'message')).to.contain('The sum is 12 over 0');
  });

  it('shows text of others as text', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true">';
    const store = fakeStore();
    const element = await mountCard({ label: evil });
    store.open.fail({ message: evil });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('img')).to.be.null;
    expect(textOf(element, 'title')).to.equal(evil);
    expect(textOf(element, 'message')).to.contain(evil);
  });

  it('follows the nearest language', async () => {
    const element = await card(winRateWith({ value: 0.38 }), { lang: 'en-IN' });
    expect(textOf(element, 'figure')).to.equal('38.0%');
    const big = await card(answerOf('new-opportunities', { value: 1_040_000 }));
    big.lang = 'en-IN';
    await big.updateComplete;
    expect(textOf(big, 'figure')).to.equal('10,40,000');
    big.lang = 'tlh';
    await big.updateComplete;
    expect(textOf(big, 'figure')).to.equal('1,040,000');
  });

  it('shows the name of a KPI that has no words as its id', async () => {
    const element = await card({ ...answerOf('win-rate'), kpi: factsOf('my-own', { unit: 'count' }), result: resultOf('my-own', { value: 3 }) });
    expect(textOf(element, 'title')).to.equal('my-own');
    expect(textOf(element, 'figure')).to.equal('3');
  });

  it('is described by its interval and scale for those who cannot see them', async () => {
    const element = await card(winRateWith({ ...winRate }, { target: 0.4 }));
    expect(part(element, 'scale')!.getAttribute('aria-hidden')).to.equal('true');
    expect(element.shadowRoot!.querySelector('.gauge .vh')!.textContent).to.equal('95% sure: 34.5% to 41.7%');
  });
});
