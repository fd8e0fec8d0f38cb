import type { Answer, Answers, CampaignKpi, CampaignRow, KpiResult } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import type { Sheet } from '../face/overlay.ts';

const kpis: readonly CampaignKpi[] = ['campaign-revenue', 'revenue-per-recipient', 'campaign-roi', 'open-rate', 'click-rate', 'unsubscribe-rate'];

/** One figure of one campaign as an answer of its own. */
export function answerFor(answer: Answer, kpi: CampaignKpi, result: KpiResult): Answer {
  const { kpi: whole, period, asOf, zone, reads } = answer;
  return { kpi: answer.campaigns?.kpis[kpi] ?? whole, period, asOf, zone, result, ...(reads && { reads }) };
}

/** The answer as figures to be exported: each KPI for each campaign, and of the revenue what no campaign has. */
export function told(answers: Answers, nameOf: (row: CampaignRow) => string, { words }: Language): Answers {
  const [entry] = answers.entries;
  if (!entry || !('answer' in entry) || !entry.answer.campaigns) return answers;
  const { answer } = entry;
  const { rows, none } = entry.answer.campaigns;
  const nameless = { status: 'no-data', value: null, n: null, excluded: {} } as const;
  const entries = kpis.map((kpi) => {
    const groups = Object.fromEntries(rows.map((row) => [nameOf(row), row.results[kpi]]));
    if (kpi === 'campaign-revenue') return { answer: { ...answerFor(answer, kpi, { ...answer.result, groups: { ...groups, [words.noCampaign]: none.revenue } }), ...(answer.comparison && { comparison: answer.comparison }) } };
    return { answer: answerFor(answer, kpi, { ...nameless, kpi, groups }) };
  });
  return { ...answers, entries };
}

/** The words of KPIs with something said beside their names, such as a campaign, or that the data are samples. */
export function renamed(language: Language, name: (name: string) => string): Language {
  return { ...language, kpis: Object.fromEntries(Object.entries(language.kpis ?? {}).map(([id, kpi]) => [id, { ...kpi, name: name(kpi.name) }])) };
}

/** Other answers, in other words. */
export type Retelling = (answers: Answers, language: Language) => readonly [Answers, Language];

/** The same sheet, told otherwise. */
export function retell(sheet: Sheet, how: Retelling): Sheet {
  const render = sheet.render.bind(sheet);
  sheet.render = (answers, language) => render(...how(answers, language));
  return sheet;
}

/** Says with each name that the data are samples. */
export function asDraft(language: Language): Language {
  return renamed(language, (title) => say(language, language.words.draftOf, { title }));
}
