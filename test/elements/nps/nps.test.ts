import { expect } from '@open-wc/testing';
import { answerOf, answersOf, months, resultOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import type { Answer, KpiResult } from '../../../src/data/index.ts';
import type { KpiNps } from '../../../src/elements/nps/nps.ts';

async function nps(result: Partial<KpiResult>, more: Partial<Answer> = {}, widthPx = 360): Promise<KpiNps> {
  const store = fakeStore();
  const element = await mount('kpi-nps', { src: '/a' }, widthPx);
  store.open.answer(answersOf([answerOf('nps', { num: 88, den: 214, n: 214, ...result }, { parts: { p: 118, d: 30 }, ...more })]));
  await element.updateComplete;
  return element;
}

const interval = { low: 31.2, high: 51, level: 0.95, method: 'nps' };

/** The angle of the hand, clockwise from its lowest position. */
function handOf(element: KpiNps): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (element.shadowRoot!.querySelector('.hand')!.getAttribute('d')!.match(/[\d.]+/g) ?? []).map(Number);
  return (Math.atan2(y1 - y2, x1 - x2) * 180) / Math.PI;
}

describe('<kpi-nps>', () => {
  it('shows the score with its margin and the word of its band', async () => {
    const element = await nps({ value: 41.1, interval });
    expect(textOf(element, 'figure')).to.equal('41');
    expect(textOf(element)).to.contain('± 10 points, good').and.to.contain('on a scale from −100 to 100').and.to.contain('95% sure: 31 to 51');
    expect(textOf(element, 'basis')).to.contain('214 answers');
  });

  it('changes the word exactly at the bounds of the bands', async () => {
    for (const [value, word] of [[-0.1, 'poor'], [0, 'fair'], [29.9, 'fair'], [30, 'good'], [69.9, 'good'], [70, 'excellent']] as const) {
      expect(textOf(await nps({ value })), `${value}`).to.match(new RegExp(`\\b${word}\\b`));
    }
  });

  it('turns the hand from −100 at the left to 100 at the right', async () => {
    expect(handOf(await nps({ value: -100 }))).to.be.closeTo(0, 0.5);
    expect(handOf(await nps({ value: 0 }))).to.be.closeTo(90, 0.5);
    expect(handOf(await nps({ value: 50 }))).to.be.closeTo(135, 0.5);
    expect(handOf(await nps({ value: 100 }))).to.be.closeTo(180, 0.5);
  });

  it('counts detractors, passives and promoters, with their shares', async () => {
    const element = await nps({ value: 41.1 });
    const kinds = [...element.shadowRoot!.querySelectorAll('.kinds > div')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(kinds).to.deep.equal(['30 detractors 0–6 · 14%', '66 passives 7–8 · 31%', '118 promoters 9–10 · 55%']);
    expect([...part(element, 'split')!.children].map((child) => (child as HTMLElement).style.getPropertyValue('--n'))).to.deep.equal(['30', '66', '118']);
  });

  it('leaves a kind that nobody is of out of the bar, and says 0', async () => {
    const element = await nps({ value: 100, num: 9, den: 9, n: 9 }, { parts: { p: 9, d: 0 } });
    expect(part(element, 'split')!.children).to.have.length(1);
    expect(element.shadowRoot!.querySelector('.kinds')!.textContent).to.contain('0');
  });

  it('compares with the period before', async () => {
    const comparison = {
      with: 'previous', period: { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) }, result: resultOf('nps', { value: 37 }), change: 4.1, ratio: 0.11, verdict: 'noise',
    } as const;
    expect(textOf(await nps({ value: 41.1, interval }, { comparison }))).to.contain('4 pts within noise against Q2 2026, 37');
  });

  it('shows how the score went, as a table too', async () => {
    const element = await nps({ value: 41, series: months([35, null, 41], { interval }) });
    expect(part(element, 'trend')!.querySelectorAll('.dot')).to.have.length(2);
    expect(element.shadowRoot!.querySelector('.vh caption')!.textContent).to.equal('By month, 95% band');
  });

  it('says that nobody answered', async () => {
    const element = await nps({ status: 'no-data', value: null, n: null, den: 0 });
    expect(element.state).to.equal('empty');
    expect(textOf(element, 'message')).to.equal('None Nobody answered between Jul 1 and Sep 30, 2026.');
  });

  it('is a straight scale where a dial would be too small', async () => {
    const element = await nps({ value: 41, interval }, {}, 220);
    const shown = (selector: string): boolean => element.shadowRoot!.querySelector(selector)!.getClientRects().length > 0;
    expect(shown('.dial')).to.be.false;
    expect(shown('.numbers')).to.be.true;
  });
});
