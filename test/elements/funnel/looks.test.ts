import { expect } from '@open-wc/testing';
import { fakeStore, type Ask } from '../fake-store.ts';
import { box, mount } from '../mount.ts';
import { stopTime } from '../clock.ts';
import { compared, funnelAnswer, plain } from './answers.ts';
import type { Funnel } from '../../../src/data/index.ts';
import type { KpiFunnel } from '../../../src/elements/funnel/funnel.ts';

const long = 'Bedarfsanalyse und Donaudampfschifffahrtsgesellschaftsqualifizierung';
const five: Funnel = { ...compared, stages: [...compared.stages.slice(0, 3), { ...compared.stages[2]!, stage: 'Proposal' }, ...compared.stages.slice(3)], outside: 12 };
const two: Funnel = { ...five, stages: [{ ...five.stages[0]!, stage: long }, ...five.stages.slice(1)], pipelines: [{ name: long, count: 9 }, { name: 'Renewal', count: 4 }], pipeline: long };

const situations: Record<string, (ask: Ask) => void> = {
  ready: (ask) => ask.answer(funnelAnswer(five)),
  waiting: () => undefined,
  loading: () => undefined,
  empty: (ask) => ask.answer(funnelAnswer(plain, { status: 'no-data', value: null, n: null })),
  error: (ask) => ask.fail({ code: 'unauthorized', message: 'The server refused with 401. Sign in to the CRM again, then retry.' }),
  stale: (ask) => {
    ask.answer(funnelAnswer(five));
    ask.fail();
  },
};

async function reach(state: string, attributes: Record<string, string>, widthPx: number): Promise<KpiFunnel> {
  const store = fakeStore();
  const element = await mount('kpi-funnel', { src: '/a', ...attributes }, widthPx);
  situations[state]!(store.open);
  await element.updateComplete;
  return element;
}

function overflowing(element: KpiFunnel): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((child) => child.getClientRects().length > 0 && !child.closest('.vh') && !getComputedStyle(child).clipPath.startsWith('inset'))
    .filter((child) => !child.parentElement?.closest('.wide') && (child.getBoundingClientRect().right > right + 2 || child.getBoundingClientRect().left < left - 2))
    .map((child) => `${child.localName}.${child.getAttribute('class') ?? ''}`);
}

const schemes: Record<string, string> = { light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' };

describe('The looks of <kpi-funnel>', () => {
  for (const [scheme, css] of Object.entries(schemes)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${scheme}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const all = box(900);
        for (const widthPx of [900, 300]) {
          for (const state of Object.keys(situations)) all.append((await reach(state, { dir, rep: 'Bruno', compare: 'previous' }, widthPx)).parentElement!);
        }
        const store = fakeStore();
        const element = await mount('kpi-funnel', { src: '/a', dir }, 900);
        store.open.answer(funnelAnswer(two, { notes: ['current-stage-only'] }));
        await element.updateComplete;
        all.append(element.parentElement!);
        await expect(all).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }

  for (const widthPx of [220, 240, 320, 440, 640, 700, 1200, 1900]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stay within ${widthPx} px, ${dir}`, async () => {
        const store = fakeStore();
        const element = await mount('kpi-funnel', { src: '/a', dir, rep: long }, widthPx);
        store.open.answer(funnelAnswer(two));
        await element.updateComplete;
        expect(overflowing(element)).to.deep.equal([]);
      });
    }
  }

  for (const widthPx of [220, 360, 640, 1000]) {
    it(`have the same height in every state at ${widthPx} px`, async () => {
      const clock = stopTime();
      const heights: Record<string, number> = {};
      for (const state of Object.keys(situations)) {
        const element = await reach(state, { rep: 'Bruno' }, widthPx);
        if (state === 'loading') clock.pass(300);
        await element.updateComplete;
        heights[state] = Math.round(element.getBoundingClientRect().height);
      }
      expect(new Set(Object.values(heights)).size, JSON.stringify(heights)).to.equal(1);
    });
  }

  it('mirror: bars grow from the start edge', async () => {
    const left = async (dir: string): Promise<boolean> => {
      const [, bar] = [...(await reach('ready', { dir, rep: 'Bruno' }, 900)).shadowRoot!.querySelectorAll('.track')];
      return Math.abs(bar!.querySelector('i')!.getBoundingClientRect().left - bar!.getBoundingClientRect().left) < 1;
    };
    expect(await left('ltr')).to.be.true;
    expect(await left('rtl')).to.be.false;
  });

  it('have no text below 12 px', async () => {
    for (const widthPx of [220, 1000]) {
      const element = await reach('ready', { rep: 'Bruno' }, widthPx);
      element.parentElement!.style.fontSize = '9px';
      const small = [...element.shadowRoot!.querySelectorAll('*')].filter((child) => parseFloat(getComputedStyle(child).fontSize) < 12 && child.textContent?.trim());
      expect(small.map((child) => child.outerHTML)).to.deep.equal([]);
    }
  });
});
