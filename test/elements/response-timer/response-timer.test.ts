import { expect, waitUntil } from '@open-wc/testing';
import { restoreTime, stopTime, type Clock } from '../clock.ts';
import { fakeStore, type FakeStore } from '../fake-store.ts';
import { box, mount, part, settle, textOf } from '../mount.ts';
import { answered, answerFrom, hour, minute, noon, waiting, type Row } from './answers.ts';
import type { KpiResponseTimer } from '../../../src/elements/response-timer/response-timer.ts';
import type { Threshold } from '../../../src/elements/events/threshold.ts';

type Shown = { element: KpiResponseTimer; clock: Clock; store: FakeStore; crossed: Threshold[] };

let ending = new AbortController();

async function timer(attributes: Record<string, string> = {}, rows?: readonly Row[], widthPx = 1000): Promise<Shown> {
  restoreTime();
  const clock = stopTime();
  clock.now = noon;
  const crossed: Threshold[] = [];
  document.addEventListener('kpi-threshold', ({ detail }) => crossed.push(detail), { signal: ending.signal });
  const store = fakeStore();
  const element = await mount('kpi-response-timer', { src: '/requests.json', zone: 'UTC', ...attributes }, widthPx);
  store.open.answer(answerFrom(store.open, rows, noon));
  await element.updateComplete;
  return { element, clock, store, crossed };
}

const texts = (element: KpiResponseTimer, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim());
const times = (element: KpiResponseTimer): string[] => texts(element, '.t > [aria-hidden]');
const figures = (element: KpiResponseTimer): Record<string, string> => {
  const values = texts(element, 'dl:first-of-type dd');
  return Object.fromEntries(texts(element, 'dl:first-of-type dt').map((name, i) => [name, values[i] ?? '']));
};

describe('<kpi-response-timer>', () => {
  beforeEach(() => (ending = new AbortController()));
  afterEach(() => ending.abort());

  describe('asks', () => {
    it('for the KPIs of response time, the marks that have one, and who waits', async () => {
      const { store } = await timer();
      expect(store.open.request.questions.map(({ kpi }) => kpi)).to.deep.equal(['customer-response-time-median', 'customer-response-time', 'response-within-1h', 'response-within-24h']);
      expect(store.open.request.questions[0]!.waits).to.deep.equal({ marks: [hour, 24 * hour], most: 5 });
      expect(store.open.request.source.table).to.equal('requests');
    });

    it('with the marks, groups, limit and schedule of its attributes', async () => {
      const schedule = { week: { 1: [['09:00', '17:00']] } };
      const { store } = await timer({ marks: '24h 30m', by: 'owner', limit: '3', schedule: JSON.stringify(schedule), 'as-of': '2026-09-23T12:00:00Z' });
      const [first] = store.open.request.questions;
      expect(first).to.deep.include({ by: ['owner'], asOf: '2026-09-23T12:00:00Z', schedule: { ...schedule, zone: 'UTC' } });
      expect(first!.waits).to.deep.equal({ marks: [30 * minute, 24 * hour], most: 3, by: 'owner' });
      expect(store.open.request.questions.map(({ kpi }) => kpi)).to.deep.equal(['customer-response-time-median', 'customer-response-time', 'response-within-24h']);
    });

    it('by the server’s clock, to the minute, and again only where the browser’s is wrong', async () => {
      const { store } = await timer({ 'server-time': new Date(noon + 7 * minute - 20_000).toISOString() });
      await settle();
      expect(store.open.request.questions.map(({ waits }) => waits?.aheadMs)).to.deep.equal([7 * minute, 7 * minute, 7 * minute, 7 * minute]);
      const right = await timer({ 'server-time': new Date(noon).toISOString() });
      await settle();
      expect(right.store.asks).to.have.length(1);
    });
  });

  describe('who waits', () => {
    it('is listed with the longest first, its time, and how it stands by the marks', async () => {
      const { element } = await timer();
      expect(textOf(element, 'figure')).to.equal('5');
      expect(texts(element, '.who')).to.deep.equal(['Helvetia Logistics e-mail, Ann', 'Studio Bianchi web form, Bob', 'Marea Foods Ann', 'Kestrel Ltd Ann', 'Aurora Labs chat, Bob']);
      expect(times(element)).to.deep.equal(['26h 14m', '3h 08m', '1h 21m', '47:12', '12:05']);
      expect(texts(element, '.stand')).to.deep.equal(['past 24h', 'past 1h', 'past 1h', '13 min left', '48 min left']);
      expect([...element.shadowRoot!.querySelectorAll('.queue > [part=waiting]')].map(({ className }) => className)).to.deep.equal(['lost', 'late', 'late', 'early', 'early']);
    });

    it('ticks where it is, without asking again', async () => {
      const { element, clock, store } = await timer();
      clock.pass(1000);
      await element.updateComplete;
      expect(times(element)).to.deep.equal(['26h 14m', '3h 08m', '1h 21m', '47:13', '12:06']);
      clock.pass(13 * minute);
      await element.updateComplete;
      expect(times(element)).to.deep.equal(['26h 27m', '3h 21m', '1h 34m', '1h 00m', '25:06']);
      expect(store.asks).to.have.length(1);
      expect(store.open.refreshed).to.equal(0);
    });

    it('wakes the page no more than something changes', async () => {
      const { element, clock } = await timer({}, waiting.slice(0, 3));
      let set = 0;
      const fake = globalThis.setTimeout;
      globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
        set++;
        return fake(...args);
      }) as typeof setTimeout;
      clock.pass(hour);
      // All three began on a whole minute and show minutes: they change together.
      expect(set).to.be.within(59, 61);
      element.remove();
      await settle();
      expect(clock.waiting).to.equal(0);
    });

    it('leads into the CRM by addresses of the web only, and is text whatever it says', async () => {
      const rows: Row[] = [
        ...waiting.slice(0, 2),
        { id: 'x', account: '<img src=x onerror=alert(1)>', at: noon - minute, respondedAt: null, url: 'javascript:alert(1)' },
        { id: 'y', account: 'Data', at: noon - minute, respondedAt: null, url: 'data:text/html,x' },
      ];
      const { element } = await timer({}, rows);
      const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
      expect(links.map(({ href }) => href)).to.deep.equal([new URL('/requests/r1', document.baseURI).href, 'https://crm.example/r2']);
      expect(element.shadowRoot!.querySelector('img')).to.be.null;
      expect(texts(element, '.who')[2]).to.equal('<img src=x onerror=alert(1)>');
    });

    it('is cut at a limit, and says how many more there are', async () => {
      const { element } = await timer({ limit: '2' });
      expect(element.shadowRoot!.querySelectorAll('[part=waiting]')).to.have.length(2);
      expect(textOf(element, 'more')).to.equal('and 3 more');
      expect(textOf(element, 'figure')).to.equal('5');
    });

    it('is nobody', async () => {
      const { element } = await timer({}, answered);
      expect(textOf(element, 'figure')).to.equal('0');
      expect(textOf(element)).to.contain('Nobody is waiting').and.to.contain('All 8 requests are answered.');
      expect(part(element, 'queue')).to.be.null;
    });

    it('stands as of an instant', async () => {
      const { element, clock, crossed } = await timer({ 'as-of': new Date(noon).toISOString() });
      expect(textOf(element)).to.contain('as of Sep 23, 12:00 PM');
      clock.pass(2 * hour);
      await element.updateComplete;
      expect(times(element)[3]).to.equal('47:12');
      expect(crossed).to.deep.equal([]);
    });
  });

  describe('kpi-threshold', () => {
    it('tells of each mark that is passed while somebody looks on, once, also of those not listed', async () => {
      const { clock, crossed } = await timer({ limit: '1' });
      clock.pass(hour);
      expect(crossed).to.deep.equal([{ id: 'r4', mark: hour, elapsed: hour }, { id: 'r5', mark: hour, elapsed: hour }]);
    });

    it('does not tell again after another reading, nor of what had passed before it was first seen', async () => {
      const { element, clock, crossed, store } = await timer();
      clock.pass(13 * minute);
      expect(crossed.map(({ id }) => id)).to.deep.equal(['r4']);
      const later = [...waiting, { id: 'new', account: 'New', at: noon - 2 * hour, respondedAt: null }];
      store.open.answer(answerFrom(store.open, later, clock.now));
      await element.updateComplete;
      clock.pass(minute);
      expect(crossed.map(({ id }) => id)).to.deep.equal(['r4']);
    });

    it('bubbles out of a shadow root, and is said politely', async () => {
      const { element, clock } = await timer();
      const events: Event[] = [];
      document.addEventListener('kpi-threshold', (event) => events.push(event), { signal: ending.signal });
      box().attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      clock.pass(13 * minute);
      await element.updateComplete;
      expect(events).to.have.length(1);
      expect(events[0]).to.deep.include({ bubbles: true, composed: true });
      expect(texts(element, '.now [role=status]')).to.deep.equal(['Kestrel Ltd: past 1h']);
    });
  });

  describe('the figures', () => {
    it('are median, mean, percentile, the share within each mark of those old enough, and those without an answer', async () => {
      const { element } = await timer();
      // 5, 10, 20, 30, 40, 90, 600, 1800 minutes: the median is 35, the mean 324.4, the percentile 0.3 on the way from 600 to 1800.
      expect(texts(element, '.half')[0]).to.equal('35 min median');
      expect(figures(element)).to.deep.equal({ mean: '5.4 hr', '90% within': '16 hr', 'within 1h': '45.5%', 'within 24h': '77.8%', 'no answer yet': '5' });
    });

    it('open their formula cards', async () => {
      const { element } = await timer();
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.past button.explain')];
      expect(buttons.map(({ textContent }) => textContent.trim())).to.deep.equal(['median', 'mean', 'within 1h', 'within 24h']);
      restoreTime();
      for (const [i, title] of ['Customer response time, median', 'Customer response time, mean', 'Answered within 1 hour', 'Answered within 24 hours'].entries()) {
        buttons[i]!.click();
        await waitUntil(() => texts(element, 'dialog[open] h2')[0] === title, title);
      }
    });

    it('show the parts of a share of too few', async () => {
      const { element } = await timer({}, answered.slice(0, 3));
      expect(figures(element)['within 1h']).to.equal('3 of 3');
    });

    it('stand side by side for calendar and business hours', async () => {
      const { element } = await timer({ schedule: '{"week":{"1":[["09:00","17:00"]],"2":[["09:00","17:00"]],"3":[["09:00","17:00"]]}}' });
      expect(texts(element, '.kind')).to.deep.equal(['Calendar hours', 'Business hours']);
      // All came after 20:00 on Monday and were answered then, but the last, which was open for all of Tuesday.
      expect(texts(element, '.half')).to.deep.equal(['35 min median', '0 min median']);
      // From 9:46 on Tuesday 26 h 14 min on the calendar are 7 h 14 min of that day and 3 h of Wednesday.
      expect(times(element).slice(0, 2)).to.deep.equal(['10h 14m', '3h 00m']);
      expect(textOf(element)).to.contain('Requests by the time to their first answer, Business hours');
    });

    it('are told by owner, with those of too few answers apart', async () => {
      const { element } = await timer({ by: 'owner' });
      const rows = [...part(element, 'owners')!.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
      // Ann: 10, 20, 30, 40, 90, 600 minutes; 4 of 8 old enough within an hour, and 6 of 7 within a day.
      expect(rows[0]).to.deep.equal(['Ann', '35 min', '5.8 hr', '50.0%', '85.7%', '6']);
      expect(rows[1]).to.deep.equal(['not enough data']);
      expect(rows[2]!.slice(0, 2)).to.deep.equal(['Bob', '15 hr']);
      expect(rows[2]!.slice(3)).to.deep.equal(['1 of 3', '1 of 2', '2']);
    });
  });

  describe('the spread', () => {
    it('counts the answers in bins of time and those without one, drawn and as a table', async () => {
      const { element } = await timer();
      const rows = [...element.shadowRoot!.querySelectorAll('.past table tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
      expect(rows.map(([name, n]) => [name, n])).to.deep.equal([
        ['up to 5m', '1'], ['up to 15m', '1'], ['up to 30m', '2'], ['up to 1h', '1'], ['up to 2h', '1'], ['up to 4h', '0'], ['up to 8h', '0'], ['up to 24h', '1'],
        ['later', '1'], ['no answer yet', '5'],
      ]);
      expect(texts(element, '.bins b')).to.deep.equal(['1', '1', '2', '1', '1', '0', '0', '1', '1', '5']);
      expect(texts(element, '.bins small')).to.deep.equal(['1h 5 of 11', '24h 7 of 9']);
    });

    it('tells the share answered by then, with those who wait counted', async () => {
      const { element } = await timer();
      // Kaplan-Meier by hand: 13 at risk, 1/13 after 5 min, 2/13 after 15; one leaves after 12; then 20 and 30 of 10 at risk.
      expect(texts(element, '.bin-names:last-of-type span').slice(0, 2)).to.deep.equal(['8%', '15%']);
    });
  });

  describe('the states', () => {
    it('names the field that is missing', async () => {
      const { element } = await timer({}, waiting.map(({ respondedAt: _, ...row }) => row as Row));
      expect(textOf(element, 'message')).to.contain('Needs requests.respondedAt');
      expect(part(element, 'queue')).to.be.null;
    });

    it('says that there is nothing, and still who waits from before the period', async () => {
      const none = await timer({}, []);
      expect(none.element.state).to.equal('empty');
      const { element } = await timer({ period: '2026-10' });
      expect(element.shadowRoot!.querySelectorAll('[part=waiting]')).to.have.length(5);
      expect(textOf(element)).to.contain('No request received');
    });

    it('keeps what it knows through a failed reading, ticking on', async () => {
      const { element, clock, store } = await timer();
      store.open.fail();
      clock.pass(1000);
      await element.updateComplete;
      expect(element.stale).to.be.true;
      expect(times(element)[3]).to.equal('47:13');
      expect(textOf(element, 'freshness')).to.contain('refresh failed');
    });

    it('shows an error, and no data', async () => {
      const store = fakeStore();
      const element = await mount('kpi-response-timer', { src: '/a' });
      store.open.fail();
      await element.updateComplete;
      expect(element.state).to.equal('error');
      const idle = await mount('kpi-response-timer');
      expect(textOf(idle, 'message')).to.contain('No data yet');
    });
  });

  it('gives its figures to the table and the file', async () => {
    const { figures: all } = await import('../../../src/elements/export/figures.ts');
    const { languageOf } = await import('../../../src/locales/registry.ts');
    const { store } = await timer({ by: 'owner' });
    const { entries } = answerFrom(store.open, undefined, noon);
    const rows = all(entries, languageOf('en')).map(({ name, group, value }) => `${name} | ${group} | ${Math.round(Number(value))}`);
    expect(rows).to.include('Customer response time, median |  | 35').and.to.include('Response time, 90% within |  | 960').and.to.include('Response time, 90% within | Ann | 345');
    expect(rows).to.include('Response time, up to 5m |  | 1').and.to.include('Response time, no answer yet |  | 5');
  });
});
