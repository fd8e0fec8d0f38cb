import { expect, waitUntil } from '@open-wc/testing';
import { fakeStore } from '../fake-store.ts';
import { mount, textOf } from '../mount.ts';

describe('Finished figures of <kpi-nps>', () => {
  it('are taken in the place of answers, with all that follows from them', async () => {
    const element = await mount('kpi-nps', { promoters: '45', passives: '30', detractors: '25', lang: 'en' });
    await waitUntil(() => element.state === 'ready', 'It is ready.', { timeout: 8000 });
    expect(textOf(element, 'figure')).to.equal('20');
    expect(textOf(element, 'split') + textOf(element, 'frame')).to.match(/45 promoters/).and.to.match(/30 passives/).and.to.match(/25 detractors/);
    // 1.96 times the root of (0.45 + 0.25 - 0.2²) / 100, and a little more: the interval adds pseudo-answers.
    expect(textOf(element, 'frame')).to.match(/± 1[567] points/);
  });

  it('stand above an address; a kind that is left out is none; a count below 0 is said', async () => {
    const store = fakeStore();
    await mount('kpi-nps', { promoters: '2', src: '/responses.json', 'as-of': '2026-02-01', period: '2025' });
    const { source, questions: [question] } = store.open.request;
    expect('input' in source && String(source.input)).to.match(/^at,score\n(20[^,]+,10\n){2}$/);
    expect(question).to.include({ period: 'all' }).and.not.to.have.property('asOf');
    const element = await mount('kpi-nps', { promoters: '2', detractors: '-1', lang: 'en' });
    await waitUntil(() => element.state === 'error', 'It says so.');
    expect(textOf(element, 'message')).to.contain('counts of answers');
  });
});
