import { describe, expect, it } from 'vitest';
import { catalogue, evaluate, tableFromRows, type KpiResult, type Query, type TableName, type Tables } from '../../src/core/index.ts';
import type { Answer } from '../../src/data/index.ts';
import { workingOf } from '../../src/elements/parts/working.ts';
import type { KpiDictionary, KpiWords } from '../../src/locales/dictionary.ts';
import { words } from '../../src/locales/en/interface.ts';
import { kpis } from '../../src/locales/en/kpis.ts';
import { textOf, type Phrase } from '../../src/locales/phrase.ts';

// English decides which KPIs have words: a language that lacks one must not compile.
// @ts-expect-error "win-rate" and all the others are missing.
const wordless: KpiDictionary = {};

const english: Readonly<Record<string, KpiWords>> = kpis;
const all = Object.entries(english);

const forms = ['one', 'other'] as const;
const textsOf = (phrase: Phrase): string[] => [...new Set(forms.map((form) => textOf(phrase, form)))];
const sentencesOf = ({ meaning, none }: KpiWords): string[] => [meaning, none];
const labelsOf = ({ name, short, working, few = short }: KpiWords): string[] => [name, short, ...textsOf(working), few];
const namesIn = (texts: readonly string[]): string[] => [...texts.join().matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string);

/** The entries for which something is wrong, with what it is. */
const faults = (faultOf: (words: KpiWords, id: string) => readonly string[]): string[] =>
  all.flatMap(([id, entry]) => faultOf(entry, id).map((fault) => `${id}: ${fault}`));

/** A little of everything, so that every KPI has something to stand on. */
const rows: Record<Exclude<TableName, 'subscriptions' | 'rates'>, object[]> = {
  deals: [
    {
      id: 'd1', account: 'a1', owner: 'ann', status: 'won', kind: 'upsell', amount: 100, cost: 60,
      createdAt: '2025-03-01', firstContactAt: '2025-03-02', closedAt: '2025-03-10',
    },
    { id: 'd2', account: 'a2', owner: 'bob', status: 'lost', kind: 'new', amount: 50, createdAt: '2025-03-01', closedAt: '2025-03-12' },
    {
      id: 'd3', account: 'a2', owner: 'bob', status: 'open', kind: 'new', amount: 40, probability: 0.5,
      createdAt: '2025-03-02', expectedCloseAt: '2025-04-10',
    },
  ],
  stages: [{ stage: 'first', pos: 1 }, { stage: 'last', pos: 2 }],
  stageEvents: [
    { deal: 'd1', at: '2025-03-01', stage: 'first' }, { deal: 'd1', at: '2025-03-10', stage: 'last' },
    { deal: 'd2', at: '2025-03-01', stage: 'first' }, { deal: 'd3', at: '2025-03-02', stage: 'first' },
  ],
  leads: [{ id: 'l1', qualifiedAt: '2025-02-10' }, { id: 'l2', qualifiedAt: '2025-03-10' }],
  activities: [
    { id: 'x1', kind: 'call', at: '2025-03-03', account: 'a1', valueAdded: 1, outcome: 'advanced', followUp: 1 },
    { id: 'x2', kind: 'email', at: '2025-03-03', account: 'a1', direction: 'out' },
    { id: 'x3', kind: 'coaching', at: '2025-03-03', owner: 'ann' },
  ],
  requests: [{ id: 'r1', account: 'a1', at: '2025-03-03T10:00:00Z', respondedAt: '2025-03-03T10:30:00Z' }],
  quotes: [{ id: 'q1', requestedAt: '2025-03-03', sentAt: '2025-03-05', final: 1 }],
  contentEvents: [
    { asset: 'c1', kind: 'search', at: '2025-03-03', found: 1, durationMs: 90_000 },
    { asset: 'c1', kind: 'open', at: '2025-03-03' },
    { asset: 'c1', kind: 'feedback', at: '2025-03-03', rating: 5 },
  ],
  assets: [{ id: 'c1', createdAt: '2025-01-01', retiredAt: '2025-12-31' }],
  assessments: [{ rep: 'ann', skill: 'demo', at: '2025-03-03', score: 3, required: 4 }],
  reps: [{ id: 'ann', startedAt: '2025-01-01', endedAt: '2026-01-01' }],
  spells: [
    { account: 'a1', startedAt: '2025-01-01' }, { account: 'a2', startedAt: '2025-01-01', endedAt: '2025-03-20' },
    { account: 'a3', startedAt: '2025-03-05', activatedAt: '2025-03-08' },
  ],
  orders: [{ id: 'o1', account: 'a1', at: '2025-02-25', amount: 30 }, { id: 'o2', account: 'a1', at: '2025-03-04', amount: 20 }],
  touches: [{ account: 'a1', campaign: 'spring', at: '2025-03-03' }],
  campaigns: [
    { id: 'winter', sent: 200, sentAt: '2025-02-03' },
    { id: 'spring', sent: 220, delivered: 200, opened: 80, clicked: 20, unsubscribed: 2, cost: 5, sentAt: '2025-03-03' },
  ],
  costs: [{ kind: 'sales', startAt: '2025-03-01', endAt: '2025-04-01', amount: 60 }],
  accountCosts: [{ account: 'a1', at: '2025-03-03', amount: 3 }],
  mrr: [{ account: 'a1', at: '2025-01-01', mrr: 10 }, { account: 'a1', at: '2025-03-05', mrr: 12 }],
  contracts: [{ id: 'k1', account: 'a1', dueAt: '2025-03-05', value: 10, renewedAt: '2025-03-04', renewedValue: 12 }],
  tickets: [{
    id: 't1', account: 'a1', topic: 'login', createdAt: '2025-03-03T08:00:00Z', firstReplyAt: '2025-03-03T09:00:00Z',
    firstResolvedAt: '2025-03-03T12:00:00Z', resolvedAt: '2025-03-03T12:00:00Z', contacts: 1, reopens: 0, slaMs: 7_200_000,
  }, { id: 't2', account: 'a2', topic: 'login', createdAt: '2025-03-20T08:00:00Z', dueAt: '2025-03-27T08:00:00Z' }],
  ticketEvents: [{ ticket: 't1', at: '2025-03-03T08:00:00Z', status: 'open' }, { ticket: 't1', at: '2025-03-03T12:00:00Z', status: 'solved' }],
  responses: [
    ...['2025-02-10', '2025-03-10'].map((at) => ({ kind: 'nps', score: 9, at, sentAt: at, account: 'a1', contact: 'p1' })),
    { kind: 'csat', score: 5, at: '2025-03-10', sentAt: '2025-03-09' },
    { kind: 'ces', score: 6, at: '2025-03-10', sentAt: '2025-03-09' },
    { kind: 'fcr', score: 1, at: '2025-03-10', sentAt: '2025-03-09' },
  ],
  components: [{ account: 'a1', component: 'usage', raw: 5, lo: 0, hi: 10, weight: 1 }],
  targets: [{ kpi: 'revenue-won', owner: 'ann', startAt: '2025-03-01', endAt: '2025-04-01', value: 90 }],
};
/** Two months, of which the first is known, and every parameter a KPI can have. */
const query = {
  from: '2025-03-01', to: '2025-05-01', asOf: '2025-04-01',
  params: {
    stage: 'first', a: 1, b: 2, first: 1, last: 2, stageA: 'first', stageB: 'last', rep: 'ann', target: 500, forecast: 90,
    campaign: 'spring', margin: 0.5, windowMs: 604_800_000, account: 'a1', status: 'open', minN: 1, kpi: 'deals-won', value: 4,
    baseline: 1, schedule: { zone: 'UTC', week: { 1: [['08:00', '18:00']] } },
  },
} satisfies Omit<Query, 'kpi'>;

const full: Tables = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, tableFromRows(name as TableName, list)]));
const results = new Map<string, KpiResult>(catalogue.map(({ id }) => [id, evaluate(full, { ...query, kpi: id })]));
const resultOf = (id: string): KpiResult => results.get(id) as KpiResult;

describe('the words for the KPIs', () => {
  it('are there for each KPI of the catalogue, in its order, and for no other', () => {
    expect(Object.keys(english)).toEqual(catalogue.map(({ id }) => id));
    expect(wordless).toEqual({});
  });

  it('have names and table headers that tell the KPIs apart', () => {
    for (const key of ['name', 'short'] as const) {
      const texts = all.map(([, entry]) => entry[key]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
    expect(faults(({ short }) => (short.length > 18 ? [short] : []))).toEqual([]);
  });

  it('are sentences that end once, and labels that do not', () => {
    expect(faults((entry) => sentencesOf(entry).filter((text) => !/^[A-Z][^.]*[^.,:;\s]\.$/.test(text)))).toEqual([]);
    expect(faults((entry) => labelsOf(entry).filter((text) => !/^[^.\s][^.]*[^.,:;\s]$/.test(text)))).toEqual([]);
  });

  it('are set with single blanks and typographic apostrophes', () => {
    const texts = (entry: KpiWords): string[] => [...sentencesOf(entry), ...labelsOf(entry)];
    expect(faults((entry) => texts(entry).filter((text) => /\s{2}|\s[.,:;]|['"`´]/.test(text)))).toEqual([]);
  });

  it('have the plural forms of English, or none', () => {
    const formsIn = (working: Phrase): string => (typeof working === 'string' ? 'none' : Object.keys(working).join());
    expect(faults(({ working }) => ['none', 'one,other'].includes(formsIn(working)) ? [] : [formsIn(working)])).toEqual([]);
  });

  it('leave open only what an element fills in', () => {
    const open = (texts: readonly string[], known: readonly string[]): string[] => namesIn(texts).filter((name) => !known.includes(name));
    expect(faults(({ name, short, meaning }) => open([name, short, meaning], []))).toEqual([]);
    expect(faults(({ none }) => open([none], ['when']))).toEqual([]);
    expect(faults(({ few }) => (few === undefined || /^[^{}]*\{num\}[^{}]*\{den\}[^{}]*$/.test(few) ? [] : [few]))).toEqual([]);
  });
});

describe('the words beside a result', () => {
  it('are tried with a figure for every KPI', () => {
    expect([...results.values()].filter(({ status }) => status !== 'ok')).toEqual([]);
  });

  it('name only what the result carries', () => {
    const carried = (id: string): string[] => {
      const { n, num, den } = resultOf(id);
      return Object.entries({ n, num, den }).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
    };
    expect(faults(({ working }, id) => namesIn(textsOf(working)).filter((name) => !carried(id).includes(name)))).toEqual([]);
  });

  it('show the number that chooses the plural form', () => {
    const choosing = (id: string): string => (resultOf(id).n === null ? 'den' : 'n');
    const plurals = ({ working }: KpiWords): string[] => (typeof working === 'string' ? [] : textsOf(working));
    expect(faults((entry, id) => plurals(entry).filter((text) => !namesIn([text]).includes(choosing(id))))).toEqual([]);
  });

  it('tell the parts of each share that can be too few, and of nothing else', () => {
    const shares = catalogue.filter(({ id, unit }) => unit === 'share' && resultOf(id).n !== null && resultOf(id).num !== undefined);
    expect(all.flatMap(([id, { few }]) => (few === undefined ? [] : [id]))).toEqual(shares.map(({ id }) => id));
  });

  it('are whole or left away, whichever table is empty', () => {
    const language = { locale: 'en', words, kpis };
    for (const empty of Object.keys(full) as TableName[]) {
      const tables = { ...full, [empty]: tableFromRows(empty, []) };
      const reading = catalogue.filter(({ inputs }) => inputs.some((input) => input.startsWith(`${empty}.`)));
      const lines = reading.map((kpi) => {
        const result = evaluate(tables, { ...query, kpi: kpi.id });
        return `${kpi.id}: ${workingOf({ kpi, result } as unknown as Answer, language)}`;
      });
      expect(lines.filter((line) => /[{}]|NaN/.test(line))).toEqual([]);
    }
  });
});
