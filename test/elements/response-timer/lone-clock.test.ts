import { expect } from '@open-wc/testing';
import { showPage, stopTime, type Clock } from '../clock.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, settle, textOf } from '../mount.ts';
import { hour, minute, noon } from './answers.ts';
import type { KpiResponseTimer } from '../../../src/elements/response-timer/response-timer.ts';
import type { Threshold } from '../../../src/elements/events/threshold.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

async function timer(attributes: Record<string, string>, now = noon): Promise<{ element: KpiResponseTimer; clock: Clock; crossed: Threshold[] }> {
  const clock = stopTime();
  clock.now = now;
  const crossed: Threshold[] = [];
  document.addEventListener('kpi-threshold', ({ detail }) => crossed.push(detail), { signal: ending.signal });
  const element = await mount('kpi-response-timer', { id: 'case-7', zone: 'UTC', ...attributes });
  await element.updateComplete;
  return { element, clock, crossed };
}

async function pass(element: KpiResponseTimer, clock: Clock, ms: number): Promise<void> {
  clock.pass(ms);
  await element.updateComplete;
}

const status = (element: KpiResponseTimer): string => (element.shadowRoot!.querySelector('.main [role=status]')!.textContent ?? '').trim();

let ending = new AbortController();

describe('<kpi-response-timer since>', () => {
  beforeEach(() => (ending = new AbortController()));
  afterEach(() => ending.abort());

  it('shows how long it has been, what is left, and since when', async () => {
    const { element } = await timer({ since: iso(noon - 47 * minute - 12_000) });
    expect(textOf(element, 'clock')).to.equal('47:12');
    expect(textOf(element)).to.contain('13 min left to the 1h mark').and.to.contain('since 11:12 AM; Calendar hours');
    expect(textOf(element, 'title')).to.equal('Waiting for an answer');
    expect(element.state).to.equal('idle');
  });

  it('takes epoch milliseconds, as a property and as an attribute', async () => {
    const { element } = await timer({ since: String(noon - hour) });
    expect(textOf(element, 'clock')).to.equal('1h 00m');
    element.since = noon - 5 * minute;
    await element.updateComplete;
    expect(textOf(element, 'clock')).to.equal('5:00');
  });

  it('ticks with the second below an hour, with the minute above, with the hour from 100 on', async () => {
    const { element, clock } = await timer({ since: iso(noon - hour + 2000) });
    await pass(element, clock, 1000);
    expect(textOf(element, 'clock')).to.equal('59:59');
    await pass(element, clock, 1000);
    expect(textOf(element, 'clock')).to.equal('1h 00m');
    await pass(element, clock, minute - 1);
    expect(textOf(element, 'clock')).to.equal('1h 00m');
    await pass(element, clock, 1);
    expect(textOf(element, 'clock')).to.equal('1h 01m');
    await pass(element, clock, 98 * hour + 59 * minute);
    expect(textOf(element, 'clock')).to.equal('4d 04h');
  });

  it('wakes no more than it changes in a day, and leaves nothing behind', async () => {
    let set = 0;
    const { element, clock } = await timer({ since: iso(noon) });
    const fake = globalThis.setTimeout;
    globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
      set++;
      return fake(...args);
    }) as typeof setTimeout;
    await pass(element, clock, 24 * hour);
    // 3600 seconds of the first hour, then the minutes of 23 hours, each of which sets the next; one more may be set for the rest.
    expect(set).to.be.within(3600 + 23 * 60 - 1, 3600 + 23 * 60 + 1);
    expect(clock.waiting).to.equal(1);
    element.remove();
    await settle();
    expect(clock.waiting).to.equal(0);
  });

  it('does not tick while the page is hidden, and is right at once on return', async () => {
    const { element, clock } = await timer({ since: iso(noon) });
    showPage(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.waiting).to.equal(0);
    await pass(element, clock, 10 * minute);
    expect(textOf(element, 'clock')).to.equal('0:00');
    showPage(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(textOf(element, 'clock')).to.equal('10:00');
  });

  it('is right after a sleep of three hours, and tells of the mark once', async () => {
    const { element, clock, crossed } = await timer({ since: iso(noon - 30 * minute) });
    clock.now += 3 * hour;
    dispatchEvent(new Event('focus'));
    await element.updateComplete;
    expect(textOf(element, 'clock')).to.equal('3h 30m');
    expect(crossed).to.deep.equal([{ id: 'case-7', mark: hour, elapsed: 3.5 * hour }]);
  });

  it('counts the hours that passed in a night of a clock change', async () => {
    // In Rome the hour from 2 to 3 was skipped: from 1:30 to 3:30 is one hour.
    const { element } = await timer({ since: '2026-03-29T01:30:00+01:00', zone: 'Europe/Rome' }, Date.UTC(2026, 2, 29, 1, 30));
    expect(textOf(element, 'clock')).to.equal('1h 00m');
    element.since = '2026-10-25T01:30:00+02:00';
    element.until = '2026-10-25T03:30:00+01:00';
    element.asOf = '2026-10-26';
    await element.updateComplete;
    expect(textOf(element, 'clock')).to.equal('3h 00m');
  });

  it('goes by the server where the browser’s clock is 7 minutes wrong', async () => {
    const { element, clock } = await timer({ since: iso(noon - 10 * minute), 'server-time': iso(noon) }, noon - 7 * minute);
    expect(textOf(element, 'clock')).to.equal('10:00');
    await pass(element, clock, 5000);
    expect(textOf(element, 'clock')).to.equal('10:05');
  });

  it('stays with the server where the clock is set back later', async () => {
    const { element, clock } = await timer({ since: iso(noon - 10 * minute), 'server-time': iso(noon) });
    await pass(element, clock, minute);
    clock.now -= 7 * minute;
    dispatchEvent(new Event('focus'));
    await element.updateComplete;
    expect(textOf(element, 'clock')).to.equal('11:00');
  });

  it('follows the browser’s clock where that is set right and nobody knows better', async () => {
    const { element, clock } = await timer({ since: iso(noon - 10 * minute) }, noon + 7 * minute);
    expect(textOf(element, 'clock')).to.equal('17:00');
    await pass(element, clock, minute);
    clock.now = noon;
    dispatchEvent(new Event('focus'));
    await element.updateComplete;
    expect(textOf(element, 'clock')).to.equal('10:00');
  });

  it('asks an address for the time once, and believes its Date header', async () => {
    const real = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = async (input, init) => {
      asked.push(`${init?.method} ${String(input)}`);
      return new Response(null, { headers: { date: 'Wed, 23 Sep 2026 12:00:00 GMT' } });
    };
    try {
      const { element } = await timer({ since: iso(noon - 10 * minute), 'server-time': '/time' }, noon - 7 * minute);
      await new Promise<void>((resolve) => queueMicrotask(resolve));
      await element.updateComplete;
      await element.updateComplete;
      expect(textOf(element, 'clock')).to.equal('10:00');
      expect(asked).to.deep.equal([`HEAD ${new URL('/time', document.baseURI).href}`]);
    } finally {
      globalThis.fetch = real;
    }
  });

  describe('until', () => {
    it('stops it, and says in words how long it took and that it was in time', async () => {
      const { element, clock } = await timer({ since: iso(noon - 2 * hour), until: iso(noon - 2 * hour + 47 * minute + 12_000) });
      expect(textOf(element, 'clock')).to.equal('47:12');
      expect(textOf(element)).to.contain('Answered in 47 minutes and 12 seconds, within 1h');
      expect(textOf(element, 'title')).to.equal('Answered');
      expect(clock.waiting).to.equal(0);
    });

    it('holds an answer exactly on the mark to be in time, and one a millisecond later not', async () => {
      const { element } = await timer({ since: iso(noon - 2 * hour), until: iso(noon - hour) });
      expect(textOf(element)).to.contain('Answered in 1 hour, within 1h');
      element.until = noon - hour + 1;
      await element.updateComplete;
      expect(textOf(element)).to.contain('Answered in 1 hour, later than 1h, within 24h');
    });

    it('says that it kept no mark', async () => {
      const { element } = await timer({ since: iso(noon - 30 * hour), until: iso(noon - hour) });
      expect(textOf(element)).to.contain('Answered in 29 hours, later than 24h');
      expect(textOf(element)).not.to.contain('within');
    });

    it('stops at an instant to come', async () => {
      const { element, clock } = await timer({ since: iso(noon), until: iso(noon + 1500) });
      await pass(element, clock, 5000);
      expect(textOf(element, 'clock')).to.equal('0:01');
      expect(textOf(element, 'title')).to.equal('Answered');
      expect(clock.waiting).to.equal(0);
    });
  });

  it('takes marks of one’s own in any order', async () => {
    const { element } = await timer({ since: iso(noon - 20 * minute), marks: '2h, 15m 30m' });
    expect(textOf(element)).to.contain('15m').and.to.contain('30m').and.to.contain('2h').and.to.contain('past 15m');
    expect(part(element, 'rail')!.className).to.contain('late');
  });

  it('tells of each mark once, with how long it was', async () => {
    const { element, clock, crossed } = await timer({ since: iso(noon), marks: '1m 2m' });
    await pass(element, clock, minute - 1);
    expect(crossed).to.deep.equal([]);
    await pass(element, clock, 1);
    await pass(element, clock, 5 * minute);
    expect(crossed).to.deep.equal([{ id: 'case-7', mark: minute, elapsed: minute }, { id: 'case-7', mark: 2 * minute, elapsed: 2 * minute }]);
  });

  it('is no news where a mark had passed before it was looked at', async () => {
    const { element, clock, crossed } = await timer({ since: iso(noon - 2 * hour) });
    await pass(element, clock, hour);
    expect(crossed).to.deep.equal([]);
  });

  it('stands as of an instant', async () => {
    const { element, clock, crossed } = await timer({ since: iso(noon - 59 * minute), 'as-of': iso(noon) });
    expect(textOf(element, 'clock')).to.equal('59:00');
    expect(clock.waiting).to.equal(0);
    await pass(element, clock, hour);
    expect(textOf(element, 'clock')).to.equal('59:00');
    expect(crossed).to.deep.equal([]);
    expect(textOf(element)).to.contain('as of');
  });

  describe('in business hours', () => {
    const schedule = JSON.stringify({ week: { 2: [['09:00', '17:00']], 3: [['09:00', '17:00']] } });

    it('counts the time in which the team is open, and tells the calendar’s beside it', async () => {
      // Tuesday 16:30 to Wednesday 12:00: half an hour and three.
      const { element } = await timer({ since: '2026-09-22T16:30:00Z', schedule });
      expect(textOf(element, 'clock')).to.equal('3h 30m');
      expect(textOf(element)).to.contain('Business hours').and.to.contain('19 hours and 30 minutes on the calendar');
    });

    it('sleeps while the team is closed', async () => {
      const { element, clock, crossed } = await timer({ since: '2026-09-22T16:30:00Z', schedule }, Date.UTC(2026, 8, 22, 20));
      expect(textOf(element, 'clock')).to.equal('30:00');
      let set = 0;
      const fake = globalThis.setTimeout;
      globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
        set++;
        return fake(...args);
      }) as typeof setTimeout;
      await pass(element, clock, 13 * hour);
      // Only the timer that is never set for longer than an hour.
      expect(set).to.be.below(15);
      await pass(element, clock, 30 * minute);
      expect(crossed).to.deep.equal([{ id: 'case-7', mark: hour, elapsed: hour }]);
    });

    it('is never told in days, which are not 24 hours long there', async () => {
      // 13 weeks of two days of eight hours, and the three of this morning.
      const { element } = await timer({ since: noon - 91 * 24 * hour - 3 * hour + '', schedule });
      expect(textOf(element, 'clock')).to.equal('211h 00m');
    });

    it('says what is wrong with hours that cannot be read', async () => {
      const { element } = await timer({ since: iso(noon), schedule: '{"week":{"1":[["9","17:00"]]}}' });
      expect(textOf(element, 'message')).to.contain('"9" in the schedule is no time');
    });
  });

  it('says what is wrong with an instant that is none', async () => {
    const { element } = await timer({ since: '<img onerror=alert(1)>' });
    expect(textOf(element, 'message')).to.contain('“<img onerror=alert(1)>” is no instant. Give since as an ISO date and time');
    element.since = noon;
    element.until = noon - 1;
    await element.updateComplete;
    expect(textOf(element, 'message')).to.contain('The answer is earlier than the request');
  });

  it('is read out at most once a minute, and at a mark', async () => {
    const { element, clock } = await timer({ since: iso(noon - 57 * minute) });
    const said = new Set<string>();
    for (let second = 0; second < 240; second++) {
      said.add(status(element));
      await pass(element, clock, 1000);
    }
    expect([...said]).to.deep.equal([
      '57 minutes, 3 min left to the 1h mark', '58 minutes, 2 min left to the 1h mark', '59 minutes, 1 min left to the 1h mark', '1 hour, past 1h',
    ]);
    expect(part(element, 'clock')!.getAttribute('role')).to.equal('timer');
  });

  it('gives way to data, and is itself inside a board that has sources', async () => {
    const store = fakeStore();
    const { element } = await timer({ since: iso(noon), src: '/requests.json' });
    expect(store.open.request.questions[0]!.kpi).to.equal('customer-response-time-median');
    expect(part(element, 'clock')).to.be.null;
  });
});
