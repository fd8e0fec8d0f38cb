import { expect } from '@open-wc/testing';
import type { Answer, Readiness, ReadReport } from '../../../src/data/index.ts';
import { answerOf, report } from '../answers.ts';
import { fakeStore, type FakeStore } from '../fake-store.ts';
import { box, mount } from '../mount.ts';

type Card = HTMLElementTagNameMap['kpi-card'];
type Shown = { card: Card; store: FakeStore };

const deals = new File(['id,status\n1,won\n'], 'deals.csv');
const tickets = new File(['id\n1\n'], 'tickets.csv');
const detected: ReadReport['detected'] = { format: 'csv', delimiter: ';', encoding: 'windows-1252', connector: 'salesforce', fields: { closedAt: 'Close Date' } };
const read: ReadReport = {
  ...report, detected, faults: [{ reason: 'not-a-date', field: 'closedAt', count: 2, firstRow: 7 }],
  files: [{ name: 'deals.csv', tables: ['deals'], report: { ...report, kept: 700, detected } }],
};
const readiness: Readiness = {
  computable: ['win-rate', 'deals-won'], missing: [{ kpi: 'revenue-won', missing: ['deals.amount'] }],
  gains: [{ fields: ['deals.amount', 'deals.createdAt'], kpis: ['revenue-won', 'sales-cycle'] }],
  faults: [{ code: 'won-without-amount', table: 'deals', fields: ['status', 'amount'], count: 12, rows: 700, firstRow: 4, kpis: ['revenue-won'] }],
};

/** The element is drawn, and what takes files has been loaded: it is asked for as the element asks for it. */
async function settled(card: Card): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await card.updateComplete;
    await import('../../../src/elements/drop/drop-zone.ts');
  }
}

async function zone(attributes: Record<string, string> = {}): Promise<Shown> {
  const store = fakeStore();
  const card = await mount('kpi-card', { kpi: 'win-rate', drop: '', ...attributes }, 600);
  await settled(card);
  return { card, store };
}

const inside = ({ card }: Shown): ShadowRoot | undefined => (card.shadowRoot!.lastElementChild as HTMLElement).shadowRoot ?? undefined;
const plain = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

function drag({ card }: Shown, type: string, files: readonly File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  card.dispatchEvent(event);
  return event;
}

async function dropped(files: readonly File[] = [deals], more: Partial<Answer> = { readiness }): Promise<Shown> {
  const shown = await zone();
  drag(shown, 'drop', files);
  await settled(shown.card);
  shown.store.asks.at(-1)!.answer({ entries: [{ answer: answerOf('deals-won', {}, more) }], report: read, readAt: 0 });
  await settled(shown.card);
  return shown;
}

describe('Files dropped on an element', () => {
  it('are taken only where the page says so', async () => {
    const store = fakeStore();
    const card = await mount('kpi-card', { kpi: 'win-rate' });
    await settled(card);
    expect(drag({ card, store }, 'dragover', [deals]).defaultPrevented).to.be.false;
    expect(inside({ card, store })).to.be.undefined;
  });

  it('are asked for in words, with the keyboard too, and with what becomes of them', async () => {
    const shown = await zone();
    expect(plain(inside(shown)!.querySelector('.say'))).to.equal('Drop CSV or JSON files here, or choose files Nothing is uploaded: files are read in this browser only.');
    const input = inside(shown)!.querySelector('input')!;
    expect(input).to.include({ type: 'file', multiple: true });
    input.focus();
    expect(inside(shown)!.activeElement).to.equal(input);
    expect(input.closest('label')!.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('are awaited in sight while they are dragged over it', async () => {
    const shown = await zone();
    expect(drag(shown, 'dragover', [deals]).defaultPrevented).to.be.true;
    expect(plain(inside(shown)!.querySelector('b'))).to.equal('Let go to read the files here.');
    expect(shown.card.style.outlineStyle).to.equal('dashed');
    shown.card.dispatchEvent(new DragEvent('dragleave', { relatedTarget: document.body }));
    expect(inside(shown)!.querySelector('b')).to.be.null;
    expect(shown.card.style.outlineStyle).to.equal('');
  });

  it('leave a text that is dragged over it alone', async () => {
    const shown = await zone();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'x');
    const event = new DragEvent('dragover', { dataTransfer, cancelable: true });
    shown.card.dispatchEvent(event);
    expect(event.defaultPrevented).to.be.false;
  });

  it('go to the engine as files, and then to the element', async () => {
    const shown = await zone();
    drag(shown, 'drop', [deals, tickets]);
    await settled(shown.card);
    const ask = shown.store.asks.at(-1)!;
    expect((ask.request.source as { input: unknown }).input).to.deep.equal([deals, tickets]);
    expect(ask.request.questions[0]!.readiness).to.be.true;
    expect(shown.card.data).to.be.undefined;
    ask.answer({ entries: [{ answer: answerOf('deals-won', {}, { readiness }) }], report: read, readAt: 0 });
    await settled(shown.card);
    expect(shown.card.data).to.deep.equal([deals, tickets]);
    const own = shown.store.asks.at(-1)!.request;
    expect((own.source as { input: unknown }).input).to.equal(shown.card.data);
    expect(own.questions[0]!.kpi).to.equal('win-rate');
  });

  it('are told what they are, what they give, what they lack, and what is wrong in them', async () => {
    const shown = await dropped();
    expect(plain(inside(shown)!.querySelector('.files li'))).to.equal('deals.csv 700 rows of deals CSV · WINDOWS-1252 · semicolons · as salesforce gives it ×');
    const [figures, fields, gains, faults] = [...inside(shown)!.querySelectorAll('details')];
    expect(plain(figures)).to.equal('2 of 3 figures can be computedWin rate and Deals won');
    expect([...fields!.querySelectorAll('td')].map(plain)).to.deep.equal(['Closed', 'Close Date']);
    expect(plain(gains)).to.equal('What would give more With deals (Amount, Created): 2 more figures');
    expect([...faults!.querySelectorAll('li')].map(plain)).to.deep.equal([
      '2 rows without a readable date in closedAt, first in row 7.', '12 won deals have no amount (deals (Status, Amount), first in row 4)',
    ]);
    expect(plain(inside(shown)!.querySelector('[role=status]'))).to.equal('2 of 3 figures can be computed');
  });

  it('are refused in a plain sentence, and the element shows what it showed', async () => {
    const shown = await zone();
    drag(shown, 'drop', [deals]);
    await settled(shown.card);
    shown.store.asks.at(-1)!.fail({ code: 'not-data', message: '"deals.csv": The input is a web page.' });
    await settled(shown.card);
    expect(plain(inside(shown)!.querySelector('[role=alert]'))).to.equal('These files cannot be used: The answer holds no data "deals.csv": The input is a web page.');
    expect(shown.card.data).to.be.undefined;
  });

  it('can be chosen, again and again', async () => {
    const shown = await zone();
    const input = inside(shown)!.querySelector('input')!;
    const choice = new DataTransfer();
    choice.items.add(tickets);
    input.files = choice.files;
    input.dispatchEvent(new Event('change'));
    await settled(shown.card);
    expect((shown.store.asks.at(-1)!.request.source as { input: File[] }).input.map(({ name }) => name)).to.deep.equal(['tickets.csv']);
    expect(input.files).to.have.length(0);
  });

  it('can be removed: the element shows what it showed before', async () => {
    const shown = await dropped();
    const button = inside(shown)!.querySelector<HTMLButtonElement>('.files button')!;
    expect(button.getAttribute('aria-label')).to.equal('Remove deals.csv');
    button.click();
    await settled(shown.card);
    expect(shown.card.data).to.be.undefined;
    expect(inside(shown)!.querySelector('.report')).to.be.null;
  });

  it('are not taken any more once the attribute is gone', async () => {
    const shown = await dropped();
    shown.card.drop = false;
    await settled(shown.card);
    expect(shown.card.data).to.be.undefined;
    expect(inside(shown)).to.be.undefined;
    expect(drag(shown, 'dragover', [deals]).defaultPrevented).to.be.false;
  });

  it('are taken by a board for all that is inside', async () => {
    const store = fakeStore();
    await import('../../../src/elements/board/define.ts');
    const board = document.createElement('kpi-board');
    board.drop = true;
    const place = box(600);
    place.append(board);
    const card = document.createElement('kpi-card');
    card.kpi = 'win-rate';
    board.append(card);
    await board.updateComplete;
    await settled(card);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(deals);
    board.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await settled(card);
    store.asks.at(-1)!.answer({ entries: [{ answer: answerOf('deals-won', {}, { readiness }) }], report: read, readAt: 0 });
    await settled(card);
    expect(board.data).to.deep.equal([deals]);
    const { source, questions } = store.asks.at(-1)!.request;
    expect((source as { input: unknown }).input).to.equal(board.data);
    expect(questions[0]!.kpi).to.equal('win-rate');
  });

  it('show names and headers of others as text', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true">';
    const shown = await dropped([new File(['x'], `${evil}.csv`)]);
    expect(inside(shown)!.querySelector('img')).to.be.null;
    expect(plain(inside(shown)!.querySelector('.files b'))).to.contain('<img');
  });

  for (const [page, css] of Object.entries({ light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' })) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${page}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        document.documentElement.dir = dir;
        const shown = await dropped();
        await expect(shown.card).to.be.accessible();
        document.documentElement.removeAttribute('style');
        document.documentElement.removeAttribute('dir');
      });
    }
  }
});
