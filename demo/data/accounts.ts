import { Random } from './random.ts';
import type { Team } from './people.ts';

export type Segment = 'Small' | 'Mid-market' | 'Enterprise';

/** A customer or prospect. The name is the id, as in most exports. */
export type Account = {
  readonly id: string;
  readonly segment: Segment;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly currency: string;
  /** The team whose territory the country is in; small accounts anywhere may buy online. */
  readonly team: Team;
};

/** Names that break a page or a file which takes text for markup, or text for Latin letters. */
export const awkwardAccounts: readonly Account[] = [
  { id: '<img src=x onerror=alert(1)>', segment: 'Mid-market', country: 'DE', currency: 'EUR', team: 'North' },
  { id: 'Baker, "Sons" & Co.', segment: 'Small', country: 'US', currency: 'USD', team: 'West' },
  { id: 'شركة النور للتجارة', segment: 'Mid-market', country: 'AE', currency: 'USD', team: 'West' },
  { id: '明远贸易有限公司', segment: 'Enterprise', country: 'NL', currency: 'EUR', team: 'North' },
];

type Territory = { country: string; currency: string; team: Team; weight: number; form: string };

const territories: readonly Territory[] = [
  { country: 'DE', currency: 'EUR', team: 'North', weight: 10, form: 'GmbH' },
  { country: 'NL', currency: 'EUR', team: 'North', weight: 6, form: 'B.V.' },
  { country: 'FI', currency: 'EUR', team: 'North', weight: 4, form: 'Oy' },
  { country: 'IT', currency: 'EUR', team: 'South', weight: 9, form: 'S.r.l.' },
  { country: 'ES', currency: 'EUR', team: 'South', weight: 6, form: 'S.L.' },
  { country: 'GR', currency: 'EUR', team: 'South', weight: 3, form: 'A.E.' },
  { country: 'RO', currency: 'RON', team: 'East', weight: 11, form: 'SRL' },
  { country: 'AT', currency: 'EUR', team: 'East', weight: 4, form: 'GmbH' },
  { country: 'SI', currency: 'EUR', team: 'East', weight: 2, form: 'd.o.o.' },
  { country: 'US', currency: 'USD', team: 'West', weight: 8, form: 'Inc.' },
  { country: 'FR', currency: 'EUR', team: 'West', weight: 6, form: 'SARL' },
  { country: 'IE', currency: 'EUR', team: 'West', weight: 4, form: 'Ltd' },
];

const segments: readonly { segment: Segment; weight: number }[] = [
  { segment: 'Small', weight: 46 },
  { segment: 'Mid-market', weight: 38 },
  { segment: 'Enterprise', weight: 16 },
];

const first = [
  'Aldine', 'Borealis', 'Calder', 'Delmar', 'Estrela', 'Fenwick', 'Galena', 'Harrow', 'Iskra', 'Juniper', 'Kestrel', 'Larkin', 'Marea',
  'Norden', 'Olmo', 'Pallas', 'Quarry', 'Ravel', 'Solane', 'Tamar', 'Umbra', 'Valmont', 'Wexford', 'Ysera', 'Zephyr', 'Amberly',
  'Brenner', 'Corvina', 'Dorado', 'Elbe', 'Faro', 'Grafton',
] as const;

const trade = [
  'Foods', 'Logistics', 'Textiles', 'Energy', 'Optics', 'Print', 'Clinics', 'Labs', 'Tools', 'Travel', 'Studio', 'Marine', 'Paper',
  'Farms', 'Rail', 'Glass', 'Ceramics', 'Packaging', 'Pharma', 'Media', 'Furniture', 'Cycles', 'Water', 'Seeds', 'Metals', 'Games', 'Legal',
] as const;

/** For the second time a pair of words comes round, and so on; then a number. */
const houses = ['', ' Group', ' Partners', ' & Daughters', ' West', ' Holding'] as const;

/** About one account for each four deals and a half, the awkward ones first. Names are unique. */
export function makeAccounts(seed: number, deals: number): Account[] {
  const random = new Random(seed, 'accounts');
  const count = Math.max(60, Math.round(deals / 4.5));
  const placeWeights = territories.map((territory) => territory.weight);
  const segmentWeights = segments.map((kind) => kind.weight);
  const accounts: Account[] = [...awkwardAccounts];
  while (accounts.length < count) {
    const at = accounts.length;
    const place = territories[random.weighted(placeWeights)] as Territory;
    const { segment } = segments[random.weighted(segmentWeights)] as { segment: Segment };
    const team = segment === 'Small' && random.chance(0.4) ? 'Online' : place.team;
    accounts.push({ id: accountName(at, place.form), segment, country: place.country, currency: place.currency, team });
  }
  return accounts;
}

/** Each pair of words once in a mixed order, then again with another ending. */
function accountName(at: number, form: string): string {
  const pairs = first.length * trade.length;
  const pair = (at * 367) % pairs;
  const round = Math.floor(at / pairs);
  const name = `${first[pair % first.length] as string} ${trade[Math.floor(pair / first.length)] as string}`;
  return `${name}${houses[round] ?? ` ${round + 1}`} ${form}`;
}
