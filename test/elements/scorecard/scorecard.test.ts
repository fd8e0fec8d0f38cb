import { expect } from '@open-wc/testing';
import { answerOf, answersOf, resultOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import type { Answer, KpiResult } from '../../../src/data/index.ts';
import type { KpiScorecard } from '../../../src/elements/scorecard/scorecard.ts';

const share = (value: number, n: number): KpiResult =>
  resultOf('win-rate', { value, num: Math.round(value * n), den: n, n, interval: { low: value - 0.1, high: value + 0.1, level: 0.95, method: 'wilson' } });
const tally = (value: number): KpiResult => resultOf('new-opportunities', { value, n: value });

const winRates: Answer = answerOf('win-rate', { groups: { Ann: share(0.3, 40), Bob: share(0.5, 60), Cem: share(0.4, 3), '': share(0.1, 50) } }, { target: 0.4 });
const created: Answer = answerOf('new-opportunities', { value: 100, groups: { Ann: tally(50), Bob: tally(20), Cem: tally(20), '': tally(10) } }, { target: 90 });

async function scorecard(answers: Parameters<typeof answersOf>[0], attributes: Record<string, string> = {}, widthPx = 1000): Promise<KpiScorecard> {
  const store = fakeStore();
  const element = await mount('kpi-scorecard', { src: '/a', kpis: 'win-rate,new-opportunities', ...attributes }, widthPx);
  store.open.answer(answersOf(answers));
  await element.updateComplete;
  return element;
}

const cells = (element: KpiScorecard, selector = 'tr'): string[][] =>
  [...part(element, 'table')!.querySelectorAll(selector)].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()));

function press(element: KpiScorecard, name: string): Promise<boolean> {
  const button = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
  if (!button) throw new Error(`There is no button "${name}".`);
  button.click();
  return element.updateComplete;
}

describe('<kpi-scorecard>', () => {
  it('is a table with a row for each KPI and a column for each group, the best of the first KPI first', async () => {
    const element = await scorecard([winRates, created], { by: 'owner' });
    expect(cells(element)).to.deep.equal([
      ['Figure', 'All', 'Target', 'Bob', 'Cem', 'Ann', 'not set'],
      ['Win rate internal, lagging', '38.0%', 'Target 40%', '50.0%', '1 of 3', '30.0%', 'target missed: 10.0%'],
      ['New opportunities internal, leading', '100', 'Target 90 met', '20', '20', '50', '10'],
    ]);
    expect([...part(element, 'table')!.querySelectorAll('th')].every((th) => th.scope)).to.be.true;
    expect(part(element, 'table')!.querySelector('caption')!.textContent).to.equal('Key figures');
  });

  it('has a column for the change when it compares', async () => {
    const comparison = {
      with: 'previous', period: { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) }, result: resultOf('', { value: 0.3 }), change: 0.08, ratio: 0.2, verdict: 'better',
    } as const;
    const element = await scorecard([{ ...winRates, comparison }, created], { compare: 'previous' });
    expect(cells(element, 'tbody tr')[0]!.slice(0, 3)).to.deep.equal(['Win rate internal, lagging', '38.0%', '8 pts better']);
    expect(cells(element, 'tbody tr')[1]![2]).to.equal('–');
    expect(textOf(element, 'period')).to.equal('Q3 2026, against Q2 2026');
  });

  it('marks a group for certain misses only, and not by a target for the whole', async () => {
    const element = await scorecard([winRates, created], { by: 'owner' });
    expect([...element.shadowRoot!.querySelectorAll('td .bad')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['target missed: 10.0%']);
  });

  it('turns to groups as rows where the columns do not fit', async () => {
    const element = await scorecard([winRates, created], { by: 'owner' }, 400);
    expect(cells(element, 'thead tr')[0]).to.deep.equal(['Figure', 'Value', 'Target']);
    await press(element, 'Show all 4 as rows');
    expect(cells(element).map(([name]) => name)).to.deep.equal(['Group', 'Bob', 'Cem', 'Ann', 'not set', 'All']);
    await press(element, 'Show figures as rows');
    expect(cells(element, 'thead tr')[0]).to.deep.equal(['Figure', 'Value', 'Target']);
  });

  it('shows as many groups as fit, and says how many that are', async () => {
    const groups = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`Owner ${i}`, share(i / 40, 50)]));
    const element = await scorecard([answerOf('win-rate', { groups })], { kpis: 'win-rate', by: 'owner' }, 1000);
    const shown = cells(element, 'thead tr')[0]!.length - 3;
    expect(shown).to.be.within(5, 10);
    expect(textOf(element, 'groups')).to.equal(`${shown} of 20 shown Show all 20 as rows`);
  });

  it('knows of groups out of sight that a target is for the whole', async () => {
    const groups = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`Owner ${i}`, tally(5)]));
    const element = await scorecard([answerOf('new-opportunities', { value: 100, groups }, { target: 90 })], { kpis: 'new-opportunities', by: 'owner' });
    expect(element.shadowRoot!.querySelector('td .bad')).to.be.null;
  });

  it('sorts the rows by any KPI, both ways', async () => {
    const element = await scorecard([winRates, created], { by: 'owner', orientation: 'groups' });
    const order = (): (string | undefined)[] => cells(element, 'tbody tr').map(([name]) => name);
    const sorts = (): (string | null)[] => [...part(element, 'table')!.querySelectorAll('thead th')].map((th) => th.getAttribute('aria-sort'));
    expect(order()).to.deep.equal(['Bob', 'Cem', 'Ann', 'not set']);
    expect(sorts()).to.deep.equal([null, 'descending', 'none']);
    await press(element, 'New');
    expect(order()[0]).to.equal('Ann');
    expect(sorts()).to.deep.equal([null, 'none', 'descending']);
    await press(element, 'New');
    expect(order()[0]).to.equal('not set');
    expect(sorts()).to.deep.equal([null, 'none', 'ascending']);
  });

  it('shows fifty rows at first, and all when asked', async () => {
    const groups = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`Owner ${i}`, share(i / 100, 50)]));
    const element = await scorecard([answerOf('win-rate', { groups })], { kpis: 'win-rate', by: 'owner', orientation: 'groups' });
    expect(cells(element, 'tbody tr')).to.have.length(50);
    await press(element, 'Show all 60');
    expect(cells(element, 'tbody tr')).to.have.length(60);
  });

  it('joins the names of nested groups', async () => {
    const inner = { value: null, groups: { Retail: share(0.5, 20), Energy: share(0.2, 20) } };
    const element = await scorecard([answerOf('win-rate', { groups: { Ann: resultOf('win-rate', inner) } })], { kpis: 'win-rate', by: 'owner,segment' });
    expect(cells(element, 'thead tr')[0]!.slice(3)).to.deep.equal(['Ann · Retail', 'Ann · Energy']);
  });

  it('says in its row why a KPI has no value, and shows the others', async () => {
    const store = fakeStore();
    const element = await mount('kpi-scorecard', { src: '/a', kpis: 'win-rate,luck,revenue-won' }, 1000);
    store.open.answer(answersOf([winRates, { error: { code: 'unknown-kpi', message: 'No such KPI.' } }, answerOf('revenue-won', { status: 'no-data', value: null })]));
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(cells(element, 'tbody tr').map(([name, , why]) => [name, why])).to.deep.equal([
      ['Win rate internal, lagging', 'Target 40%'], ['luck', 'This cannot be asked'], ['Revenue won internal, lagging', 'No deal was won between Jul 1 and Sep 30, 2026.'],
    ]);
  });

  it('asks for what a table of deals can tell when no KPIs are given', async () => {
    const store = fakeStore();
    await mount('kpi-scorecard', { src: '/a' });
    expect(store.open.request.questions.map(({ kpi }) => kpi)).to.deep.equal(
      ['revenue-won', 'win-rate', 'average-deal-size', 'sales-cycle-median', 'new-opportunities', 'pipeline-value']);
  });

  it('counts the sides the KPIs look at', async () => {
    const element = await scorecard([winRates, created, answerOf('nps', { value: 41 })], { kpis: 'win-rate,new-opportunities,nps' });
    expect(textOf(element, 'balance')).to.equal('Balance customer 1internal 2 leading 1lagging 2 effectiveness 2efficiency 1');
  });
});
