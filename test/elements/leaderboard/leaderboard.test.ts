import { expect } from '@open-wc/testing';
import { answerOf, factsOf, resultOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import { boardAnswer, row, rows } from './answers.ts';
import type { Answer, Board, BoardQuestion, BoardRow } from '../../../src/data/index.ts';
import type { KpiLeaderboard } from '../../../src/elements/leaderboard/leaderboard.ts';

async function board(given: Answer | Partial<Board> = {}, attributes: Record<string, string> = {}, widthPx = 700): Promise<KpiLeaderboard> {
  const store = fakeStore();
  const element = await mount('kpi-leaderboard', { src: '/a', kpi: 'win-rate', ...attributes }, widthPx);
  store.open.answer('result' in given ? given : boardAnswer(given));
  await element.updateComplete;
  return element;
}

async function asked(attributes: Record<string, string>): Promise<{ kpi: unknown; params?: unknown; board?: BoardQuestion | undefined }> {
  const store = fakeStore();
  await mount('kpi-leaderboard', { src: '/a', ...attributes });
  const { kpi, params, board: wanted } = store.open.request.questions[0]!;
  // What is not set, or not so, is not said.
  const said = Object.fromEntries(Object.entries(wanted ?? {}).filter(([, value]) => value));
  return { kpi, ...(params && { params }), board: said };
}

const clean = (text: string | null): string => (text ?? '').replace(/[\s\u00a0\u2009\u202f]+/g, ' ').replaceAll(' ,', ',').trim();
const lines = (element: KpiLeaderboard): string[][] =>
  [...part(element, 'table')!.querySelectorAll('tbody tr')].map((line) => [...line.children].map((cell) => clean(cell.textContent)).filter(Boolean));
const names = (element: KpiLeaderboard): string[] => [...part(element, 'table')!.querySelectorAll('tbody th[scope=row] > :first-child')].map((cell) => clean(cell.textContent));
const long = (n: number): BoardRow[] => Array.from({ length: n }, (_, i) => row(`Rep ${i + 1}`, [i + 1, i + 1], [100 - i, 200]));

describe('<kpi-leaderboard>', () => {
  describe('lets a name be chosen', () => {
    const press = (element: KpiLeaderboard, name: string): Record<string, string> | undefined => {
      let chosen: Record<string, string> | undefined;
      element.addEventListener('kpi-select', ({ selection }) => (chosen = { ...selection }), { once: true });
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('tbody button')].find((button) => clean(button.textContent).startsWith(name))?.click();
      return chosen;
    };

    it('and says whose it is, by the field that is ranked', async () => {
      expect(press(await board({ rows: long(3) }), 'Rep 2')).to.deep.equal({ owner: 'Rep 2' });
      expect(press(await board({ rows: long(3) }, { by: 'team' }), 'Rep 3')).to.deep.equal({ team: 'Rep 3' });
    });

    it('but not where names may not be known', async () => {
      for (const privacy of ['initials', 'anonymous', 'team', 'me'] as const) {
        const element = await board({ rows: long(3), privacy }, { privacy });
        expect(element.shadowRoot!.querySelectorAll('tbody button'), privacy).to.have.length(0);
      }
    });
  });

  describe('asks', () => {
    it('for nothing without a KPI', async () => {
      const store = fakeStore();
      const element = await mount('kpi-leaderboard', { src: '/a' });
      expect(store.asks).to.have.length(0);
      expect(element.state).to.equal('idle');
    });

    it('for a board of a KPI', async () => {
      expect(await asked({ kpi: 'win-rate' })).to.deep.equal({ kpi: 'win-rate', board: { kpis: ['win-rate'] } });
    });

    it('with all its attributes', async () => {
      expect(await asked({ kpi: 'sales-cycle', by: 'team', 'rank-by': 'target', direction: 'lower', guardrail: 'nps>=30', within: 'tenure', me: 'Ann', privacy: 'initials', 'min-n': '3' })).to.deep.equal({
        kpi: 'sales-cycle', params: { minN: 3, direction: 'lower' },
        board: { kpis: ['sales-cycle'], by: 'team', attainment: true, guardrail: 'nps>=30', within: 'tenure', me: 'Ann', privacy: 'initials' },
      });
    });

    it('for several KPIs with their weights', async () => {
      expect(await asked({ kpis: 'win-rate:2, nps' })).to.deep.equal({ kpi: 'win-rate', board: { kpis: ['win-rate:2', 'nps'] } });
    });

    it('for the strictest privacy where the word is not known', async () => {
      expect((await asked({ kpi: 'win-rate', privacy: 'anonymus' })).board).to.deep.equal({ kpis: ['win-rate'], privacy: 'me' });
      expect((await asked({ kpi: 'win-rate', within: 'floor', 'rank-by': 'luck' })).board).to.deep.equal({ kpis: ['win-rate'] });
    });

    it('for nothing to be kept where not everybody may be known', async () => {
      const cacheFor = async (attributes: Record<string, string>): Promise<unknown> => {
        const store = fakeStore();
        await mount('kpi-leaderboard', { src: '/a', kpi: 'win-rate', ...attributes });
        return store.open.request.cache;
      };
      expect(await cacheFor({ privacy: 'anonymous' })).to.equal('off');
      expect(await cacheFor({ privacy: 'named' })).to.equal(86_400_000);
      expect(await cacheFor({})).to.equal(86_400_000);
    });
  });

  describe('shows', () => {
    it('a table of ranks in bands, with movement, value and certainty; who has too little or nothing apart', async () => {
      const element = await board();
      expect(textOf(element, 'title')).to.equal('Win rate by owner');
      expect(lines(element)).to.deep.equal([
        ['1–3', 'Elif Kaya', '2 up 2 places', '46.0% 46 of 100, 95% sure: 41.0% to 51.0%'],
        ['Amara Okafor', '44.0% 44 of 100, 95% sure: 39.0% to 49.0%'],
        ['Chen Lili', '1 down 1 place, within noise', '43.0% 43 of 100, 95% sure: 38.0% to 48.0%'],
        ['4–5', 'Dana Ionescu, you', '3 up 3 places, within noise', '31.0% 31 of 100, 95% sure: 26.0% to 36.0%'],
        ['Marta Ruiz', '30.0% 30 of 100, 95% sure: 25.0% to 35.0%'],
        ['6', 'Bruno Conti', '17.0% 17 of 100, 95% sure: 12.0% to 22.0%'],
        ['–not ranked', 'Sara Lind', '3 of 4'],
        ['–not ranked', 'Tom Avery', '–'],
      ]);
      expect(textOf(element, 'note')).to.equal('Ranks share a band where the evidence does not separate them.');
      expect([...part(element, 'table')!.querySelectorAll('th')].every((th) => th.scope)).to.be.true;
    });

    it('who share a band in one cell with a bracket', async () => {
      const element = await board();
      expect([...element.shadowRoot!.querySelectorAll<HTMLTableCellElement>('.rank')].map(({ rowSpan }) => rowSpan)).to.deep.equal([3, 2, 1, 1, 1]);
      expect(element.shadowRoot!.querySelectorAll('.band')).to.have.length(2);
    });

    it('a real change of the value with a filled triangle, chance with a hollow one, and both in grey', async () => {
      const element = await board();
      expect([...element.shadowRoot!.querySelectorAll('.move svg')].map((svg) => svg.classList.contains('line'))).to.deep.equal([false, true, true]);
      expect(element.shadowRoot!.querySelector('.good, .bad')).to.be.null;
    });

    it('all on one scale: marks in their halos, who has too little hatched, all together dashed', async () => {
      const element = await board();
      const plots = [...element.shadowRoot!.querySelectorAll('.rank-plot')];
      expect(plots.map((plot) => [...plot.children].map(({ localName, className }) => `${localName}${className && `.${className}`}`).join(' '))).to.deep.equal(
        [...Array.from({ length: 6 }, () => 'u i b.mark'), 'i.hatch', '']);
      const at = (i: number): number => plots[i]!.querySelector('.mark')!.getBoundingClientRect().left;
      expect(at(0)).to.be.above(at(1));
      expect(textOf(element, 'legend')).to.equal('95% certainty all together 36.0% not enough data');
    });

    it('a bar from 0 where there is no interval, and no line for a total that is no measure of its parts', async () => {
      const money = rows.slice(0, 2).map(({ interval: _, ...one }, i) => ({ ...one, value: 800 - 400 * i, rank: { low: i + 1, high: i + 1 }, results: [resultOf('revenue-won', { value: 800 - 400 * i, currency: 'EUR' })] }));
      const kpi = factsOf('revenue-won', { unit: 'money' });
      const element = await board(answerOf('revenue-won', { value: 1200, currency: 'EUR' }, { kpi, board: { ...boardAnswer().board!, rows: money, unit: 'money', kpis: [{ facts: kpi, weight: 1 }], whole: 1200 } }), { kpi: 'revenue-won' });
      const [first, second] = [...element.shadowRoot!.querySelectorAll('.solid')].map((bar) => bar.getBoundingClientRect().width);
      expect(first! / second!).to.be.closeTo(2, 0.02);
      expect(element.shadowRoot!.querySelector('.rank-plot u')).to.be.null;
      expect(textOf(element, 'legend')).to.equal('');
    });

    it('the share of one\'s own target, with the target as a tick', async () => {
      const owned = rows.slice(0, 2).map((one, i) => ({ ...one, value: 1.2 - i / 2, rank: { low: i + 1, high: i + 1 }, target: 500 }));
      const lacking: BoardRow = { id: 'Zoe', name: 'Zoe', value: null, rank: null, unranked: 'no-target', results: [resultOf('win-rate', { value: 3 })] };
      const element = await board({ rows: [...owned, lacking], whole: 0.9 }, { 'rank-by': 'target' });
      expect(textOf(element, 'title')).to.equal('Win rate: share of own target');
      expect(element.shadowRoot!.querySelectorAll('.rank-plot s')).to.have.length(2);
      expect(textOf(element, 'legend')).to.contain('own target');
      expect(lines(element)[2]).to.deep.equal(['–not ranked', 'Zoeno target of their own', '–']);
      expect(clean(element.shadowRoot!.querySelector('small.behind')!.textContent)).to.equal('46.0% of 50,000.0%');
    });

    it('a score with what it is made of', async () => {
      const nps = factsOf('nps', { unit: 'points' });
      const kpis = [{ facts: factsOf('win-rate', { unit: 'share' }), weight: 1 }, { facts: nps, weight: 1 }];
      const scored = rows.slice(0, 1).map(({ interval: _, ...one }) => ({ ...one, value: 62.5, results: [...one.results, resultOf('nps', { value: 41 })] }));
      const element = await board({ rows: scored, unit: 'score', kpis, whole: 50 }, { kpis: 'win-rate,nps' });
      expect(textOf(element, 'title')).to.equal('Ranking by several figures');
      expect(textOf(element, 'note')).to.match(/^The score is how one does beside the others, from 0 to 100, over Win rate and Net promoter score\./);
      expect(lines(element)[0]!.slice(1)).to.deep.equal(['Elif KayaWin rate 46.0% · NPS 41', '2 up 2 places', '62.5']);
    });

    it('who failed the guardrail without a rank, and why', async () => {
      const guardrail = { facts: factsOf('nps', { unit: 'points' }), bound: 30, status: 'ok' as const };
      const failed = row('Bruno Conti', null, [60, 100], { unranked: 'guardrail', guard: resultOf('nps', { value: -12 }) });
      const element = await board({ rows: [...rows.slice(0, 3), failed], guardrail });
      expect(lines(element)[3]).to.deep.equal(['–not ranked', 'Bruno ContiNPS −12, guardrail 30 or more', '60.0% 60 of 100, 95% sure: 55.0% to 65.0%']);
      const unknown = await board({ guardrail: { ...guardrail, status: 'not-computable' } });
      expect(textOf(unknown, 'note')).to.contain('The guardrail Net promoter score cannot be computed from these data.');
    });

    it('groups under their names, each with its own ranks', async () => {
      const grouped = rows.map((one, i) => ({ ...one, group: i < 3 ? '0' : i < 6 ? '2' : '' }));
      const element = await board({ rows: grouped, groups: ['0', '2', ''] }, { within: 'tenure' });
      expect([...element.shadowRoot!.querySelectorAll('.section')].map(({ textContent }) => clean(textContent))).to.deep.equal(['under 6 months', '24 months and more', 'others']);
      const unknown = await board({ missing: 'reps.startedAt' }, { within: 'tenure' });
      expect(textOf(unknown, 'note')).to.contain('No groups: needs reps.startedAt.');
    });

    it('a KPI that cannot be ranked as just that', async () => {
      const element = await board({ rows: [], of: 0, unrankable: ['sales-cycle'] }, { kpi: 'sales-cycle' });
      expect(textOf(element, 'message')).to.equal('– Not ranked Neither more nor less of Sales cycle, mean is better, so a rank would say nothing. Set direction to say which way counts here.');
    });

    it('what is missing where nothing can be ranked', async () => {
      const missing = await board(boardAnswer({ rows: [], of: 0 }, { status: 'not-computable', value: null, missing: ['deals.owner'] }));
      expect(textOf(missing, 'message')).to.equal('– Needs deals.owner.');
      const nobody = await board({ rows: [], of: 0 });
      expect(textOf(nobody, 'message')).to.equal('None There is nobody to rank between Jul 1 and Sep 30, 2026.');
    });
  });

  describe('keeps to the top', () => {
    it('and to oneself, with a neighbour on each side', async () => {
      const thirty = long(30).map((one, i) => (i === 19 ? { ...one, me: true as const } : one));
      const element = await board({ rows: thirty, of: 30 }, { top: '3' });
      expect(lines(element).map(([rank, name]) => name ?? rank)).to.deep.equal(['Rep 1', 'Rep 2', 'Rep 3', '15 others', 'Rep 19', 'Rep 20, you', 'Rep 21', '9 others']);
    });

    it('ten where it is not said', async () => {
      expect(lines(await board({ rows: long(12), of: 12 }))).to.have.length(11);
    });

    it('without a line in the place of one row', async () => {
      expect(names(await board({ rows: long(11), of: 11 }))).to.have.length(11);
    });

    it('until all are asked for', async () => {
      const element = await board({ rows: long(30), of: 30 });
      const button = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Show all 30'))!;
      button.click();
      await element.updateComplete;
      expect(names(element)).to.have.length(30);
      expect(element.shadowRoot!.querySelector('.more')).to.be.null;
    });
  });

  describe('says who may be known', () => {
    const hidden = rows.map(({ name, ...one }, i) => ({ ...one, id: `C${i}`, ...(one.me && name !== undefined && { name }) }));
    const cases: [Board['privacy'], BoardRow[], string, string][] = [
      ['named', [...rows], 'everyone is named', 'Elif Kaya'],
      ['initials', hidden.map((one) => ({ ...one, name: 'E. K.' })), 'initials instead of names', 'E. K.'],
      ['anonymous', hidden, 'names are hidden', 'Colleague C0'],
      ['team', rows.slice(2, 4), 'only your team is shown, of 8 people', 'Chen Lili'],
      ['me', rows.slice(3, 4), 'only you are shown, of 8 people', 'Dana Ionescu, you'],
    ];
    for (const [privacy, seen, words, first] of cases) {
      it(privacy, async () => {
        const element = await board({ rows: seen, privacy }, { privacy });
        expect(textOf(element, 'basis')).to.contain(words);
        expect(names(element)[0]).to.equal(first);
      });
    }

    it('shows nobody where only oneself may be seen and nobody says who that is', async () => {
      expect(textOf(await board({ rows: [], privacy: 'me' }), 'message')).to.contain('Only one’s own row is shown here');
    });
  });

  it('shows text of others as text', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true">';
    const element = await board({ rows: [row(evil, [1, 1], [5, 10])] });
    expect(element.shadowRoot!.querySelector('img')).to.be.null;
    expect(names(element)).to.deep.equal([evil]);
  });

  it('has the same rows where it is narrow, without the plot', async () => {
    const element = await board({}, {}, 220);
    expect(lines(element)).to.deep.equal(lines(await board()));
    expect(part(element, 'plot')!.getClientRects()).to.have.length(0);
  });
});
