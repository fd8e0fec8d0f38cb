import type { Answer, KpiResult, RowMark, Rows, RowsQuestion } from '../../../src/data/index.ts';
import { answerOf } from '../answers.ts';
import type { Ask } from '../fake-store.ts';

/** As many deals as a test wants: every third is lost, every tenth has no amount. */
export const deal = (at: number): Record<string, string | number | null> => ({
  id: `D-${at}`, name: `Deal ${at}`, amount: at % 10 === 0 ? null : at * 100, closedAt: '2026-07-05', status: at % 3 ? 'won' : 'lost', owner: 'Ana', currency: 'EUR', url: null,
});

const mark = (at: number): RowMark =>
  at % 10 === 0 ? { sides: ['denominator'], leftOut: [{ reason: 'missing', fields: ['amount'] }] } : { sides: at % 3 ? ['numerator', 'denominator'] : ['denominator'], leftOut: [] };

/** What the engine says of so many rows to one question about them. */
export function rowsFor(all: number, { from = 0, count = 0, fields = Object.keys(deal(1)) }: RowsQuestion, more: Partial<Rows> = {}): Rows {
  const total = more.total ?? all;
  const picked = Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_, i) => from + i);
  return {
    table: 'deals', tables: ['deals'], total, from, columns: fields,
    fields: [
      { name: 'id', kind: 'word' }, { name: 'name', kind: 'word' }, { name: 'amount', kind: 'number' }, { name: 'closedAt', kind: 'time' },
      { name: 'status', kind: 'word' }, { name: 'owner', kind: 'word' }, { name: 'currency', kind: 'word' },
    ],
    counts: { all, numerator: Math.floor(all / 2), denominator: all, 'left-out': Math.floor(all / 10) },
    excluded: { missing: Math.floor(all / 10) },
    rows: picked.map((at) => fields.map((field) => deal(at)[field] ?? null)),
    marks: picked.map(mark),
    ...more,
  };
}

export function recordsAnswer(ask: Ask, all: number, more: Partial<Rows> = {}, result: Partial<KpiResult> = {}): Answer {
  const wanted = ask.request.questions[0]?.rows ?? {};
  return answerOf('win-rate', result, { reads: ['deals.status', 'deals.closedAt'], rows: rowsFor(all, wanted, more) });
}
