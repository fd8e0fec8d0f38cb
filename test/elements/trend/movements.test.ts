import { expect } from '@open-wc/testing';
import { answerOf, factsOf, months } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import { movementAnswers, trend } from './answers.ts';
import type { KpiTrend } from '../../../src/elements/trend/trend.ts';

const entries = (element: KpiTrend): string[] =>
  [...element.shadowRoot!.querySelectorAll('.entry')].map(({ textContent }) => textContent.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
const preset = { kpis: 'mrr-movements' };

async function read(element: KpiTrend, key: string): Promise<void> {
  element.shadowRoot!.querySelector('.reader')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

describe('MRR movements', () => {
  it('are asked for with the levels around them, by the name of the picture or by its parts', async () => {
    const asked = async (kpis: string): Promise<unknown[]> => {
      const store = fakeStore();
      await mount('kpi-trend', { src: '/a', kpis });
      return store.open.request.questions.map(({ kpi }) => kpi);
    };
    const all = ['mrr-new', 'mrr-reactivation', 'mrr-expansion', 'mrr-contraction', 'mrr-churned', 'mrr', 'mrr-churn-gross'];
    expect(await asked('mrr-movements')).to.deep.equal(all);
    expect(await asked('mrr-churned, mrr-contraction, mrr-expansion, mrr-reactivation, mrr-new')).to.deep.equal(all);
    expect(await asked('mrr-churned,mrr-new')).to.deep.equal(['mrr-new', 'mrr-churned', 'mrr', 'mrr-churn-gross']);
    expect(await asked('mrr-new')).to.deep.equal(['mrr-new']);
    expect(await asked('mrr-new,nps')).to.deep.equal(['mrr-new', 'nps']);
  });

  it('lead from opening to closing over the whole period, and in the period that is read', async () => {
    const { element } = await trend(movementAnswers(), preset);
    expect(textOf(element, 'title')).to.equal('MRR movements');
    expect(entries(element)).to.deep.equal([
      'Opening €100', 'New MRR +€60', 'Reactivation MRR +€5', 'Expansion MRR +€10', 'Contraction MRR −€20', 'Churned MRR −€70', 'Closing =€85',
    ]);
    await read(element, 'End');
    expect(entries(element)).to.deep.equal([
      'Opening €120', 'New MRR +€0', 'Reactivation MRR +€5', 'Expansion MRR +€0', 'Contraction MRR −€0', 'Churned MRR −€40', 'Closing =€85',
    ]);
  });

  it('say that they explain the closing level', async () => {
    const { element } = await trend(movementAnswers(), preset);
    expect(textOf(element, 'sum')).to.equal('Opening and movements add up to closing, in every period.');
  });

  it('say where they do not, and by how much', async () => {
    const { element } = await trend(movementAnswers([120, 95.5]), preset);
    expect(textOf(element, 'sum')).to.equal('Feb 2026: opening and movements come to €85, closing is €96. €11 is not explained.');
    expect(part(element, 'sum')!.querySelector('.dia') === null).to.equal(false);
  });

  it('take the last bit of sums of decimals for nothing', async () => {
    const { element } = await trend(movementAnswers([120, 85 + 1e-9]), preset);
    expect(textOf(element, 'sum')).to.contain('add up');
  });

  it('say nothing where the opening level is not known, or not all movements are shown', async () => {
    const unknown = movementAnswers().slice(0, 6);
    expect(part((await trend(unknown, preset)).element, 'sum') === null).to.equal(true);
    const some = movementAnswers().filter(({ kpi }) => !['mrr-expansion', 'mrr-contraction', 'mrr-reactivation'].includes(kpi.id));
    const { element } = await trend(some, { kpis: 'mrr-new,mrr-churned' });
    expect(part(element, 'sum') === null).to.equal(true);
    expect(entries(element)).to.deep.equal(['Opening €100', 'New MRR +€60', 'Churned MRR −€70', 'Closing =€85']);
  });

  it('leave the rest in its place where one movement could not be computed', async () => {
    const answers = movementAnswers();
    const failed = answers.map((answer, i) => (i === 1 ? { error: { code: 'invalid-query' as const, message: 'No.' } } : answer));
    const { element } = await trend(failed, preset);
    expect(entries(element)).to.deep.equal(['Opening €100', 'New MRR +€60', 'Expansion MRR +€10', 'Contraction MRR −€20', 'Churned MRR −€70', 'Closing =€85']);
    expect(part(element, 'sum') === null).to.equal(true);
  });

  it('of a period that is not over are hatched, and said to be', async () => {
    const answers = movementAnswers().map((answer) => ({ ...answer, result: { ...answer.result, series: answer.result.series!.map((step, i) => (i ? { ...step, partial: true as const } : step)) } }));
    const { element } = await trend(answers, preset);
    expect(textOf(element, 'basis')).to.contain('hatched: not over yet');
  });

  it('are in the table as they are, without a sign', async () => {
    const { element } = await trend(movementAnswers(), preset);
    const rows = [...element.shadowRoot!.querySelectorAll('table tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(rows[0]).to.deep.equal(['Jan 2026', '€60', '€0', '€10', '€20', '€30']);
  });

  it('in two currencies have two plots, and no sum', async () => {
    const [first, ...others] = movementAnswers();
    const dollars = answerOf('mrr-new', { value: 60, currency: 'USD', series: months([60, 0], { currency: 'USD' }) }, { kpi: factsOf('mrr-new', { unit: 'money' }) });
    expect(first!.kpi.id).to.equal('mrr-new');
    const { element } = await trend([dollars, ...others], preset);
    expect(element.shadowRoot!.querySelectorAll('canvas').length).to.equal(2);
    expect(part(element, 'sum') === null).to.equal(true);
  });
});
