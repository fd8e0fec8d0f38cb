import { KpiError } from '../../core/errors.ts';
import { checkConnector } from '../connect/check-connector.ts';
import type { Connector } from '../connect/connector.ts';
import { connectors } from '../connect/connectors.ts';
import { connectorOf } from '../connect/dialect.ts';
import { parseJson } from '../decode/json.ts';
import { exchange, type Line } from './exchange.ts';
import { naming, pathOf } from './response.ts';

/**
 * The connector a source names: by its id, itself, or by the URL of a JSON file, which is loaded with the same credentials.
 *
 * @throws KpiError as {@link exchange} does, and `invalid-definition` where the file is no connector.
 */
export async function loadConnector(named: string | Connector | undefined, url: string, line: Line): Promise<Connector | undefined> {
  if (typeof named !== 'string' || named === '' || Object.hasOwn(connectors, named)) return connectorOf(named);
  if (!/[/.?]/.test(named)) return connectorOf(named);
  const { bytes } = await exchange({ url: named, headers: { accept: 'application/json' } }, 0, { ...line, onProgress: () => undefined });
  try {
    return naming(named, () => checkConnector(parseJson(new TextDecoder().decode(bytes))));
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    throw new KpiError('invalid-definition', `The connector of ${pathOf(url)} cannot be used. ${words}`, { path: pathOf(named) });
  }
}
