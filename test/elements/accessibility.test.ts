import { expect } from '@open-wc/testing';
import { answerOf, answersOf, months, report, resultOf } from './answers.ts';
import { fakeStore, type Ask } from './fake-store.ts';
import { box, mount, part } from './mount.ts';
import type { Answer, Question } from '../../src/data/index.ts';

const interval = { low: 0.2, high: 0.5, level: 0.95, method: 'wilson' };
const before = { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) };

function full({ kpi, by, target }: Question): Answer {
  const id = String(kpi);
  const value = id === 'win-rate' ? 0.38 : 41;
  return answerOf(id, {
    value, interval, series: months([value, value * 1.1, value]), ...(by && { groups: { Ann: resultOf(id, { value: 0.1, interval: { ...interval, high: 0.2 } }), Bob: resultOf(id, { value: 0.6 }) } }),
  }, {
    comparison: { with: 'previous', period: before, result: resultOf(id, { value: value * 0.9 }), change: value / 10, ratio: 0.1, verdict: 'worse' },
    ...(target !== undefined && { target }), ...(id === 'nps' && { parts: { p: 118, d: 30 } }),
  });
}

const faulty = { ...report, faults: [{ reason: 'not-a-date', field: 'closedAt', count: 3, firstRow: 2 }] };
const ready = (ask: Ask): void => ask.answer({ ...answersOf(ask.request.questions.map(full)), report: faulty });
const situations: Record<string, (ask: Ask) => void> = {
  ready,
  loading: () => undefined,
  error: (ask) => ask.fail(),
  stale: (ask) => {
    ready(ask);
    ask.fail();
  },
  empty: (ask) => ask.answer(answersOf(ask.request.questions.map(({ kpi }) => answerOf(String(kpi), { status: 'no-data', value: null })))),
};
const elements = [
  ['kpi-card', { kpi: 'win-rate', target: '0.4' }],
  ['kpi-nps', {}],
  ['kpi-scorecard', { kpis: 'win-rate,nps', by: 'owner', targets: '{"win-rate":0.4}' }],
  ['kpi-scorecard', { kpis: 'win-rate,nps,new-opportunities,open-deal-age', by: 'owner', orientation: 'groups' }, 300],
] as const;
const pages: Record<string, string> = {
  light: 'color-scheme: light; background: #fff',
  dark: 'color-scheme: dark; background: #16181d',
  'a dark page that does not say so': 'background: #101214; color: #ddd',
  'a mid-tone': 'background: #d4d0c8; color: #000',
};

describe('Accessibility', () => {
  for (const [page, css] of Object.entries(pages)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`has no fault that axe finds, ${page}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const all = box(800);
        for (const reach of Object.values(situations)) {
          for (const [tag, attributes, widthPx = 800] of elements) {
            const store = fakeStore();
            const element = await mount(tag, { src: '/a', compare: 'previous', dir, ...attributes }, widthPx);
            all.append(element.parentElement!);
            reach(store.open);
            await element.updateComplete;
          }
        }
        await expect(all).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }

  it('names each element as a group after its title', async () => {
    fakeStore();
    const element = await mount('kpi-card', { kpi: 'win-rate' });
    const frame = part(element, 'frame')!;
    expect(frame.getAttribute('role')).to.equal('group');
    expect(element.shadowRoot!.getElementById(frame.getAttribute('aria-labelledby')!)!.textContent).to.equal('Win rate');
  });

  it('announces failures, not results', async () => {
    const store = fakeStore();
    const element = await mount('kpi-card', { kpi: 'win-rate', src: '/a' });
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    ready(store.open);
    await element.updateComplete;
    expect(status.textContent).to.equal('');
    store.open.fail();
    await element.updateComplete;
    expect(status.textContent).to.equal('The server cannot be reached');
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(status);
  });

  it('has buttons of at least 24 px, and a ring around the one in focus', async () => {
    const store = fakeStore();
    const element = await mount('kpi-scorecard', { kpis: 'win-rate', src: '/a', by: 'owner', orientation: 'groups' });
    ready(store.open);
    store.open.fail();
    await element.updateComplete;
    const targets = [...element.shadowRoot!.querySelectorAll('button, summary')];
    expect(targets.length).to.be.at.least(4);
    for (const target of targets) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSStyleRule);
    const ring = rules.find(({ selectorText }) => selectorText === ':focus-visible')!.style;
    expect(ring.outline).to.equal('2px solid var(--_accent)');
  });
});
