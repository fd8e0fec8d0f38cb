import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { box, settle } from '../mount.ts';
import { fakeStore } from '../fake-store.ts';
import { boardIn, openAsks, show, shown } from '../board/page.ts';

const href = (path: string): string => new URL(path, document.baseURI).href;
const card = html`<kpi-card kpi="win-rate"></kpi-card>`;

describe('<kpi-source>', () => {
  it('gives its rows to every element of its board', async () => {
    const store = fakeStore();
    await show(html`<kpi-board period="2026" zone="Europe/Rome"><kpi-source table="deals" src="/deals.csv" format="csv" connector="hubspot" credentials="include"
      map='{"id":"Key"}' locale="de" refresh="5m" cache="10m" partition="dana"></kpi-source>${card}<kpi-nps></kpi-nps></kpi-board>`);
    const requests = openAsks(store).map(({ request }) => request);
    expect(requests).to.have.length(2);
    for (const request of requests) {
      expect(request.source).to.deep.equal({
        url: href('/deals.csv'), table: 'deals', format: 'csv', connector: 'hubspot', credentials: 'include', map: { id: 'Key' }, locale: 'de', zone: 'Europe/Rome',
      });
      expect(request).to.include({ refreshMs: 300_000, cache: 600_000, partition: 'dana' });
      expect(request).not.to.have.property('join');
    }
  });

  it('joins with the others of its board to one set of tables', async () => {
    const store = fakeStore();
    await show(html`<kpi-board period="2026"><kpi-source src="/deals" refresh="60"></kpi-source><kpi-source table="stageEvents" src="/events" refresh="30" cache="off"></kpi-source>
      <kpi-source table="rates" data='[{"currency":"USD","rate":0.9}]'></kpi-source>${card}</kpi-board>`);
    const { request } = store.open;
    expect([request.source, ...request.join!].map(({ table }) => table)).to.deep.equal(['deals', 'stageEvents', 'rates']);
    expect(request.join![1]).to.deep.equal({ table: 'rates', input: '[{"currency":"USD","rate":0.9}]', format: 'json' });
    expect(request).to.include({ refreshMs: 30_000, cache: 'off' });
  });

  it('is not for an element that has data of its own', async () => {
    const store = fakeStore();
    await show(html`<kpi-board period="2026"><kpi-source src="/deals"></kpi-source><kpi-card kpi="win-rate" src="/own"></kpi-card></kpi-board>`);
    expect(store.open.request.source).to.include({ url: href('/own') });
    expect(store.open.request).not.to.have.property('join');
  });

  it('takes rows as a property, as text in the page, and from a table, and says when they have changed', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="2026"><kpi-source></kpi-source>${card}</kpi-board>`);
    expect(store.asks).to.have.length(0);
    const source = place.querySelector('kpi-source')!;
    const rows = [{ id: 'a' }];
    source.data = rows;
    await shown(place);
    expect(store.open.request.source).to.deep.equal({ input: rows, table: 'deals' });
    source.data = undefined;
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.text = 'id\na';
    source.append(script);
    await settle();
    await shown(place);
    expect(store.open.request.source).to.include({ input: 'id\na', format: 'csv' });
    script.firstChild!.nodeValue = 'id\nb';
    await settle();
    await shown(place);
    expect(store.open.request.source).to.include({ input: 'id\nb' });
    script.remove();
    box().append(Object.assign(document.createElement('table'), { id: 'list' }));
    document.querySelector<HTMLTableElement>('#list')!.insertRow().insertCell().textContent = 'id';
    source.from = '#list';
    await shown(place);
    expect(store.open.request.source).to.include({ input: '"id"', format: 'csv' });
  });

  it('goes, comes, and moves with its element', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="2026" id="one"><kpi-source src="/deals"></kpi-source>${card}</kpi-board>
      <kpi-board period="2026" id="two"><kpi-card kpi="nps"></kpi-card></kpi-board>`);
    const source = place.querySelector('kpi-source')!;
    expect(store.open.request.questions[0]!.kpi).to.equal('win-rate');
    boardIn(place, '#two').append(source);
    await shown(place);
    expect(store.open.request.questions[0]!.kpi).to.equal('nps');
    source.remove();
    await settle();
    await shown(place);
    expect(openAsks(store)).to.deep.equal([]);
    expect(place.querySelector('kpi-card')!.state).to.equal('idle');
  });

  it('of an inner board stands in the place of the outer board’s of the same name, and beside the others', async () => {
    const store = fakeStore();
    await show(html`<kpi-board period="2026"><kpi-source src="/outer-deals"></kpi-source><kpi-source table="rates" src="/rates"></kpi-source>
      <kpi-board period="2026"><kpi-source src="/inner-deals"></kpi-source>${card}</kpi-board></kpi-board>`);
    const { source, join } = store.open.request;
    expect([source, ...join!].map((one) => ('url' in one ? one.url : ''))).to.deep.equal([href('/rates'), href('/inner-deals')]);
  });

  it('is asked for with what the page adds, which is no attribute and is kept only where it is said whose it is', async () => {
    const store = fakeStore();
    const headers = (): HeadersInit => ({ authorization: 'Bearer x' });
    const place = await show(html`<kpi-board period="2026"><kpi-source src="/deals" headers="x: y" fetch="steal()" .headers=${headers}></kpi-source>${card}</kpi-board>`);
    const { source, cache } = store.open.request;
    const { access } = source as { access?: string };
    expect(access).to.be.a('string');
    expect(cache).to.equal('off');
    const element = place.querySelector('kpi-source')!;
    element.partition = 'dana';
    await shown(place);
    expect(store.open.request).to.deep.include({ source: { ...source }, cache: 24 * 3_600_000, partition: 'dana' });
    element.headers = undefined;
    await shown(place);
    expect(store.open.request.source).to.deep.equal({ url: href('/deals'), table: 'deals' });
  });

  it('warns of two that give the same table, and of a table that is not there', async () => {
    fakeStore();
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => said.push(text);
    try {
      await show(html`<kpi-board period="2026"><kpi-source table="orders" src="/a"></kpi-source><kpi-source table="orders" src="/b"></kpi-source><kpi-source from="#nowhere"></kpi-source></kpi-board>`);
    } finally {
      console.warn = warn;
    }
    expect(said.filter((text) => text.includes('"orders"'))).to.have.length(1);
    expect(said.filter((text) => text.includes('#nowhere'))).to.have.length(1);
  });

  it('shows nothing, and is not heard', async () => {
    fakeStore();
    const place = box();
    render(html`<kpi-source src="/a"></kpi-source>`, place);
    await shown(place);
    expect(getComputedStyle(place.querySelector('kpi-source')!).display).to.equal('none');
  });
});
