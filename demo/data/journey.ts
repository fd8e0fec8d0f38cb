import { calendarDate, DAY_MS, HOUR_MS, readInstant, SECOND_MS } from '../../src/core/time/instant.ts';
import { awkwardAccounts, type Account, type Segment } from './accounts.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';
import { LOST, steps, WON, type Step } from './stages.ts';
import { monthWeights, story, weekdayWeights } from './story.ts';
import type { World } from './world.ts';

/** A deal as it happened, before any CRM wrote it down. Times are epoch milliseconds. */
export type Journey = {
  readonly createdAt: number;
  readonly account: Account;
  /** Who has the deal now. */
  readonly owner: Person;
  /** The first stage is entered at creation; `Won` or `Lost`, if there, is the last. */
  readonly visits: readonly Visit[];
};

export type Visit = { readonly stage: string; readonly at: number; readonly owner: Person };

const paceOf: Readonly<Record<Segment, number>> = { Small: 0.75, 'Mid-market': 1, Enterprise: 1.5 };
const oddsOf: Readonly<Record<Segment, number>> = { Small: 0.08, 'Mid-market': 0, Enterprise: -0.18 };
const DAY_START_MS = 6 * HOUR_MS;
const DAY_LENGTH_MS = 10 * HOUR_MS;

/** Every deal in the order of creation: a stream, so that a million of them need not be kept. */
export function* journeys(world: World): Generator<Journey> {
  const random = new Random(world.seed, 'journeys');
  const buyers = [...world.accounts, ...Array.from({ length: 5 }, () => awkwardAccounts).flat()];
  const accounts = new Map(world.people.map(({ team }) => [team, buyers.filter((account) => account.team === team)]));
  for (const { day, count } of creations(world)) {
    const length = Math.min(DAY_LENGTH_MS, world.to - day - DAY_START_MS);
    const times = Array.from({ length: count }, () => toSecond(day + DAY_START_MS + random.next() * length)).sort((a, b) => a - b);
    const working = world.people.filter((person) => isEmployed(person, day));
    const activity = working.map((person) => person.activity * (isNew(person, day) ? 0.5 : 1));
    for (const createdAt of times) {
      const owner = working[random.weighted(activity)] as Person;
      const account = random.pick(accounts.get(owner.team) ?? world.accounts);
      const visits = travel(world, random, createdAt, owner, account);
      const last = visits[visits.length - 1] as Visit;
      const closed = last.stage === WON || last.stage === LOST;
      yield { createdAt, account, owner: closed ? last.owner : holder(world, last.owner, world.to), visits };
    }
  }
}

/** How many deals are created on each day: exactly `world.deals` in all. */
function creations(world: World): { day: number; count: number }[] {
  const random = new Random(world.seed, 'creations');
  const days: number[] = [];
  for (let day = world.from - (world.from % DAY_MS); day + DAY_START_MS < world.to; day += DAY_MS) days.push(day);
  const weights = days.map((day) => dayWeight(world, day) * random.lognormal(1, 0.18));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let before = 0;
  return days.map((day, index) => {
    sum += weights[index] as number;
    const upTo = index === days.length - 1 ? world.deals : Math.round((sum / total) * world.deals);
    const count = upTo - before;
    before = upTo;
    return { day, count };
  });
}

function dayWeight(world: World, day: number): number {
  const dayNumber = day / DAY_MS;
  const season = monthWeights[calendarDate(dayNumber).month - 1] as number;
  const weekday = weekdayWeights[(dayNumber + 4) % 7] as number;
  const growth = 1 + (story.growthPerYear * (day - world.from)) / (365 * DAY_MS);
  const entered = hasChecklist(world, day) ? 1 - story.doubtfulLeftOut * doubtfulShare : 1;
  const part = Math.min(1, (world.to - day - DAY_START_MS) / DAY_LENGTH_MS);
  return season * weekday * growth * entered * part;
}

/** The share of a standard normal below -0.4. */
const doubtfulShare = 0.345;

function hasChecklist(world: World, at: number): boolean {
  return at >= world.to - story.checklistDays * DAY_MS;
}

function isEmployed(person: Person, at: number): boolean {
  return readInstant(person.startedAt) <= at && (person.endedAt === undefined || at < readInstant(person.endedAt));
}

/** Who has the deals of a person at an instant: a successor, once the person has left. */
function holder(world: World, person: Person, at: number): Person {
  if (!person.endedAt || isEmployed(person, at)) return person;
  return world.people.find((other) => other.id === person.successor) ?? person;
}

/** In the first hundred days. */
function isNew(person: Person, at: number): boolean {
  return at - readInstant(person.startedAt) < 100 * DAY_MS;
}

function leadQuality(world: World, random: Random, at: number): number {
  for (;;) {
    const quality = random.normal();
    if (quality >= story.doubtfulBelow || !hasChecklist(world, at) || !random.chance(story.doubtfulLeftOut)) return quality;
  }
}

/** From stage to stage until the deal is won, lost, or the world ends with the deal open. */
function travel(world: World, random: Random, createdAt: number, first: Person, account: Account): Visit[] {
  const quality = leadQuality(world, random, createdAt);
  const pace = paceOf[account.segment] * Math.exp(-0.1 * quality);
  let owner = first;
  let at = createdAt;
  let position = 0;
  let returned = false;
  const visits: Visit[] = [];
  for (;;) {
    const step = steps[position];
    visits.push({ stage: step?.stage ?? WON, at, owner });
    if (!step) return visits;
    const goesOn = random.chance(chanceToGoOn(step, owner, account, quality, at));
    const days = random.lognormal(pace * (goesOn ? step.daysOn : step.daysLost), 0.8);
    at = nextWorkingTime(random, at, at + days * DAY_MS);
    owner = holder(world, owner, at);
    if (at >= world.to) return visits;
    if (!goesOn) {
      visits.push({ stage: LOST, at, owner });
      return visits;
    }
    // Few deals skip the trial, and few go back to it once from the proposal.
    if (step.stage === 'Demo' && random.chance(0.05)) position += 2;
    else if (step.stage === 'Proposal' && !returned && random.chance(0.03)) {
      returned = true;
      position -= 1;
    } else position += 1;
  }
}

function chanceToGoOn(step: Step, owner: Person, account: Account, quality: number, at: number): number {
  const skill = owner.skill + (owner.weakAt?.[step.stage] ?? 0) - (isNew(owner, at) ? 0.3 : 0);
  const logOdds = step.odds + skill + oddsOf[account.segment] + story.qualityWeight * quality;
  return 1 / (1 + Math.exp(-logOdds));
}

/** Moves an instant on to a weekday in working hours, later than the one before. */
function nextWorkingTime(random: Random, before: number, wanted: number): number {
  const day = Math.floor(wanted / DAY_MS);
  const weekday = (day + 4) % 7;
  const workday = day + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
  const at = toSecond(workday * DAY_MS + DAY_START_MS + random.next() * DAY_LENGTH_MS);
  return at > before ? at : toSecond(before + random.between(HOUR_MS / 4, 3 * HOUR_MS));
}

function toSecond(at: number): number {
  return Math.floor(at / SECOND_MS) * SECOND_MS;
}

