import { expect, waitUntil } from '@open-wc/testing';
import { answerOf, report } from '../answers.ts';
import { stopTime } from '../clock.ts';
import { fakeStore, type Ask } from '../fake-store.ts';
import { box, mount } from '../mount.ts';
import { beside, campaigns, campaignsAnswer, holdOut, row } from './answers.ts';
import type { Answer } from '../../../src/data/index.ts';
import type { KpiCampaigns } from '../../../src/elements/campaigns/campaigns.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitän renewal, Northern and Western Territories';
const figures = { revenue: 612_345.5, otherwise: 400_000, delivered: 112_400, opened: 44_960, clicked: 8_512, unsubscribed: 310, cost: 63_000, orders: 1360, newCustomers: 600 };
const five = ['a', 'b', 'c', 'd'].map((id, i) => row(id, `Campaign ${i}`, { ...figures, revenue: 5000 / (i + 1) })).concat(row('e', long, figures));
const rich: Answer = {
  ...campaignsAnswer({ rows: five, holdOuts: [{ ...holdOut, arms: holdOut.arms.map((arm) => ({ ...arm, name: long })), inBoth: 3 }], beside: beside.map((one) => ({ ...one, id: 'b' })), total: { ...campaigns.total, value: 1_234_567 } }),
  comparison: { with: 'previous', period: { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) }, result: campaigns.total, change: 100, ratio: 0.1, verdict: 'better' },
};
const plain = campaignsAnswer({ rows: five.map((one) => ({ ...one, name: one.id, otherwise: one.results['campaign-revenue'].value })) });

const situations: Record<string, (ask: Ask) => void> = {
  ready: (ask) => ask.answer(plain),
  waiting: () => undefined,
  loading: () => undefined,
  empty: (ask) => ask.answer(answerOf('campaign-revenue', { status: 'no-data', value: null, n: null })),
  error: (ask) => ask.fail({ code: 'unauthorized', message: 'The server refused with 401. Sign in to the CRM again, then retry.' }),
  stale: (ask) => {
    ask.answer(plain);
    ask.fail();
  },
};

async function reach(reached: (ask: Ask) => void, attributes: Record<string, string>, widthPx: number, chosen: readonly string[] = []): Promise<KpiCampaigns> {
  const store = fakeStore();
  const element = await mount('kpi-campaigns', { src: '/a', ...attributes }, widthPx);
  element.beside = chosen;
  await element.updateComplete;
  reached(store.open);
  await element.updateComplete;
  return element;
}

const full = (attributes: Record<string, string>, widthPx: number): Promise<KpiCampaigns> => reach((ask) => ask.answer(rich), attributes, widthPx, ['a', 'b']);

function overflowing(element: KpiCampaigns): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((child) => child.getClientRects().length > 0 && !child.closest('.vh, .scroll, .watermark') && !child.parentElement?.closest('svg') && !getComputedStyle(child).clipPath.startsWith('inset') && !child.parentElement?.closest('.cp thead th'))
    // A ring stands on its value, half of it beyond.
    .filter((child) => child.getBoundingClientRect().right > right + 5 || child.getBoundingClientRect().left < left - 5)
    .map((child) => `${child.localName}.${child.getAttribute('class') ?? ''}`);
}

const schemes: Record<string, string> = { light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' };

describe('The looks of <kpi-campaigns>', () => {
  for (const [scheme, css] of Object.entries(schemes)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${scheme}, ${dir}`, async function test() {
        this.timeout(90_000);
        document.documentElement.style.cssText = css;
        const all = box(1100);
        for (const widthPx of [1100, 300]) {
          all.append((await full({ dir }, widthPx)).parentElement!);
          for (const reached of Object.values(situations)) all.append((await reach(reached, { dir }, widthPx)).parentElement!);
        }
        await expect(all).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }

  it('have no fault that axe finds with sample data, and hide the words behind them from who listens', async function test() {
    this.timeout(60_000);
    const store = fakeStore();
    const element = await mount('kpi-campaigns', { draft: '' }, 900);
    await waitUntil(() => store.asks.length > 0, 'The sample is loaded.');
    store.open.answer(rich);
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect(element.shadowRoot!.querySelector('.watermark')!.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.fresh')!).display).to.equal('none');
  });

  for (const widthPx of [220, 240, 320, 440, 560, 640, 760, 1000, 1900]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stay within ${widthPx} px, ${dir}`, async () => {
        const element = await full({ dir, campaign: 'e' }, widthPx);
        expect(overflowing(element)).to.deep.equal([]);
      });
    }
  }

  for (const widthPx of [220, 360, 640, 1000]) {
    it(`have the same height in every state at ${widthPx} px`, async () => {
      const clock = stopTime();
      const heights: Record<string, number> = {};
      for (const [state, reached] of Object.entries(situations)) {
        const element = await reach(reached, {}, widthPx);
        if (state === 'loading') clock.pass(300);
        await element.updateComplete;
        heights[state] = Math.round(element.getBoundingClientRect().height);
      }
      expect(new Set(Object.values(heights)).size, JSON.stringify(heights)).to.equal(1);
    });
  }

  it('mirror: bars and levers grow from the start edge', async () => {
    const starts = async (dir: string): Promise<boolean[]> => {
      const element = await full({ dir }, 900);
      const root = element.shadowRoot!;
      return (['.cp .scale', '.estimate-bar', '.lever'] as const).map((selector) => {
        const whole = root.querySelector(selector)!.getBoundingClientRect();
        const mark = root.querySelector(`${selector} ${selector === '.lever' ? 'b' : 'i.bar, .estimate-bar i'}`)!.getBoundingClientRect();
        return mark.left - whole.left < whole.right - mark.right;
      });
    };
    expect(await starts('ltr')).to.deep.equal([true, true, true]);
    expect(await starts('rtl')).to.deep.equal([false, false, false]);
  });

  it('have no text below 12 px, and nothing to press below 24 px', async () => {
    for (const widthPx of [220, 1000]) {
      const element = await full({}, widthPx);
      element.parentElement!.style.fontSize = '9px';
      const root = element.shadowRoot!;
      const small = [...root.querySelectorAll('*')].filter((child) => parseFloat(getComputedStyle(child).fontSize) < 12 && child.textContent?.trim());
      expect(small.map((child) => child.outerHTML)).to.deep.equal([]);
      const targets = [...root.querySelectorAll('button, select, .seg label, .pick label, .lever, .typed input')].filter((one) => one.getClientRects().length > 0 && !one.classList.contains('info') && !one.classList.contains('menu'));
      expect(targets.length).to.be.greaterThan(15);
      for (const target of targets) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    }
  });

  it('work from the keyboard: everything to press can be reached, and shows that it is', async () => {
    const element = await full({}, 1100);
    const root = element.shadowRoot!;
    const range = root.querySelector<HTMLInputElement>('.lever input')!;
    range.focus();
    expect(root.activeElement).to.equal(range);
    const radio = root.querySelector<HTMLInputElement>('.seg input:checked')!;
    radio.focus();
    expect(root.activeElement).to.equal(radio);
    // Two pages share a browser here, and only one of them has its focus: the rings are looked up in the sheets.
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSStyleRule);
    for (const selector of ['.lever input:focus-visible ~ b', '.seg input:focus-visible + span']) {
      expect(rules.find(({ selectorText }) => selectorText === selector)?.style.outline, selector).to.equal('2px solid var(--_accent)');
    }
    expect(root.querySelector('.lever input ~ b') && radio.nextElementSibling?.localName).to.equal('span');
  });

  it('tell with the figures what was read', async () => {
    expect((await full({}, 1000)).report).to.deep.equal(report);
  });
});
