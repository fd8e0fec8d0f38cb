import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { domainOf, roundUp, scale } from '../../../src/charts/scale.ts';
import { box } from '../mount.ts';

function drawn(marks: Parameters<typeof scale>[0], domain = { low: 0, high: 1 }): HTMLElement {
  const place = box();
  render(scale(marks, domain), place);
  return place.querySelector<HTMLElement>('.scale')!;
}

describe('Scale', () => {
  it('begins at 0 and ends at a round number above every mark', () => {
    expect(domainOf([{ value: 0.38, target: 0.4, interval: { low: 0.34, high: 0.416 } }])).to.deep.equal({ low: 0, high: 0.6 });
    expect(domainOf([{ value: 1040, before: 1268 }])).to.deep.equal({ low: 0, high: 2000 });
    expect(domainOf([{ value: null }])).to.deep.equal({ low: 0, high: 1 });
  });

  it('does not go beyond what there can be', () => {
    expect(domainOf([{ value: 0.95 }], [0, 1])).to.deep.equal({ low: 0, high: 1 });
    expect(domainOf([{ value: -90 }], [-100, 100])).to.deep.equal({ low: -100, high: 0 });
  });

  it('rounds up', () => {
    for (const [x, up] of [[0, 1], [0.52, 0.6], [1, 1], [1.01, 1.2], [83, 100], [1585, 2000], [0.003, 0.003]] as const) expect(roundUp(x), `${x}`).to.be.closeTo(up, 1e-12);
  });

  it('draws the bar from 0, to either side', () => {
    const style = (value: number): string[] => {
      const { style: s } = drawn({ value }, { low: -100, high: 100 });
      return [s.getPropertyValue('--from'), s.getPropertyValue('--length')];
    };
    expect(style(40)).to.deep.equal(['50%', '20%']);
    expect(style(-40)).to.deep.equal(['30%', '20%']);
  });

  it('drops the ring where it would run into the tick', () => {
    expect(drawn({ value: 0.5, target: 0.4, before: 0.434 }).querySelector('.before')).to.be.null;
    expect(drawn({ value: 0.5, target: 0.4, before: 0.436 }).querySelector('.before')).not.to.be.null;
  });
});
