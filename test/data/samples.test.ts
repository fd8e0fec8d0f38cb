import { describe, expect, it } from 'vitest';
import { samples } from '../real-data/folders.ts';
import type { Exchange } from './connect/replay.ts';
import { dealFiles, expectDeals, expectTickets, load, type Expected } from './connect/systems.ts';

const expected: Expected = { year: 2026, amounts: [480000, 12500.5], lostCurrency: 'RON', names: [] };
const exchanges = (file: string): Exchange[] => (samples.json(file) as { exchanges: Exchange[] }).exchanges;

describe.skipIf(samples.missing)('the exchanges of systems, as they were collected', () => {
  const ways = dealFiles.flatMap((deals) => [
    { ...deals, named: deals.connector, prefix: '' },
    { ...deals, named: deals.connector, prefix: '/behind/a/proxy' },
    { ...deals, named: undefined, prefix: '' },
  ]);

  it.each(ways)('of $file give the same deals (connector $named, at "$prefix")', async ({ named, prefix, ...deals }) => {
    const { rows, report } = await load(exchanges(deals.file), 'deals', named, prefix);
    expectDeals(rows, deals, expected);
    expect(report).toMatchObject({ rows: 3, kept: 3, detected: { connector: deals.connector } });
  });

  // Without the connector: what detection of envelope, pages and fields makes of the same answers.
  it.each(dealFiles)('of $file are followed to the last page without a connector', async ({ file }) => {
    const { rows, report } = await load(exchanges(file), 'deals', 'generic');
    expect(rows).toHaveLength(3);
    expect(report.detected).toMatchObject({ connector: 'generic', fields: { id: expect.any(String), createdAt: expect.any(String) } });
  });

  it.each([
    ['zendesk.ticket_metrics.json', [45, null, 12], [1590, null, 60]],
    ['hubspot.tickets.json', [45, null], [1590, null]],
    ['salesforce.case.json', [null, null], [1590, null]],
  ])('of %s give the same tickets', async (file, replies, resolutions) => {
    const { rows } = await load(exchanges(file), 'tickets', undefined);
    expectTickets(rows, { replies, resolutions });
  });

  it('of subscriptions and campaigns are read to their ends', async () => {
    expect((await load(exchanges('stripe.subscriptions.json'), 'subscriptions', 'stripe')).rows.map(({ amount }) => amount)).toEqual([60, 120, 9000, 49]);
    expect((await load(exchanges('mailchimp.reports.json'), 'campaigns', 'mailchimp')).rows.map(({ sent }) => sent)).toEqual([200, 100, 150]);
  });
});
