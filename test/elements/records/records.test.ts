import { expect } from '@open-wc/testing';
import { answerOf } from '../answers.ts';
import { fakeStore, type FakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import { recordsAnswer, rowsFor } from './answers.ts';
import { answerPages, asked, cells, drawn, grid, heads, plain, records } from './shown.ts';
import { KpiSelectEvent } from '../../../src/elements/events/select.ts';
import type { KpiRecords } from '../../../src/elements/records/records.ts';

describe('<kpi-records>', () => {
  describe('asks', () => {
    it('for the figure with its counts, and then for the first page of rows, which is never kept', async () => {
      const shown = await records(30, { period: '2026-Q3', where: '{"team":"North"}' });
      const [first, page] = shown.store.asks;
      expect(first!.request.questions[0]).to.deep.include({ kpi: 'win-rate', period: '2026-Q3', where: { team: 'North' }, rows: {} });
      expect(page!.request.questions[0]!.rows).to.deep.equal({ fields: ['name', 'closedAt', 'status', 'amount', 'owner', 'id', 'currency'], side: 'all', from: 0, count: 1000 });
      expect(page!.request).to.deep.include({ source: first!.request.source, cache: 'off' });
      expect(page!.request.questions[0]!.asOf).to.equal(answerOf('win-rate').asOf);
      expect(page!.closed).to.be.true;
    });

    it('by its attributes', async () => {
      const shown = await records(30, { side: 'left-out', sort: '-amount', search: ' nord ', columns: 'id, amount, nowhere', 'rows-of': 'deals', link: '/deal/{owner}' });
      expect(asked(shown).request.questions[0]!.rows).to.deep.equal({
        fields: ['id', 'amount', 'owner', 'currency'], side: 'left-out', table: 'deals', search: 'nord', sort: { field: 'amount', descending: true }, lang: 'en', from: 0, count: 1000,
      });
    });

    it('nothing without a KPI', async () => {
      const store = fakeStore();
      const element = await mount('kpi-records', { src: '/a' });
      expect(store.asks).to.deep.equal([]);
      expect(element.state).to.equal('idle');
    });
  });

  describe('shows', () => {
    it('the rows with their figures, and what each is to the number', async () => {
      const shown = await records(30);
      expect(textOf(shown.element, 'title')).to.equal('Win rate: the rows behind it');
      expect(heads(shown).map((head) => plain(head.textContent))).to.deep.equal(['Name', 'Closed', 'In the figure', 'Status', 'Amount', 'Owner', 'ID']);
      expect(cells(drawn(shown)[1])).to.deep.equal(['Deal 1', 'Jul 5, 2026', 'Numerator', 'won', '€100', 'Ana', 'D-1']);
      expect(cells(drawn(shown)[3])[2]).to.equal('Denominator');
    });

    it('why a row was left out', async () => {
      const shown = await records(30);
      expect(cells(drawn(shown)[0])).to.deep.equal(['Deal 0', 'Jul 5, 2026', 'Denominator; left out: Amount missing', 'lost', '–', 'Ana', 'D-0']);
      expect(drawn(shown)[0]!.querySelector('.dia.hollow')).to.exist;
    });

    it('how many there are of each side, and how many were left out for what', async () => {
      const { element } = await records(30);
      expect([...part(element, 'sides')!.querySelectorAll('button')].map((button) => plain(button.textContent))).to.deep.equal(['All 30', 'Numerator 15', 'Denominator 30', 'Left out 3']);
      expect(textOf(element, 'basis')).to.contain('266 won of 700 closed left out: 3 without a value');
    });

    it('a table to choose where the figure stands on several', async () => {
      const shown = await records(5, {}, 900, { tables: ['deals', 'costs'] });
      const choice = shown.element.shadowRoot!.querySelector('select')!;
      expect([...choice.options].map(({ text }) => text)).to.deep.equal(['deals', 'costs']);
      choice.value = 'costs';
      choice.dispatchEvent(new Event('change'));
      await shown.element.updateComplete;
      expect(asked(shown).request.questions[0]!.rows).to.include({ table: 'costs' });
    });

    it('that a search found nothing', async () => {
      const shown = await records(30, { search: 'nobody' }, 900, { total: 0 });
      expect(plain(grid(shown).querySelector('.none')?.textContent)).to.equal('No row matches.');
      expect(grid(shown).getAttribute('aria-rowcount')).to.equal('1');
    });

    it('text of others as text', async () => {
      const evil = '<img src=x onerror="globalThis.hacked = true">';
      const store = fakeStore();
      const element = await mount('kpi-records', { kpi: 'win-rate', src: '/a', columns: 'name' }, 900);
      store.open.answer(recordsAnswer(store.open, 1));
      await element.updateComplete;
      const ask = store.asks[1]!;
      ask.answer({ ...recordsAnswer(ask, 1), rows: { ...rowsFor(1, ask.request.questions[0]!.rows!), rows: [[evil, 'EUR']] } });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('img')).to.be.null;
      expect(plain(element.shadowRoot!.querySelector('[part=row] .first')?.textContent)).to.equal(evil);
    });
  });

  describe('scrolls', () => {
    it('a million rows with a few dozen in the document, to the very last', async () => {
      const shown = await records(1_000_000);
      const strip = grid(shown).querySelector<HTMLElement>('.strip')!;
      expect(strip.getBoundingClientRect().height).to.equal(15_000_000);
      expect(grid(shown).getAttribute('aria-rowcount')).to.equal('1000001');
      grid(shown).scrollTop = 15_000_000;
      grid(shown).dispatchEvent(new Event('scroll'));
      await shown.element.updateComplete;
      expect(asked(shown).request.questions[0]!.rows).to.include({ from: 999_000, count: 1000 });
      expect(drawn(shown).at(-1)!.querySelector('.sk')).to.exist;
      await answerPages(shown, 1_000_000);
      expect(cells(drawn(shown).at(-1))[0]).to.equal('Deal 999999');
      expect(drawn(shown).length).to.be.below(60);
      const [last, window] = [drawn(shown).at(-1)!.getBoundingClientRect(), grid(shown).getBoundingClientRect()];
      expect(Math.abs(last.bottom - window.bottom)).to.be.below(18);
    });

    it('without asking for what lies between, and gives up what it has passed', async () => {
      const shown = await records(1_000_000);
      for (const share of [0.4, 0.8]) {
        grid(shown).scrollTop = 15_000_000 * share;
        grid(shown).dispatchEvent(new Event('scroll'));
        await shown.element.updateComplete;
      }
      const pages = shown.store.asks.slice(2);
      expect(pages.length).to.be.at.most(4);
      expect(pages[0]!.closed).to.be.true;
      expect(pages.at(-1)!.closed).to.be.false;
    });

    it('under a header that stays', async () => {
      const shown = await records(500);
      grid(shown).scrollTop = 3000;
      expect(heads(shown)[0]!.getBoundingClientRect().top).to.be.closeTo(grid(shown).getBoundingClientRect().top, 1);
    });
  });

  describe('lets choose', () => {
    it('a side', async () => {
      const shown = await records(30);
      const [all, , , out] = [...part(shown.element, 'sides')!.querySelectorAll('button')];
      out!.click();
      await shown.element.updateComplete;
      expect(out!.getAttribute('aria-pressed')).to.equal('true');
      expect(all!.getAttribute('aria-pressed')).to.equal('false');
      expect(asked(shown).request.questions[0]!.rows).to.include({ side: 'left-out', from: 0 });
    });

    it('an order, by the engine: up, down, and as the source has it', async () => {
      const shown = await records(30);
      const sorts = async (): Promise<(string | null)[]> => {
        heads(shown)[4]!.click();
        await shown.element.updateComplete;
        await answerPages(shown, 30);
        return [shown.element.sort ?? null, heads(shown)[4]!.getAttribute('aria-sort')];
      };
      expect(await sorts()).to.deep.equal(['amount', 'ascending']);
      expect(asked(shown).request.questions[0]!.rows!.sort).to.deep.equal({ field: 'amount', descending: false });
      expect(await sorts()).to.deep.equal(['-amount', 'descending']);
      expect(await sorts()).to.deep.equal([null, 'none']);
    });

    it('words to find: while one search is on its way, only the last of the next is asked', async () => {
      const shown = await records(30);
      const before = shown.store.asks.length;
      const field = part(shown.element, 'search') as HTMLInputElement;
      for (const text of ['n', 'no', 'nor', 'nord']) {
        field.value = text;
        field.dispatchEvent(new Event('input'));
        await shown.element.updateComplete;
      }
      expect(shown.store.asks.slice(before).map((ask) => ask.request.questions[0]!.rows!.search)).to.deep.equal(['n']);
      expect(cells(drawn(shown)[1])[0]).to.equal('Deal 1');
      expect(grid(shown).getAttribute('aria-busy')).to.equal('true');
      asked(shown).answer(recordsAnswer(asked(shown), 30));
      await shown.element.updateComplete;
      expect(asked(shown).request.questions[0]!.rows!.search).to.equal('nord');
      await answerPages(shown, 30);
      expect(grid(shown).getAttribute('aria-busy')).to.equal('false');
      expect(shown.store.asks.length).to.equal(before + 2);
    });

    it('columns', async () => {
      const shown = await records(30, { columns: 'name,amount' });
      const boxes = [...part(shown.element, 'columns')!.querySelectorAll('input')];
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, true, true, false, false, false, false]);
      boxes[5]!.click();
      await shown.element.updateComplete;
      await answerPages(shown, 30);
      expect(heads(shown).map((head) => plain(head.textContent))).to.deep.equal(['Name', 'Amount', 'In the figure', 'Owner']);
      boxes[1]!.click();
      await shown.element.updateComplete;
      await answerPages(shown, 30);
      expect(heads(shown).map((head) => plain(head.textContent))).to.deep.equal(['Amount', 'Owner', 'In the figure']);
    });
  });

  describe('follows another element', () => {
    async function pair(): Promise<{ card: HTMLElementTagNameMap['kpi-card']; element: KpiRecords; store: FakeStore }> {
      const store = fakeStore();
      const card = await mount('kpi-card', { id: 'card', kpi: 'win-rate', src: '/deals.csv', period: '2026-Q3', where: '{"team":"North"}' });
      const element = await mount('kpi-records', { for: 'card' });
      return { card, element, store };
    }

    it('with its KPI, data and settings', async () => {
      const { element, store } = await pair();
      await element.updateComplete;
      const { request } = store.asks.at(-1)!;
      expect(request.source).to.deep.include({ url: new URL('/deals.csv', document.baseURI).href });
      expect(request.questions[0]).to.deep.include({ kpi: 'win-rate', period: '2026-Q3', where: { team: 'North' }, rows: {} });
    });

    it('and with what is chosen in it, until that is taken back', async () => {
      const { card, element, store } = await pair();
      card.dispatchEvent(new KpiSelectEvent({ owner: 'Bruno' }, [], 4));
      await element.updateComplete;
      const main = store.asks.at(-1)!;
      expect(main.request.questions[0]!.where).to.deep.equal({ team: 'North', owner: 'Bruno' });
      main.answer(recordsAnswer(main, 30, { rows: [], marks: [] }));
      await element.updateComplete;
      const chosen = element.shadowRoot!.querySelector<HTMLButtonElement>('.chosen')!;
      expect(plain(chosen.textContent)).to.equal('Owner: Bruno ×');
      chosen.click();
      await element.updateComplete;
      expect(element.selection).to.be.undefined;
      expect(store.asks.at(-1)!.request.questions[0]!.where).to.deep.equal({ team: 'North' });
    });

    it('no longer when it has left the page', async () => {
      const { card, element } = await pair();
      element.remove();
      await Promise.resolve();
      card.dispatchEvent(new KpiSelectEvent({ owner: 'Bruno' }, [], 4));
      expect(element.selection).to.be.undefined;
    });
  });

  describe('explains why there is nothing to show', () => {
    it('where a field is missing, and where nothing happened', async () => {
      const store = fakeStore();
      const element = await mount('kpi-records', { kpi: 'win-rate', src: '/a' });
      store.open.answer(answerOf('win-rate', { status: 'not-computable', value: null, missing: ['deals.status'] }));
      await element.updateComplete;
      expect(textOf(element, 'message')).to.equal('– Needs deals.status.');
      store.open.answer(answerOf('win-rate', { status: 'no-data', value: null }, { rows: rowsFor(0, {}) }));
      await element.updateComplete;
      expect(element.state).to.equal('empty');
      expect(textOf(element, 'message')).to.contain('No deal was closed');
    });

    it('where the figure is made of others', async () => {
      const store = fakeStore();
      const element = await mount('kpi-records', { kpi: 'win-rate', src: '/a' });
      store.open.answer(answerOf('win-rate'));
      await element.updateComplete;
      expect(textOf(element, 'message')).to.contain('No rows stand behind this figure');
    });

    it('and keeps the rows where some of them cannot be had, with a way to ask again', async () => {
      const shown = await records(3000);
      grid(shown).scrollTop = 60_000;
      grid(shown).dispatchEvent(new Event('scroll'));
      await shown.element.updateComplete;
      asked(shown).fail({ code: 'network' });
      await shown.element.updateComplete;
      const alert = shown.element.shadowRoot!.querySelector('.failed')!;
      expect(plain(alert.textContent)).to.contain('The server cannot be reached');
      alert.querySelector('button')!.click();
      await shown.element.updateComplete;
      await answerPages(shown, 3000);
      expect(shown.element.shadowRoot!.querySelector('.failed')).to.be.null;
    });

    it('and shows old rows beside a failed reading', async () => {
      const shown = await records(30);
      shown.store.asks[0]!.fail();
      await shown.element.updateComplete;
      expect(shown.element.stale).to.be.true;
      expect(drawn(shown).length).to.be.above(9);
    });
  });

  it('reads new rows when the source was read again', async () => {
    const shown = await records(30);
    const before = shown.store.asks.length;
    const answer = recordsAnswer(shown.store.asks[0]!, 40, { rows: [], marks: [] });
    shown.store.asks[0]!.answer({ entries: [{ answer }], report: shown.element.report!, readAt: Date.now() + 60_000 });
    await shown.element.updateComplete;
    expect(shown.store.asks.length).to.equal(before + 1);
    await answerPages(shown, 40);
    expect(grid(shown).getAttribute('aria-rowcount')).to.equal('41');
  });

  it('prints the first thousand rows, and says so', async () => {
    const shown = await records(2500);
    dispatchEvent(new Event('beforeprint'));
    await shown.element.updateComplete;
    const paper = shown.element.shadowRoot!.querySelector('.paper')!;
    expect(plain(paper.querySelector('.note')?.textContent)).to.equal('The first 1,000 of 2,500 rows.');
    expect(paper.querySelectorAll('tbody tr')).to.have.length(1000);
    dispatchEvent(new Event('afterprint'));
    await shown.element.updateComplete;
    expect(shown.element.shadowRoot!.querySelector('.paper')).to.be.null;
    expect(grid(shown)).to.exist;
  });

  it('saves all rows, page after page, with texts that a spreadsheet cannot run', async () => {
    const shown = await records(2500, { columns: 'name,amount' });
    const saved: Blob[] = [];
    const { createObjectURL } = URL;
    const click = HTMLAnchorElement.prototype.click;
    const done = new Promise<void>((resolve) => {
      HTMLAnchorElement.prototype.click = () => resolve();
      URL.createObjectURL = (blob) => (saved.push(blob as Blob), 'data:,');
    });
    const before = shown.store.asks.length;
    shown.element.shadowRoot!.querySelector<HTMLButtonElement>('.save')!.click();
    await import('../../../src/elements/records/save-rows.ts');
    for (let page = 0; page < 3; page++) {
      while (shown.store.asks.length <= before + page) await import('../../../src/elements/records/save-rows.ts');
      const ask = asked(shown);
      expect(ask.request.questions[0]!.rows).to.include({ from: page * 1000, count: 1000 });
      const answer = recordsAnswer(ask, 2500);
      if (page === 0) answer.rows!.rows[1]![0] = '=HYPERLINK("http://evil")';
      ask.answer(answer);
    }
    await done;
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
    const lines = (await saved[0]!.text()).split('\r\n');
    expect(lines).to.have.length(2502);
    expect(lines.slice(0, 4)).to.deep.equal(['Name,Amount,In the figure', 'Deal 0,,Denominator; left out: Amount missing', `"'=HYPERLINK(""http://evil"")",100,Numerator`, 'Deal 2,200,Numerator']);
  });
});
