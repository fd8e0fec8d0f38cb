import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { KpiBoard } from '../../../src/elements/board/board.ts';
import { langOf } from '../../../src/locales/registry.ts';
import { fakeStore } from '../fake-store.ts';
import { box, settle } from '../mount.ts';
import { asked, boardIn, openAsks, show, shown } from './page.ts';

const card = html`<kpi-card kpi="win-rate" src="/a"></kpi-card>`;
const key = Symbol.for('kpi-elements.board');

/** An element with a shadow root that holds what it is given. */
class ShadowBox extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });
}
customElements.define('shadow-box', ShadowBox);

describe('What a board gives', () => {
  it('reaches every element inside, also through shadow roots', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="2026-Q3" as-of="2026-09-22" zone="Europe/Rome" currency="eur" compare="year-ago" week-start="7"
      fiscal-start="4" schedule='{"week":{"1":[["09:00","18:00"]]}}' where='{"team":["North"]}'><div><shadow-box></shadow-box></div></kpi-board>`);
    const { root } = place.querySelector<ShadowBox>('shadow-box')!;
    render(html`<section>${card}</section>`, root);
    await shown(root);
    expect(asked(store)).to.deep.include({
      period: '2026-Q3', asOf: '2026-09-22', zone: 'Europe/Rome', currency: 'EUR', compare: 'year-ago', weekStart: 7, fiscalStart: 4,
      schedule: { zone: 'Europe/Rome', week: { 1: [['09:00', '18:00']] } }, where: { team: ['North'] },
    });
  });

  it('comes after what an element says itself', async () => {
    const store = fakeStore();
    await show(html`<kpi-board period="2026-Q3" zone="Europe/Rome" currency="EUR" compare="previous" week-start="7" where='{"team":"North","owner":"Ann"}'>
      <kpi-card kpi="win-rate" src="/a" period="2025" zone="UTC" currency="USD" compare="none" week-start="1" where='{"team":"South"}'></kpi-card></kpi-board>`);
    expect(asked(store)).to.deep.include({ period: '2025', zone: 'UTC', currency: 'USD', weekStart: 1, where: { team: 'South', owner: ['Ann'] } });
    expect(asked(store)).not.to.have.property('compare');
  });

  it('is not for what is outside', async () => {
    const store = fakeStore();
    await show(html`<kpi-board period="2026-Q3"></kpi-board>${card}`);
    expect(asked(store).period).to.equal('all');
  });

  it('changes for all when it changes', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="2026-Q3">${card}</kpi-board>`);
    boardIn(place).period = '2026-Q2';
    boardIn(place).removeAttribute('where');
    await shown(place);
    expect(asked(store).period).to.equal('2026-Q2');
  });

  it('is asked for once for each question that changed, and not at all when only the controls are drawn anew', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="2026-Q3">${card}</kpi-board>`);
    boardIn(place).requestUpdate();
    await shown(place);
    expect(store.asks).to.have.length(1);
  });

  it('comes also from a board that is defined after its elements', async () => {
    const store = fakeStore();
    const place = await show(html`<late-board period="2026-Q3"><shadow-box>${card}</shadow-box>${card}</late-board>`);
    customElements.define('late-board', class extends KpiBoard {});
    await shown(place);
    expect(openAsks(store).map(({ request }) => request.questions[0]!.period)).to.deep.equal(['2026-Q3', '2026-Q3']);
  });

  it('comes also from a board that is later put around a slot, and goes with it', async () => {
    const store = fakeStore();
    const place = await show(html`<shadow-box>${card}</shadow-box>`);
    const { root } = place.querySelector<ShadowBox>('shadow-box')!;
    expect(asked(store).period).to.equal('all');
    render(html`<kpi-board period="2026-Q3"><slot></slot></kpi-board>`, root);
    await shown(place);
    expect(asked(store).period).to.equal('2026-Q3');
    render(html`<slot></slot>`, root);
    await settle();
    await shown(place);
    expect(asked(store).period).to.equal('all');
  });

  it('follows an element that moves from board to board, and out', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board id="one" period="2026-Q1">${card}</kpi-board><kpi-board id="two" period="2026-Q2"></kpi-board>`);
    const element = place.querySelector('kpi-card')!;
    const [one, two] = [boardIn(place, '#one'), boardIn(place, '#two')];
    two.append(element);
    await shown(place);
    expect(asked(store).period).to.equal('2026-Q2');
    one.period = '2025';
    await shown(place);
    expect(asked(store).period).to.equal('2026-Q2');
    two.period = '2024';
    await shown(place);
    expect(asked(store).period).to.equal('2024');
    box().append(element);
    await element.updateComplete;
    expect(asked(store).period).to.equal('all');
    two.period = '2023';
    await shown(place);
    expect(asked(store).period).to.equal('all');
  });
});

it('The language of a board is that of what is inside, through slots too, as it changes', async () => {
  const store = fakeStore();
  const place = await show(html`<shadow-box>${card}<kpi-card lang="en-GB" kpi="deals-won" src="/a"></kpi-card></shadow-box>`);
  const { root } = place.querySelector<ShadowBox>('shadow-box')!;
  render(html`<kpi-board lang="de"><slot></slot></kpi-board>`, root);
  await shown(place);
  const [german, british] = [...place.querySelectorAll('kpi-card')];
  expect([langOf(german!), langOf(british!)]).to.deep.equal(['de', 'en-GB']);
  const asks = store.asks.length;
  let drawn = 0;
  german!.addController({ hostUpdated: () => drawn++ });
  boardIn(root).lang = 'en';
  await shown(place);
  expect([langOf(german!), drawn > 0, store.asks.length]).to.deep.equal(['en', true, asks]);
});

describe('A board inside another', () => {
  it('takes over what it does not say itself, as it changes', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board id="outer" period="2026-Q1" zone="Europe/Rome" where='{"team":"North","segment":"SMB"}'>
      <kpi-board period="2026-Q2" where='{"team":"South"}'>${card}</kpi-board></kpi-board>`);
    expect(asked(store)).to.deep.include({ period: '2026-Q2', zone: 'Europe/Rome', where: { team: ['South'], segment: ['SMB'] } });
    boardIn(place, '#outer').zone = 'Asia/Tokyo';
    await shown(place);
    expect(asked(store)).to.include({ period: '2026-Q2', zone: 'Asia/Tokyo' });
    boardIn(place, 'kpi-board kpi-board').removeAttribute('period');
    await shown(place);
    expect(asked(store).period).to.equal('2026-Q1');
  });

  it('comes between, also when it is defined later', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="2026-Q1" zone="Europe/Rome"><late-inner period="2026-Q2">${card}</late-inner></kpi-board>`);
    expect(asked(store).period).to.equal('2026-Q1');
    customElements.define('late-inner', class extends KpiBoard {});
    await shown(place);
    expect(asked(store)).to.include({ period: '2026-Q2', zone: 'Europe/Rome' });
  });
});

describe('Two copies of the package on a page', () => {
  type Share = { version: number; period?: string };

  it('understand one another by the name of the context: an element of this one, a board of the other', async () => {
    const store = fakeStore();
    const place = box();
    let share: Share = { version: 1, period: '2026-Q1' };
    const heard: ((value: Share, unsubscribe: () => void) => void)[] = [];
    place.addEventListener('context-request', (event) => {
      const request = event as unknown as { context: unknown; callback(value: Share, unsubscribe: () => void): void; stopPropagation(): void };
      if (request.context !== key) return;
      request.stopPropagation();
      heard.push(request.callback);
      request.callback(share, () => undefined);
    });
    render(card, place);
    await shown(place);
    expect(asked(store).period).to.equal('2026-Q1');
    share = { version: 1, period: '2026-Q2' };
    heard[0]!(share, () => undefined);
    await shown(place);
    expect(asked(store).period).to.equal('2026-Q2');
    heard[0]!({ version: 2, period: '2026-Q3' }, () => undefined);
    await shown(place);
    expect(asked(store).period).to.equal('all');
  });

  it('understand one another by the name of the context: a board of this one, an element of the other', async () => {
    fakeStore();
    const place = await show(html`<kpi-board period="2026-Q3" where='{"team":"North"}'><p></p></kpi-board>`);
    const heard: Share[] = [];
    place.querySelector('p')!.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: key, subscribe: true, callback: (value: Share) => heard.push(value),
    }));
    boardIn(place).period = '2025';
    await shown(place);
    expect(heard.map(({ version, period }) => [version, period])).to.deep.equal([[1, '2026-Q3'], [1, '2025']]);
    expect(() => structuredClone(heard[1])).not.to.throw();
  });
});

it('Boards and elements that come and go ten times leave nothing behind', async () => {
  const store = fakeStore();
  const listening = new Map<string, number>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const count = (by: number, real: typeof add) => function counted(this: EventTarget, ...all: Parameters<typeof add>): void {
    if ((this ?? window) === document || (this ?? window) === window) listening.set(all[0], (listening.get(all[0]) ?? 0) + by);
    real.apply(this, all);
  };
  Object.assign(EventTarget.prototype, { addEventListener: count(1, add), removeEventListener: count(-1, remove) });
  const place = box();
  for (let i = 0; i < 10; i++) {
    render(html`<kpi-board url-state filters="owner" period="2026-Q3"><kpi-source src="/${i}"></kpi-source><kpi-card kpi="win-rate"></kpi-card></kpi-board>`, place);
    await shown(place);
    expect(openAsks(store)).to.have.length(1);
    render(html``, place);
    await settle();
  }
  Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
  expect(openAsks(store)).to.deep.equal([]);
  expect([listening.get('context-provider'), listening.get('popstate')]).to.deep.equal([0, 0]);
});
