import { expect } from '@open-wc/testing';
import { stopTime } from '../clock.ts';
import { fakeStore, type Ask } from '../fake-store.ts';
import { box, mount } from '../mount.ts';
import { answered, answerFrom, hour, minute, noon, waiting, type Row } from './answers.ts';
import type { KpiResponseTimer } from '../../../src/elements/response-timer/response-timer.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitän and Sons, Northern and Western Territories';
const rows: Row[] = [{ ...waiting[0]!, account: long, channel: long, at: noon - 500 * hour }, ...waiting, ...answered.map((row, i) => (i < 5 ? { ...row, owner: long } : row))];
const schedule = '{"week":{"1":[["09:00","17:00"]],"2":[["09:00","17:00"]],"3":[["09:00","17:00"]]}}';

const situations: Record<string, (ask: Ask) => void> = {
  ready: (ask) => ask.answer(answerFrom(ask, [...waiting, ...answered], noon)),
  waiting: () => undefined,
  loading: () => undefined,
  nobody: (ask) => ask.answer(answerFrom(ask, answered, noon)),
  empty: (ask) => ask.answer(answerFrom(ask, [], noon)),
  error: (ask) => ask.fail({ code: 'unauthorized', message: 'The server refused with 401. Sign in to the CRM again, then retry.' }),
  stale: (ask) => {
    ask.answer(answerFrom(ask, [...waiting, ...answered], noon));
    ask.fail();
  },
};

async function reach(reaching: (ask: Ask) => void, attributes: Record<string, string>, widthPx: number): Promise<KpiResponseTimer> {
  const store = fakeStore();
  const element = await mount('kpi-response-timer', { src: '/a', zone: 'UTC', ...attributes }, widthPx);
  reaching(store.open);
  await element.updateComplete;
  return element;
}

const full = (attributes: Record<string, string>, widthPx: number): Promise<KpiResponseTimer> => reach((ask) => ask.answer(answerFrom(ask, rows, noon)), { by: 'owner', schedule, ...attributes }, widthPx);
const clocks: Record<string, string>[] = [
  { since: String(noon - 47 * minute) }, { since: String(noon - 500 * hour), schedule }, { since: String(noon - 2 * hour), until: String(noon - hour - minute) }, { since: 'x' },
];

function overflowing(element: KpiResponseTimer): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((child) => child.getClientRects().length > 0 && !child.closest('.vh, .scroll, .bins svg'))
    .filter((child) => child.getBoundingClientRect().right > right + 2 || child.getBoundingClientRect().left < left - 2)
    .map((child) => `${child.localName}.${child.getAttribute('class') ?? ''} ${child.textContent}`);
}

describe('The looks of <kpi-response-timer>', () => {
  for (const [scheme, css] of Object.entries({ light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' })) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${scheme}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const all = box(1000);
        for (const state of ['nobody', 'error', 'stale']) all.append((await reach(situations[state]!, { dir }, 300)).parentElement!);
        all.append((await full({ dir }, 1000)).parentElement!);
        for (const attributes of clocks) all.append((await mount('kpi-response-timer', { dir, ...attributes }, 300)).parentElement!);
        await expect(all).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }

  for (const widthPx of [220, 240, 320, 440, 620, 900, 1200]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stay within ${widthPx} px, ${dir}`, async () => {
        stopTime().now = noon;
        expect(overflowing(await full({ dir }, widthPx))).to.deep.equal([]);
        for (const attributes of clocks) expect(overflowing(await mount('kpi-response-timer', { dir, ...attributes }, widthPx))).to.deep.equal([]);
      });
    }
  }

  for (const widthPx of [220, 360, 440, 620, 900, 1200]) {
    it(`have the same height in every state at ${widthPx} px`, async () => {
      const clock = stopTime();
      clock.now = noon;
      const heights: Record<string, number> = {};
      for (const [state, reaching] of Object.entries(situations)) {
        const element = await reach(reaching, {}, widthPx);
        if (state === 'loading') clock.pass(300);
        await element.updateComplete;
        heights[state] = Math.round(element.getBoundingClientRect().height);
      }
      expect(new Set(Object.values(heights)).size, JSON.stringify(heights)).to.equal(1);
    });
  }

  it('mirror: rails grow from the start edge, and time in the spread never does', async () => {
    stopTime().now = noon;
    const sides = async (dir: string): Promise<boolean[]> => {
      const { shadowRoot } = await full({ dir }, 1000);
      const [rail, names] = [shadowRoot!.querySelectorAll('.queue .rail')[4]!, shadowRoot!.querySelector('.bin-names')!];
      const starts = (inner: Element, outer: Element): boolean => Math.abs(inner.getBoundingClientRect().left - outer.getBoundingClientRect().left) < 1;
      return [starts(rail.querySelector('i')!, rail), starts(names.children[0]!, names)];
    };
    expect(await sides('ltr')).to.deep.equal([true, true]);
    expect(await sides('rtl')).to.deep.equal([false, true]);
  });

  it('have no text below 12 px', async () => {
    stopTime().now = noon;
    for (const widthPx of [220, 1000]) {
      const element = await full({}, widthPx);
      element.parentElement!.style.fontSize = '9px';
      const small = [...element.shadowRoot!.querySelectorAll('*')].filter((child) => {
        const own = [...child.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        return own && parseFloat(getComputedStyle(child).fontSize) < 12;
      });
      expect(small.map((child) => child.outerHTML)).to.deep.equal([]);
    }
  });

  it('have links and buttons that the keyboard reaches, of at least 24 px', async () => {
    stopTime().now = noon;
    const element = await full({}, 1000);
    const targets = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, .scroll')];
    expect(targets.map(({ localName }) => localName)).to.include('a').and.to.include('button').and.to.include('div');
    for (const target of targets) {
      target.focus();
      expect(element.shadowRoot!.activeElement, target.outerHTML).to.equal(target);
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    }
  });
});
