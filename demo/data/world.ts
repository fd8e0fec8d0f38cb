import { DAY_MS, readInstant } from '../../src/core/time/instant.ts';
import { makeAccounts, type Account } from './accounts.ts';
import { people, type Person } from './people.ts';

/** What a caller may choose. The same options give the same rows, byte for byte. */
export type WorldOptions = {
  seed: number;
  /** How many deals are created from `from` to `to`. */
  deals: number;
  /** ISO; the first deal is created on this day or later. */
  from: string;
  /** ISO; "now". Nothing later has happened. */
  to: string;
};

export const defaults: WorldOptions = { seed: 12, deals: 7000, from: '2024-09-22', to: '2026-09-22T09:00:00Z' };

/** What all tables share: who sells, who buys, and the time in between, in epoch milliseconds. */
export type World = {
  readonly seed: number;
  readonly deals: number;
  readonly from: number;
  readonly to: number;
  readonly people: readonly Person[];
  readonly accounts: readonly Account[];
};

/** @throws RangeError where the options name no period, one before the first rep, or no deals. */
export function makeWorld(options: Partial<WorldOptions> = {}): World {
  const { seed, deals, from, to } = { ...defaults, ...options };
  const start = readInstant(from);
  const end = readInstant(to);
  if (!(end - start >= DAY_MS)) throw new RangeError(`From ${from} to ${to} is not a day or more. Give two ISO dates, the earlier first.`);
  const opened = Math.min(...people.map((person) => readInstant(person.startedAt)));
  if (start < opened) throw new RangeError(`From ${from} there was nobody to sell. Begin on ${new Date(opened).toISOString().slice(0, 10)} or later.`);
  if (!(deals >= 1)) throw new RangeError(`${deals} deals are too few. Give a whole number from 1 on.`);
  return { seed, deals, from: start, to: end, people, accounts: makeAccounts(seed, deals) };
}

/** How much of the world's time has passed at an instant, 0 to 1. */
export function elapsed(world: World, at: number): number {
  return (at - world.from) / (world.to - world.from);
}
