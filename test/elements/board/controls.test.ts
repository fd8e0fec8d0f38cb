import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Ask } from '../fake-store.ts';
import { answerOf, answersOf } from '../answers.ts';
import { fakeStore, type FakeStore } from '../fake-store.ts';
import { asked, boardIn, control, openAsks, pick, show, shown } from './page.ts';

const asOf = '2026-09-22T09:00:00Z';
const card = html`<kpi-source src="/deals"></kpi-source><kpi-card kpi="win-rate"></kpi-card>`;
const board = html`<kpi-board period="this-quarter" as-of=${asOf} zone="Europe/Bucharest" filters="owner, team, size">${card}</kpi-board>`;
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/[\s\u2009]+/g, ' ').trim();
const dates = (place: ParentNode): string => textOf(boardIn(place).shadowRoot!.querySelector('[part=dates]'));

/** The question for what there is to filter by. */
function valuesAsk(store: FakeStore): Ask {
  return openAsks(store).find(({ request }) => request.questions[0]!.values)!;
}

const owners = Array.from({ length: 120 }, (_, i) => `Owner ${i}`);

function answer(store: FakeStore, most = owners.length): void {
  valuesAsk(store).answer(answersOf([answerOf('new-opportunities', {}, {
    values: { owner: ['Zoë', 'Ann', '', ...owners.slice(0, most)], team: ['North', 'South'], size: [] },
    period: { from: Date.UTC(2024, 0, 1), to: Date.UTC(2026, 8, 1) }, asOf: Date.UTC(2026, 8, 22),
  })]));
}

/** The next time a list opens or closes. */
const toggled = (list: HTMLElement): Promise<unknown> => new Promise((resolve) => list.addEventListener('toggle', resolve, { once: true }));

async function openFilter(place: ParentNode, index = 0): Promise<HTMLElement> {
  const element = boardIn(place);
  const list = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=list]')][index]!;
  const opened = toggled(list);
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=filter]')][index]!.click();
  await opened;
  await shown(place);
  return list;
}

const focused = (place: ParentNode): HTMLInputElement => boardIn(place).shadowRoot!.activeElement as HTMLInputElement;

describe('The choice of a period', () => {
  it('always says the dates, up to what is known', async () => {
    fakeStore();
    const place = await show(board);
    const select = control<HTMLSelectElement>(boardIn(place), '[part=period] select');
    const said: Record<string, string> = {};
    for (const period of ['this-week', 'this-quarter', 'last-month', 'last-year', 'last-30-days', 'last-365-days']) {
      pick(select, period);
      await shown(place);
      said[period] = dates(place);
    }
    expect(said).to.deep.equal({
      'this-week': 'Sep 21 – 22, 2026, so far', 'this-quarter': 'Jul 1 – Sep 22, 2026, so far', 'last-month': 'Aug 1 – 31, 2026', 'last-year': 'Jan 1 – Dec 31, 2025',
      'last-30-days': 'Aug 23 – Sep 21, 2026', 'last-365-days': 'Sep 22, 2025 – Sep 21, 2026',
    });
  });

  it('is that of everything inside', async () => {
    const store = fakeStore();
    const place = await show(board);
    pick(control(boardIn(place), '[part=period] select'), 'last-90-days');
    await shown(place);
    expect(asked(store).period).to.equal('last-90-days');
  });

  it('counts fiscal years and weeks as the board says', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="this-year" as-of=${asOf} zone="UTC" fiscal-start="4" week-start="7">${card}</kpi-board>`);
    const select = control<HTMLSelectElement>(boardIn(place), '[part=period] select');
    expect(textOf(select.selectedOptions[0]!)).to.equal('This fiscal year');
    expect(dates(place)).to.equal('Apr 1 – Sep 22, 2026, so far');
    pick(select, 'last-quarter');
    await shown(place);
    expect(dates(place)).to.equal('Apr 1 – Jun 30, 2026');
    pick(select, 'this-week');
    await shown(place);
    expect(dates(place)).to.equal('Sep 20 – 22, 2026, so far');
    expect(asked(store)).to.include({ period: 'this-week', weekStart: 7, fiscalStart: 4 });
  });

  it('takes own dates, the last day included, and none that end before they start', async () => {
    const store = fakeStore();
    const place = await show(board);
    pick(control(boardIn(place), '[part=period] select'), 'own');
    await shown(place);
    const [from, to] = [...boardIn(place).shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=date]')];
    expect([from!.value, to!.value]).to.deep.equal(['2026-07-01', '2026-09-30']);
    from!.value = '2026-02-27';
    to!.value = '2026-02-28';
    to!.dispatchEvent(new Event('change', { bubbles: true }));
    await shown(place);
    expect(asked(store).period).to.equal('2026-02-27/2026-03-01');
    expect(dates(place)).to.equal('Feb 27 – 28, 2026');
    to!.value = '2026-02-01';
    to!.dispatchEvent(new Event('change', { bubbles: true }));
    await shown(place);
    expect(to!.validationMessage).to.equal('The last day lies before the first.');
    expect(asked(store).period).to.equal('2026-02-27/2026-03-01');
  });

  it('says of all data which dates they cover, once they are known', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board zone="UTC">${card}</kpi-board>`);
    expect(dates(place)).to.equal('All data');
    answer(store);
    await shown(place);
    expect(dates(place)).to.equal('Jan 1, 2024 – Aug 31, 2026');
  });

  it('names a period that it does not offer by its dates', async () => {
    fakeStore();
    const place = await show(html`<kpi-board period="2025-Q1" zone="UTC">${card}</kpi-board>`);
    expect(textOf(control<HTMLSelectElement>(boardIn(place), '[part=period] select').selectedOptions[0]!)).to.equal('Jan 1 – Mar 31, 2025');
  });
});

it('The choice of a comparison is that of everything inside', async () => {
  const store = fakeStore();
  const place = await show(board);
  const select = control<HTMLSelectElement>(boardIn(place), '[part=compare] select');
  for (const [value, compare] of [['year-ago', 'year-ago'], ['target', 'target'], ['none', undefined]] as const) {
    pick(select, value);
    await shown(place);
    expect(asked(store).compare).to.equal(compare);
  }
});

describe('A filter', () => {
  it('offers what the data have, as the engine gives it, when it is opened', async () => {
    const store = fakeStore();
    const place = await show(board);
    expect(valuesAsk(store)).to.be.undefined;
    const list = await openFilter(place, 1);
    expect(textOf(list)).to.equal('Loading');
    expect(valuesAsk(store).request.questions[0]).to.deep.include({ values: ['owner', 'team', 'size'], period: 'all', zone: 'Europe/Bucharest' });
    answer(store);
    await shown(place);
    expect([...list.querySelectorAll('label')].map(textOf)).to.deep.equal(['North', 'South']);
    expect(list.querySelector('[type=search]')).to.be.null;
    expect(textOf(await openFilter(place, 2))).to.equal('The data have nothing to choose here.');
  });

  it('says that the values could not be read', async () => {
    const store = fakeStore();
    const place = await show(board);
    const list = await openFilter(place);
    valuesAsk(store).fail();
    await shown(place);
    expect(textOf(list)).to.equal('The values could not be read.');
  });

  it('keeps several values, and says so on its button and in chips', async () => {
    const store = fakeStore();
    const place = await show(board);
    const list = await openFilter(place);
    answer(store);
    await shown(place);
    const boxes = (): HTMLInputElement[] => [...list.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    const button = control(boardIn(place), '[part=filter]');
    expect(textOf(button)).to.equal('Owner all');
    boxes()[1]!.click();
    await shown(place);
    expect(textOf(button)).to.equal('Owner Ann');
    boxes()[2]!.click();
    await shown(place);
    expect(textOf(button)).to.equal('Owner 2 chosen');
    expect(asked(store).where).to.deep.equal({ owner: ['Ann', ''] });
    const chips = [...boardIn(place).shadowRoot!.querySelectorAll<HTMLElement>('[part=chip]')];
    expect(chips.map(textOf)).to.deep.equal(['Owner: Ann', 'Owner: not set']);
    expect(chips[0]!.getAttribute('aria-label')).to.equal('Remove the filter Owner: Ann');
    chips[0]!.click();
    await shown(place);
    expect(asked(store).where).to.deep.equal({ owner: [''] });
    expect(boxes().map(({ checked }) => checked).slice(0, 4)).to.deep.equal([false, false, true, false]);
  });

  it('can be searched where it is long, and shows a hundred at most', async () => {
    const store = fakeStore();
    const place = await show(board);
    const list = await openFilter(place);
    answer(store);
    await shown(place);
    expect(list.querySelectorAll('label')).to.have.length(100);
    expect(textOf(list)).to.contain('23 more: search for them');
    const search = list.querySelector<HTMLInputElement>('[type=search]')!;
    expect(focused(place) === search).to.be.true;
    search.value = ' zO';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await shown(place);
    expect([...list.querySelectorAll('label')].map(textOf)).to.deep.equal(['Zoë']);
    search.value = 'nobody';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await shown(place);
    expect(textOf(list)).to.equal('Nothing matches.');
  });

  it('is worked with the keyboard alone', async () => {
    const store = fakeStore();
    const place = await show(board);
    const press = (key: string): void => void focused(place).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    const button = [...boardIn(place).shadowRoot!.querySelectorAll<HTMLElement>('[part=filter]')][1]!;
    button.focus();
    const list = await openFilter(place, 1);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    answer(store);
    await shown(place);
    const [north, south] = [...list.querySelectorAll<HTMLInputElement>('input')];
    expect(focused(place) === north).to.be.true;
    for (const [key, at] of [['ArrowDown', south], ['ArrowDown', north], ['ArrowUp', south], ['Home', north], ['End', south]] as const) {
      press(key);
      expect(textOf(focused(place).parentElement), key).to.equal(textOf(at!.parentElement));
    }
    focused(place).click();
    await shown(place);
    expect(asked(store).where).to.deep.equal({ team: ['South'] });
    expect(focused(place) === south).to.be.true;
    const closed = toggled(list);
    list.hidePopover();
    await closed;
    await shown(place);
    expect(focused(place) as HTMLElement === button).to.be.true;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays within what the author of the page keeps', async () => {
    const store = fakeStore();
    const place = await show(html`<kpi-board period="2026" filters="team" where='{"team":["North","South"]}'>${card}</kpi-board>`);
    boardIn(place).choose({ filters: { team: ['South', 'West'] } });
    await shown(place);
    expect(asked(store).where).to.deep.equal({ team: ['South'] });
    boardIn(place).choose({ filters: { team: ['West'] } });
    await shown(place);
    expect(asked(store).where).to.deep.equal({ team: ['North', 'South'] });
    await openFilter(place);
    expect(valuesAsk(store).request.questions[0]!.where).to.deep.equal({ team: ['North', 'South'] });
  });
});

describe('The controls', () => {
  it('can be left out, or replaced whole or in part', async () => {
    fakeStore();
    const hidden = await show(html`<kpi-board hide-controls period="2026">${card}</kpi-board>`);
    expect(boardIn(hidden).shadowRoot!.querySelector('[part=controls], .bare')).to.be.null;
    const own = await show(html`<kpi-board period="2026"><input slot="period" aria-label="Period">${card}</kpi-board>`);
    expect(control(boardIn(own), '[part=period]').getBoundingClientRect().height).to.equal(0);
    expect(control(boardIn(own), '[part=compare]').getBoundingClientRect().height).to.be.above(20);
    const all = await show(html`<kpi-board period="2026"><p slot="controls">Mine</p>${card}</kpi-board>`);
    expect(control(boardIn(all), '[part=controls]').getBoundingClientRect().height).to.equal(0);
  });

  it('stand on one line where there is room, and do not move what is below when they come', async () => {
    fakeStore();
    for (const [widthPx, filters] of [[1000, 'owner,team'], [320, 'owner,team'], [320, 'owner,team,segment']] as const) {
      const place = await show(html`<kpi-board id="b" period="2026" filters=${filters}>${card}</kpi-board>`, widthPx);
      const { height } = control(boardIn(place), '[part=controls]').getBoundingClientRect();
      const early = boardIn(place).cloneNode() as ReturnType<typeof boardIn>;
      place.append(early);
      early.requestUpdate();
      await Promise.resolve();
      const bare = early.shadowRoot!.querySelector('.bare')?.getBoundingClientRect().height;
      expect(bare, `${widthPx} px, ${filters}`).to.equal(height);
      if (widthPx === 1000) expect(height).to.be.below(90);
      expect(place.scrollWidth, `${widthPx} px`).to.be.at.most(widthPx);
    }
  });

  it('have targets of at least 24 px', async () => {
    const store = fakeStore();
    const place = await show(board);
    boardIn(place).choose({ filters: { owner: ['Ann'] }, period: '2026-01-01/2026-02-01' });
    await openFilter(place);
    answer(store);
    await shown(place);
    const targets = [...boardIn(place).shadowRoot!.querySelectorAll<HTMLElement>('button, select, input:not([type=checkbox]), .list label')].filter((target) => target.offsetParent);
    expect(targets.length).to.be.at.least(9);
    for (const target of targets) expect(target.getBoundingClientRect().height, target.textContent ?? '').to.be.at.least(24);
  });

  for (const [page, css] of Object.entries({ light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' })) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${page}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const store = fakeStore();
        const place = await show(html`<div dir=${dir}>${board}</div>`);
        boardIn(place).choose({ filters: { owner: ['Ann', ''] }, period: '2026-01-01/2026-02-01' });
        await openFilter(place);
        answer(store, 9);
        await shown(place);
        await expect(place).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }
});
