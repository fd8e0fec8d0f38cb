import { expect, waitUntil } from '@open-wc/testing';
import { answerOf, answersOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import { defineKpi } from '../../../src/elements/page/own-kpis.ts';
import type { KpiDefinition } from '../../../src/data/index.ts';

const bigDeals: KpiDefinition = {
  id: 'big-deals', unit: 'count', direction: 'higher', perspective: 'internal', measures: 'effectiveness', timing: 'lagging', interval: 'poisson', pairs: [],
  let: { v: { from: 'deals', cohort: { during: 'closedAt' }, where: ['and', ['=', 'status', "'won"], ['>=', 'amount', 1000]], agg: { v: ['count'] } } }, out: 'v',
};

describe('A KPI of the page', () => {
  it('is asked by its definition and shown by its name, whether it is defined before or after the element is there', async () => {
    const store = fakeStore();
    const element = await mount('kpi-card', { src: '/a', kpi: 'big-deals' });
    expect(store.open.request.questions[0]!.kpi).to.equal('big-deals');
    defineKpi(bigDeals, { name: 'Big deals', meaning: 'Deals of 1,000 and more.' });
    await element.updateComplete;
    expect(store.open.request.questions[0]!.kpi).to.deep.equal(bigDeals);
    expect(store.open.request.source.table).to.equal('deals');
    store.open.answer(answerOf('big-deals', { value: 7, n: 7 }));
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Big deals');
  });

  it('is computed like any other', async () => {
    defineKpi(bigDeals, { name: 'Big deals' });
    const data = JSON.stringify([{ id: 1, status: 'won', amount: 1500, closedAt: '2026-01-02' }, { id: 2, status: 'won', amount: 20, closedAt: '2026-01-03' }]);
    const element = await mount('kpi-card', { kpi: 'big-deals', data, 'as-of': '2026-02-01' });
    await waitUntil(() => element.state === 'ready', 'The card is ready.', { timeout: 8000 });
    expect(textOf(element, 'figure')).to.equal('1');
    part(element, 'explain')!.click();
    await waitUntil(() => part(element, 'hash'), 'The formula card is there.', { timeout: 8000 });
    expect(textOf(element, 'dialog')).to.contain('count { deals | $from ≤ closedAt < $to');
  });

  it('that goes by the name of another is noticed, until one of them is gone', async () => {
    defineKpi({ ...bigDeals, id: 'own-win-rate' }, { name: 'Win rate' });
    const store = fakeStore();
    const notes = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.basis [part~=note]')].map((note) => note.textContent.trim());
    const first = await mount('kpi-card', { src: '/a', kpi: 'win-rate', lang: 'en' });
    const second = await mount('kpi-card', { src: '/b', kpi: 'own-win-rate', lang: 'en' });
    store.asks.find(({ request }) => request.questions[0]!.kpi === 'win-rate')!.answer(answersOf([answerOf('win-rate', { value: 0.3 })]));
    await first.updateComplete;
    expect(notes(first)).to.deep.equal([]);
    store.asks.find(({ request }) => typeof request.questions[0]!.kpi === 'object')!.answer(answersOf([answerOf('own-win-rate', { value: 3 })]));
    await waitUntil(() => notes(first).length > 0, 'The first says it.');
    expect(notes(first)).to.deep.equal(['On this page “Win rate” stands for two definitions: own-win-rate, win-rate.']);
    expect(notes(second)).to.deep.equal(notes(first));
    second.remove();
    await waitUntil(() => notes(first).length === 0, 'Nothing is left to say.');
  });
});
