import { expect } from '@open-wc/testing';
import { goalOf, isFew } from '../../../src/elements/parts/judgement.ts';
import { answerOf, factsOf } from '../answers.ts';

const interval = (low: number, high: number) => ({ low, high, level: 0.95, method: 'wilson' });

describe('Judgement', () => {
  it('of a share waits for five, and of nothing else', () => {
    expect(isFew(answerOf('win-rate', { n: 4, den: 4 }))).to.be.true;
    expect(isFew(answerOf('win-rate', { n: 5, den: 5 }))).to.be.false;
    expect(isFew(answerOf('win-rate', { n: 29 }), 30)).to.be.true;
    expect(isFew(answerOf('nps', { n: 1 }))).to.be.false;
  });

  it('calls a target met from the target on, and missed only beyond the interval', () => {
    const of = (value: number, low: number, high: number) => goalOf(answerOf('win-rate', { value, interval: interval(low, high) }, { target: 0.4 }));
    expect(of(0.4, 0.36, 0.44)).to.equal('met');
    expect(of(0.39, 0.35, 0.4)).to.equal('open');
    expect(of(0.3, 0.27, 0.399)).to.equal('missed');
  });

  it('turns round where lower is better', () => {
    const of = (value: number, low: number, high: number) => goalOf(answerOf('open-deal-age', { value, interval: interval(low, high) }, { target: 40 }));
    expect(of(40, 38, 42)).to.equal('met');
    expect(of(44, 40, 48)).to.equal('open');
    expect(of(44, 41, 48)).to.equal('missed');
  });

  it('judges a rate while its period runs, but nothing that still grows', () => {
    expect(goalOf(answerOf('win-rate', { value: 0.2, interval: interval(0.1, 0.3), partial: true }, { target: 0.4 }))).to.equal('missed');
    expect(goalOf(answerOf('new-opportunities', { value: 10, interval: interval(5, 15), partial: true }, { target: 90 }))).to.equal('open');
    expect(goalOf(answerOf('revenue-won', { value: 10, partial: true }, { target: 90 }))).to.equal('open');
  });

  it('does not judge too few, or where neither way is better', () => {
    expect(goalOf(answerOf('new-opportunities', { value: 10 }, { target: 90 }))).to.equal('missed');
    expect(goalOf(answerOf('win-rate', { value: 0, n: 3, den: 3, interval: interval(0, 0.3) }, { target: 0.4 }))).to.equal('open');
    expect(goalOf(answerOf('sales-cycle-median', { value: 10 }, { target: 5 }))).to.equal('open');
    expect(goalOf(answerOf('win-rate'))).to.equal(undefined);
    expect(factsOf('sales-cycle-median').direction).to.equal('context');
  });
});
