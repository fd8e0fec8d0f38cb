import type { Question, Request, Source, SourceFormat, TableName } from '../../data/index.ts';
import { defaultTable } from './default-table.ts';
import type { KpiAttributes } from './attributes.ts';
import type { Given } from './given.ts';
import { choice, currencyCode, durationMs, finite, periodSetting, zoneName } from './settings.ts';

const dayMs = 86_400_000;
const formats: readonly SourceFormat[] = ['json', 'ndjson', 'csv'];

/** The part of a question that the attributes of every element decide. */
export function questionFor(element: KpiAttributes, kpi: string): Question {
  const minN = finite('min-n', element.minN);
  const currency = currencyCode(element.currency);
  const compare = choice('compare', element.compare, ['previous', 'year-ago', 'target', 'baseline', 'team'], undefined);
  return {
    kpi,
    period: periodSetting(element.period),
    zone: zoneName(element.zone),
    ...(element.asOf && { asOf: element.asOf }),
    ...(currency && { currency }),
    ...(element.where && { where: element.where }),
    ...(compare && { compare }),
    ...(minN !== undefined && { params: { minN } }),
  };
}

/** What the store is asked: where the rows are, how to read them, and what to tell about them. */
export function requestFor(element: KpiAttributes, given: Exclude<Given, { error: unknown }>, questions: Question[]): Request {
  const format = choice('format', element.format, formats, undefined) ?? ('format' in given ? given.format : undefined);
  const credentials = choice('credentials', element.credentials, ['same-origin', 'include', 'omit'], undefined);
  const refreshMs = durationMs('refresh', element.refresh, undefined);
  const kpi = questions[0]?.kpi;
  const source: Source = {
    ...('url' in given ? { url: given.url, ...(credentials && { credentials }) } : { input: given.input }),
    table: element.table || defaultTableOf(kpi),
    ...(format && { format }),
    ...(element.map && { map: element.map }),
    ...(element.connector && { connector: connectorOf(element) }),
    ...(element.zone && { zone: zoneName(element.zone) }),
  };
  return {
    source,
    questions,
    cache: element.cache === 'off' || questions.some(isVeiled) ? 'off' : durationMs('cache', element.cache, dayMs),
    ...(element.partition && { partition: element.partition }),
    ...(refreshMs && { refreshMs }),
  };
}

/** An id has neither dot nor slash; an address is taken from the page, as that of the data is. */
function connectorOf({ connector, ownerDocument }: KpiAttributes): Source['connector'] {
  const isAddress = typeof connector === 'string' && /[./?]/.test(connector);
  return isAddress && URL.canParse(connector, ownerDocument.baseURI) ? new URL(connector, ownerDocument.baseURI).href : connector;
}

function defaultTableOf(kpi: Question['kpi'] | undefined): TableName {
  return defaultTable(typeof kpi === 'string' ? kpi : '');
}

/** Codes in the place of names hold for as long as a page lives, and what people may not know is not kept either. */
function isVeiled({ board }: Question): boolean {
  return board?.privacy !== undefined && board.privacy !== 'named';
}
