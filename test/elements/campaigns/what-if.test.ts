import { expect } from '@open-wc/testing';
import { textOf } from '../mount.ts';
import { campaignsAnswer, rows as given } from './answers.ts';
import { all, read, shown, stats, table, turn } from './shown.ts';

describe('What if, in <kpi-campaigns>', () => {
  it('begins as measured, by the formulas of the KPIs', async () => {
    const of = await shown();
    expect(read(all(of, '.would')[0])).to.equal('€500 as measured');
    expect(textOf(of.element, 'what-if')).to.contain('an estimate, nothing measured').and.to.contain('50% of the orders win a new customer, as now.');
    expect(all(of, '.knob label').map(read)).to.deep.equal(['Opened of delivered', 'Clicked of opened', 'Orders per click', 'Value per order', 'Cost of the mailing']);
    expect((all(of, '.typed input') as HTMLInputElement[]).map(({ value }) => value)).to.deep.equal(['40', '25', '10', '50', '200']);
    // By hand: 5 of 10 orders are new customers, for 200; a customer is worth 900.
    expect(stats(of, '.what-if')).to.deep.equal({ Ordered: '10', ROI: '150%', 'Cost per order': '€20', CAC: '€40', 'LTV : CAC': '22.5 : 1', 'Breaks even at': '4 orders' });
  });

  it('follows a lever, and marks where reality is', async () => {
    const of = await shown();
    await turn(of, 'openRate', 0.6);
    expect(read(all(of, '.would')[0])).to.equal('€750 €250 more than it earned');
    expect(stats(of, '.what-if')).to.include({ Ordered: '15', ROI: '275%' });
    expect(read(all(of, '.knob')[0])).to.contain('now 40%');
    const [knob] = all(of, '.lever');
    const centre = (selector: string): number => {
      const { left, width } = knob!.querySelector(selector)!.getBoundingClientRect();
      return left + width / 2;
    };
    expect(centre('b')).to.be.greaterThan(centre('u'));
    expect(of.element.shadowRoot!.querySelector('#lever-openRate')!.getAttribute('aria-valuetext')).to.equal('60%, now 40%');
    // What was measured has not changed.
    expect(table(of)[1]![1]).to.equal('€500');
    expect(stats(of, '.mail')).to.include({ Revenue: '€500' });
  });

  it('takes typed numbers, and none that make no sense', async () => {
    const of = await shown();
    const type = async (i: number, text: string): Promise<void> => {
      const field = all(of, '.typed input')[i] as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await of.element.updateComplete;
    };
    await type(4, '400');
    expect(stats(of, '.what-if')).to.include({ ROI: '25%', 'Breaks even at': '8 orders' });
    await type(4, '');
    expect(stats(of, '.what-if')).to.include({ ROI: '25%' });
    await type(0, '250');
    expect((all(of, '.typed input') as HTMLInputElement[])[0]!.value).to.equal('100');
    await type(3, '-5');
    expect(stats(of, '.what-if')).to.include({ 'Breaks even at': '–' });
  });

  it('goes back, lever by lever or all at once', async () => {
    const of = await shown();
    await turn(of, 'openRate', 0.6);
    await turn(of, 'cost', 100);
    (all(of, '.knob .link')[0] as HTMLElement).click();
    await of.element.updateComplete;
    expect(read(all(of, '.would')[0])).to.equal('€500 as measured');
    expect(stats(of, '.what-if')).to.include({ ROI: '400%' });
    all(of, 'button.reset')[0]!.click();
    await of.element.updateComplete;
    expect(stats(of, '.what-if')).to.include({ ROI: '150%' });
    expect(all(of, 'button.reset')).to.have.length(0);
  });

  it('is a matter of its own for each campaign', async () => {
    const of = await shown();
    await turn(of, 'openRate', 0.6);
    of.element.campaign = 'fair';
    await of.element.updateComplete;
    expect(read(all(of, '.would')[0])).to.equal('€40 as measured');
    of.element.campaign = 'spring';
    await of.element.updateComplete;
    expect(read(all(of, '.would')[0])).to.contain('€750');
  });

  it('says why there is no CAC or LTV', async () => {
    const of = await shown(campaignsAnswer({ rows: [{ ...given[0]!, newCustomers: null }] }));
    expect(textOf(of.element, 'what-if')).to.contain('CAC and LTV : CAC need spells');
    expect(stats(of, '.what-if')).to.include({ CAC: '–', 'LTV : CAC': '–' });
    const without = await shown(campaignsAnswer({ ltv: { kpi: 'ltv-predictive', status: 'not-computable', value: null, n: null, excluded: {}, missing: ['mrr.mrr'] } }));
    expect(textOf(without.element, 'what-if')).to.contain('LTV : CAC needs mrr.mrr.');
    expect(stats(without, '.what-if')).to.include({ CAC: '€40', 'LTV : CAC': '–' });
  });

  it('starts from the steps that are known', async () => {
    const unknown = { kpi: '', status: 'no-data', value: null, n: null, excluded: {} } as const;
    const of = await shown(campaignsAnswer({ rows: [{ ...given[0]!, results: { ...given[0]!.results, 'open-rate': unknown, 'click-rate': unknown } }] }));
    expect(all(of, '.knob label').map(read)).to.deep.equal(['Orders per mail delivered', 'Value per order', 'Cost of the mailing']);
    expect(read(all(of, '.would')[0])).to.equal('€500 as measured');
  });
});
