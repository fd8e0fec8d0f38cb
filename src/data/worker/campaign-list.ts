import type { Table } from '../../core/table/table.ts';

/** What the table of campaigns says of one, all its mailings together. */
export type Listed = {
  readonly id: string;
  name: string;
  group: string | null;
  sentAt: number | null;
  sent: number | null;
  delivered: number | null;
};

const text = (value: number | string | null): string | null => (value === null ? null : String(value));
const added = (sum: number | null, value: number | string | null): number | null => (typeof value === 'number' && value >= 0 ? (sum ?? 0) + value : sum);

/** The campaigns of the table by their ids, which touches refer to. A name is the last that is given; the first mailing says when. */
export function listed(campaigns: Table | undefined): Map<string, Listed> {
  const all = new Map<string, Listed>();
  for (let row = 0; row < (campaigns?.length ?? 0); row++) {
    const cell = (field: string): number | string | null => campaigns?.get(row, field) ?? null;
    const id = text(cell('id'));
    if (id === null) continue;
    const one = all.get(id) ?? { id, name: id, group: null, sentAt: null, sent: null, delivered: null };
    const sentAt = cell('sentAt');
    one.name = text(cell('name')) ?? one.name;
    one.group = text(cell('group')) ?? one.group;
    if (typeof sentAt === 'number') one.sentAt = Math.min(one.sentAt ?? sentAt, sentAt);
    one.sent = added(one.sent, cell('sent'));
    one.delivered = added(one.delivered, cell('delivered'));
    all.set(id, one);
  }
  return all;
}
