import { accessName } from '../../data/access.ts';
import type { Question, Request, Source, SourceFormat, TableName } from '../../data/index.ts';
import { defaultTable } from './default-table.ts';
import type { KpiAttributes } from './attributes.ts';
import type { Given } from './given.ts';
import { boardFilters, shareOf } from './membership.ts';
import { ownKpi } from '../page/own-kpis.ts';
import { choice, currencyCode, durationMs, finite, periodSetting, scheduleSetting, zoneName } from './settings.ts';
import type { SharedSource } from './share.ts';
import type { SourceAttributes } from './source-attributes.ts';

const dayMs = 86_400_000;
const formats: readonly SourceFormat[] = ['json', 'ndjson', 'csv'];

/** The part of a question that the attributes of every element decide: its own, else the board's. */
export function questionFor(element: KpiAttributes, kpi: string): Question {
  const board = shareOf(element);
  const minN = finite('min-n', element.minN);
  const asOf = element.asOf || board.asOf;
  const currency = currencyCode(element.currency || board.currency);
  const compare = choice('compare', element.compare || board.compare, ['none', 'previous', 'year-ago', 'target', 'baseline', 'team'], undefined);
  const weekStart = finite('week-start', element.weekStart ?? board.weekStart, 7);
  const fiscalStart = finite('fiscal-start', element.fiscalStart ?? board.fiscalStart, 12);
  const zone = zoneName(element.zone || board.zone);
  const schedule = scheduleSetting(element.schedule ?? board.schedule, zone);
  const where = { ...boardFilters(element), ...element.where };
  return {
    kpi: ownKpi(kpi)?.definition ?? kpi,
    period: periodSetting(element.period || board.period),
    zone,
    ...(asOf && { asOf }),
    ...(currency && { currency }),
    ...(weekStart && { weekStart }),
    ...(fiscalStart && { fiscalStart }),
    ...(schedule && { schedule }),
    ...(Object.keys(where).length > 0 && { where }),
    ...(compare && compare !== 'none' && { compare }),
    ...(minN !== undefined && { params: { minN } }),
  };
}

/** What the store is asked: where the rows are, how to read them, and what to tell about them. */
export function requestFor(element: KpiAttributes, given: Exclude<Given, { error: unknown }>, questions: Question[]): Request {
  const kpi = questions[0]?.kpi;
  const all: readonly SharedSource[] = 'sources' in given
    ? given.sources
    : [sharedSource(element, given, element.table || defaultTable(kpi ?? ''))];
  return requestOf(all, questions, element);
}

/** What the store is asked of sources. `own` is what whoever asks says itself of how often and for how long. */
export function requestOf(all: readonly SharedSource[], questions: Question[], own: Partial<Pick<SourceAttributes, 'refresh' | 'cache' | 'partition'>> = {}): Request {
  const [source, ...join] = all.map(withAccess) as [Source, ...Source[]];
  const refreshMs = durationMs('refresh', own.refresh, undefined) ?? least(all.map((one) => one.refreshMs ?? Infinity));
  const partition = own.partition || [...new Set(all.flatMap((one) => one.partition ?? []))].join(' ');
  const off = own.cache === 'off' || all.some(({ cache }) => cache === 'off') || questions.some(isVeiled) || (!partition && all.some(isAdmitted));
  return {
    source,
    ...(join.length > 0 && { join }),
    questions,
    cache: off ? 'off' : durationMs('cache', own.cache, least(all.map(({ cache }) => cache as number)) ?? dayMs),
    ...(partition && { partition }),
    ...(refreshMs && { refreshMs }),
  };
}

/** What an element says of its own source. */
export function sharedSource(element: SourceAttributes, given: { readonly input: string | object; readonly format?: SourceFormat } | { readonly url: string }, table: TableName, name: string = table): SharedSource {
  const format = choice('format', element.format, formats, undefined) ?? ('format' in given ? given.format : undefined);
  const credentials = choice('credentials', element.credentials, ['same-origin', 'include', 'omit'], undefined);
  const refreshMs = durationMs('refresh', element.refresh, undefined);
  return {
    name,
    source: {
      ...('url' in given ? { url: given.url, ...(credentials && { credentials }) } : { input: given.input }),
      table,
      ...(format && { format }),
      ...(element.map && { map: element.map }),
      ...(element.connector && { connector: connectorOf(element) }),
      ...(element.locale && { locale: element.locale }),
      ...(element.zone && { zone: zoneName(element.zone) }),
    },
    cache: element.cache === 'off' ? 'off' : durationMs('cache', element.cache, dayMs),
    ...(element.partition && { partition: element.partition }),
    ...(refreshMs && { refreshMs }),
    ...(element.fetch && { fetch: element.fetch }),
    ...(element.headers && { headers: element.headers }),
  };
}

function withAccess({ source, fetch, headers }: SharedSource): Source {
  const access = 'url' in source ? accessName({ fetch, headers }) : undefined;
  return access === undefined ? source : { ...source, access };
}

function isAdmitted({ fetch, headers }: SharedSource): boolean {
  return fetch !== undefined || headers !== undefined;
}

function least(values: readonly number[]): number | undefined {
  const smallest = Math.min(...values);
  return smallest < Infinity ? smallest : undefined;
}

/** An id has neither dot nor slash; an address is taken from the page, as that of the data is. */
function connectorOf({ connector, ownerDocument }: SourceAttributes): Source['connector'] {
  const isAddress = typeof connector === 'string' && /[./?]/.test(connector);
  return isAddress && URL.canParse(connector, ownerDocument.baseURI) ? new URL(connector, ownerDocument.baseURI).href : connector;
}

/** Codes in the place of names hold for as long as a page lives, and what people may not know is not kept either. */
function isVeiled({ board }: Question): boolean {
  return board?.privacy !== undefined && board.privacy !== 'named';
}
