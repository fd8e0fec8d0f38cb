import { expect, waitUntil } from '@open-wc/testing';
import { fakeStore, type FakeStore } from '../fake-store.ts';
import { box, mount, part, textOf } from '../mount.ts';
import { campaignsAnswer, rows as given } from './answers.ts';

describe('A draft of <kpi-campaigns>', () => {
  const asked = (store: FakeStore): Promise<void> => waitUntil(() => store.asks.length > 0, 'The sample is loaded.');

  it('asks about sample data of its own, and says so in every picture', async () => {
    const store = fakeStore();
    const element = await mount('kpi-campaigns', { draft: '', currency: 'CHF', period: '2019' }, 900);
    await asked(store);
    const { source, questions } = store.open.request;
    const { orders, touches, campaigns: sample } = (source as unknown as { input: Record<string, { currency?: string }[]> }).input;
    expect(questions[0]!.period).to.equal('all');
    expect([orders!.length, touches!.length, sample!.length].every((n) => n > 4)).to.be.true;
    expect(new Set(orders!.map(({ currency }) => currency))).to.deep.equal(new Set(['CHF']));
    store.open.answer(campaignsAnswer({ rows: [{ ...given[0]!, id: 'sampleSpring', name: 'sampleSpring' }] }));
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Campaign revenue (draft, sample data)');
    expect(textOf(element, 'table')).to.contain('Spring offer');
    const { takePicture } = await import('../../../src/elements/export/picture.ts');
    const texts = takePicture(part(element, 'frame')!).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts.filter((text) => text === 'Draft, sample data').length).to.be.greaterThan(3);
  });

  it('makes the same sample each time', async () => {
    const { sampleOf } = await import('../../../src/elements/campaigns/sample.ts');
    const day = Date.UTC(2026, 6, 1);
    expect(sampleOf(day, 'EUR')).to.deep.equal(sampleOf(day + 3_600_000, 'EUR'));
  });

  it('goes live as soon as there is a source, and comes back without one', async () => {
    const store = fakeStore();
    const element = await mount('kpi-campaigns', { draft: '' });
    await asked(store);
    element.src = '/live';
    await element.updateComplete;
    expect(element.isSample).to.be.false;
    expect('url' in store.open.request.source).to.be.true;
    store.open.answer(campaignsAnswer());
    await element.updateComplete;
    expect(part(element, 'draft')).to.equal(null);
    expect(textOf(element, 'title')).to.equal('Campaign revenue');
    element.src = undefined;
    await element.updateComplete;
    expect(element.isSample).to.be.true;
    expect('input' in store.open.request.source).to.be.true;
  });

  it('leaves data of the page alone', async () => {
    const store = fakeStore();
    const data = { orders: [{ id: 'o1' }] };
    const element = document.createElement('kpi-campaigns');
    element.draft = true;
    element.data = data;
    box().append(element);
    await element.updateComplete;
    expect((store.open.request.source as { input: object }).input).to.equal(data);
    expect(element.data).to.equal(data);
  });
});
