import type { TableName } from '../../core/table/tables.ts';
import { KpiError } from '../../core/errors.ts';
import { listOf, type Connector, type Entity, type LabelSource } from '../connect/connector.ts';
import { listOfPage } from '../connect/dialect.ts';
import type { LabelAnswers } from '../connect/labels.ts';
import { compilePath } from '../connect/path.ts';
import { FaultLog } from '../faults.ts';
import { isAnchored, nextAddress } from './address.ts';
import type { Asked, Line } from './exchange.ts';
import { loadPages, type Loaded } from './pages.ts';
import { pathOf } from './response.ts';

// Users and stages are few: a list of them longer than this is not what it was taken for.
const MAX_PAGES = 20;
const SAMPLE_ROWS = 100;

/**
 * Loads the labels of the ids in a table, each source once. What cannot be loaded is a fault and no failure: ids then stay
 * ids. The addresses are seen from the first request, as those of next pages are; one that is not the system's own has none.
 */
export async function loadLabels(first: Asked, loaded: Loaded, table: TableName, line: Line, faults: FaultLog): Promise<LabelAnswers> {
  const { connector, pages } = loaded;
  const answers = new Map<string, readonly unknown[]>();
  if (!connector || loaded.rows === 0 || !isAnchored(first.url, connector.anchor)) return answers;
  const known = new Map<string, Promise<unknown[]>>();
  const values = pages.flatMap((page) => (page.format === 'json' ? [page.value] : []));
  for (const [field, source] of Object.entries(connector.labels ?? {})) {
    const { url } = source;
    if (url === undefined || !isRead(connector, table, field) || !isThere(source, connector, values, table)) continue;
    const address = nextAddress(url, first.url, first.url, connector.anchor)?.url;
    if (address === undefined) continue;
    let answer = known.get(address);
    if (!answer) known.set(address, (answer = valuesAt(address, first, connector, line)));
    try {
      answers.set(field, await answer);
    } catch (error) {
      if (!(error instanceof KpiError) || error.code === 'aborted') throw error;
      faults.add('no-labels', 0, field, `The labels could not be loaded from ${pathOf(address)}, so ids are shown: ${error.message}`);
    }
  }
  return answers;
}

async function valuesAt(url: string, { headers }: Asked, { entities: _, labels: __, ...connector }: Connector, line: Line): Promise<unknown[]> {
  const loaded: Loaded = { pages: [], rows: 0, bytes: 0, connector: { ...connector, entities: {} } };
  const quiet: Line = { ...line, limits: { ...line.limits, pages: MAX_PAGES }, onProgress: () => undefined };
  await loadPages({ url, headers }, loaded, {}, quiet, new FaultLog());
  return loaded.pages.flatMap((page) => (page.format === 'json' ? [page.value] : []));
}

function isRead({ entities }: Connector, table: TableName, field: string): boolean {
  return listOf<Entity>(entities[table]).some(({ map }) => Object.hasOwn(map, field));
}

function isThere({ if: path }: LabelSource, connector: Connector, values: readonly unknown[], table: TableName): boolean {
  if (path === undefined) return true;
  const read = compilePath(path);
  return values.some((value) => listOfPage(connector, value, table)?.slice(0, SAMPLE_ROWS).some((row) => (read(row) ?? null) !== null));
}
