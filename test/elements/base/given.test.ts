import { expect } from '@open-wc/testing';
import { fakeStore } from '../fake-store.ts';
import { box, mount, mountCard, settle, textOf } from '../mount.ts';

function script(type: string, text: string): HTMLScriptElement {
  return Object.assign(document.createElement('script'), { type, textContent: text });
}

function table(markup: string): HTMLTableElement {
  const place = box();
  place.innerHTML = `<table id="deals">${markup}</table>`;
  return place.querySelector('table')!;
}

describe('Ways to give data', () => {
  it('takes the property before the script, the attribute, the table and the address', async () => {
    const store = fakeStore();
    table('<tr><th>id</th></tr><tr><td>1</td></tr>');
    const card = await mountCard({ data: '[{"id":3}]', from: '#deals', src: '/deals.json' });
    const inputs: unknown[] = [];
    const look = async (): Promise<void> => {
      await card.updateComplete;
      const { source } = store.open.request;
      inputs.push('input' in source ? source.input : source.url);
    };
    card.append(script('application/json', '[{"id":2}]'));
    card.data = [{ id: 1 }];
    await look();
    card.data = undefined;
    await look();
    card.querySelector('script')!.remove();
    await settle();
    await look();
    card.removeAttribute('data');
    await look();
    card.from = undefined;
    await look();
    expect(inputs).to.deep.equal([[{ id: 1 }], '[{"id":2}]', '[{"id":3}]', '"id"\n"1"', new URL('/deals.json', location.href).href]);
  });

  it('reads a script as text and never runs it', async () => {
    const store = fakeStore();
    const card = await mountCard({ src: '' });
    card.append(script('application/json', 'globalThis.ran = true'));
    await settle();
    await card.updateComplete;
    expect(store.open.request.source).to.include({ input: 'globalThis.ran = true', format: 'json' });
    expect(globalThis).not.to.have.property('ran');
  });

  it('asks again when the text of its script changes', async () => {
    const store = fakeStore();
    const card = await mountCard({ src: '' });
    const child = script('text/csv', 'id\n1');
    card.append(child);
    await settle();
    await card.updateComplete;
    child.textContent = 'id\n2';
    await settle();
    await card.updateComplete;
    expect(store.asks).to.have.length(2);
    expect(store.open.request.source).to.include({ input: 'id\n2', format: 'csv' });
  });

  it('reads a table of the page like CSV, without its foot, and again when a cell changes', async () => {
    const store = fakeStore();
    const deals = table('<thead><tr><th>Deal "ID"</th><th>Amount</th></tr></thead><tbody><tr><td>A</td><td>1,5 </td></tr></tbody><tfoot><tr><td>All</td></tr></tfoot>');
    const card = await mountCard({ src: '', from: '#deals' });
    expect(store.open.request.source).to.include({ input: '"Deal ""ID""","Amount"\n"A","1,5"', format: 'csv' });
    deals.tBodies[0]!.rows[0]!.cells[1]!.textContent = '2,5';
    await settle();
    await card.updateComplete;
    expect(store.open.request.source).to.include({ input: '"Deal ""ID""","Amount"\n"A","2,5"' });
  });

  it('says that there is no such table', async () => {
    fakeStore();
    const card = await mountCard({ src: '', from: '#nowhere' });
    expect(card.state).to.equal('error');
    expect(textOf(card, 'message')).to.contain('There is no table that matches "#nowhere" on this page.');
  });

  it('says that an address is none', async () => {
    fakeStore();
    const card = await mountCard({ src: 'https://' });
    expect(textOf(card, 'message')).to.contain('"https://" is not an address.');
  });

  it('finds the table beside it in its shadow root first', async () => {
    const store = fakeStore();
    table('<tr><th>outside</th></tr>');
    const root = box().attachShadow({ mode: 'open' });
    root.innerHTML = '<table id="deals"><tr><th>inside</th></tr></table><kpi-card kpi="win-rate" from="#deals"></kpi-card>';
    await root.querySelector('kpi-card')!.updateComplete;
    expect(store.open.request.source).to.include({ input: '"inside"' });
  });

  it('takes the table of the KPI unless another is named', async () => {
    const store = fakeStore();
    await mountCard();
    await mount('kpi-nps', { src: '/a.json' });
    await mountCard({ table: 'tickets' });
    expect(store.asks.map(({ request }) => request.source.table)).to.deep.equal(['deals', 'responses', 'tickets']);
  });
});
