import { answerOf, factsOf, resultOf, winRate } from '../answers.ts';
import type { Answer, Board, BoardRow, KpiFacts, KpiResult } from '../../../src/data/index.ts';

/** Intervals are made up: the engine's are tested with the engine. */
function share(num: number, den: number): KpiResult {
  return resultOf('win-rate', { value: num / den, num, den, n: den, interval: { low: num / den - 0.05, high: num / den + 0.05, level: 0.95, method: 'wilson' } });
}

export function row(name: string, ranks: [low: number, high: number] | null, [num, den]: [num: number, den: number], more: Partial<BoardRow> = {}): BoardRow {
  const result = share(num, den);
  const { low, high } = result.interval!;
  return { id: name, name, value: num / den, interval: { low, high }, rank: ranks && { low: ranks[0], high: ranks[1] }, results: [result], ...more };
}

export const rows: readonly BoardRow[] = [
  row('Elif Kaya', [1, 3], [46, 100], { moved: 2, verdict: 'better' }), row('Amara Okafor', [1, 3], [44, 100], { moved: 0, verdict: 'same' }), row('Chen Lili', [1, 3], [43, 100], { moved: -1, verdict: 'noise' }),
  row('Dana Ionescu', [4, 5], [31, 100], { me: true, moved: 3, verdict: 'noise' }), row('Marta Ruiz', [4, 5], [30, 100]), row('Bruno Conti', [6, 6], [17, 100]),
  row('Sara Lind', null, [3, 4], { unranked: 'few' }), { id: 'Tom Avery', name: 'Tom Avery', value: null, rank: null, unranked: 'none', results: [resultOf('win-rate', { status: 'no-data', value: null, n: 0 })] },
];

export function boardOf(more: Partial<Board> = {}): Board {
  const facts: KpiFacts = factsOf('win-rate', { unit: 'share', range: [0, 1] });
  return { rows: [...rows], of: 8, ranked: 6, unit: 'share', lowerIsBetter: false, kpis: [{ facts, weight: 1 }], whole: 0.36, groups: [], privacy: 'named', ...more };
}

export function boardAnswer(board: Partial<Board> = {}, result: Partial<KpiResult> = {}): Answer {
  return answerOf('win-rate', { ...winRate, ...result }, { board: boardOf(board), kpi: factsOf('win-rate', { unit: 'share', range: [0, 1] }) });
}
