import { expect } from '@open-wc/testing';
import { keepTicking, stopTicking, type Ticking } from '../../../src/elements/page/ticker.ts';
import { showPage, stopTime } from '../clock.ts';
import '../mount.ts';

class Every implements Ticking {
  ticks: number[] = [];
  readonly #ms: number;
  readonly #start = Date.now();

  constructor(ms: number) {
    this.#ms = ms;
  }

  nextChange(now: number): number {
    return this.#start + (Math.floor((now - this.#start) / this.#ms) + 1) * this.#ms;
  }

  tick(now: number): void {
    this.ticks.push(now - this.#start);
  }
}

/** A page that is in front, or not. */
function hide(hidden: boolean): void {
  showPage(!hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('Ticker', () => {
  afterEach(() => showPage(true));

  it('serves all with one timer, set to the nearest change', () => {
    const clock = stopTime();
    const [slow, fast] = [new Every(1000), new Every(400)];
    keepTicking(slow);
    keepTicking(fast);
    expect(clock.waiting).to.equal(1);
    clock.pass(1000);
    expect(fast.ticks).to.deep.equal([400, 800]);
    expect(slow.ticks).to.deep.equal([1000]);
    stopTicking(fast);
    stopTicking(slow);
    expect(clock.waiting).to.equal(0);
  });

  it('is woken by one that changes sooner', () => {
    const clock = stopTime();
    const [slow, fast] = [new Every(5000), new Every(100)];
    keepTicking(slow);
    clock.pass(50);
    keepTicking(fast);
    clock.pass(100);
    expect(fast.ticks).to.deep.equal([100]);
    stopTicking(fast);
    stopTicking(slow);
  });

  it('rests while the page is hidden, and is right again at once on return', () => {
    const clock = stopTime();
    const second = new Every(1000);
    keepTicking(second);
    hide(true);
    expect(clock.waiting).to.equal(0);
    clock.pass(90_500);
    expect(second.ticks).to.deep.equal([]);
    hide(false);
    expect(second.ticks).to.deep.equal([90_500]);
    clock.pass(500);
    expect(second.ticks).to.deep.equal([90_500, 91_000]);
    stopTicking(second);
  });

  it('is right again when the page is looked at after a sleep in which timers stood still', () => {
    const clock = stopTime();
    const minute = new Every(60_000);
    keepTicking(minute);
    clock.now += 10_800_000;
    dispatchEvent(new Event('focus'));
    expect(minute.ticks).to.deep.equal([10_800_000]);
    stopTicking(minute);
  });

  it('goes on where the clock is set back', () => {
    const clock = stopTime();
    const minute = new Every(60_000);
    keepTicking(minute);
    clock.pass(60_000);
    clock.now -= 30 * 60_000;
    dispatchEvent(new Event('focus'));
    clock.pass(60_000);
    expect(minute.ticks).to.deep.equal([60_000, -29 * 60_000, -28 * 60_000]);
    stopTicking(minute);
  });

  it('leaves nothing behind when the last one stops', () => {
    const clock = stopTime();
    const second = new Every(1000);
    keepTicking(second);
    stopTicking(second);
    stopTicking(second);
    dispatchEvent(new Event('focus'));
    expect([clock.waiting, second.ticks.length]).to.deep.equal([0, 0]);
  });
});
