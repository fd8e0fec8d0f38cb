import { expect } from '@open-wc/testing';
import { periodAt, placeOf } from '../../../src/charts/drawing.ts';
import { ticksFor } from '../../../src/charts/ticks.ts';

describe('A value axis', () => {
  it('has round ticks, few, and room for all values', () => {
    expect(ticksFor([0, 37])).to.deep.equal({ low: 0, high: 40, ticks: [0, 10, 20, 30, 40] });
    expect(ticksFor([0, 1_250_000]).ticks).to.deep.equal([0, 500_000, 1_000_000, 1_500_000]);
    expect(ticksFor([-42, 95]).ticks).to.deep.equal([-50, 0, 50, 100]);
  });

  it('begins at 0 where that costs little, else near the lowest value', () => {
    expect(ticksFor([30, 60]).low).to.equal(0);
    expect(ticksFor([58, 60]).low).to.equal(58);
    expect(ticksFor([58, 60], { fromZero: true }).low).to.equal(0);
  });

  it('does not go beyond what a KPI can be', () => {
    expect(ticksFor([0.2, 0.97], { range: [0, 1] })).to.deep.equal({ low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] });
    expect(ticksFor([0.2, 1.3], { range: [0, 1] }).high).to.be.at.least(1.3);
  });

  it('has two ends where there is one value, the same value, or none', () => {
    for (const values of [[41], [41, 41], [0, 0], [-3], []]) {
      const { low, high, ticks } = ticksFor(values);
      expect(high, JSON.stringify(values)).to.be.above(low);
      expect(ticks.length).to.be.within(2, 7);
      expect(values.every((value) => value >= low && value <= high)).to.be.true;
    }
  });

  it('shows no fault of the last bit', () => {
    expect(ticksFor([0, 0.3]).ticks).to.deep.equal([0, 0.1, 0.2, 0.3]);
  });
});

describe('A place in time', () => {
  it('is from edge to edge for points, in the middle of its part for bars and for one alone', () => {
    expect([0, 1, 2].map((i) => placeOf(i, 3, false))).to.deep.equal([0, 0.5, 1]);
    expect([0, 1].map((i) => placeOf(i, 2, true))).to.deep.equal([0.25, 0.75]);
    expect(placeOf(0, 1, false)).to.equal(0.5);
  });

  it('belongs to the nearest period, also beyond the ends', () => {
    expect([-1, 0.2, 0.3, 0.8, 2].map((share) => periodAt(share, 3, false))).to.deep.equal([0, 0, 1, 2, 2]);
    expect([0, 0.49, 0.5, 1].map((share) => periodAt(share, 2, true))).to.deep.equal([0, 0, 1, 1]);
    expect(periodAt(0.9, 1, false)).to.equal(0);
  });
});
