import { expect } from '@open-wc/testing';
import { answerOf, answersOf, factsOf, months, resultOf, winRate } from '../answers.ts';
import { fakeStore, type Ask } from '../fake-store.ts';
import { box, mount, part, settle, textOf } from '../mount.ts';
import { drawn, openMonths, series, trend } from './answers.ts';
import type { Answer } from '../../../src/data/index.ts';
import type { KpiTrend } from '../../../src/elements/trend/trend.ts';

const entries = (element: KpiTrend): string[] =>
  [...element.shadowRoot!.querySelectorAll('.entry')].map(({ textContent }) => textContent.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
const reader = (element: KpiTrend): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.reader')!;
const heard = (element: KpiTrend): string => reader(element).getAttribute('aria-valuetext') ?? '';
const cells = (element: KpiTrend): string[][] =>
  [...element.shadowRoot!.querySelectorAll('table tr')].map((row) => [...row.children].map(({ textContent }) => textContent.replace(/[\s\u00a0]+/g, ' ').trim()));
const texts = (element: KpiTrend, selector: string): string[] => [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

async function press(element: KpiTrend, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  reader(element).dispatchEvent(event);
  await element.updateComplete;
  return event;
}

const interval = { low: 0.3448, high: 0.4165, level: 0.95, method: 'wilson' };
const rate = (values: (number | null)[], more: Partial<Answer> = {}): Answer => answerOf('win-rate', { ...winRate, series: openMonths(values, { interval }) }, more);

describe('<kpi-trend>', () => {
  describe('properties', () => {
    async function asked(attributes: Record<string, string>): Promise<Record<string, unknown>[]> {
      const store = fakeStore();
      await mount('kpi-trend', { src: '/a', zone: 'UTC', ...attributes });
      return store.open.request.questions.map(({ kpi, every, target, compare, compareSeries }) => ({ kpi, every, target, compare, compareSeries }));
    }
    const plain = { every: 'auto', target: undefined, compare: undefined, compareSeries: undefined };

    it('asks for each KPI once, in its steps', async () => {
      expect(await asked({ kpis: 'win-rate, nps,win-rate', every: 'week' })).to.deep.equal([{ ...plain, kpi: 'win-rate', every: 'week' }, { ...plain, kpi: 'nps', every: 'week' }]);
      expect(await asked({ kpis: 'win-rate' })).to.deep.equal([{ ...plain, kpi: 'win-rate' }]);
    });

    it('cuts several KPIs into the same steps, however far back the data of each go', async () => {
      expect((await asked({ kpis: 'win-rate,nps' })).map(({ every }) => every)).to.deep.equal(['month', 'month']);
      expect((await asked({ kpis: 'win-rate,nps', period: '2026-Q1' })).map(({ every }) => every)).to.deep.equal(['auto', 'auto']);
    });

    it('asks how the earlier period went only where there is one', async () => {
      expect(await asked({ kpis: 'win-rate', compare: 'year-ago' })).to.deep.equal([{ ...plain, kpi: 'win-rate', compare: 'year-ago', compareSeries: true }]);
      expect((await asked({ kpis: 'win-rate', compare: 'target' }))[0]).to.include({ compare: 'target', compareSeries: undefined });
    });

    it('takes a target for one KPI, and targets for several', async () => {
      expect((await asked({ kpis: 'win-rate', target: '0.4' }))[0]).to.include({ target: 0.4 });
      expect((await asked({ kpis: 'win-rate,nps', target: '0.4', targets: '{"nps":50}' })).map(({ target }) => target)).to.deep.equal([undefined, 50]);
    });

    it('asks nothing without KPIs', async () => {
      const store = fakeStore();
      const element = await mount('kpi-trend', { src: '/a' });
      expect([store.asks.length, element.state]).to.deep.equal([0, 'idle']);
    });
  });

  it('reads the last period that has a value, with its certainty, and says that it is not over', async () => {
    const { element } = await trend([rate([0.3, 0.35, 0.38])], { target: '0.4' });
    expect(texts(element, '.when')).to.deep.equal(['Mar 2026, so far']);
    expect(entries(element)).to.deep.equal(['Win rate 38.0% 34.5% – 41.7%']);
    expect(textOf(element, 'basis')).to.contain('266 won of 700 closed').and.to.contain('By month, 95% band').and.to.contain('dashed: not over yet');
    expect(textOf(element, 'title')).to.equal('Win rate over time');
  });

  it('names target and last value where the lines end', async () => {
    const { element } = await trend([rate([0.3, 0.35, 0.38], { target: 0.4 })]);
    expect(texts(element, '.ends > span')).to.deep.equal(['Target 40%', '38.0%']);
    expect(entries(element)).to.contain('Target 40%');
    const narrow = await trend([rate([0.3, 0.35, 0.38], { target: 0.4 })], {}, 320);
    expect(texts(narrow.element, '.ends > span')).to.deep.equal([]);
  });

  it('leaves a period without a value empty, in words, figures and table', async () => {
    const { element } = await trend([series('nps', [35, null, 41])]);
    await press(element, 'Home');
    await press(element, 'ArrowRight');
    expect(heard(element)).to.equal('Feb 2026: Net promoter score no value');
    expect(entries(element)).to.deep.equal(['NPS –']);
    expect(cells(element)).to.deep.equal([['Period', 'Net promoter score'], ['Jan 2026', '35'], ['Feb 2026', '–'], ['Mar 2026', '41']]);
  });

  it('gives each unit a plot of its own over the same time', async () => {
    const { element } = await trend([series('win-rate', [0.3, 0.4]), series('nps', [30, 41]), series('win-rate-created', [0.2, 0.3], {}, { kpi: factsOf('win-rate-created', { unit: 'share', range: [0, 1] }) }), series('new-opportunities', [10, 12])]);
    expect(element.shadowRoot!.querySelectorAll('canvas').length).to.equal(3);
    expect(element.shadowRoot!.querySelectorAll('.xs').length).to.equal(1);
    expect(entries(element)).to.deep.equal(['Win rate 40.0%', 'Win rate, created 30.0%', 'NPS 41', 'New 12']);
    const axes = [...element.shadowRoot!.querySelectorAll('.ys')].map((axis) => axis.lastElementChild!.textContent.trim());
    expect(axes[0]).to.match(/%$/);
    expect(axes[1]).not.to.match(/%/);
  });

  it('puts the months of two KPIs into the same places, though the data of one begin within a month', async () => {
    const late = months([5, 6, 7]).slice(1).map((step, i) => (i ? step : { ...step, from: step.from + 86_400_000 }));
    const { element } = await trend([series('nps', [30, 31, 32]), answerOf('new-opportunities', { value: 13, series: late })]);
    expect(cells(element).slice(1)).to.deep.equal([['Jan 2026', '30', '–'], ['Feb 2026', '31', '6'], ['Mar 2026', '32', '7']]);
  });

  it('shows one period alone', async () => {
    const { element } = await trend([series('nps', [41])]);
    expect(element.state).to.equal('ready');
    expect(reader(element).getAttribute('aria-valuemax')).to.equal('1');
    expect(texts(element, '.xs > span')).to.deep.equal(['Jan']);
  });

  it('writes years below the months where there are several', async () => {
    const steps = months([1, 2, 3]).map((step, i) => ({ ...step, from: Date.UTC(2025, 11 + i, 1), to: Date.UTC(2025, 12 + i, 1) }));
    const { element } = await trend([answerOf('nps', { value: 3, series: steps })]);
    expect(texts(element, '.xs > span')).to.deep.equal(['Dec2025', 'Jan2026', 'Feb']);
  });

  describe('compared', () => {
    const period = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 3, 1) };
    const ago = (id: string, values: number[]): Partial<Answer> => ({
      comparison: { with: 'year-ago', period, result: resultOf(id, { value: 7, series: months(values) }), change: 1, ratio: 0.1, verdict: 'changed' },
    });

    it('has the earlier period as a thin line of its own, step below step', async () => {
      const { element } = await trend([series('nps', [30, 31, 32], {}, ago('nps', [20, 21, 22]))], { compare: 'year-ago' });
      expect(entries(element)).to.deep.equal(['NPS 32', 'a year ago 22']);
      await press(element, 'Home');
      expect(heard(element)).to.equal('Jan 2026: Net promoter score 30; a year ago 20');
      expect(cells(element)[0]).to.deep.equal(['Period', 'Net promoter score', 'a year ago']);
    });

    it('names whose earlier period it is among several', async () => {
      const { element } = await trend([series('nps', [30, 31], {}, ago('nps', [20, 21])), series('nps', [40, 41], {}, { kpi: factsOf('csat', { unit: 'points' }) })], { compare: 'previous', kpis: 'nps,csat' });
      expect(cells(element)[0]?.[2]).to.equal('Net promoter score, a year ago');
    });
  });

  describe('annotations', () => {
    const rows = (element: KpiTrend): (string | undefined)[] => cells(element).slice(1).map((row) => row.at(-1));

    it('come as an attribute: a day, a month, an instant, each in its period', async () => {
      const annotations = JSON.stringify([{ at: '2026-02-28', text: 'Price list' }, { at: '2026-01', text: 'New year' }, { at: '2026-02-28T23:30:00-01:00', text: 'Already March' }, { at: '2027-01-01', text: 'Later' }]);
      const { element } = await trend([series('nps', [30, 31, 32])], { annotations });
      expect(rows(element)).to.deep.equal(['New year', 'Price list', 'Already March']);
      expect(element.shadowRoot!.querySelectorAll('i.event').length).to.equal(3);
    });

    it('come as a property, and as children', async () => {
      const { element } = await trend([series('nps', [30, 31, 32])]);
      element.annotations = [{ at: Date.UTC(2026, 1, 3), text: 'Given' }];
      const child = document.createElement('data');
      child.value = '2026-03-31';
      child.textContent = ' Inside ';
      element.append(child);
      await settle();
      await element.updateComplete;
      expect(rows(element)).to.deep.equal(['', 'Given', 'Inside']);
    });

    it('are read with their period', async () => {
      const { element } = await trend([series('nps', [30, 31, 32])], { annotations: '[{"at":"2026-01-15","text":"Price list"}]' });
      await press(element, 'Home');
      expect(heard(element)).to.equal('Jan 2026 · Price list: Net promoter score 30');
    });

    it('are text, never HTML', async () => {
      const { element } = await trend([series('nps', [30, 31, 32])], { annotations: '[{"at":"2026-01-15","text":"<img src=x onerror=alert(1)>"}]' });
      expect(element.shadowRoot!.querySelector('img') === null).to.equal(true);
      expect(rows(element)[0]).to.contain('<img');
    });

    it('that are none are left out', async () => {
      const { element } = await trend([series('nps', [30, 31, 32])], { annotations: '[{"at":"soon","text":"?"},{"on":"2026-01-01"},{"at":"2026-01-02","text":"Known"}]' });
      expect(rows(element)).to.deep.equal(['Known', '', '']);
      element.setAttribute('annotations', 'nothing');
      await element.updateComplete;
      expect(cells(element)[0]).to.deep.equal(['Period', 'Net promoter score']);
    });
  });

  describe('is read', () => {
    it('with the arrow keys, Home and End, and left with Escape', async () => {
      const { element } = await trend([series('nps', [30, 31, 32])]);
      expect(reader(element).getAttribute('aria-valuenow')).to.equal('3');
      await press(element, 'ArrowLeft');
      expect([heard(element), texts(element, '.when')[0]]).to.deep.equal(['Feb 2026: Net promoter score 31', 'Feb 2026']);
      await press(element, 'Home');
      await press(element, 'ArrowLeft');
      expect(heard(element)).to.contain('Jan 2026');
      await press(element, 'End');
      await press(element, 'ArrowRight');
      expect(heard(element)).to.contain('Mar 2026');
      expect(element.shadowRoot!.querySelector('.cross') === null).to.equal(false);
      await press(element, 'Escape');
      expect(element.shadowRoot!.querySelector('.cross') === null).to.equal(true);
      expect((await press(element, 'Tab')).defaultPrevented).to.equal(false);
    });

    it('with the pointer, in the same direction in every writing', async () => {
      const { element } = await trend([series('nps', [30, 31, 32])], { dir: 'rtl' });
      const { left, width, top } = reader(element).getBoundingClientRect();
      for (const [share, month] of [[0.05, 'Jan'], [0.5, 'Feb'], [0.95, 'Mar']] as const) {
        reader(element).dispatchEvent(new PointerEvent('pointermove', { clientX: left + width * share, clientY: top + 5 }));
        await element.updateComplete;
        expect(heard(element)).to.contain(month);
      }
      reader(element).dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.cross') === null).to.equal(true);
    });

    it('where fewer periods come than the one that was read', async () => {
      const { element, ask } = await trend([series('nps', [30, 31, 32])]);
      await press(element, 'End');
      ask.answer(answersOf([series('nps', [30])]));
      await element.updateComplete;
      expect(heard(element)).to.equal('Jan 2026: Net promoter score 30');
    });
  });

  it('shows and hides a series at the press of its name, but never the last', async () => {
    const { element } = await trend([series('nps', [30, 31]), series('csat', [3, 4], {}, { kpi: factsOf('csat', { unit: 'points' }) })]);
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.entry')];
    const pressed = (): (string | null)[] => buttons.map((button) => button.getAttribute('aria-pressed'));
    buttons[0]!.click();
    await element.updateComplete;
    expect(pressed()).to.deep.equal(['false', 'true']);
    expect(texts(element, '.ends > span')).to.have.length(1);
    buttons[1]!.click();
    await element.updateComplete;
    expect(pressed()).to.deep.equal(['false', 'true']);
    buttons[0]!.click();
    await element.updateComplete;
    expect(pressed()).to.deep.equal(['true', 'true']);
  });

  it('has nothing to press where there is one series', async () => {
    const { element } = await trend([series('nps', [30, 31])]);
    expect(element.shadowRoot!.querySelector('button.entry') === null).to.equal(true);
  });

  it('asks again in the steps that are chosen', async () => {
    const { element } = await trend([series('nps', [30, 31])]);
    const choice = part(element, 'step') as HTMLSelectElement;
    expect(choice.value).to.equal('month');
    const store = fakeStore();
    choice.value = 'quarter';
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.every).to.equal('quarter');
    expect(store.open.request.questions[0]?.every).to.equal('quarter');
  });

  describe('states', () => {
    it('says why there is nothing', async () => {
      const { element } = await trend([answerOf('nps', { status: 'no-data', value: null, n: null, series: months([null, null]) })]);
      expect(element.state).to.equal('empty');
      expect(textOf(element, 'message')).to.contain('Nobody answered');
    });

    it('names the field that is missing', async () => {
      const { element } = await trend([answerOf('win-rate', { status: 'not-computable', value: null, missing: ['deals.status'] })]);
      expect(textOf(element, 'message')).to.contain('Needs deals.status');
    });

    it('shows what it has where one of several KPIs fails', async () => {
      const { element } = await trend([series('nps', [30, 31]), { error: { code: 'unknown-kpi', message: 'There is no KPI nsp.' } }], { kpis: 'nps,nsp' });
      expect(element.state).to.equal('ready');
      expect(entries(element)).to.deep.equal(['NPS 31']);
      expect(texts(element, '.failed-kpi').join()).to.contain('There is no KPI nsp.');
    });

    it('keeps old figures through a failed refresh, marked', async () => {
      const { element, ask } = await trend([series('nps', [30, 31])]);
      ask.fail();
      await element.updateComplete;
      expect([element.stale, entries(element)[0]]).to.deep.equal([true, 'NPS 31']);
    });

    it('has the same height while it waits as when it has figures', async () => {
      const heights: Record<string, number[]> = {};
      for (const widthPx of [220, 360, 600, 1000]) {
        const height = async (reach: (ask: Ask) => void): Promise<number> => {
          const store = fakeStore();
          const element = await mount('kpi-trend', { src: '/a', kpis: 'win-rate' }, widthPx);
          reach(store.open);
          await drawn(element);
          return Math.round(element.getBoundingClientRect().height);
        };
        heights[widthPx] = [
          await height(() => undefined),
          await height((ask) => ask.answer(answersOf([answerOf('win-rate', { ...winRate, series: openMonths([0.3, 0.4], { interval }) })]))),
          await height((ask) => ask.answer(answersOf([answerOf('win-rate', { status: 'no-data', value: null, n: null })]))),
          await height((ask) => ask.fail()),
        ];
      }
      for (const [widthPx, all] of Object.entries(heights)) expect(new Set(all).size, `${widthPx} px: ${all.join()}`).to.equal(1);
    });

    it('shows the figures as a table where there is no canvas', async () => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = () => null;
      try {
        const { element } = await trend([series('nps', [30, null])]);
        expect(texts(element, '.msg')[0]).to.equal('The chart cannot be drawn here. These are its figures.');
        expect(part(element, 'table')!.getBoundingClientRect().height).to.be.above(60);
        expect(element.shadowRoot!.querySelector('canvas') === null).to.equal(true);
      } finally {
        HTMLCanvasElement.prototype.getContext = real;
      }
    });
  });

  it('stays within its width, and shows no text below 12 px', async () => {
    for (const widthPx of [220, 320, 600, 1000]) {
      for (const dir of ['ltr', 'rtl']) {
        const { element } = await trend([rate([0.3, 0.4, 0.2], { target: 0.4 }), series('nps', [30, -20, 41])], { dir, annotations: '[{"at":"2026-03-01","text":"A rather long annotation"}]' }, widthPx);
        const { left, right } = element.getBoundingClientRect();
        const all = [...element.shadowRoot!.querySelectorAll('*')].filter((child) => !child.closest('.vh, canvas') && child.getClientRects().length > 0);
        const out = all.filter((child) => child.getBoundingClientRect().right > right + 2 || child.getBoundingClientRect().left < left - 2);
        expect(out.map((child) => child.outerHTML), `${widthPx} ${dir}`).to.deep.equal([]);
        const small = all.filter((child) => child.textContent?.trim() && parseFloat(getComputedStyle(child).fontSize) < 12);
        expect(small.map((child) => child.outerHTML)).to.deep.equal([]);
      }
    }
  });

  it('has no fault that axe finds: light, dark, right to left, several plots, as a table', async function test() {
    this.timeout(60_000);
    const all = box(800);
    for (const css of ['color-scheme: light; background: #fff', 'color-scheme: dark; background: #16181d']) {
      document.documentElement.style.cssText = css;
      for (const dir of ['ltr', 'rtl']) {
        const { element } = await trend([rate([0.3, 0.4, 0.2], { target: 0.4 }), series('nps', [30, -20, 41]), series('csat', [3, 4, 5], {}, { kpi: factsOf('csat', { unit: 'points' }) })], { dir, annotations: '[{"at":"2026-02-01","text":"Prices"}]' });
        all.append(element.parentElement!);
        await drawn(element);
      }
      await expect(all).to.be.accessible();
    }
    document.documentElement.removeAttribute('style');
  });
});
