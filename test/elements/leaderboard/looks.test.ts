import { expect } from '@open-wc/testing';
import { resultOf, factsOf } from '../answers.ts';
import { fakeStore, type Ask } from '../fake-store.ts';
import { box, mount } from '../mount.ts';
import { stopTime } from '../clock.ts';
import { boardAnswer, row, rows } from './answers.ts';
import type { Board } from '../../../src/data/index.ts';
import type { KpiLeaderboard } from '../../../src/elements/leaderboard/leaderboard.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitän and Sons, Northern and Western Territories';
const nps = factsOf('nps', { unit: 'points' });
const everything: Partial<Board> = {
  rows: [
    row(long, [1, 11], [46, 100], { group: 'North', moved: 2, verdict: 'better' }), row('Amara Okafor', [1, 11], [44, 100], { group: 'North', me: true }), row('Ann', null, [60, 100], { group: 'North', unranked: 'guardrail', guard: resultOf('nps', { value: -12 }) }),
    ...Array.from({ length: 12 }, (_, i) => row(`Rep ${i}`, [i + 1, i + 1], [40 - i, 100], { group: long })), row('Sara Lind', null, [3, 4], { group: long, unranked: 'few' }),
  ],
  of: 16, ranked: 14, groups: ['North', long], guardrail: { facts: nps, bound: 30, status: 'ok' },
};
const scores: Partial<Board> = {
  rows: rows.slice(0, 3).map(({ interval: _, ...one }) => ({ ...one, value: 60, results: [...one.results, resultOf('nps', { value: 41 })] })),
  unit: 'score', kpis: [{ facts: factsOf('win-rate', { unit: 'share' }), weight: 1 }, { facts: nps, weight: 1 }],
};

const situations: Record<string, (ask: Ask) => void> = {
  ready: (ask) => ask.answer(boardAnswer()),
  waiting: () => undefined,
  loading: () => undefined,
  empty: (ask) => ask.answer(boardAnswer({ rows: [], of: 0 }, { status: 'no-data', value: null, n: null })),
  error: (ask) => ask.fail({ code: 'unauthorized', message: 'The server refused with 401. Sign in to the CRM again, then retry.' }),
  stale: (ask) => {
    ask.answer(boardAnswer());
    ask.fail();
  },
};

async function reach(act: (ask: Ask) => void, attributes: Record<string, string>, widthPx: number): Promise<KpiLeaderboard> {
  const store = fakeStore();
  const element = await mount('kpi-leaderboard', { src: '/a', kpi: 'win-rate', ...attributes }, widthPx);
  act(store.open);
  await element.updateComplete;
  return element;
}

function overflowing(element: KpiLeaderboard): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((child) => !child.closest('.vh') && child.getClientRects().length > 0)
    .filter((child) => child.getBoundingClientRect().right > right + 2 || child.getBoundingClientRect().left < left - 2)
    .map((child) => `${child.localName}.${child.getAttribute('class') ?? ''}`);
}

const schemes: Record<string, string> = { light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' };

describe('The looks of <kpi-leaderboard>', () => {
  for (const [scheme, css] of Object.entries(schemes)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${scheme}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const all = box(900);
        for (const widthPx of [700, 300]) {
          for (const act of [...Object.values(situations), (ask: Ask) => ask.answer(boardAnswer(everything)), (ask: Ask) => ask.answer(boardAnswer(scores))]) {
            all.append((await reach(act, { dir, compare: 'previous' }, widthPx)).parentElement!);
          }
        }
        await expect(all).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }

  for (const widthPx of [220, 240, 339, 340, 440, 560, 800, 1900]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stay within ${widthPx} px, ${dir}`, async () => {
        for (const board of [everything, scores]) {
          expect(overflowing(await reach((ask) => ask.answer(boardAnswer(board)), { dir, label: long }, widthPx))).to.deep.equal([]);
        }
      });
    }
  }

  for (const widthPx of [220, 360, 700]) {
    it(`have the same height in every state at ${widthPx} px`, async () => {
      const clock = stopTime();
      const heights: Record<string, number> = {};
      for (const [state, act] of Object.entries(situations)) {
        const element = await reach(act, {}, widthPx);
        if (state === 'loading') clock.pass(300);
        await element.updateComplete;
        heights[state] = Math.round(element.getBoundingClientRect().height);
      }
      expect(new Set(Object.values(heights)).size, JSON.stringify(heights)).to.equal(1);
    });
  }

  it('have no text below 12 px', async () => {
    for (const widthPx of [220, 1000]) {
      const element = await reach((ask) => ask.answer(boardAnswer(everything)), {}, widthPx);
      element.parentElement!.style.fontSize = '9px';
      const small = [...element.shadowRoot!.querySelectorAll('*')].filter((child) => parseFloat(getComputedStyle(child).fontSize) < 12 && child.textContent?.trim());
      expect(small.map((child) => child.outerHTML)).to.deep.equal([]);
    }
  });
});
