import { cohortFilter } from '../../core/evaluate/cohort.ts';
import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import { scopeOf, type Scope } from '../../core/evaluate/scope.ts';
import { blocksOf, select } from '../../core/evaluate/select.ts';
import { Shared } from '../../core/evaluate/shared.ts';
import { compare } from '../../core/judge/compare.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import type { Source } from '../../core/kpi/sources.ts';
import type { Table } from '../../core/table/table.ts';
import { namedPeriod } from '../../core/time/named-period.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { answer, factsOf } from './answer.ts';
import { listed, type Listed } from './campaign-list.ts';
import { by, ofAll, ofEach, ofMailings, resultsBy, toGroup } from './campaign-measures.ts';
import { creditKpis, mailKpis, type CampaignKpi, type CampaignRow, type Campaigns } from './campaigns-shape.ts';
import { controlsAmong, holdOutsOf } from './hold-outs.ts';
import type { Answer, Question } from './protocol.ts';
import { subset } from './subset.ts';

/** Rows are looked at by people. */
const mostRows = 1000;

const revenue = definitionOf('campaign-revenue');
const allKpis: readonly CampaignKpi[] = [...creditKpis, ...mailKpis];
const defaults = revenue.defaults as { model: string; windowDays: number };
const credited: Source = { credit: { model: '$model', windowDays: '$windowDays' } };

const isOfMail = (kpi: CampaignKpi): boolean => mailKpis.some((one) => one === kpi);
const mapped = <T>(make: (kpi: CampaignKpi) => T): Record<CampaignKpi, T> => Object.fromEntries(allKpis.map((kpi) => [kpi, make(kpi)])) as Record<CampaignKpi, T>;

/** The answer to a question about campaigns: the orders of the period, and how they are shared out among the campaigns. */
export function campaignsAnswer(given: Tables, { campaigns: wanted = {}, ...question }: Question, now: number): Answer {
  const { model = defaults.model, windowDays = defaults.windowDays } = wanted;
  const params = { ...question.params, model, windowDays };
  const base = answer(given, { ...question, kpi: ofAll(revenue.id), params }, now);
  if (base.result.status === 'not-computable') return base;
  const { period, asOf, zone } = base;
  // What `where` leaves out is left out of the tables themselves: orders that are credited have fields of their own.
  const query: Query = { kpi: revenue, ...period, asOf, zone, ...(question.currency !== undefined && { currency: question.currency }) };
  const tables = filtered(given, question.where);
  const about = listed(tables.campaigns);
  const controls = controlsAmong(about, wanted.control);
  const { touches } = tables;
  const reached: Tables = touches && controls.size > 0 ? { ...tables, touches: subset(touches, (row) => !controls.has(String(touches.get(row, by) ?? ''))) } : tables;
  const other = model === 'first' ? 'last' : 'first';
  const creditedBy = (how: string): Table => new Shared(reached).sources(undefined, []).rows(credited, scopeOf({ ...query, params: { ...params, model: how } }), null).table;
  const own = creditedBy(model);
  const grouped = toGroup(own, tables.campaigns, given);
  const results = mapped((kpi) => resultsBy(grouped, query, isOfMail(kpi) ? ofMailings(kpi) : ofEach(kpi)));
  const beside = resultsBy(toGroup(creditedBy(other), undefined, given), query, ofEach(revenue.id));
  const scope = scopeOf(query);
  const joined = newcomers(tables.spells, scope);
  const buyers = buyersOf(own, scope);
  const otherwise = (id: string): number | null => (beside.ids.includes(id) ? beside.of(id).value : 0);

  const inPeriod = ({ sentAt }: Listed): boolean => sentAt === null || (sentAt >= scope.from && sentAt < scope.to);
  const earned = ({ ids: known, of }: typeof beside): string[] => known.filter((id) => of(id).n !== 0);
  const ids = new Set([...earned(results['campaign-revenue']), ...earned(beside), ...[...about.values()].flatMap((one) => (inPeriod(one) ? [one.id] : []))]);
  for (const id of ['', ...controls]) ids.delete(id);
  const rows = [...ids].map((id): CampaignRow => {
    const { name = id, sentAt = null, sent = null, delivered = null } = about.get(id) ?? {};
    const credit = results['campaign-revenue'].ids.includes(id) ? results['campaign-revenue'].of(id) : nothing(base.result);
    const accounts = buyers.get(id)?.accounts;
    return {
      id, name, sentAt, sent, delivered,
      results: mapped((kpi) => (kpi === 'campaign-revenue' ? credit : kpi === 'revenue-per-recipient' ? inEach(results[kpi].of(id), credit, delivered) : results[kpi].of(id))),
      otherwise: otherwise(id),
      orders: buyers.get(id)?.orders ?? 0,
      newCustomers: joined && [...(accounts ?? [])].filter((account) => joined.has(account)).length,
    };
  });
  const valueOf = ({ results: { 'campaign-revenue': { value } } }: CampaignRow): number => value ?? -Infinity;
  rows.sort((a, b) => valueOf(b) - valueOf(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const campaigns: Campaigns = {
    model, windowDays, other, rows, total: base.result,
    none: { revenue: results['campaign-revenue'].ids.includes('') ? results['campaign-revenue'].of('') : nothing(base.result), otherwise: otherwise(''), orders: buyers.get('')?.orders ?? 0 },
    kpis: mapped((kpi) => factsOf(definitionOf(kpi))),
    holdOuts: holdOutsOf({ ...tables, ...(given.rates && { rates: given.rates }) }, about, query, wanted.control, base.result),
    ...((wanted.beside?.length ?? 0) > 1 && { beside: differences(rows, wanted.beside ?? []) }),
    ltv: worth(given, question, base),
    ...(wanted.rowsOf !== undefined && { rowsOf: ordersOf(own, wanted.rowsOf, scope) }),
  };
  return { ...base, result: { ...base.result, n: countIn(tables.orders, scope) }, campaigns };
}

/** Only the rows that satisfy `where`: a table without a field to filter by stays whole. */
function filtered(tables: Tables, where: Question['where']): Tables {
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => {
    const selection = where ? select(table, where) : null;
    if (!selection) return [name, table];
    const kept = new Set(selection);
    return [name, subset(table, (row) => kept.has(row))];
  }));
}

/** Orders there are, but none of them is credited so. */
function nothing({ status, currency }: KpiResult): KpiResult {
  const empty = { kpi: revenue.id, n: 0, excluded: {} };
  if (status === 'no-data') return { ...empty, status, value: null };
  return { ...empty, status: 'ok', value: 0, interval: { low: 0, high: 0, level: 0.95, method: 'variance' }, ...(currency !== undefined && { currency }) };
}

/** In several currencies a revenue is so much of each for a message, whatever the currency of the campaign's cost. */
function inEach(result: KpiResult, { byCurrency }: KpiResult, delivered: number | null): KpiResult {
  if (result.status !== 'mixed-currency' || !byCurrency || !delivered) return result;
  return { ...result, byCurrency: Object.fromEntries(Object.entries(byCurrency).map(([currency, amount]) => [currency, amount / delivered])) };
}

/** The accounts that became customers in the period for the first time; null where no spells are known. */
function newcomers(spells: Table | undefined, { from, to }: Scope): Set<unknown> | null {
  if (!spells?.columns.has('startedAt') || !spells.columns.has('account')) return null;
  const first = new Map<unknown, number>();
  for (let row = 0; row < spells.length; row++) {
    const [account, startedAt] = [spells.get(row, 'account'), spells.get(row, 'startedAt')];
    if (account !== null && typeof startedAt === 'number') first.set(account, Math.min(first.get(account) ?? Infinity, startedAt));
  }
  return new Set([...first].flatMap(([account, at]) => (at >= from && at < to ? [account] : [])));
}

/** Calls `visit` with each row of orders of the period. */
function forEachOrder(orders: Table, scope: Scope, visit: (row: number) => void): void {
  const inPeriod = cohortFilter({ during: 'at' }, orders, scope);
  for (const block of blocksOf(orders.length, null)) {
    inPeriod(block);
    for (let i = 0; i < block.count; i++) visit(block.rows[i] as number);
  }
}

/** For each campaign, and for none (the empty text), how many orders it has a part of, and whose. */
function buyersOf(orders: Table, scope: Scope): Map<string, { orders: number; accounts: Set<unknown> }> {
  const all = new Map<string, { orders: number; accounts: Set<unknown> }>();
  forEachOrder(orders, scope, (row) => {
    const campaign = String(orders.get(row, by) ?? '');
    const account = orders.get(row, 'account');
    const one = all.get(campaign) ?? { orders: 0, accounts: new Set() };
    all.set(campaign, one);
    one.orders++;
    if (account !== null) one.accounts.add(account);
  });
  return all;
}

/** How many orders of the period have an amount. */
function countIn(orders: Table | undefined, scope: Scope): number {
  let n = 0;
  if (orders) forEachOrder(orders, scope, (row) => void (n += typeof orders.get(row, 'amount') === 'number' ? 1 : 0));
  return n;
}

/** How the campaigns set beside the first differ from it, and whether by more than chance. */
function differences(rows: readonly CampaignRow[], ids: readonly string[]): NonNullable<Campaigns['beside']> {
  const chosen = ids.flatMap((id) => rows.filter((row) => row.id === id));
  const [first, ...others] = chosen;
  if (!first) return [];
  return others.map(({ id, results }) => ({ id, changes: mapped((kpi) => compare(definitionOf(kpi), results[kpi], first.results[kpi])) }));
}

/** What a customer is worth, of the last whole calendar month: churn and monthly revenue must be of the same length of time. */
function worth(tables: Tables, { params, where, currency }: Question, { period, asOf, zone }: Answer): KpiResult {
  const month = namedPeriod('last-month', zoneOf(zone), Math.min(period.to, asOf), period);
  return evaluate(tables, { kpi: 'ltv-predictive', ...month, asOf, zone, ...(where && { where }), ...(currency !== undefined && { currency }), ...(params && { params }) });
}

/** The orders of which a campaign has a part, with the part; of none, those without one. */
function ordersOf(orders: Table, campaign: string, scope: Scope): NonNullable<Campaigns['rowsOf']> {
  const found: NonNullable<Campaigns['rowsOf']> = { campaign, total: 0, rows: [] };
  forEachOrder(orders, scope, (row) => {
    if (String(orders.get(row, by) ?? '') !== campaign) return;
    found.total++;
    if (found.rows.length < mostRows) found.rows.push(Object.fromEntries(orders.fields.map((field) => [field, orders.get(row, field)])));
  });
  return found;
}
