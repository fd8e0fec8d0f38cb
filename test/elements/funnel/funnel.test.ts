import { expect, oneEvent } from '@open-wc/testing';
import { answerOf, resultOf } from '../answers.ts';
import { fakeStore, type FakeStore } from '../fake-store.ts';
import { mount, part, textOf } from '../mount.ts';
import { compared, funnelAnswer as answer, names, plain, stagesOf } from './answers.ts';
import type { Answer, Funnel } from '../../../src/data/index.ts';
import type { KpiErrorEvent } from '../../../src/elements/events/error.ts';
import type { KpiSelectEvent } from '../../../src/elements/events/select.ts';
import type { KpiFunnel } from '../../../src/elements/funnel/funnel.ts';

type Shown = { element: KpiFunnel; store: FakeStore };

async function funnel(given: Answer, attributes: Record<string, string> = {}, widthPx = 900): Promise<Shown> {
  const store = fakeStore();
  const element = await mount('kpi-funnel', { src: '/a', ...attributes }, widthPx);
  store.open.answer(given);
  await element.updateComplete;
  return { element, store };
}

const rows = ({ element }: Shown): string[][] =>
  [...part(element, 'table')!.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim()));
const stages = ({ element }: Shown): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=stage]')];

describe('<kpi-funnel>', () => {
  describe('asks', () => {
    it('for the funnel as a whole', async () => {
      const store = fakeStore();
      await mount('kpi-funnel', { src: '/a' });
      expect(store.open.request.questions).to.deep.equal([{ kpi: 'funnel-conversion', period: 'all', zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, funnel: {} }]);
      expect(store.open.request.source.table).to.equal('deals');
    });

    it('with its attributes, and again when one changes', async () => {
      const store = fakeStore();
      const element = await mount('kpi-funnel', { src: '/a', rep: 'Bruno', stages: 'Lead, Demo,Won', pipeline: 'New', 'min-n': '10' });
      expect(store.open.request.questions[0]).to.deep.include({ funnel: { rep: 'Bruno', stages: ['Lead', 'Demo', 'Won'], pipeline: 'New' }, params: { minN: 10 } });
      element.rep = undefined;
      await element.updateComplete;
      expect(store.open.request.questions[0]!.funnel).to.deep.equal({ stages: ['Lead', 'Demo', 'Won'], pipeline: 'New' });
    });
  });

  describe('shows', () => {
    it('each stage with counts, value, both conversions, the loss and the time', async () => {
      expect(rows(await funnel(answer(plain)))).to.deep.equal([
        ['Stage', '', 'deals', 'Value', 'from previous', 'from first', 'median time'],
        ['Qualified', '', '86−22, 22 deals did not go on', '€1.55M', '', '100%', '6d'],
        ['Demo', '', '64−48, 48 deals did not go on', '€1.15M', '74.4% 95% sure: 64% – 84%', '74.4%', '12d1 in it now'],
        ['Trial', '', '16−8, 8 deals did not go on', '€288K', '25.0% 95% sure: 15% – 35%', '18.6%', 'over 40d2 in it now'],
        ['Won', '', '8', '€144K', '50.0% 95% sure: 40% – 60%', '9.3%', '–'],
      ]);
    });

    it('a rep beside the rest of the team, and whether the difference is noise', async () => {
      const shown = await funnel(answer(compared), { rep: 'Bruno' });
      expect(rows(shown).map((cells) => cells[5])).to.deep.equal(['rest of team', '', '76.0%within noise', '41.1%behind', '51.3%within noise']);
      expect(textOf(shown.element, 'title')).to.equal('Bruno: funnel against the rest of the team');
      expect(rows(shown)[0]![1]).to.equal('Bruno rest of team');
      expect(shown.element.shadowRoot!.querySelectorAll('.track u')).to.have.length(3);
    });

    it('bars as long as what is left of the first stage', async () => {
      const { element } = await funnel(answer(compared), { rep: 'Bruno' });
      const bars = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.track')];
      const shareOf = (bar: HTMLElement): number => bar.querySelector('i')!.getBoundingClientRect().width / bar.getBoundingClientRect().width;
      expect(bars.map((bar) => Math.round(shareOf(bar) * 1000) / 1000)).to.deep.equal([1, 0.744, 0.186, 0.093]);
      expect(element.shadowRoot!.querySelectorAll('.funnel-bar b')).to.have.length(3);
    });

    it('a bottleneck that is certain with a diamond, a bracket and what closing the gap is worth', async () => {
      const { element } = await funnel(answer(compared), { rep: 'Bruno' });
      expect(textOf(element, 'finding')).to.equal(
        'Bottleneck: Demo to Trial. 25.0% against 41.1% for the rest of the team, more than noise at 64 deals. Closing the gap is worth about €94.1K in this period.');
      expect([...element.shadowRoot!.querySelectorAll('.neck th')].map((cell) => cell.textContent.trim())).to.deep.equal(['Trial']);
      expect(element.shadowRoot!.querySelector('.finding .dia:not(.hollow)')).to.exist;
    });

    it('a gap that may be chance in plain words, without colour', async () => {
      const { element } = await funnel(answer({ ...compared, bottleneck: { step: 1, beside: 'rest', certain: false } }), { rep: 'Bruno' });
      expect(textOf(element, 'finding')).to.equal('Widest gap: Demo to Trial. 25.0% against 41.1% for the rest of the team, within noise at 64 deals.');
      expect(element.shadowRoot!.querySelector('.neck, .bad, .certain')).to.be.null;
      expect(element.shadowRoot!.querySelector('.finding .hollow')).to.exist;
    });

    it('says so where no step is behind', async () => {
      const { element } = await funnel(answer({ ...plain, stages: stagesOf(true) }), { rep: 'Bruno' });
      expect(textOf(element, 'finding')).to.equal('No step is behind the rest of the team.');
    });

    it('the narrowest step of a funnel alone, with the next one', async () => {
      const certain = await funnel(answer({ ...plain, bottleneck: { step: 1, beside: 2, certain: true } }));
      expect(textOf(certain.element, 'finding')).to.equal('Bottleneck: Demo to Trial. 25.0% of 64 go on, fewer than at any other step.');
      const noise = await funnel(answer({ ...plain, bottleneck: { step: 1, beside: 2, certain: false } }));
      expect(textOf(noise.element, 'finding')).to.equal('Narrowest step: Demo to Trial. 25.0% of 64 go on; Trial to Won, with 50.0%, is within noise of that.');
    });

    it('where deals stay longest', async () => {
      const { element } = await funnel(answer(plain));
      expect(element.shadowRoot!.querySelector('.slowest')!.textContent).to.equal('Deals stay longest in Demo: half of them 12 days or more.');
    });

    it('the parts of a share of too few, without colour, and no bottleneck', async () => {
      const few = stagesOf(false, [4, 3, 1, 0]);
      const shown = await funnel(answer({ ...plain, stages: few }));
      expect(rows(shown).map((cells) => cells[4]!.split(' 95%')[0])).to.deep.equal(['from previous', '', '3 of 4', '1 of 3', '0 of 1']);
      expect(textOf(shown.element, 'finding')).to.equal('Too few deals to name a bottleneck.');
      expect(shown.element.shadowRoot!.querySelector('.good, .bad')).to.be.null;
    });

    it('what a stage counts, and the deals in none', async () => {
      const { element } = await funnel(answer({ ...plain, outside: 3 }));
      expect(textOf(element, 'basis')).to.match(/^Ever reached, 86 deals a skipped stage counts as passed, a return once; open stays counted 3 deals in no stage/);
      expect(textOf(element, 'period')).to.equal('created Q3 2026');
    });

    it('no column for what is not known', async () => {
      const bare = plain.stages.map((stage) => ({ ...stage, value: null, time: null }));
      expect(rows(await funnel(answer({ ...plain, stages: bare, value: { status: 'not-computable' } })))[0]).to.deep.equal(['Stage', '', 'deals', 'from previous', 'from first']);
    });

    it('that only the current stage is known', async () => {
      const { element } = await funnel(answer(plain, { notes: ['current-stage-only'] }));
      expect(textOf(element, 'note')).to.match(/^Only the stage each deal is in now is known\. The stages before it count as passed\./);
      expect(part(element, 'finding')).to.be.null;
    });

    it('that the order of stages was found, and none where it cannot be', async () => {
      const found = await funnel(answer(plain, { notes: ['stages-by-first-appearance'] }));
      expect(textOf(found.element, 'note')).to.equal('The stages are in the order in which deals first meet them.');
      const unknown = await funnel(answer(plain, { notes: ['current-stage-only', 'stages-by-first-appearance'] }));
      expect(part(unknown.element, 'table')).to.be.null;
      expect(textOf(unknown.element, 'message')).to.contain('Qualified, Demo, Trial, and Won. Name the stages in their order in stages.');
    });

    it('how the whole moved', async () => {
      const period = { from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 6, 1) };
      const before = { with: 'previous', period, result: resultOf('funnel-conversion', { value: 0.12 }), change: 8 / 86 - 0.12, ratio: -0.2, verdict: 'noise' } as const;
      const { element } = await funnel({ ...answer(plain), comparison: before }, { compare: 'previous' });
      expect(element.shadowRoot!.querySelector('.say')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Qualified to Won: 9.3% 2.7 pts within noise against Q2 2026, 12.0%');
    });
  });

  describe('lets choose', () => {
    const two: Funnel = { ...plain, pipelines: [{ name: 'New', count: 9 }, { name: 'Renewal', count: 4 }], pipeline: 'New' };

    it('a pipeline, where there are several', async () => {
      const { element, store } = await funnel(answer(two));
      const choice = part(element, 'pipeline')!.querySelector('select')!;
      expect([...choice.options].map(({ text, selected }) => [text, selected])).to.deep.equal([['New', true], ['Renewal', false], ['All together', false]]);
      choice.value = 'Renewal';
      choice.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(store.open.request.questions[0]!.funnel).to.deep.equal({ pipeline: 'Renewal' });
      expect(part((await funnel(answer(plain))).element, 'pipeline')).to.be.null;
    });

    it('a stage: the page is told of its deals', async () => {
      const shown = await funnel(answer(two), { rep: 'Bruno' });
      const { element, store } = shown;
      expect(stages(shown).map(({ textContent }) => textContent)).to.deep.equal(names);
      stages(shown)[1]!.click();
      const asked = store.asks.at(-1)!;
      expect(asked.request.questions[0]!.funnel).to.deep.equal({ rep: 'Bruno', rowsOf: 'Demo' });
      expect(asked.request.cache).to.equal('off');
      const told = oneEvent(document.body, 'kpi-select');
      asked.answer(answer({ ...two, rows: { stage: 'Demo', total: 64, rows: [{ id: 'D-1', amount: 5 }] } }));
      const event = (await told) as unknown as KpiSelectEvent;
      expect(event).to.include({ bubbles: true, composed: true, total: 64 });
      expect(event.selection).to.deep.equal({ stage: 'Demo', pipeline: 'New', owner: 'Bruno' });
      expect(event.rows).to.deep.equal([{ id: 'D-1', amount: 5 }]);
      expect(asked.closed).to.be.true;
      expect(element.state).to.equal('ready');
    });

    it('another stage before the first is answered: the last one counts', async () => {
      const shown = await funnel(answer(plain));
      const told: string[] = [];
      shown.element.addEventListener('kpi-select', ({ selection }) => told.push(selection['stage'] ?? ''));
      stages(shown)[0]!.click();
      stages(shown)[2]!.click();
      expect(shown.store.asks.at(-2)!.closed).to.be.true;
      shown.store.asks.at(-1)!.answer(answer({ ...plain, rows: { stage: 'Trial', total: 0, rows: [] } }));
      expect(told).to.deep.equal(['Trial']);
    });

    it('a stage whose deals cannot be had: the page is told why', async () => {
      const shown = await funnel(answer(plain));
      stages(shown)[0]!.click();
      const told = oneEvent(shown.element, 'kpi-error');
      shown.store.asks.at(-1)!.fail({ code: 'network' });
      expect(((await told) as unknown as KpiErrorEvent).error.code).to.equal('network');
      expect(shown.element.state).to.equal('ready');
    });

    it('nothing more after it has left the page', async () => {
      const shown = await funnel(answer(plain));
      stages(shown)[0]!.click();
      shown.element.remove();
      expect(shown.store.asks.at(-1)!.closed).to.be.true;
    });
  });

  it('can be worked with the keyboard alone', async () => {
    const shown = await funnel(answer(plain));
    for (const stage of stages(shown)) {
      stage.focus();
      expect(shown.element.shadowRoot!.activeElement).to.equal(stage);
      expect(stage.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('explains why there is nothing to show', async () => {
    const missing = await funnel({ ...answerOf('funnel-conversion', { status: 'not-computable', value: null, missing: ['deals.stage'] }) });
    expect(textOf(missing.element, 'message')).to.equal('– Needs deals.stage.');
    const none = await funnel(answer({ ...plain, stages: stagesOf(false, [0, 0, 0, 0]) }, { status: 'no-data', value: null }));
    expect(none.element.state).to.equal('empty');
    expect(textOf(none.element, 'message')).to.contain('No deal created between Jul 1 and Sep 30, 2026');
  });

  it('shows text of others as text', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true">';
    const shown = await funnel(answer({ ...plain, stages: plain.stages.map((stage) => ({ ...stage, stage: evil })) }), { rep: evil });
    expect(shown.element.shadowRoot!.querySelector('img')).to.be.null;
    expect(stages(shown)[0]!.textContent).to.equal(evil);
  });

  it('keeps every figure for those who cannot see it where it is narrow', async () => {
    const wide = rows(await funnel(answer(compared), { rep: 'Bruno' }));
    expect(rows(await funnel(answer(compared), { rep: 'Bruno' }, 220))).to.deep.equal(wide);
  });
});
