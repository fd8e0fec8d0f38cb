import { expect, waitUntil } from '@open-wc/testing';
import { answerOf, answersOf, resultOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import type { Answer, KpiResult } from '../../../src/data/index.ts';
import type { KpiScorecard } from '../../../src/elements/scorecard/scorecard.ts';

const before = { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) };

/** A KPI over two quarters. What is made of the change does not matter here: the guardrails look for themselves. */
function moved(id: string, now: Partial<KpiResult>, then: Partial<KpiResult>, which: 'previous' | 'target' = 'previous'): Answer {
  return answerOf(id, now, { comparison: { with: which, period: before, result: resultOf(id, then), change: 0.1, ratio: 0.1, verdict: 'better' } });
}

// 38 % of 700 against 25 % of 700: far beyond chance. 700 new deals against 1,000 as well.
const interval = { low: 0.22, high: 0.28, level: 0.95, method: 'wilson' };
const winRate = moved('win-rate', {}, { value: 0.25, num: 175, den: 700, n: 700, interval });
const fewer = moved('new-opportunities', { value: 700, n: 700, num: 700 }, { value: 1000, n: 1000, num: 1000 });

async function scorecard(answers: Answer[], more: Record<string, string> = {}, widthPx = 900): Promise<KpiScorecard> {
  const store = fakeStore();
  const element = await mount('kpi-scorecard', { src: '/a', kpis: answers.map(({ kpi }) => kpi.id).join(','), compare: 'previous', ...more }, widthPx);
  store.open.answer(answersOf(answers));
  await element.updateComplete;
  await waitUntil(() => part(element, 'guardrails'), 'What to be wary of is there.');
  return element;
}

const rows = (element: KpiScorecard): boolean[] => [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => row.classList.contains('paired'));

describe('The guardrails of <kpi-scorecard>', () => {
  it('ask about two figures that moved as they do when one is bent', async () => {
    const element = await scorecard([winRate, fewer]);
    expect(textOf(element, 'guardrails')).to.contain(
      'Read these together: Win rate and New opportunities. Win rate rose while new opportunities fell: are doubtful leads being left out?');
    expect(rows(element)).to.deep.equal([true, true]);
  });

  it('join only neighbours', async () => {
    const element = await scorecard([winRate, answerOf('nps', { value: 41 }), fewer]);
    expect(textOf(element, 'guardrails')).to.contain('Read these together');
    expect(rows(element)).to.deep.equal([false, false, false]);
  });

  it('ask nothing where a figure moved by chance, and nothing of a comparison with a target', async () => {
    const chance = moved('win-rate', {}, { value: 0.37, num: 259, den: 700, n: 700, interval: { low: 0.33, high: 0.41, level: 0.95, method: 'wilson' } });
    expect(textOf(await scorecard([chance, fewer]), 'guardrails')).not.to.contain('together');
    const ofTarget = moved('win-rate', {}, { value: 0.25, num: 175, den: 700, n: 700, interval }, 'target');
    expect(textOf(await scorecard([ofTarget, fewer]), 'guardrails')).not.to.contain('together');
  });

  it('say what is missing beside one figure', async () => {
    const element = await scorecard([winRate]);
    expect(textOf(element, 'guardrails')).to.match(/^One number alone can be moved at the cost of another\. Show .+ with it\./);
  });

  it('leave a KPI out that nobody knows', async () => {
    const store = fakeStore();
    const element = await mount('kpi-scorecard', { src: '/a', kpis: 'win-rate,luck' }, 900);
    store.open.answer(answersOf([winRate, { error: { code: 'unknown-kpi', message: 'No such KPI.' } }]));
    await element.updateComplete;
    await waitUntil(() => part(element, 'guardrails'), 'What to be wary of is there.');
    expect(textOf(element, 'guardrails')).to.contain('One number alone');
  });

  it('stand above the balance, which stays', async () => {
    const element = await scorecard([winRate, fewer]);
    const order = [...element.shadowRoot!.querySelectorAll('[part]')].map((node) => node.getAttribute('part')).filter((name) => name === 'guardrails' || name === 'balance');
    expect(order).to.deep.equal(['guardrails', 'balance']);
  });

  for (const [page, css] of [['light', 'color-scheme: light; background: #fff'], ['dark', 'color-scheme: dark; background: #16181d']] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${page}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        await expect((await scorecard([winRate, fewer], { dir })).parentElement!).to.be.accessible();
        await expect((await scorecard([winRate, fewer], { dir }, 300)).parentElement!).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }
});
