import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { KpiFilterEvent } from '../../../src/elements/events/filter.ts';
import { KpiSelectEvent } from '../../../src/elements/events/select.ts';
import { fakeStore } from '../fake-store.ts';
import { asked, boardIn, control, show, shown } from './page.ts';

const cards = html`<kpi-source src="/deals"></kpi-source><kpi-card kpi="win-rate"></kpi-card><kpi-card kpi="deals-won"></kpi-card>`;
const select = (place: ParentNode, which: string, selection: Record<string, string>): void =>
  void place.querySelector(which)!.dispatchEvent(new KpiSelectEvent(selection, []));
const chips = (place: ParentNode, which = 'kpi-board'): string[] =>
  [...boardIn(place, which).shadowRoot!.querySelectorAll('[part=chip]')].map((chip) => chip.textContent.trim());

describe('What is selected in one element', () => {
  it('filters the others of its board, and not the element itself', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board where='{"team":"North"}'>${cards}</kpi-board>`);
    select(place, '[kpi=win-rate]', { stage: 'Demo', pipeline: 'New' });
    await shown(place);
    expect(asked(store, 'deals-won').where).to.deep.equal({ team: ['North'], stage: 'Demo', pipeline: 'New' });
    expect(asked(store, 'win-rate').where).to.deep.equal({ team: ['North'] });
    expect(chips(place)).to.deep.equal(['Stage: Demo · Pipeline: New']);
  });

  it('leaves another board, and what is outside, as it is', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board id="one">${cards}</kpi-board><kpi-board id="two"><kpi-card kpi="nps" src="/b"></kpi-card></kpi-board><kpi-card kpi="csat" src="/c"></kpi-card>`);
    const asks = store.asks.length;
    select(place, '#one [kpi=win-rate]', { stage: 'Demo' });
    await shown(place);
    expect(store.asks.slice(asks).flatMap(({ request }) => request.questions.map(({ kpi }) => kpi))).to.deep.equal(['deals-won']);
    expect([asked(store, 'nps').where, asked(store, 'csat').where]).to.deep.equal([undefined, undefined]);
    expect(chips(place, '#two')).to.deep.equal([]);
  });

  it('is given up when it is selected again, by its chip, and with all filters', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board filters="owner">${cards}</kpi-board>`);
    const board = boardIn(place);
    const where = async (): Promise<unknown> => {
      await shown(place);
      return asked(store, 'deals-won').where;
    };
    select(place, '[kpi=win-rate]', { stage: 'Demo' });
    expect(await where()).to.deep.equal({ stage: 'Demo' });
    select(place, '[kpi=win-rate]', { stage: 'Demo' });
    expect(await where()).to.be.undefined;
    select(place, '[kpi=win-rate]', { stage: 'Demo' });
    select(place, '[kpi=win-rate]', { stage: 'Trial' });
    expect(await where()).to.deep.equal({ stage: 'Trial' });
    control(board, '[part=chip]').click();
    expect(await where()).to.be.undefined;
    board.choose({ filters: { owner: ['Ann'] } });
    select(place, '[kpi=win-rate]', { stage: 'Trial' });
    expect(await where()).to.deep.equal({ owner: ['Ann'], stage: 'Trial' });
    control(board, '[part=clear]').click();
    expect(await where()).to.be.undefined;
    expect(chips(place)).to.deep.equal([]);
  });

  it('of several elements counts together, each for the others', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board>${cards}</kpi-board>`);
    select(place, '[kpi=win-rate]', { stage: 'Demo' });
    select(place, '[kpi=deals-won]', { owner: 'Ann' });
    await shown(place);
    expect([asked(store, 'win-rate').where, asked(store, 'deals-won').where]).to.deep.equal([{ owner: 'Ann' }, { stage: 'Demo' }]);
  });

  it('stays with the inner board, which has the outer one’s too', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board id="outer">${cards}<kpi-board id="inner"><kpi-card kpi="nps"></kpi-card><kpi-card kpi="csat"></kpi-card></kpi-board></kpi-board>`);
    select(place, '[kpi=nps]', { segment: 'SMB' });
    select(place, '[kpi=win-rate]', { stage: 'Demo' });
    await shown(place);
    expect(asked(store, 'csat').where).to.deep.equal({ stage: 'Demo', segment: 'SMB' });
    expect(asked(store, 'nps').where).to.deep.equal({ stage: 'Demo' });
    expect(asked(store, 'deals-won').where).to.deep.equal({ stage: 'Demo' });
    expect([chips(place, '#outer'), chips(place, '#inner')]).to.deep.equal([['Stage: Demo'], ['Segment: SMB']]);
  });

  it('is told to the page', async () => {
    fakeStore();
    const place = await show(html`<kpi-board filters="owner" period="2026">${cards}</kpi-board>`);
    const told: KpiFilterEvent[] = [];
    place.addEventListener('kpi-filter', (event) => told.push(event));
    boardIn(place).choose({ filters: { owner: ['Ann'] }, period: 'last-month' });
    select(place, '[kpi=win-rate]', { stage: '<img onerror=alert(1)>' });
    await shown(place);
    expect(told.map(({ period, compare, filters }) => [period, compare, filters])).to.deep.equal([
      ['last-month', 'none', { owner: ['Ann'] }], ['last-month', 'none', { owner: ['Ann'], stage: ['<img onerror=alert(1)>'] }],
    ]);
    expect(chips(place)[1]).to.equal('Stage: <img onerror=alert(1)>');
    expect(boardIn(place).shadowRoot!.querySelector('img')).to.be.null;
  });
});
