/** Writes the sample data of the demo to public/data. Run with `tsx demo/data/build.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeCrm, type Crm } from './crm.ts';
import { toCsv } from './csv.ts';
import { makeDesk } from './desk.ts';
import { makeMailings } from './mailings.ts';
import { makeSubscriptions } from './subscriptions.ts';
import { teamOf } from './team.ts';
import { makeWorld } from './world.ts';

const folder = fileURLToPath(new URL('../../public/data/', import.meta.url));
const crm = makeCrm();
const world = makeWorld();

mkdirSync(folder, { recursive: true });
write('crm.json', tablesAsJson(crm));
write('north.json', tablesAsJson(teamOf(crm, 'North', '2026-04-01')));
write('mailings.json', tablesAsJson(makeMailings(world)));
write('desk.json', tablesAsJson(makeDesk(world)));
write('subscriptions.json', tablesAsJson({ mrr: makeSubscriptions(world) }));
write('deals.json', rowsAsJson(crm.deals));
write('responses.json', rowsAsJson(crm.responses));
write('deals.csv', dealsAsCsv(crm.deals));
write('responses.csv', toCsv(crm.responses, {
  'Response ID': 'id', Survey: 'kind', Sent: 'sentAt', Answered: 'at', Score: 'score',
  'Account name': 'account', Contact: 'contact', Owner: 'owner', Team: 'team', Segment: 'segment',
}));

function write(name: string, text: string): void {
  writeFileSync(folder + name, text);
}

/** One row a line, so that two versions can be compared. */
function rowsAsJson(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function tablesAsJson(tables: Readonly<Record<string, readonly object[]>>): string {
  return `{\n${Object.entries(tables).map(([name, rows]) => `${JSON.stringify(name)}: ${rowsAsJson(rows).trimEnd()}`).join(',\n')}\n}\n`;
}

/** As a CRM's list view exports it: its own headers, calendar days. */
function dealsAsCsv(deals: Crm['deals']): string {
  const listed = deals.map((deal) => ({ ...deal, createdAt: deal.createdAt.slice(0, 10), closedAt: deal.closedAt?.slice(0, 10) }));
  return toCsv(listed, {
    'Deal ID': 'id', Owner: 'owner', Team: 'team', 'Deal stage': 'stage', Status: 'status', Amount: 'amount',
    Currency: 'currency', 'Create date': 'createdAt', 'Close date': 'closedAt', 'Account name': 'account',
  });
}
