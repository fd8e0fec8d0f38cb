import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { answerOf, report } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import { beside, campaigns, campaignsAnswer, holdOut, rows as given } from './answers.ts';
import { all, pick, read, shown, stats, table, turn } from './shown.ts';
import type { KpiErrorEvent } from '../../../src/elements/events/error.ts';
import type { KpiSelectEvent } from '../../../src/elements/events/select.ts';

describe('<kpi-campaigns>', () => {
  describe('asks', () => {
    it('for orders by the last touch of the 5 days before', async () => {
      const store = fakeStore();
      await mount('kpi-campaigns', { src: '/a' });
      const { questions, source } = store.open.request;
      expect(questions).to.have.length(1);
      expect(questions[0]).to.deep.include({ kpi: 'campaign-revenue', period: 'all', campaigns: { model: 'last', windowDays: 5 } });
      expect(source.table).to.equal('orders');
    });

    it('with its attributes', async () => {
      const store = fakeStore();
      await mount('kpi-campaigns', { src: '/a', model: 'time-decay', 'window-days': '30', 'half-life': '14', margin: '0.6', control: 'nobody', period: '2026-Q3', 'min-n': '9' });
      expect(store.open.request.questions[0]).to.deep.include({
        period: '2026-Q3', params: { minN: 9, margin: 0.6 }, campaigns: { model: 'time-decay:14', windowDays: 30, control: 'nobody' },
      });
    });

    it('by the last touch where the model is not known', async () => {
      const store = fakeStore();
      await mount('kpi-campaigns', { src: '/a', model: 'magic' });
      expect(store.open.request.questions[0]!.campaigns!.model).to.equal('last');
    });
  });

  describe('shows', () => {
    it('each campaign with revenue, revenue per recipient and return, what is nobody\'s, and the whole', async () => {
      expect(table(await shown())).to.deep.equal([
        ['Campaign', 'Revenue', 'last touch first touch', 'per recipient', 'ROI'],
        ['Spring offer1,000 delivered · Jul 3', '€500', '', '€0.50', '150%'],
        ['Welcome series500 delivered · Jul 3', '€300', '', '€0.60', '200%'],
        ['Trade fair100 delivered · Jul 3', '€40', '', '€0.40', '−90%'],
        ['No campaign4 orders', '€160', '', '', ''],
        ['All ordersthe parts add up to the whole, in every model', '€1.00K', '', '', ''],
      ]);
    });

    it('a bar by the chosen model, and a ring where the other would put it', async () => {
      const of = await shown();
      const places = all(of, '.cp tbody .scale').map((scale) => {
        const { left, width } = scale.getBoundingClientRect();
        const ring = scale.querySelector('.before')!.getBoundingClientRect();
        return [scale.querySelector('.bar')!.getBoundingClientRect().width / width, (ring.left + ring.width / 2 - left) / width].map((x) => Math.round(x * 1000) / 1000);
      });
      // The longest of all, 620 by the first touch, fills the scale.
      expect(places[0]![0]).to.be.closeTo(500 / 620, 0.01);
      expect(places[0]![1]).to.be.closeTo(200 / 620, 0.01);
      expect(places[1]![1]).to.be.closeTo(1, 0.01);
    });

    it('the model and the window in words', async () => {
      expect(textOf((await shown()).element, 'rule')).to.equal('An order goes to the last campaign that reached its customer in the 5 days before it. Credit shows who was there, not what a campaign caused.');
      const decay = await shown(campaignsAnswer({ model: 'time-decay:14', windowDays: 30 }));
      expect(textOf(decay.element, 'rule')).to.contain('in the 30 days before it; a touch weighs half as much for every 14 days of age');
      expect(textOf(decay.element, 'period')).to.contain('30-day window');
    });

    it('for which campaign the model matters most', async () => {
      expect(textOf((await shown()).element, 'finding')).to.equal('The model matters here. Welcome series earns €620 by first touch and €300 by last touch: it opens more than it closes.');
      const same = given.map((row) => ({ ...row, otherwise: row.results['campaign-revenue'].value }));
      expect(part((await shown(campaignsAnswer({ rows: same }))).element, 'finding')).to.equal(null);
    });

    it('the mail\'s own funnel: counts, shares of the step before and of those delivered', async () => {
      const of = await shown();
      expect(all(of, '.steps tbody tr').map((line) => [...line.children].map(read))).to.deep.equal([
        ['Delivered', '', '1,000', '', ''], ['Opened', '', '400', '40.0%', '40.0%'], ['Clicked', '', '100', '25.0%', '10.0%'], ['Ordered', '', '10', '10.0%', '1.0%'],
      ]);
      expect(textOf(of.element, 'mail')).to.contain('3 unsubscribed, 0.3% of delivered').and.to.contain('8 came back').and.to.contain('Opens say too much');
      expect(stats(of, '.mail')).to.deep.equal({ Revenue: '€500', Cost: '€200', Net: '€300', ROI: '150%', 'per recipient': '€0.50' });
    });

    it('what is not known of a mail, and leaves out what cannot be a share', async () => {
      const unknown = { ...given[0]!, delivered: null, sent: null };
      expect(textOf((await shown(campaignsAnswer({ rows: [unknown] }))).element, 'mail')).to.contain('Nothing is known of this mailing');
      const many = { ...given[0]!, orders: 300 };
      expect(all(await shown(campaignsAnswer({ rows: [many] })), '.steps tbody tr:last-child td').map(read)).to.deep.equal(['', '300', '–', '30.0%']);
    });

    it('a return that is certain to be a loss with a diamond', async () => {
      const [, , , fair] = all(await shown(), '.cp tr');
      expect(fair!.querySelector('.roi .bad .dia')).to.exist;
      expect(all(await shown(), '.cp .bad')).to.have.length(1);
    });

    it('customers who were held out, and what the mail added', async () => {
      const of = await shown(campaignsAnswer({ holdOuts: [holdOut] }));
      expect(textOf(of.element, 'hold-out')).to.equal('Against a hold-out: revenue per customer Spring offer, 1,000 customers €0.97 95% sure: €0.67 to €1.27 held out, 100 customers €0.20 95% sure: −€0.10 to €0.50 Spring offer itself added €0.77 per customer, 95% sure: €0.50 to €1.04.');
      const arm = { ...holdOut.arms[0]!, added: { ...holdOut.arms[0]!.added, verdict: 'noise' as const } };
      expect(textOf((await shown(campaignsAnswer({ holdOuts: [{ ...holdOut, arms: [arm], inBoth: 2 }] }))).element, 'hold-out'))
        .to.contain('made no difference that chance does not explain: €0.77').and.to.contain('2 customers in more than one group are left out');
      expect(textOf((await shown(campaignsAnswer({ holdOuts: [{ ...holdOut, incomplete: true }] }))).element, 'hold-out')).to.contain('cannot be judged').and.not.to.contain('added');
    });

    it('amounts of several currencies one by one, and says why they are no sum', async () => {
      const mixed = { status: 'mixed-currency', value: null, byCurrency: { EUR: 300, USD: 200 }, currency: undefined } as never;
      const row = { ...given[0]!, otherwise: null, results: { ...given[0]!.results, 'campaign-revenue': { ...given[0]!.results['campaign-revenue'], ...(mixed as object) } } };
      const of = await shown(campaignsAnswer({ rows: [row] }, mixed));
      expect(textOf(of.element, 'figure')).to.equal('€300 and $200');
      expect(textOf(of.element)).to.contain('Amounts in EUR and USD cannot be added without exchange rates.');
      expect(table(of)[1]![1]).to.equal('€300 and $200');
      expect(all(of, '.cp tbody .scale')).to.have.length(0);
      expect(textOf(of.element, 'what-if')).to.contain('several currencies');
    });

    it('names as text, whatever is in them', async () => {
      const name = '<img src=x onerror="window.ran=1">';
      const of = await shown(campaignsAnswer({ rows: [{ ...given[0]!, name }] }));
      expect(read(all(of, '.campaign')[0])).to.equal(name);
      expect(of.element.shadowRoot!.querySelector('img')).to.equal(null);
    });

    it('twelve campaigns, and the others when asked', async () => {
      const many = Array.from({ length: 15 }, (_, i) => ({ ...given[0]!, id: `c${i}`, name: `Campaign ${i}` }));
      const of = await shown(campaignsAnswer({ rows: many }));
      expect(all(of, '.campaign')).to.have.length(12);
      const more = all(of, 'button.link').find((button) => read(button).includes('15'))!;
      more.click();
      await of.element.updateComplete;
      expect(all(of, '.campaign')).to.have.length(15);
    });
  });

  describe('the model', () => {
    it('is chosen by radios, which ask anew', async () => {
      const of = await shown();
      const radios = all(of, '.seg input') as HTMLInputElement[];
      expect(radios.map(({ value, checked }) => [value, checked])).to.deep.equal([['first', false], ['last', true], ['linear', false], ['time-decay', false]]);
      radios[2]!.click();
      await of.element.updateComplete;
      expect(of.element.model).to.equal('linear');
      expect(of.store.open.request.questions[0]!.campaigns).to.deep.equal({ model: 'linear', windowDays: 5 });
    });

    it('is chosen from a list where there is no room', async () => {
      const of = await shown(campaignsAnswer(), {}, 360);
      expect(getComputedStyle(all(of, '.seg')[0]!).display).to.equal('none');
      const select = all(of, '.model-list select')[0] as HTMLSelectElement;
      select.value = 'first';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await of.element.updateComplete;
      expect(of.store.open.request.questions[0]!.campaigns!.model).to.equal('first');
    });

    it('has a window of its own', async () => {
      const of = await shown();
      const [, days] = all(of, '.choice select') as HTMLSelectElement[];
      days!.value = '30';
      days!.dispatchEvent(new Event('change', { bubbles: true }));
      await of.element.updateComplete;
      expect(of.store.open.request.questions[0]!.campaigns!.windowDays).to.equal(30);
    });
  });

  describe('a press on a campaign', () => {
    it('looks at it more closely, and tells its orders', async () => {
      const of = await shown();
      const event = oneEvent(of.element, 'kpi-select') as unknown as Promise<KpiSelectEvent>;
      all(of, '.campaign')[1]!.click();
      const ask = of.store.asks.find(({ request }) => request.questions[0]!.campaigns!.rowsOf === 'welcome')!;
      expect(ask.request.cache).to.equal('off');
      ask.answer(campaignsAnswer({ rowsOf: { campaign: 'welcome', total: 9, rows: [{ id: 'o1', credit: 33.33 }] } }));
      const { selection, rows, total } = await event;
      expect({ selection, rows, total }).to.deep.equal({ selection: { campaign: 'welcome' }, rows: [{ id: 'o1', credit: 33.33 }], total: 9 });
      expect(ask.closed).to.be.true;
      await of.element.updateComplete;
      expect(textOf(of.element, 'mail')).to.contain('Welcome series');
      expect(all(of, '[aria-current=true]').map(read)).to.deep.equal(['Welcome series']);
    });

    it('tells that it failed', async () => {
      const of = await shown();
      const event = oneEvent(of.element, 'kpi-error') as unknown as Promise<KpiErrorEvent>;
      all(of, '.campaign')[0]!.click();
      of.store.asks.at(-1)!.fail({ code: 'network' });
      expect((await event).error.code).to.equal('network');
    });
  });

  describe('side by side', () => {
    it('asks for another campaign, then shows how they differ and whether that is noise', async () => {
      const of = await shown();
      expect(part(of.element, 'beside')).to.equal(null);
      pick(of, 0).click();
      await of.element.updateComplete;
      expect(textOf(of.element, 'beside')).to.contain('Choose another campaign');
      pick(of, 1).click();
      await of.element.updateComplete;
      expect(of.store.open.request.questions[0]!.campaigns!.beside).to.deep.equal(['spring', 'welcome']);
      of.store.open.answer(campaignsAnswer({ beside }));
      await of.element.updateComplete;
      expect(all(of, '.beside tr').map((line) => [...line.children].map(read))).to.deep.equal([
        ['', 'Spring offer', 'Welcome series'],
        ['Campaign revenue', '€500', '€300 40% worse'],
        ['Per recipient', '€0.50', '€0.60 20% within noise'],
        ['ROI', '150%', '200% 33% within noise'],
        ['Opened', '40.0%', '60.0% 20 pts better'],
        ['Clicked', '10.0%', '18.0% 8 pts better'],
        ['Unsubscribed', '0.3%', '0.2% 0.1 pts within noise'],
      ]);
      pick(of, 1).click();
      await of.element.updateComplete;
      expect(of.element.beside).to.deep.equal(['spring']);
    });
  });

  describe('a formula card', () => {
    it('explains a figure of one campaign', async () => {
      const of = await shown();
      const [open] = all(of, '.mail .stats button.info').slice(1);
      open!.click();
      await waitUntil(() => part(of.element, 'dialog'), 'The card opens.', { timeout: 8000 });
      await of.element.updateComplete;
      const text = textOf(of.element, 'dialog');
      expect(text).to.contain('Campaign ROI: Spring offer').and.to.contain('300').and.to.contain('200');
    });
  });

  describe('a menu', () => {
    it('shows every figure of every campaign as a table, and nothing of what if', async () => {
      const of = await shown();
      await turn(of, 'openRate', 0.6);
      part(of.element, 'menu')!.click();
      const item = (): HTMLElement | undefined => all(of, '[role=menuitem]').find((one) => read(one) === 'Show as table');
      await waitUntil(item, 'The menu opens.', { timeout: 8000 });
      item()!.click();
      await waitUntil(() => of.element.shadowRoot!.querySelector('table.plain'), 'The table opens.', { timeout: 8000 });
      const plain = of.element.shadowRoot!.querySelector('table.plain')!;
      const lines = [...plain.querySelectorAll('tbody tr')].map((line) => [...line.children].slice(0, 2).map(read).concat(read(line.children[3])));
      expect(lines.filter(([kpi]) => kpi === 'Campaign revenue')).to.deep.equal([
        ['Campaign revenue', '', '€1,000'], ['Campaign revenue', 'Spring offer', '€500'], ['Campaign revenue', 'Welcome series', '€300'], ['Campaign revenue', 'Trade fair', '€40'], ['Campaign revenue', 'No campaign', '€160'],
      ]);
      expect(lines.filter(([, group]) => group === 'Spring offer').map(([kpi]) => kpi)).to.deep.equal(['Campaign revenue', 'Revenue per recipient', 'Campaign ROI', 'Email open rate', 'Email click rate', 'Unsubscribe rate']);
      expect(read(plain)).not.to.contain('750');
    });
  });

  describe('without campaigns', () => {
    it('shows the orders, and that no campaign has a part in them', async () => {
      const of = await shown(campaignsAnswer({ rows: [], none: { ...campaigns.none, revenue: campaigns.total, orders: 24 } }));
      expect(textOf(of.element)).to.contain('No campaign was sent or credited between Jul 1 and Sep 30, 2026.');
      expect(part(of.element, 'mail')).to.equal(null);
      expect(part(of.element, 'what-if')).to.equal(null);
    });

    it('says what is missing, or that there is nothing', async () => {
      const missing = answerOf('campaign-revenue', { status: 'not-computable', value: null, missing: ['touches.campaign'] });
      expect(textOf((await shown(missing)).element, 'message')).to.contain('Needs touches.campaign.');
      const none = campaignsAnswer({ rows: [] }, { status: 'no-data', value: null });
      const of = await shown(none);
      expect(of.element.state).to.equal('empty');
      expect(textOf(of.element, 'message')).to.contain('None');
      expect(of.element.report).to.deep.equal(report);
    });

    it('is idle without data and without draft', async () => {
      fakeStore();
      const element = await mount('kpi-campaigns');
      expect(element.state).to.equal('idle');
      expect(element.data).to.equal(undefined);
    });
  });
});
