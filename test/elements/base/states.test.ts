import { expect } from '@open-wc/testing';
import { answerOf, answersOf, answersTo, report } from '../answers.ts';
import { stopTime } from '../clock.ts';
import { fakeStore } from '../fake-store.ts';
import { mountCard, part, textOf } from '../mount.ts';

const skeleton = '.waiting:not(.hold)';

describe('States', () => {
  it('idle: says that there are no data', async () => {
    fakeStore();
    const card = await mountCard({ src: '' });
    expect(card.state).to.equal('idle');
    expect(card.matches(':state(idle)')).to.be.true;
    expect(textOf(card, 'message')).to.contain('No data yet');
  });

  it('loading: shows a skeleton after 300 ms, not before', async () => {
    const store = fakeStore();
    const clock = stopTime();
    const card = await mountCard();
    expect(card.state).to.equal('loading');
    clock.pass(299);
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector(skeleton)).to.be.null;
    clock.pass(1);
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector(skeleton)).not.to.be.null;
    expect(part(card, 'frame')!.getAttribute('aria-busy')).to.equal('true');
    store.open.answer(answerOf('win-rate'));
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('.waiting')).to.be.null;
  });

  it('loading: shows how much was read, and can be stopped', async () => {
    const store = fakeStore();
    const clock = stopTime();
    const card = await mountCard();
    clock.pass(300);
    store.open.progress(88_000_000, 210_000_000, 412_600);
    await card.updateComplete;
    expect(textOf(card, 'message')).to.equal('412,600 rows 88 MB of 210 MB read');
    card.shadowRoot!.querySelector<HTMLButtonElement>('button:not(.menu)')!.click();
    await card.updateComplete;
    expect(store.asks[0]!.closed).to.be.true;
    expect(textOf(card, 'message')).to.contain('Reading was stopped');
    card.shadowRoot!.querySelector<HTMLButtonElement>('button:not(.menu)')!.click();
    await card.updateComplete;
    expect(store.open.request).to.deep.equal(store.asks[0]!.request);
  });

  it('ready: shows the value', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.answer(answerOf('win-rate'));
    await card.updateComplete;
    expect(card.state).to.equal('ready');
    expect(card.matches(':state(ready)')).to.be.true;
    expect(card.matches(':state(loading)')).to.be.false;
    expect(textOf(card, 'figure')).to.equal('38.0%');
  });

  it('empty: says what did not happen, and when', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.answer(answerOf('win-rate', { status: 'no-data', value: null, n: null, num: 0, den: 0 }, { asOf: Date.UTC(2026, 8, 22) }));
    await card.updateComplete;
    expect(card.state).to.equal('empty');
    expect(textOf(card, 'message')).to.equal('None No deal was closed between Jul 1 and Sep 21, 2026.');
  });

  it('error: says what and why, and tries again', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.fail({ code: 'unauthorized', message: 'The server refused with 401. Sign in again.' });
    await card.updateComplete;
    expect(card.state).to.equal('error');
    expect(card.matches(':state(error)')).to.be.true;
    expect(textOf(card, 'message')).to.contain('Not signed in').and.to.contain('The server refused with 401. Sign in again.');
    expect(card.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Not signed in');
    card.shadowRoot!.querySelector<HTMLButtonElement>('button:not(.menu)')!.click();
    await card.updateComplete;
    expect(store.open.refreshed).to.equal(1);
    expect(card.state).to.equal('loading');
    store.open.answer(answerOf('win-rate'));
    expect(card.state).to.equal('ready');
  });

  for (const afterMs of [0, 100, 3000]) {
    it(`error: stays when it comes after ${afterMs} ms`, async () => {
      const store = fakeStore();
      const clock = stopTime();
      const card = await mountCard();
      clock.pass(afterMs);
      store.open.fail();
      clock.pass(10_000);
      await card.updateComplete;
      expect(card.state).to.equal('error');
      expect(textOf(card, 'message')).to.contain('The server did not answer.');
    });
  }

  it('error: what cannot be asked is an error with the engine’s words', async () => {
    const store = fakeStore();
    const card = await mountCard({ kpi: 'luck' });
    store.open.answer(answersOf([{ error: { code: 'unknown-kpi', message: 'There is no KPI "luck".' } }]));
    await card.updateComplete;
    expect(card.state).to.equal('error');
    expect(textOf(card, 'message')).to.contain('There is no KPI "luck".');
  });

  it('stale: the number stays through a failed refresh, marked with its age', async () => {
    const store = fakeStore();
    const clock = stopTime();
    const card = await mountCard();
    store.open.answer(answersTo(store.open.request.questions));
    clock.pass(3 * 3_600_000);
    store.open.fail();
    await card.updateComplete;
    expect(card.state).to.equal('ready');
    expect(card.stale).to.be.true;
    expect(card.matches(':state(stale)')).to.be.true;
    expect(textOf(card, 'figure')).to.equal('38.0%');
    expect(textOf(card, 'freshness')).to.equal('3 hr. ago, refresh failed');
    card.shadowRoot!.querySelector<HTMLButtonElement>('button:not(.menu)')!.click();
    store.open.answer(answersTo(store.open.request.questions));
    await card.updateComplete;
    expect(card.stale).to.be.false;
    expect(textOf(card, 'freshness')).to.equal('now');
  });

  it('stale: not by the failure of another question', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.answer(answerOf('win-rate'));
    card.period = '2025';
    await card.updateComplete;
    store.open.fail();
    await card.updateComplete;
    expect(card.state).to.equal('error');
    expect(textOf(card)).not.to.contain('38.0%');
  });

  it('keeps the old number for at most 300 ms when the question changes', async () => {
    const store = fakeStore();
    const clock = stopTime();
    const card = await mountCard();
    store.open.answer(answerOf('win-rate'));
    card.period = '2025';
    await card.updateComplete;
    expect(textOf(card, 'figure')).to.equal('38.0%');
    clock.pass(300);
    await card.updateComplete;
    expect(part(card, 'figure')).to.be.null;
    expect(card.state).to.equal('loading');
  });

  it('drops the old number at once when it would stand under the name of another KPI', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.answer(answerOf('win-rate'));
    card.kpi = 'close-rate';
    await card.updateComplete;
    expect(part(card, 'figure')).to.be.null;
  });

  it('tells what came from the cache from what is fresh', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.answer(answersTo(store.open.request.questions), true);
    await card.updateComplete;
    expect(textOf(card, 'freshness')).to.contain('being refreshed');
    store.open.answer(answersTo(store.open.request.questions));
    await card.updateComplete;
    expect(textOf(card, 'freshness')).to.equal('now');
  });

  it('grows older by itself, without being asked', async () => {
    const store = fakeStore();
    const clock = stopTime();
    const card = await mountCard();
    store.open.answer(answersTo(store.open.request.questions));
    await card.updateComplete;
    const ages = [];
    for (const ms of [59_999, 1, 60_000, 58 * 60_000, 86_400_000]) {
      clock.pass(ms);
      await card.updateComplete;
      ages.push(textOf(card, 'freshness'));
    }
    expect(ages).to.deep.equal(['now', '1 min. ago', '2 min. ago', '1 hr. ago', 'yesterday']);
  });

  it('does not tell the age of data that the page itself gives', async () => {
    const store = fakeStore();
    const clock = stopTime();
    const card = await mountCard({ data: '[]' });
    store.open.answer(answerOf('win-rate'));
    await card.updateComplete;
    expect(textOf(card, 'freshness')).to.equal('from this page');
    clock.pass(300);
    expect(clock.waiting).to.equal(0);
  });

  it('says which rows had faults, where the KPI reads them', async () => {
    const store = fakeStore();
    const card = await mountCard();
    const faults = [
      { reason: 'not-a-date', field: 'closedAt', count: 3, firstRow: 118, hint: 'Write dates as 2026-09-22.' },
      { reason: 'not-a-number', field: 'amount', count: 9, firstRow: 2 },
    ];
    const answers = answersOf([answerOf('win-rate', {}, { reads: ['deals.status', 'deals.closedAt'] })]);
    store.open.answer({ ...answers, report: { ...report, faults } });
    await card.updateComplete;
    expect(textOf(card, 'faults')).to.equal(
      '3 rows without a readable date 3 rows without a readable date in closedAt, first in row 118. Write dates as 2026-09-22.');
  });
});
