type Fields = Readonly<Record<string, unknown>>;

/** Rows that many cases are made of. */
export const deal = (status: string, createdAt: string | null, closedAt: string | null, amount: number | null, more: Fields = {}): Fields => ({
  status, createdAt, closedAt, amount, ...more,
});
export const won = (closedAt: string, amount: number | null, more?: Fields): Fields => deal('won', '2026-01-05', closedAt, amount, more);
export const lost = (closedAt: string, amount = 500): Fields => deal('lost', '2026-01-05', closedAt, amount);
export const open = (createdAt: string | null, amount: number | null, more?: Fields): Fields => deal('open', createdAt, null, amount, more);

/** The stages a deal enters, one after the other. */
export const path = (deal: string, ...entered: [stage: string, at: string][]): Fields[] => entered.map(([stage, at]) => ({ deal, stage, at }));
export const stages = [{ stage: 'lead', pos: 1 }, { stage: 'demo', pos: 2 }, { stage: 'signed', pos: 3 }, { stage: 'lost', pos: null }];

/** The ends of March 2026. */
export const FROM = '2026-03-01T00:00:00Z';
export const BEFORE_TO = '2026-03-31T23:59:59.999Z';
export const TO = '2026-04-01T00:00:00Z';

/** March 2026 in Rome: the clock goes forward on Sunday the 29th. */
export const rome = { zone: 'Europe/Rome', from: '2026-02-28T23:00:00Z', to: '2026-03-31T22:00:00Z' };
