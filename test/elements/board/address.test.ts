import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { fakeStore } from '../fake-store.ts';
import { asked, boardIn, show, shown } from './page.ts';

const start = location.pathname + location.search;
const go = (address: string): void => history.replaceState({ of: 'the page' }, '', address);
const markup = (id = 'sales', place = 'query') => html`<kpi-board id=${id || nothing} url-state=${place} period="this-month" filters="owner, team">
  <kpi-card kpi=${id === 'two' ? 'nps' : 'win-rate'} src="/a"></kpi-card></kpi-board>`;

/** The next time the address changes by going back or forward. */
const travelled = (): Promise<unknown> => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

describe('The address of the page', () => {
  afterEach(() => go(start));

  it('says what was chosen, and nothing of what goes without saying', async () => {
    fakeStore();
    go('?a=1&b=%20x&plain');
    const place = await show(markup());
    const board = boardIn(place);
    board.choose({ period: 'last-90-days', compare: 'year-ago', filters: { owner: ['Ann & Bob', 'Éva'], team: ['North'] } });
    expect(location.search).to.equal('?a=1&b=%20x&plain&sales.period=last-90-days&sales.compare=year-ago&sales.filter.owner=Ann+%26+Bob&sales.filter.owner=%C3%89va&sales.filter.team=North');
    board.choose({ period: 'this-month', compare: 'none', filters: {} });
    expect(location.search).to.equal('?a=1&b=%20x&plain');
    expect(history.state).to.deep.equal({ of: 'the page' });
  });

  it('is what a board begins with, before anything is asked', async () => {
    const store = fakeStore();
    go('?sales.period=2026-01-01%2F2026-02-01&sales.compare=previous&sales.filter.owner=Ann+%26+Bob&sales.filter.owner=&sales.filter.secret=x&other.period=all');
    await show(markup());
    expect(store.asks).to.have.length(1);
    expect(asked(store)).to.deep.include({ period: '2026-01-01/2026-02-01', compare: 'previous', where: { owner: ['Ann & Bob', ''] } });
  });

  it('goes back and forward', async () => {
    const store = fakeStore();
    const place = await show(markup());
    boardIn(place).choose({ period: 'last-month' });
    boardIn(place).choose({ period: 'last-year' });
    history.back();
    await travelled();
    await shown(place);
    expect(asked(store).period).to.equal('last-month');
    history.back();
    await travelled();
    await shown(place);
    expect(asked(store).period).to.equal('this-month');
    history.forward();
    await travelled();
    await shown(place);
    expect(asked(store).period).to.equal('last-month');
    history.back();
    await travelled();
  });

  it('keeps two boards apart', async () => {
    const store = fakeStore();
    const place = await show(html`${markup('one')}${markup('two')}`);
    boardIn(place, '#one').choose({ period: 'last-month' });
    boardIn(place, '#two').choose({ period: 'last-year' });
    expect(location.search).to.contain('one.period=last-month&two.period=last-year');
    await shown(place);
    expect([asked(store).period, asked(store, 'nps').period]).to.deep.equal(['last-month', 'last-year']);
  });

  it('can have it in the hash, beside what else is there', async () => {
    const store = fakeStore();
    go(`${start}#section`);
    const place = await show(markup('sales', 'hash'));
    boardIn(place).choose({ period: 'last-month' });
    expect(location.hash).to.equal('#section&sales.period=last-month');
    await shown(place);
    expect(asked(store).period).to.equal('last-month');
    boardIn(place).choose({ period: 'this-month' });
    expect(location.hash).to.equal('#section');
  });

  it('that says what cannot be is not believed, and it is said once', async () => {
    const store = fakeStore();
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => said.push(text);
    const wrong = ['javascript:alert(1)/x', '2026-02-30/2026-03-01', '2026-03-01/2026-02-01', '2026-13', 'last-0-days', '"><img>', 'x'.repeat(5000)];
    try {
      for (const period of wrong) {
        go(`?sales.period=${encodeURIComponent(period)}&sales.compare=%3Cb%3E&sales.filter.owner=${'y'.repeat(1000)}&sales.%E0%A4%A=1`);
        for (let twice = 0; twice < 2; twice++) (await show(markup())).remove();
        await Promise.resolve();
      }
    } finally {
      console.warn = warn;
    }
    for (const { request } of store.asks) {
      expect(request.questions[0]!.period).to.equal('this-month');
      expect(request.questions[0]).not.to.have.any.keys('compare', 'where');
    }
    for (const period of wrong) expect(said.filter((text) => text.includes(`sales.period="${period.slice(0, 60)}"`)), period).to.have.length(1);
    expect(said.every((text) => text.length < 300)).to.be.true;
  });

  it('belongs to one board of a name', async () => {
    fakeStore();
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => said.push(text);
    const place = await show(html`${markup('')}${markup('')}`);
    console.warn = warn;
    const [one, two] = place.querySelectorAll('kpi-board');
    two!.choose({ period: 'last-year' });
    expect(location.search).not.to.contain('period');
    one!.choose({ period: 'last-month' });
    expect(location.search).to.contain('board.period=last-month');
    expect(said.filter((text) => text.includes('Two boards'))).to.have.length(1);
  });

  it('gives way to what the page sets afterwards', async () => {
    const store = fakeStore();
    go('?sales.period=last-year');
    const place = await show(markup());
    expect(asked(store).period).to.equal('last-year');
    boardIn(place).period = '2025';
    await shown(place);
    expect(asked(store).period).to.equal('2025');
  });
});
