import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { box } from '../mount.ts';

function drawn(...parameters: Parameters<typeof sparkline>): HTMLElement {
  const place = box();
  render(sparkline(...parameters), place);
  return place;
}

const lines = (place: HTMLElement, selector: string): number[] =>
  [...place.querySelectorAll(selector)].map((path) => (path.getAttribute('d') ?? '').match(/[ML]/g)?.length ?? 0);

describe('Sparkline', () => {
  it('leaves a gap where there is no value, in line and band', () => {
    const interval = { low: 0, high: 9 };
    const place = drawn([1, 2, null, 3, 4, 5].map((value) => ({ value, interval })));
    expect(lines(place, '.l:not(.open)')).to.deep.equal([2, 3]);
    expect(lines(place, '.b')).to.deep.equal([4, 6]);
  });

  it('dashes the step that is not over', () => {
    const place = drawn([{ value: 1 }, { value: 2 }, { value: 3, unfinished: true }]);
    expect(lines(place, '.l:not(.open)')).to.deep.equal([2]);
    expect(lines(place, '.open')).to.deep.equal([2]);
  });

  it('puts the ring on the last value there is', () => {
    const place = drawn([{ value: 1 }, { value: 2 }, { value: null }]);
    expect(place.querySelector('i')!.style.getPropertyValue('--x')).to.equal('50%');
  });

  it('draws nothing of a single value', () => {
    expect(drawn([{ value: null }, { value: 2 }]).querySelector('svg')).to.be.null;
  });

  it('keeps the target inside', () => {
    const place = drawn([{ value: 1 }, { value: 2 }], 10);
    const [, y] = /M0 ([\d.]+)/.exec(place.querySelector('.t')!.getAttribute('d')!) ?? [];
    expect(Number(y)).to.be.within(0, 100);
  });
});
