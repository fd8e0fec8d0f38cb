import { expect } from '@open-wc/testing';
import { catalogue } from '../../../src/core/index.ts';
import { boardAdvice } from '../../../src/core/judge/balance.ts';
import type { Answer } from '../../../src/data/index.ts';
import { presets, type Preset } from '../../../src/elements/scorecard/presets.ts';
import { answerOf, answersOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount } from '../mount.ts';

describe('The presets of <kpi-scorecard>', () => {
  it('name KPIs of the catalogue, each once', () => {
    const known = new Set(catalogue.map(({ id }) => id));
    for (const ids of Object.values(presets)) {
      expect(ids.filter((id) => !known.has(id))).to.deep.equal([]);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('lack nothing beside what people are pressed to move, but for the one to begin with', () => {
    for (const [name, ids] of Object.entries(presets)) {
      if (name !== 'starter') expect(boardAdvice(ids, () => true), name).to.deep.equal([]);
    }
  });

  const asked = async (attributes: Record<string, string>): Promise<string[]> => {
    const store = fakeStore();
    await mount('kpi-scorecard', { src: '/a', ...attributes }, 900);
    return store.open.request.questions.map(({ kpi }) => String(kpi));
  };

  it('are asked by name; KPIs that are named come first, and a name that nobody knows is the one to begin with', async () => {
    for (const name of Object.keys(presets) as Preset[]) expect(await asked({ preset: name })).to.deep.equal([...presets[name]]);
    expect(await asked({ preset: 'service', kpis: 'nps' })).to.deep.equal(['nps']);
    expect(await asked({})).to.deep.equal([...presets.starter]);
    expect(await asked({ preset: 'wishes' })).to.deep.equal([...presets.starter]);
  });
});

describe('The sections of <kpi-scorecard>', () => {
  const ids = ['win-rate', 'nps', 'sales-cycle-median', 'stage-conversion'];

  /** With what the catalogue says of the KPI. */
  function answered(id: string): Answer {
    const answer = answerOf(id, { value: 0.3 });
    const { perspective, measures, timing } = catalogue.find((kpi) => kpi.id === id) as (typeof catalogue)[number];
    return { ...answer, kpi: { ...answer.kpi, perspective, measures, timing } };
  }

  async function headings(attributes: Record<string, string>): Promise<string[]> {
    const store = fakeStore();
    const element = await mount('kpi-scorecard', { src: '/a', kpis: ids.join(','), lang: 'en', ...attributes }, 900);
    store.open.answer(answersOf(ids.map(answered)));
    await element.updateComplete;
    return [...element.shadowRoot!.querySelectorAll('tbody th')].map((cell) =>
      cell.getAttribute('scope') === 'rowgroup' ? `# ${cell.textContent.trim()}` : (cell.querySelector('button')?.textContent.trim() ?? ''));
  }

  it('put rows together by the side they look from, what they measure, or which way they look', async () => {
    expect(await headings({ sections: 'perspective' })).to.deep.equal(
      ['# customer', 'Net promoter score', '# customer and internal', 'Stage conversion', '# internal', 'Win rate', 'Sales cycle, median']);
    expect(await headings({ sections: 'measures' })).to.deep.equal(
      ['# effectiveness', 'Win rate', 'Net promoter score', 'Stage conversion', '# efficiency', 'Sales cycle, median']);
    expect((await headings({ sections: 'timing' })).filter((text) => text.startsWith('#'))).to.deep.equal(['# leading', '# lagging']);
  });

  it('are left out where none are asked for, or none of the known', async () => {
    expect((await headings({})).some((text) => text.startsWith('#'))).to.equal(false);
    expect((await headings({ sections: 'mood' })).some((text) => text.startsWith('#'))).to.equal(false);
  });
});
