import { tableFromRows } from '../../../src/core/index.ts';
import type { Answers } from '../../../src/data/index.ts';
import { pictureAnswer } from '../../../src/data/worker/pictures.ts';
import { answersOf } from '../answers.ts';
import type { Ask } from '../fake-store.ts';

export const minute = 60_000;
export const hour = 60 * minute;

/** A Wednesday, 12:00 in UTC. */
export const noon = Date.UTC(2026, 8, 23, 12);

export type Row = { id: string; account?: string; owner?: string; at: number; respondedAt: number | null; channel?: string; url?: string };

/** Who waits at noon, the longest first: 26 h 14 min, 3 h 8 min, 1 h 21 min, 47 min 12 s, 12 min 5 s. */
export const waiting: Row[] = [
  { id: 'r1', account: 'Helvetia Logistics', owner: 'Ann', at: noon - 26 * hour - 14 * minute, respondedAt: null, channel: 'e-mail', url: '/requests/r1' },
  { id: 'r2', account: 'Studio Bianchi', owner: 'Bob', at: noon - 3 * hour - 8 * minute, respondedAt: null, channel: 'web form', url: 'https://crm.example/r2' },
  { id: 'r3', account: 'Marea Foods', owner: 'Ann', at: noon - 81 * minute, respondedAt: null },
  { id: 'r4', account: 'Kestrel Ltd', owner: 'Ann', at: noon - 47 * minute - 12_000, respondedAt: null },
  { id: 'r5', account: 'Aurora Labs', owner: 'Bob', at: noon - 12 * minute - 5000, respondedAt: null, channel: 'chat' },
];

/** Answered the day before: Ann's six after 10, 20, 30, 40, 90 and 600 minutes, Bob's two after 5 minutes and 30 hours. */
export const answered: Row[] = [['Ann', 10], ['Ann', 20], ['Ann', 30], ['Ann', 40], ['Ann', 90], ['Ann', 600], ['Bob', 5], ['Bob', 1800]].map(([owner, minutes], i) => {
  const at = noon - 40 * hour + i * minute;
  return { id: `a${i}`, account: `Account ${i}`, owner: String(owner), at, respondedAt: at + Number(minutes) * minute };
});

/** Answers whatever was asked, as the engine does, from these rows. */
export function answerFrom(ask: Ask, rows: readonly Row[] = [...waiting, ...answered], now = Date.now()): Answers {
  const tables = { requests: tableFromRows('requests', rows) };
  return answersOf(ask.request.questions.map((question) => pictureAnswer(tables, question, now)));
}
