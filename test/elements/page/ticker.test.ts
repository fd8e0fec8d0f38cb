import { expect } from '@open-wc/testing';
import { keepTicking, stopTicking, type Ticking } from '../../../src/elements/page/ticker.ts';
import { stopTime } from '../clock.ts';
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

describe('Ticker', () => {
  it('serves all with one timer, set to the nearest change', () => {
    const clock = stopTime();
    const [slow, fast] = [new Every(1000), new Every(400)];
    keepTicking(slow);
    keepTicking(fast);
    expect(clock.waiting).to.equal(1);
    clock.pass(1000);
    expect(fast.ticks).to.deep.equal([400, 800, 1000]);
    expect(slow.ticks.at(-1)).to.equal(1000);
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
});
