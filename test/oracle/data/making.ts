import { Random } from '../../../demo/data/random.ts';
import { DirtyTime } from './dirty-time.ts';

export type Row = Record<string, string | number | boolean | null>;

export const owners = ['Chen Li', 'Ana Popescu', "O'Neil", '7', 'Sara Lind'] as const;

/** What the tables have in common. */
export class Making {
  readonly random: Random;
  readonly time: DirtyTime;

  constructor(seed: number, stream: string) {
    this.random = new Random(seed, `oracle/${stream}`);
    this.time = new DirtyTime(this.random);
  }

  rows(count: number, row: (index: number) => Row): Row[] {
    const made = Array.from({ length: count }, (_, index) => row(index));
    // One in fifty comes twice.
    return made.flatMap((each) => (this.random.chance(0.02) ? [each, { ...each }] : [each]));
  }

  /** The value, or nothing once in a while. */
  maybe<T>(value: T, missing = 0.05): T | null {
    return this.random.chance(missing) ? null : value;
  }

  account(): string {
    return `A${1 + this.random.index(30)}`;
  }

  owner(): string | null {
    return this.maybe(this.random.pick(owners), 0.04);
  }

  currency(): string | null {
    return this.random.pick(['EUR', 'EUR', 'EUR', 'USD', 'RON', null]);
  }

  /** Money with cents; sometimes nothing, nought or a credit. */
  amount(median: number): number | null {
    const size = Math.round(this.random.lognormal(median, 0.8) * 100) / 100;
    return this.random.pick([size, size, size, size, size, size, size, Math.round(size), size, size, -size, 0, null]);
  }
}

/** The part of the market an account is in: always the same, and for some accounts not known. */
export function segmentOf(account: string | null): string | null {
  const number = Number(account?.slice(1));
  return account === null || number % 7 === 0 ? null : number % 2 === 0 ? 'Small' : 'Large';
}
