import { expect } from '@open-wc/testing';
import { KpiErrorEvent } from '../../../src/elements/events/error.ts';
import { KpiLoadEvent } from '../../../src/elements/events/load.ts';
import { KpiResultEvent } from '../../../src/elements/events/result.ts';
import { answerOf, answersOf, report } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mountCard } from '../mount.ts';

describe('Events', () => {
  it('bubble out of shadow roots and say what happened', async () => {
    const store = fakeStore();
    const card = await mountCard();
    const heard: Event[] = [];
    for (const type of ['kpi-load', 'kpi-result', 'kpi-error'] as const) document.addEventListener(type, (event) => heard.push(event), { once: true });
    const answers = answersOf([answerOf('win-rate')]);
    store.open.answer(answers);
    store.open.fail({ code: 'timeout', message: 'Too slow.' });
    const [load, result, error] = heard;
    expect(load).to.be.instanceOf(KpiLoadEvent).and.to.include({ report, readAt: answers.readAt, composed: true });
    expect(result).to.be.instanceOf(KpiResultEvent).and.to.deep.include({ entries: answers.entries, cached: false, composed: true });
    expect(error).to.be.instanceOf(KpiErrorEvent).and.to.deep.include({ error: { code: 'timeout', message: 'Too slow.' }, composed: true });
    expect(card.contains(load!.target as Node)).to.be.true;
  });

  it('find the element in its new state', async () => {
    const store = fakeStore();
    const card = await mountCard();
    const states: string[] = [];
    card.addEventListener('kpi-result', () => states.push(card.state));
    card.addEventListener('kpi-error', () => states.push(`${card.state}${card.stale ? ', stale' : ''}`));
    store.open.answer(answerOf('win-rate'));
    store.open.fail();
    expect(states).to.deep.equal(['ready', 'ready, stale']);
  });

  it('do not call a result from the cache a reading', async () => {
    const store = fakeStore();
    const card = await mountCard();
    const heard: string[] = [];
    for (const type of ['kpi-load', 'kpi-result'] as const) card.addEventListener(type, () => heard.push(type));
    store.open.answer(answerOf('win-rate'), true);
    expect(heard).to.deep.equal(['kpi-result']);
  });
});
