import { expect } from '@open-wc/testing';
import { answerOf } from '../answers.ts';
import { stopTime } from '../clock.ts';
import { fakeStore } from '../fake-store.ts';
import { box, mount, mountCard, part, settle, textOf } from '../mount.ts';

describe('Coming and going', () => {
  // First, so that nothing that lives once a page is there yet.
  it('leaves no timer, observer or subscription behind', async () => {
    const store = fakeStore();
    const watched = new Map<unknown, number>();
    const count = <T extends { observe: (...args: never[]) => void; unobserve?: (...args: never[]) => void; disconnect: () => void }>(prototype: T): (() => void) => {
      const { observe, disconnect, unobserve } = prototype;
      const change = (observer: unknown, by: number): void => void watched.set(observer, by ? (watched.get(observer) ?? 0) + by : 0);
      Object.assign(prototype, {
        observe(this: T, ...args: never[]) { change(this, 1); observe.apply(this, args); },
        unobserve(this: T, ...args: never[]) { change(this, -1); unobserve?.apply(this, args); },
        disconnect(this: T) { change(this, 0); disconnect.apply(this); },
      });
      return () => Object.assign(prototype, { observe, disconnect, ...(unobserve && { unobserve }) });
    };
    const restore = [count(MutationObserver.prototype), count(ResizeObserver.prototype)];
    for (const element of [await mountCard(), await mount('kpi-scorecard', { src: '/a' })]) element.remove();
    await settle();
    const clock = stopTime();
    for (let i = 0; i < 10; i++) {
      for (const tag of ['kpi-card', 'kpi-scorecard', 'kpi-nps'] as const) {
        const element = await mount(tag, { kpi: 'win-rate', src: `/${i}.json` });
        element.remove();
        await settle();
      }
    }
    for (const put of restore) put();
    expect(store.asks.every(({ closed }) => closed)).to.be.true;
    expect([...watched.values()].reduce((sum, n) => sum + n, 0)).to.equal(0);
    expect(clock.waiting).to.equal(0);
  });

  it('keeps its subscription when it is moved', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.answer(answerOf('win-rate'));
    box().append(card);
    await card.updateComplete;
    expect(store.asks).to.have.length(1);
    expect(store.open.closed).to.be.false;
    expect(textOf(card, 'figure')).to.equal('38.0%');
  });

  it('leaves when it is removed, and asks again when it comes back', async () => {
    const store = fakeStore();
    const card = await mountCard();
    store.open.answer(answerOf('win-rate'));
    card.remove();
    await settle();
    expect(store.asks[0]!.closed).to.be.true;
    box().append(card);
    await card.updateComplete;
    expect(store.open.request).to.deep.equal(store.asks[0]!.request);
    expect(textOf(card, 'figure')).to.equal('38.0%');
  });

  it('shows its line and can be tried again where its appearance cannot be loaded', async () => {
    const store = fakeStore();
    const real = await mountCard();
    class Broken extends (real.constructor as CustomElementConstructor) {
      tries = 0;

      appearance(): Promise<unknown> {
        return this.tries++ ? import('../../../src/elements/card/face.ts') : Promise.reject(new Error('offline'));
      }
    }
    customElements.define('broken-card', Broken);
    const broken = document.createElement('broken-card') as typeof real;
    real.remove();
    await settle();
    Object.assign(broken, { kpi: 'win-rate', src: '/a.json' });
    box().append(broken);
    await broken.updateComplete;
    expect(broken.shadowRoot!.textContent).to.contain('This element could not be loaded.');
    broken.shadowRoot!.querySelector('button')!.click();
    store.open.answer(answerOf('win-rate'));
    await broken.updateComplete;
    expect(part(broken, 'figure')).not.to.be.null;
  });
});
