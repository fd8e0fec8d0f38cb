import { expect } from '@open-wc/testing';
import { answerOf } from '../answers.ts';
import { stopTime } from '../clock.ts';
import { fakeStore, type Ask, type FakeStore } from '../fake-store.ts';
import { box, mount } from '../mount.ts';
import { recordsAnswer, rowsFor } from './answers.ts';
import type { KpiRecords } from '../../../src/elements/records/records.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitän';

const situations: Record<string, (ask: Ask) => void> = {
  ready: (ask) => ask.answer(recordsAnswer(ask, 300, { rows: [], marks: [] })),
  waiting: () => undefined,
  loading: () => undefined,
  empty: (ask) => ask.answer(answerOf('win-rate', { status: 'no-data', value: null, n: null }, { rows: rowsFor(0, {}) })),
  error: (ask) => ask.fail({ code: 'unauthorized', message: 'The server refused with 401. Sign in to the CRM again, then retry.' }),
  stale: (ask) => {
    ask.answer(recordsAnswer(ask, 300, { rows: [], marks: [] }));
    ask.fail();
  },
};

async function answerPages(element: KpiRecords, store: FakeStore, all = 300): Promise<void> {
  await element.updateComplete;
  for (const ask of store.asks) if (!ask.closed && ask.request.questions[0]?.rows?.count) ask.answer(recordsAnswer(ask, all));
  await element.updateComplete;
  await element.updateComplete;
}

async function reach(state: string, attributes: Record<string, string>, widthPx: number): Promise<KpiRecords> {
  const store = fakeStore();
  const element = await mount('kpi-records', { kpi: 'win-rate', src: '/a', ...attributes }, widthPx);
  situations[state]!(store.open);
  await answerPages(element, store);
  return element;
}

/** What sticks out, but for what is scrolled to. */
function overflowing(element: KpiRecords): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((child) => child.getClientRects().length > 0 && !child.closest('.vh') && !child.parentElement?.closest('.scroll') && !getComputedStyle(child).clipPath.startsWith('inset'))
    .filter((child) => child.getBoundingClientRect().right > right + 2 || child.getBoundingClientRect().left < left - 2)
    .map((child) => `${child.localName}.${child.getAttribute('class') ?? ''}`);
}

const schemes: Record<string, string> = { light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #16181d' };

describe('The looks of <kpi-records>', () => {
  for (const [scheme, css] of Object.entries(schemes)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`have no fault that axe finds, ${scheme}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const all = box(900);
        for (const widthPx of [900, 300]) {
          for (const state of Object.keys(situations)) all.append((await reach(state, { dir, link: '/deal/{id}' }, widthPx)).parentElement!);
        }
        all.append((await reach('ready', { dir, sort: '-amount', columns: 'id,amount' }, 600)).parentElement!);
        await expect(all).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }

  for (const widthPx of [220, 320, 440, 640, 1200, 1900]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stay within ${widthPx} px, ${dir}`, async () => {
        const element = await reach('ready', { dir, label: long }, widthPx);
        element.selection = { owner: long };
        element.shadowRoot!.querySelector('details')!.open = true;
        await element.updateComplete;
        expect(overflowing(element)).to.deep.equal([]);
      });
    }
  }

  for (const widthPx of [220, 360, 500, 640, 1000]) {
    it(`have the same height in every state at ${widthPx} px`, async () => {
      const clock = stopTime();
      const heights: Record<string, number> = {};
      for (const state of Object.keys(situations)) {
        const element = await reach(state, {}, widthPx);
        if (state === 'loading') clock.pass(300);
        await element.updateComplete;
        heights[state] = Math.round(element.getBoundingClientRect().height);
      }
      expect(new Set(Object.values(heights)).size, JSON.stringify(heights)).to.equal(1);
    });
  }

  it('have as many rows as the page wants', async () => {
    const high = async (rows: string): Promise<number> => (await reach('ready', { rows }, 800)).shadowRoot!.querySelector('.scroll')!.getBoundingClientRect().height;
    expect((await high('20')) - (await high('10'))).to.equal(330);
  });

  it('have four cells a row where it is narrow, in two lines, and the others in the choice of columns', async () => {
    const element = await reach('ready', {}, 300);
    const [row] = element.shadowRoot!.querySelectorAll('[part=row]');
    const seen = [...row!.children].filter((cell) => getComputedStyle(cell).clipPath === 'none');
    expect(seen.map((cell) => cell.textContent.trim())).to.deep.equal(['Deal 0', 'Jul 5, 2026', 'Denominator; left out: Amount missing', 'lost']);
    expect(new Set(seen.map((cell) => Math.round(cell.getBoundingClientRect().top))).size).to.equal(2);
  });

  it('have columns under their headers', async () => {
    const element = await reach('ready', {}, 700);
    const [head, row] = element.shadowRoot!.querySelectorAll('.line');
    const edges = (line: Element): number[] => [...line.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
    expect(edges(row!)).to.deep.equal(edges(head!));
  });

  it('have no text below 12 px, and targets of at least 24', async () => {
    for (const widthPx of [220, 1000]) {
      const element = await reach('ready', { link: '/deal/{id}' }, widthPx);
      element.parentElement!.style.fontSize = '9px';
      const small = [...element.shadowRoot!.querySelectorAll('*')].filter((child) => parseFloat(getComputedStyle(child).fontSize) < 12 && child.textContent?.trim());
      expect(small.map((child) => child.outerHTML)).to.deep.equal([]);
      for (const target of element.shadowRoot!.querySelectorAll('.bar :is(button, summary, input[type=search])')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
    }
  });
});
