import { expect } from '@open-wc/testing';
import { answerOf, answersOf, months, report, resultOf } from './answers.ts';
import { stopTime } from './clock.ts';
import { fakeStore, type Ask } from './fake-store.ts';
import { box, mount } from './mount.ts';
import type { Answer, Answers, Question } from '../../src/data/index.ts';
import type { KpiElement } from '../../src/elements/base/element.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitän and Sons, Northern and Western Territories';
const before = { from: Date.UTC(2025, 3, 1), to: Date.UTC(2026, 5, 23) };

/** Answers with everything an element can show. */
function rich(questions: readonly Question[]): Answers {
  return answersOf(questions.map(({ kpi, by, target }): Answer => {
    const id = String(kpi);
    const value = { 'win-rate': 0.38, nps: -41, 'revenue-won': 4_894_720, 'sales-cycle-median': 41 }[id] ?? 1040;
    const spread = Math.abs(value) / 10;
    const result = { value, interval: { low: value - spread, high: value + spread, level: 0.95, method: 'wilson' }, currency: 'EUR' };
    return answerOf(id, {
      ...result, partial: true, series: months([0.9, 1.1, 1, 1.2, 0.8].map((factor) => value * factor)),
      ...(by && { groups: Object.fromEntries([long, `${long} II`, `${long} III`, 'Ann', 'Bob', 'Cem', 'Dan', 'Eve', ''].map((name) => [name, resultOf(id, result)])) }),
    }, {
      asOf: Date.UTC(2026, 8, 22), comparison: { with: 'previous', period: before, result: resultOf(id, { value: value * 0.9, currency: 'EUR' }), change: value / 10, ratio: 0.1, verdict: 'better' },
      ...(target !== undefined && { target }), ...(id === 'nps' && { parts: { p: 118, d: 30 } }),
    });
  }));
}

/** What sticks out of an element, apart from what is hidden or may be scrolled to. */
function overflowing(element: KpiElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((child) => !child.closest('.vh, .scroll') && child.getClientRects().length > 0 && !getComputedStyle(child).clipPath.startsWith('inset'))
    .filter((child) => child.getBoundingClientRect().right > right + 2 || child.getBoundingClientRect().left < left - 2)
    .map((child) => `${child.localName}.${child.getAttribute('class') ?? ''}`);
}

const figures = 'win-rate,revenue-won,nps,sales-cycle-median,new-opportunities';
const elements = [
  ['kpi-card', { kpi: 'win-rate', target: '0.4', label: long }],
  ['kpi-card', { kpi: 'revenue-won', target: '5000000' }],
  ['kpi-nps', {}],
  ['kpi-scorecard', { kpis: figures, targets: '{"win-rate":0.4}' }],
  ['kpi-scorecard', { kpis: figures, by: 'owner', targets: '{"win-rate":0.4}' }],
  ['kpi-scorecard', { kpis: figures, by: 'owner', orientation: 'groups' }],
] as const;

describe('Layout', () => {
  for (const widthPx of [220, 240, 320, 440, 680, 1200]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stays within ${widthPx} px, ${dir}`, async () => {
        for (const [tag, attributes] of elements) {
          const store = fakeStore();
          const element = await mount(tag, { src: '/a', dir, compare: 'previous', ...attributes }, widthPx);
          store.open.answer({ ...rich(store.open.request.questions), report: { ...report, faults: [{ reason: 'not-a-date', field: 'closedAt', count: 3, firstRow: 2 }] } });
          await element.updateComplete;
          expect(overflowing(element), `${tag} ${JSON.stringify(attributes)}`).to.deep.equal([]);
        }
      });
    }
  }

  const states: Record<string, (ask: Ask) => void> = {
    ready: (ask) => ask.answer(rich(ask.request.questions)),
    waiting: () => undefined,
    loading: () => undefined,
    empty: (ask) => ask.answer(answersOf(ask.request.questions.map(({ kpi }) => answerOf(String(kpi), { status: 'no-data', value: null, n: null })))),
    error: (ask) => ask.fail({ code: 'unauthorized', message: 'The server refused with 401. Sign in to the CRM again, then retry.' }),
    stale: (ask) => {
      ask.answer(rich(ask.request.questions));
      ask.fail();
    },
  };
  for (const widthPx of [220, 360, 440, 600, 1000]) {
    it(`has the same height in every state at ${widthPx} px`, async () => {
      const clock = stopTime();
      for (const [tag, attributes] of [['kpi-card', { kpi: 'win-rate', target: '0.4' }], ['kpi-nps', {}]] as const) {
        const heights: Record<string, number> = {};
        for (const [state, reach] of Object.entries(states)) {
          const store = fakeStore();
          const element = await mount(tag, { src: '/a', compare: 'previous', ...attributes }, widthPx);
          reach(store.open);
          if (state === 'loading') clock.pass(300);
          await element.updateComplete;
          heights[state] = Math.round(element.getBoundingClientRect().height);
        }
        expect(new Set(Object.values(heights)).size, `${tag} ${JSON.stringify(heights)}`).to.equal(1);
      }
    });
  }

  it('has a width of its own where its place has none', async () => {
    fakeStore();
    const row = box(800);
    row.style.display = 'flex';
    const card = document.createElement('kpi-card');
    row.append(card);
    await card.updateComplete;
    expect(card.getBoundingClientRect().width).to.equal(320);
  });

  it('shows no text below 12 px', async () => {
    const small: string[] = [];
    for (const widthPx of [220, 1000]) {
      for (const [tag, attributes] of elements) {
        const store = fakeStore();
        const element = await mount(tag, { src: '/a', compare: 'previous', ...attributes }, widthPx);
        element.parentElement!.style.fontSize = '9px';
        store.open.answer(rich(store.open.request.questions));
        await element.updateComplete;
        for (const child of element.shadowRoot!.querySelectorAll('*')) {
          const own = [...child.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
          if (own && parseFloat(getComputedStyle(child).fontSize) < 12) small.push(`${tag} ${child.localName}.${child.className}: ${child.textContent}`);
        }
      }
    }
    expect(small).to.deep.equal([]);
  });
});
