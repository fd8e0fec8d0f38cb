import type { Case } from './case.ts';
import { FROM, TO } from './rows.ts';

type Fields = Readonly<Record<string, unknown>>;

const answers = (kind: string, scores: (number | null)[]): Fields[] => scores.map((score) => ({ kind, score, at: '2026-03-10' }));
const nps = (account: string, contact: string, score: number, at = '2026-03-10'): Fields => ({ kind: 'nps', account, contact, score, at });
const part = (component: string, raw: number | null, lo: number, hi: number, weight: number): Fields => ({
  account: 'A', component, raw, lo, hi, weight,
});

export const experience: readonly Case[] = [
  {
    kpi: 'nps', why: '100·(3 - 1)/5; adjusted by 3/4, 3/4 and 3: 100·(0.25 ± z·√((5.5/8 - 0.25²)/8)) = 25 ± 1.959964·27.950850',
    tables: {
      responses: [
        ...answers('nps', [9, 10, 10, 7, 2]), ...answers('csat', [9, 10]), nps('A', 'p', 0, '2026-02-10'), nps('A', 'p', 9, '2026-02-10'),
      ],
    },
    expect: { value: 40, num: 2, den: 5, n: 5, interval: [-29.782659, 79.782659] },
  },
  {
    kpi: 'nps', edge: 'the marks 0, 6, 7, 9 and 10, and scores that are none',
    why: '100·(2 - 2)/5; neither halves, nor beyond the scale, nor 0 from 1; 100·(0 ± z·√(5.5/8/8)) = ± 57.456537',
    tables: {
      responses: [
        ...answers('nps', [0, 6, 7, 9, 10, 5.5, 9.5, -1, 11, null]), { ...nps('A', 'p', 0), scaleMin: 1 }, { ...nps('A', 'p', 0), at: TO },
      ],
    },
    expect: { value: 0, num: 0, den: 5, excluded: { invalid: 5, missing: 1 }, interval: [-57.456537, 57.456537] },
  },
  {
    kpi: 'nps-trend', why: '100 in March, 100·(1 - 1)/2 in February',
    tables: { responses: [nps('A', 'p', 9), nps('A', 'q', 9), nps('A', 'p', 9, '2026-02-10'), nps('A', 'q', 3, '2026-02-10')] },
    expect: { value: 100 },
  },
  {
    kpi: 'nps-trend', edge: 'answered exactly at from', why: 'that is March alone: 100 - (-100)',
    tables: { responses: [nps('A', 'p', 9, FROM), nps('A', 'q', 3, '2026-02-28T23:59:59.999Z')] },
    expect: { value: 200 },
  },
  {
    kpi: 'nps-trend', edge: 'nothing to compare with', why: 'nobody was asked in February', tables: { responses: [nps('A', 'p', 9)] },
    expect: { status: 'no-data', value: null },
  },
  {
    kpi: 'nps-by-account',
    why: 'A: the latest of p is 10, of q 7, of s 9: (100 + 0 + 100)/3; B -100; C 0: (200/3 - 100 + 0)/3; t: ± 4.302653·83.887/√3',
    tables: {
      responses: [
        nps('A', 'p', 3, '2026-03-02'), nps('A', 'p', 10), nps('A', 'q', 7), nps('A', 's', 9), nps('B', 'r', 6), nps('C', 'u', 8),
        nps('D', 'v', 9, '2026-02-10'), { ...nps('C', 'w', 1), kind: 'csat' },
      ],
    },
    expect: { value: -100 / 9, n: 3, interval: [-219.498094, 197.275872] },
  },
  {
    kpi: 'nps-by-account', edge: 'two answers at one instant', why: 'the later row counts: 3, a detractor',
    tables: { responses: [nps('A', 'p', 9), nps('A', 'p', 3)] }, expect: { value: -100, n: 1 },
  },
  {
    kpi: 'nps-by-account', edge: 'scores that are none',
    why: '0 of p is a detractor\'s; neither halves, nor beyond the scale, nor 0 from 1: A -100',
    tables: {
      responses: [
        nps('A', 'p', 0), nps('A', 'q', 9.5), nps('A', 'r', 11), nps('A', 's', -1), { ...nps('A', 't', 0), scaleMin: 1 }, nps('B', 'u', 11),
      ],
    },
    expect: { value: -100, n: 1 },
  },
  {
    kpi: 'csat', why: 'of 5, 4, 3, 1 two; another question, and February, say nothing',
    tables: { responses: [...answers('csat', [5, 4, 3, 1]), ...answers('ces', [5]), { kind: 'csat', score: 5, at: '2026-02-10' }] },
    expect: { value: 0.5, num: 2, den: 4, interval: [0.150039, 0.849961] },
  },
  {
    kpi: 'csat', edge: 'scores that are none', why: '4 is satisfied: 1/1', tables: { responses: answers('csat', [4, 0, 6, null]) },
    expect: { value: 1, num: 1, den: 1, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'ces', why: '(7 + 5 + 3)/3 ± 4.302653·2/√3; another question, and February, say nothing',
    tables: { responses: [...answers('ces', [7, 5, 3]), ...answers('csat', [1]), { kind: 'ces', score: 1, at: '2026-02-10' }] },
    expect: { value: 5, n: 3, interval: [0.031724, 9.968276] },
  },
  {
    kpi: 'ces', edge: 'the ends of the scale, and scores beyond them', why: '(1 + 7)/2',
    tables: { responses: answers('ces', [1, 7, 0, 8, null]) },
    expect: { value: 4, n: 2, excluded: { invalid: 2, missing: 1 } },
  },
  {
    kpi: 'ces-agree', why: 'of 7, 6, 6, 1 three; another question, and February, say nothing',
    tables: { responses: [...answers('ces', [7, 6, 6, 1]), ...answers('csat', [5]), { kind: 'ces', score: 7, at: '2026-02-10' }] },
    expect: { value: 0.75, num: 3, den: 4, interval: [0.300642, 0.954413] },
  },
  {
    kpi: 'ces-agree', edge: 'the mark 5, and scores beyond the scale', why: '5 agrees and 4 does not: 1/2',
    tables: { responses: answers('ces', [5, 4, 8, 0, 0.5]) },
    expect: { value: 0.5, num: 1, den: 2, excluded: { invalid: 3 } },
  },
  {
    kpi: 'fcr-survey', why: 'three yes, one no; another question, and February, say nothing',
    tables: { responses: [...answers('fcr', [1, 1, 0, 1]), ...answers('csat', [1]), { kind: 'fcr', score: 1, at: '2026-02-10' }] },
    expect: { value: 0.75, num: 3, den: 4, interval: [0.300642, 0.954413] },
  },
  {
    kpi: 'fcr-survey', edge: 'answers that are neither', why: 'one no: 0/1', tables: { responses: answers('fcr', [0, 2, 1.5, -1, null]) },
    expect: { value: 0, num: 0, den: 1, excluded: { invalid: 3, missing: 1 } },
  },
  {
    kpi: 'survey-response-rate', why: 'three of four sent in March; one sent in February was answered then',
    tables: {
      responses: [
        ...['2026-03-12', '2026-03-13', '2026-03-14', null].map((at) => ({ sentAt: '2026-03-10', at })),
        { sentAt: '2026-02-27', at: '2026-03-02' },
      ],
    },
    expect: { value: 0.75, num: 3, den: 4, n: 4, interval: [0.300642, 0.954413] },
  },
  {
    kpi: 'survey-response-rate', edge: 'sent exactly at from and to, answered exactly at asOf',
    why: 'two sent in March, one of them known to be answered',
    tables: { responses: [{ sentAt: FROM, at: '2026-03-02' }, { sentAt: '2026-03-20', at: TO }, { sentAt: TO, at: null }] },
    expect: { value: 0.5, num: 1, den: 2 },
  },
  {
    kpi: 'health-score', why: '12 of 24 is 50, 9 of 10 is 90: (50 + 3·90)/4',
    tables: { components: [part('tenure', 12, 0, 24, 1), part('users', 9, 0, 10, 3), { ...part('users', 0, 0, 10, 3), account: 'B' }] },
    query: { params: { account: 'A' } },
    expect: { value: 80, coverage: 1 },
  },
  {
    kpi: 'health-score', edge: 'half of the weight known', why: '50, from 2 of 4',
    tables: { components: [part('tenure', 12, 0, 24, 2), part('users', null, 0, 10, 2)] },
    query: { params: { account: 'A' } },
    expect: { value: 50, coverage: 0.5, excluded: { missing: 1 } },
  },
  {
    kpi: 'health-score', edge: 'less than half of the weight known', why: '2 of 5',
    tables: { components: [part('tenure', 12, 0, 24, 2), part('users', null, 0, 10, 3)] },
    query: { params: { account: 'A' } },
    expect: { status: 'no-data', value: null, coverage: 0.4, excluded: { missing: 1 } },
  },
  {
    kpi: 'health-score', edge: 'beyond the scale, and lower is better',
    why: '30 of 10 is 100, -5 of 10 is 0, and 2 on the way from 10 down to 0 is 80: (100 + 0 + 2·80)/4',
    tables: { components: [part('a', 30, 0, 10, 1), part('b', -5, 0, 10, 1), part('c', 2, 10, 0, 2)] },
    query: { params: { account: 'A' } },
    expect: { value: 65, coverage: 1 },
  },
];
