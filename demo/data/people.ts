export type Team = 'North' | 'South' | 'East' | 'West' | 'Online';

/** A sales rep. The name is the id, as in most exports. */
export type Person = {
  readonly id: string;
  readonly team: Team;
  /** ISO days. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** Who takes over the open deals of a rep who left. */
  readonly successor?: string;
  /** Added to the log odds of every step. */
  readonly skill: number;
  /** Opportunities entered, relative to the others. */
  readonly activity: number;
  /** Added to the log odds of leaving one stage for the next. */
  readonly weakAt?: Readonly<Record<string, number>>;
};

export type RepRow = { id: string; team: Team; startedAt: string; endedAt?: string };

/** North is the home market: fewer people, and three times as many leads for each. */
export const people: readonly Person[] = [
  { id: 'Elif Kaya', team: 'North', startedAt: '2021-03-01', skill: 0.2, activity: 3.2 },
  { id: 'Amara Okafor', team: 'North', startedAt: '2022-09-05', skill: 0.12, activity: 3.6 },
  { id: 'Chen Li', team: 'North', startedAt: '2023-02-13', skill: 0.1, activity: 2.8 },
  { id: 'Dana Ionescu', team: 'North', startedAt: '2023-10-02', skill: 0, activity: 3.4 },
  { id: 'Bruno Conti', team: 'North', startedAt: '2022-01-10', skill: 0, activity: 3.2, weakAt: { Demo: -1.6 } },
  { id: 'Giulia Ferri', team: 'South', startedAt: '2020-05-04', skill: 0.15, activity: 1.1 },
  { id: 'Marta Ruiz', team: 'South', startedAt: '2022-04-11', skill: 0.05, activity: 1 },
  { id: 'Nikos Pappas', team: 'South', startedAt: '2023-06-19', skill: -0.1, activity: 0.9 },
  { id: 'Lucía Romero', team: 'South', startedAt: '2024-01-15', skill: -0.05, activity: 1 },
  { id: 'Paolo Greco', team: 'South', startedAt: '2021-11-08', skill: 0.08, activity: 1.1 },
  { id: 'Sara Lind', team: 'South', startedAt: '2023-03-06', endedAt: '2026-03-31', successor: 'Marta Ruiz', skill: -0.15, activity: 0.8 },
  { id: 'Ana Popescu', team: 'East', startedAt: '2021-08-23', skill: 0.1, activity: 1.1 },
  { id: 'Mihai Radu', team: 'East', startedAt: '2022-11-14', skill: 0, activity: 1 },
  { id: 'Ioana Dumitru', team: 'East', startedAt: '2023-09-04', skill: 0.05, activity: 0.9 },
  { id: 'Luka Novak', team: 'East', startedAt: '2024-04-08', skill: -0.1, activity: 0.9 },
  { id: 'Eva Huber', team: 'East', startedAt: '2020-10-05', skill: 0.18, activity: 1 },
  { id: 'Tom Avery', team: 'East', startedAt: '2026-06-15', skill: -0.1, activity: 0.9 },
  { id: 'Claire Dubois', team: 'West', startedAt: '2021-01-18', skill: 0.12, activity: 1.1 },
  { id: 'Hugo Lambert', team: 'West', startedAt: '2022-06-27', skill: 0, activity: 1 },
  { id: 'Aoife Byrne', team: 'West', startedAt: '2023-05-15', skill: 0.06, activity: 1 },
  { id: 'Marcus Reed', team: 'West', startedAt: '2022-02-21', skill: -0.05, activity: 1.1 },
  { id: 'Priya Shah', team: 'West', startedAt: '2024-02-05', skill: 0.05, activity: 0.9 },
  { id: 'Joris Peeters', team: 'West', startedAt: '2023-01-09', skill: -0.12, activity: 0.9 },
  { id: 'Jonas Weber', team: 'Online', startedAt: '2022-08-01', skill: 0, activity: 1.2 },
  { id: 'Ida Berg', team: 'Online', startedAt: '2023-04-24', skill: 0.06, activity: 1.1 },
  { id: 'Noor Haddad', team: 'Online', startedAt: '2023-11-20', skill: 0.02, activity: 1.1 },
  { id: 'Tomás Silva', team: 'Online', startedAt: '2024-03-18', skill: -0.08, activity: 1 },
  { id: 'Wei Zhang', team: 'Online', startedAt: '2021-09-13', skill: 0.1, activity: 1.2 },
  { id: 'Kofi Mensah', team: 'Online', startedAt: '2024-05-27', skill: -0.04, activity: 1 },
  { id: 'Petra Horvat', team: 'Online', startedAt: '2022-12-05', skill: 0.04, activity: 1 },
];

export function repRows(from: readonly Person[]): RepRow[] {
  return from.map(({ id, team, startedAt, endedAt }) => ({ id, team, startedAt, ...(endedAt ? { endedAt } : {}) }));
}
