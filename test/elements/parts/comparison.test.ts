import { expect } from '@open-wc/testing';
import type { Answer, Comparison, CompareWith } from '../../../src/data/index.ts';
import { answerOf, answersOf, quarter, resultOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, mountCard, part, textOf } from '../mount.ts';

const before = { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) };

function against(which: CompareWith, value: number | null, more: Partial<Comparison> = {}): Comparison {
  const change = value === null ? null : 0.38 - value;
  return { with: which, period: quarter, result: resultOf('', { value }), change, ratio: null, verdict: value === null ? 'unknown' : 'worse', ...more };
}

async function said(comparison: Comparison | undefined, attributes: Record<string, string> = {}, more: Partial<Answer> = {}): Promise<string> {
  const store = fakeStore();
  const element = await mountCard(attributes);
  store.open.answer(answersOf([answerOf('win-rate', {}, { ...(comparison && { comparison }), ...more })]));
  await element.updateComplete;
  return textOf(element).replace(/^.*?38\.0% ?/, '').replace(/ 266 won.*$/, '');
}

describe('Comparisons', () => {
  for (const which of ['previous', 'year-ago', 'target', 'baseline', 'team']) {
    it(`can be with: ${which}`, async () => {
      const store = fakeStore();
      await mountCard({ compare: which });
      expect(store.open.request.questions[0]!.compare).to.equal(which);
    });
  }

  it('say what the figure is compared with', async () => {
    expect(await said(against('target', 0.4))).to.contain('2 pts worse than the target, 40.0%');
    expect(await said(against('baseline', 0.4))).to.contain('2 pts worse than the baseline, 40.0%');
    expect(await said(against('team', 0.4, { others: 4 }))).to.contain('2 pts worse than the rest of the team, 40.0%');
    expect(await said(against('team', 0.4, { verdict: 'noise' }))).to.contain('2 pts within noise against the rest of the team, 40.0%');
  });

  it('say that there is nothing to compare with', async () => {
    expect(await said(against('target', null))).to.contain('no target is set');
    expect(await said(against('baseline', null))).to.contain('no baseline is set');
    expect(await said(against('team', null))).to.contain('nobody else to compare with');
    expect(await said(undefined, { compare: 'team' })).to.contain('Nothing says who of the team this is');
  });

  it('say that the data do not reach back over the period', async () => {
    expect(await said(against('previous', null, { period: before, unequal: true }))).to.contain('no figure for Q2 2026; the data begin in the course of Q2 2026');
    expect(await said(against('previous', 0.3, { period: before, unequal: true, verdict: 'better' }))).to.contain('than Q2 2026, 30.0%; the data begin in the course of Q2 2026');
  });

  it('judge what grows by how much of the period is over, and say how', async () => {
    expect(await said(against('target', 0.4, { attainment: 0.62, elapsed: 0.5, pace: 1.24 }))).to.contain('62% of it reached, 124% of what it would be by now');
    expect(await said(against('target', 0.4, { attainment: 0.95 }))).not.to.contain('reached');
  });

  it('say how far it is from the baseline to the target', async () => {
    expect(await said(against('baseline', 0.3, { progress: 0.8, verdict: 'better' }))).to.contain('80% of the way to the target covered');
  });

  it('draw no ring where the tick of the target is', async () => {
    const store = fakeStore();
    const element = await mountCard();
    store.open.answer(answerOf('win-rate', {}, { target: 0.6, comparison: against('target', 0.6) }));
    await element.updateComplete;
    expect(part(element, 'scale')!.querySelector('.tick')).not.to.be.null;
    expect(part(element, 'scale')!.querySelector('.before')).to.be.null;
  });

  it('of a scorecard name the other side in its head', async () => {
    const store = fakeStore();
    const element = await mount('kpi-scorecard', { src: '/a', kpis: 'win-rate', compare: 'target' }, 800);
    store.open.answer(answerOf('win-rate', {}, { target: 0.4, comparison: against('target', 0.4) }));
    await element.updateComplete;
    expect(textOf(element, 'period')).to.equal('Q3 2026, against the target');
  });

  it('with a team stand at each member, where they are more than chance', async () => {
    const store = fakeStore();
    const element = await mount('kpi-scorecard', { src: '/a', kpis: 'win-rate', by: 'owner', compare: 'team' }, 1000);
    const share = (value: number) => resultOf('win-rate', { value, n: 50 });
    const member = (verdict: Comparison['verdict'], change: number) => ({ verdict, change, ratio: null, result: share(0.4), others: 2 });
    store.open.answer(answerOf('win-rate', { groups: { Ann: share(0.6), Bob: share(0.39), Cem: share(0.2) } }, {
      comparison: { ...against('team', null), groups: { Ann: member('better', 0.2), Bob: member('noise', -0.01), Cem: member('worse', -0.2) } },
    }));
    await element.updateComplete;
    const cells = [...element.shadowRoot!.querySelectorAll('td.group .val')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(cells).to.deep.equal(['better than the rest of the team: 60.0%', '39.0%', 'worse than the rest of the team: 20.0%']);
    expect(element.shadowRoot!.querySelector('th.change')).to.be.null;
  });
});
