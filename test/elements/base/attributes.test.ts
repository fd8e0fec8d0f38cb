import { expect } from '@open-wc/testing';
import { fakeStore } from '../fake-store.ts';
import { mount, mountCard } from '../mount.ts';

/** What is said to the console while a test runs. */
function listen(): string[] {
  const said: string[] = [];
  const warn = console.warn;
  console.warn = (text: string) => said.push(text);
  after(() => {
    console.warn = warn;
  });
  return said;
}

describe('Attributes', () => {
  it('become the source and the question', async () => {
    const store = fakeStore();
    await mountCard({
      period: 'this-quarter', 'as-of': '2026-09-22', zone: 'Europe/Rome', currency: 'eur', where: '{"team":["North","South"]}', compare: 'year-ago',
      target: '0.4', every: 'month', 'min-n': '30', map: '{"closedAt":"Close date"}', format: 'csv', credentials: 'include', cache: '5m',
      partition: 'dana', refresh: '90',
    });
    const { request } = store.open;
    expect(request.questions).to.deep.equal([{
      kpi: 'win-rate', period: 'this-quarter', asOf: '2026-09-22', zone: 'Europe/Rome', currency: 'EUR', where: { team: ['North', 'South'] },
      compare: 'year-ago', target: 0.4, every: 'month', params: { minN: 30 },
    }]);
    expect(request.source).to.deep.equal({
      url: new URL('/deals.json', location.href).href, credentials: 'include', table: 'deals', format: 'csv', map: { closedAt: 'Close date' }, zone: 'Europe/Rome',
    });
    expect(request).to.include({ cache: 300_000, partition: 'dana', refreshMs: 90_000 });
  });

  it('name a connector by its id, or by its address as seen from the page', async () => {
    const store = fakeStore();
    const card = await mountCard({ connector: 'hubspot' });
    expect(store.open.request.source).to.include({ connector: 'hubspot' });
    card.setAttribute('connector', 'kpi/own.json');
    await card.updateComplete;
    expect(store.open.request.source).to.include({ connector: new URL('kpi/own.json', document.baseURI).href });
  });

  it('have the defaults of the contract', async () => {
    const store = fakeStore();
    await mountCard();
    const { request } = store.open;
    expect(request.questions).to.deep.equal([{
      kpi: 'win-rate', period: 'all', zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, every: 'auto',
    }]);
    expect(request.cache).to.equal(24 * 3_600_000);
    expect(request).not.to.have.any.keys('refreshMs', 'partition');
  });

  it('fall back to the default where they are not known, and say so once', async () => {
    const store = fakeStore();
    const said = listen();
    const wrong = {
      period: 'yesterweek', zone: 'Middle/Earth', compare: 'tomorrow', every: 'blink', refresh: 'often', cache: 'never', currency: 'euro',
      where: '[1', target: 'much',
    };
    await mountCard(wrong);
    await mountCard(wrong);
    for (const { request } of store.asks) {
      expect(request.questions).to.deep.equal([{
        kpi: 'win-rate', period: 'all', zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, every: 'auto',
      }]);
      expect(request.cache).to.equal(24 * 3_600_000);
    }
    for (const name of Object.keys(wrong)) expect(said.filter((text) => text.includes(`${name}="`)), name).to.have.length(1);
  });

  it('turn the cache off', async () => {
    const store = fakeStore();
    await mountCard({ cache: 'off' });
    expect(store.open.request.cache).to.equal('off');
  });

  it('ask again when one changes, and only then', async () => {
    const store = fakeStore();
    const card = await mountCard();
    card.requestUpdate();
    card.label = 'Our win rate';
    await card.updateComplete;
    expect(store.asks).to.have.length(1);
    card.period = '2026';
    await card.updateComplete;
    expect(store.asks.map(({ closed }) => closed)).to.deep.equal([true, false]);
  });

  it('of a scorecard give a question for each KPI, in order', async () => {
    const store = fakeStore();
    await mount('kpi-scorecard', { src: '/a', kpis: 'nps, win-rate', by: 'owner', targets: '{"win-rate":0.4}' });
    expect(store.open.request.questions.map(({ kpi, by, target }) => [kpi, by, target])).to.deep.equal([
      ['nps', ['owner'], undefined], ['win-rate', ['owner'], 0.4],
    ]);
  });
});
