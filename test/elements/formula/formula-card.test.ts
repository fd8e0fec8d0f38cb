import { expect, waitUntil } from '@open-wc/testing';
import { definitionHash } from '../../../src/core/index.ts';
import type { Answer, Answers } from '../../../src/data/index.ts';
import type { KpiElement } from '../../../src/elements/base/element.ts';
import { answerOf, answersOf, factsOf, report, resultOf } from '../answers.ts';
import { fakeStore, type Ask } from '../fake-store.ts';
import { mount, mountCard } from '../mount.ts';

const winRate = (more: Partial<Answer> = {}): Answer => answerOf('win-rate', {}, { kpi: factsOf('win-rate', { pairs: ['new-opportunities'] }), zone: 'Europe/Rome', ...more });

/** The box in front of an element, once it is there. */
async function opened(element: KpiElement): Promise<HTMLDialogElement> {
  const find = (): HTMLDialogElement | null => element.shadowRoot!.querySelector<HTMLDialogElement>('dialog[open]');
  await waitUntil(find, 'The card opens.');
  return find()!;
}

async function answered(answers: Answers | Answer, attributes: Record<string, string> = {}): Promise<{ element: KpiElement; ask: Ask }> {
  const store = fakeStore();
  const element = await mountCard(attributes);
  store.open.answer(answers);
  await element.updateComplete;
  return { element, ask: store.open };
}

const opener = (element: KpiElement, n = 0): HTMLButtonElement => element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~="explain"]')[n]!;

async function open(element: KpiElement, n = 0): Promise<HTMLDialogElement> {
  opener(element, n).focus();
  opener(element, n).click();
  return opened(element);
}

const plain = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();

/** What the card says under its terms. */
function said(card: Element): Record<string, string> {
  return Object.fromEntries([...card.querySelectorAll('.facts > div')].map((row) => [plain(row.querySelector('dt')), plain(row.querySelector('dd'))]));
}

describe('The formula card', () => {
  it('opens from the working line and says how the figure comes about', async () => {
    const { element } = await answered(winRate());
    const card = await open(element);
    expect(plain(card.querySelector('h2'))).to.equal('Win rate');
    expect(plain(card.querySelector('.meaning'))).to.equal('Share of closed deals that were won.');
    expect(plain(card.querySelector('.eq'))).to.equal('266 ÷ 700 = 38.0%');
    expect(said(card)).to.include({
      Formula: 'Deals won ÷ (deals won + deals lost)',
      'How sure': '34.5% to 41.7%, 95% sure (Wilson interval, n = 700)',
      'Counted when': 'Deals closed in the period, whenever they were created. Open deals are on neither side; a deal that was opened again leaves both.',
      'Can be gamed': 'Lost deals left open, and doubtful ones never recorded, raise it. Read it with New opportunities.',
      'Left out': 'Nothing.',
    });
    expect(said(card)['Other readings']).to.match(/^Win rate \(this one\) 38.0% Win rate of deals created/);
  });

  it('says what the other readings of the name come to, and shows one of them in its place', async () => {
    const store = fakeStore();
    const element = await mountCard({ period: '2026-Q1', compare: 'previous' });
    store.open.answer(winRate());
    await element.updateComplete;
    const card = await open(element);
    const beside = store.asks[1]!;
    const ids = beside.request.questions.map(({ kpi }) => kpi as string);
    expect(ids).to.deep.equal(['win-rate-created', 'win-rate-flow', 'win-rate-value', 'close-rate']);
    expect(beside.request).to.include({ cache: 'off' });
    expect(beside.request.questions[0]).to.include({ period: '2026-Q1', compare: undefined });
    beside.answer(answersOf(ids.map((id, i) => (id === 'close-rate' ? { error: { code: 'network', message: '' } } : answerOf(id, { value: 0.2 + i / 100 }, { kpi: factsOf(id, { unit: 'share' }) })))));
    await element.updateComplete;
    expect(beside.closed).to.equal(true);
    const lines = [...card.querySelectorAll('.readings li')].map((line) => plain(line));
    expect(lines).to.deep.equal([
      'Win rate (this one) 38.0%', 'Win rate of deals created 20.0% Show this one', 'Wins per new opportunity 21.0% Show this one',
      'Win rate by value 22.0% Show this one', 'Close rate Show this one',
    ]);
    card.querySelectorAll<HTMLButtonElement>('.readings button')[0]!.click();
    await element.updateComplete;
    expect(element).to.include({ kpi: 'win-rate-created' });
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('gives the formula in signs, and the name that pins it', async () => {
    const { element } = await answered(winRate());
    const card = await open(element);
    expect(said(card)['Definition']).to.contain('won ÷ (won + lost)').and.to.contain('won = count { deals | $from ≤ closedAt < $to, status = "won" }');
    expect(plain(card.querySelector('[part=hash]'))).to.equal(definitionHash('win-rate'));
  });

  it('names the sources of the formula, with their addresses', async () => {
    const { element } = await answered(winRate());
    const card = await open(element);
    expect(said(card)['Source']).to.contain('Varicent: Created win rate and close rate');
    for (const link of card.querySelectorAll('a')) expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('writes the days, their zone, and up to when events were known', async () => {
    const { element } = await answered(winRate({ period: { from: Date.UTC(2026, 5, 30, 22), to: Date.UTC(2026, 8, 30, 22) }, asOf: Date.UTC(2026, 8, 22, 9) }));
    expect(plain((await open(element)).querySelector('.over-head .note'))).to.equal('Jul 1 – Sep 30, 2026, Europe/Rome, as of Sep 22, 2026, 11:00 AM');
  });

  it('counts what was left out, by reason, and what was wrong with the rows', async () => {
    const answer = answerOf('average-deal-size', { value: 18_400, n: 266, excluded: { missing: 11, negative: 1, 'no-rate': 0 }, currency: 'EUR' }, { kpi: factsOf('average-deal-size', { unit: 'money' }) });
    const faulty = { ...report, rows: 703, kept: 700, faults: [{ reason: 'not-a-date', field: 'closedAt', count: 3, firstRow: 2 }] };
    const { element } = await answered(answersOf([answer], { report: faulty }), { kpi: 'average-deal-size' });
    const text = said(await open(element))['Left out'];
    expect(text).to.equal('11 without a value1 below 0 700 of 703 rows read are used. 3 rows without a readable date in closedAt, first in row 2.');
  });

  it('says of a census that chance has no part in it', async () => {
    const { element } = await answered(answerOf('new-opportunities', { value: 1040, n: 1040 }), { kpi: 'new-opportunities' });
    const card = await open(element);
    expect(said(card)['How sure']).to.equal('Everything was counted, so chance has no part in it.');
    expect(card.querySelector('.frac')).to.be.null;
  });

  it('opens where there is no value, to say why that is', async () => {
    const { element } = await answered(winRate({ result: resultOf('win-rate', { status: 'not-computable', value: null, n: null, missing: ['deals.closedAt'] }) }));
    const card = await open(element);
    expect(plain(card.querySelector('.eq'))).to.equal('–');
    expect(said(card)).to.include.keys('Formula', 'Definition').and.not.to.include.keys('How sure');
  });

  it('opens for each figure of a scorecard, in both orientations', async () => {
    for (const orientation of ['kpis', 'groups']) {
      const store = fakeStore();
      const element = await mount('kpi-scorecard', { src: '/a', kpis: 'win-rate,new-opportunities', by: 'owner', orientation }, 1000);
      store.open.answer(answersOf([answerOf('win-rate', { groups: { Ann: resultOf('win-rate') } }), answerOf('new-opportunities')]));
      await element.updateComplete;
      expect(plain((await open(element, 1)).querySelector('h2'))).to.equal('New opportunities');
    }
  });

  it('opens from a promoter score', async () => {
    const store = fakeStore();
    const element = await mount('kpi-nps', { src: '/a' });
    store.open.answer(answerOf('nps', { value: 41, n: 214, interval: { low: 31.2, high: 51, level: 0.95, method: 'nps' } }, { parts: { p: 118, d: 30 } }));
    await element.updateComplete;
    expect(said(await open(element))['How sure']).to.equal('31 to 51, 95% sure (normal interval of the score, n = 214)');
  });

  it('takes the focus, closes at a press, and gives the focus back', async () => {
    const { element } = await answered(winRate());
    const card = await open(element);
    expect(card.contains(element.shadowRoot!.activeElement)).to.be.true;
    expect(card.matches(':modal')).to.be.true;
    card.querySelector<HTMLButtonElement>('.close')!.click();
    expect(card.open).to.be.false;
    expect(element.shadowRoot!.activeElement).to.equal(opener(element));
  });

  it('tells the figures of a later answer while it is open', async () => {
    const { element, ask } = await answered(winRate());
    const card = await open(element);
    ask.answer(winRate({ result: resultOf('win-rate', { value: 0.5, num: 1, den: 2, n: 2 }) }));
    await element.updateComplete;
    expect(plain(card.querySelector('.eq'))).to.equal('1 ÷ 2 = 50.0%');
    expect(card.open).to.be.true;
  });

  it('is gone when its element leaves the page', async () => {
    const { element } = await answered(winRate());
    await open(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('dialog')).to.be.null;
  });

  it('shows text of others as text', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true">';
    const { element } = await answered(winRate({ result: resultOf('win-rate', { value: null, label: evil, excluded: { [evil]: 2 } }) }));
    const card = await open(element);
    expect(card.querySelector('img')).to.be.null;
    expect(plain(card)).to.contain(evil);
  });

  const pages: Record<string, string> = { light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' };
  for (const [page, css] of Object.entries(pages)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`has no fault that axe finds, ${page}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const { element } = await answered(winRate(), { dir });
        await open(element);
        await expect(element.parentElement!).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }

  it('has no style attribute in its markup', async () => {
    const { element } = await answered(winRate());
    const card = await open(element);
    expect([...card.querySelectorAll('[style]'), ...(card.matches('[style]') ? [card] : [])]).to.deep.equal([]);
  });
});
