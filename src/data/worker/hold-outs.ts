import { instantsOfField } from '../../core/evaluate/cohort.ts';
import { evaluate } from '../../core/evaluate/evaluate.ts';
import type { KpiResult, Query, Tables } from '../../core/evaluate/query.ts';
import { scopeOf } from '../../core/evaluate/scope.ts';
import { compare } from '../../core/judge/compare.ts';
import type { KpiDefinition } from '../../core/kpi/algebra.ts';
import { definitionOf } from '../../core/kpi/catalogue.ts';
import { ask, fold } from '../../core/kpi/sources.ts';
import { studentQuantile } from '../../core/statistics/student.ts';
import { columnBuilder } from '../../core/table/builder.ts';
import { Table } from '../../core/table/table.ts';
import { by } from './campaign-measures.ts';
import type { Listed } from './campaign-list.ts';
import type { Arm, HoldOut } from './campaigns-shape.ts';
import { subset } from './subset.ts';

const perRecipient = definitionOf('revenue-per-recipient');
const LEVEL = 0.95;
/** Mails that came back make for a few customers less than were chosen. */
const nearlyAll = 0.95;
const reactions: ReadonlySet<unknown> = new Set(['open', 'click', 'visit']);
const usualControls: ReadonlySet<string> = new Set([
  'control', 'control group', 'hold-out', 'holdout', 'hold out', 'held out', 'no mail', 'no e-mail', 'no email',
  'gruppo di controllo', 'controllo', 'grup de control', '对照组', '控制组', 'kontrollgruppe', 'groupe témoin', 'témoin', 'grupo de control', 'المجموعة الضابطة', 'مجموعة التحكم',
]);

const money = ['money', 'amount', 'currency', 'at'] as const;
/** The sum of what customers ordered, and the sum of its squares. */
const spent = (squared: boolean): KpiDefinition => {
  const each = fold('orders', { cohort: { during: 'at' }, where: ['notnull', 'account'], by: { account: 'account' }, agg: { total: ['sum', money] } });
  const v = ask(each, { agg: ['sum', squared ? ['*', 'total', 'total'] : 'total'] });
  return { ...perRecipient, id: 'held-out', interval: 'none', let: { v }, out: 'v' };
};

type Member = { readonly arm: string; readonly sinceMs: number; inBoth?: true };
type Test = { readonly control: Listed; readonly arms: readonly Listed[] };

/** What `group` says of a campaign: in which test it is, and whether it is the control. Several tests are told apart by what stands before a slash. */
function placeOf(group: string, control: string | undefined): { readonly test: string; readonly isControl: boolean } {
  const [, test = '', part = ''] = /^(?:(.*)\/)?([^/]*)$/s.exec(group) ?? [];
  return { test, isControl: control === undefined ? usualControls.has(part.trim().toLowerCase()) : part.trim() === control.trim() };
}

/** Campaigns that reached nobody: their customers were chosen to get no mail. A touch of theirs earns no credit. */
export function controlsAmong(campaigns: ReadonlyMap<string, Listed>, control: string | undefined): Set<string> {
  return new Set([...campaigns.values()].flatMap(({ id, group }) => (group !== null && placeOf(group, control).isControl ? [id] : [])));
}

/** The tests among the campaigns: a control, such as `control` or `spring/control`, and those in the same test, such as `spring/mailed`. */
function testsAmong(campaigns: Iterable<Listed>, control: string | undefined): Test[] {
  const tests = new Map<string, { control?: Listed; arms: Listed[] }>();
  for (const campaign of campaigns) {
    if (campaign.group === null) continue;
    const place = placeOf(campaign.group, control);
    const test = tests.get(place.test) ?? { arms: [] };
    tests.set(place.test, test);
    if (!place.isControl) test.arms.push(campaign);
    else test.control ??= campaign;
  }
  return [...tests.values()].flatMap(({ control: one, arms }) => (one && arms.length > 0 ? [{ control: one, arms }] : []));
}

/** The customers of each side, from the touches: which side, and since when. */
function membersOf(touches: Table, ids: ReadonlySet<string>, query: Query): Map<string, Member> {
  const members = new Map<string, Member>();
  const at = instantsOfField(touches, 'at', scopeOf(query));
  for (let row = 0; row < touches.length; row++) {
    const [account, arm] = [touches.get(row, 'account'), String(touches.get(row, by) ?? '')];
    if (account === null || !ids.has(arm)) continue;
    const known = members.get(String(account));
    const sinceMs = Number.isNaN(at[row]) ? -Infinity : (at[row] as number);
    if (!known || (known.arm === arm && known.sinceMs > sinceMs)) members.set(String(account), { arm, sinceMs });
    else if (known.arm !== arm) known.inBoth = true;
  }
  return members;
}

/** The orders of customers of one side only, placed since they were chosen, with the side as their campaign. */
function ordersOf(orders: Table, members: ReadonlyMap<string, Member>, query: Query): Table {
  const at = instantsOfField(orders, 'at', scopeOf(query));
  const memberOf = (table: Table, row: number): Member | undefined => members.get(String(table.get(row, 'account') ?? ''));
  const kept = subset(orders, (row) => {
    const member = memberOf(orders, row);
    return member !== undefined && !member.inBoth && (at[row] as number) >= member.sinceMs;
  });
  const side = columnBuilder('word');
  for (let row = 0; row < kept.length; row++) side.push(memberOf(kept, row)?.arm ?? null);
  return new Table('orders', kept.length, new Map([...kept.columns, [by, side.finish()]]));
}

/** The mean of a sum over so many customers, with its t interval. Who ordered nothing counts with 0. */
function mean({ value: sum }: KpiResult, squares: KpiResult, n: number, { status, currency }: KpiResult): KpiResult {
  const base = { kpi: perRecipient.id, excluded: {}, n, ...(currency !== undefined && { currency }) };
  // Amounts that cannot be added have no mean either.
  if (status === 'mixed-currency') return { ...base, status, value: null };
  if (n === 0) return { ...base, status: 'no-data', value: null };
  const [total, value] = [sum ?? 0, (sum ?? 0) / n];
  const result: KpiResult = { ...base, status: 'ok', value, num: total, den: n };
  if (n < 2) return result;
  const variance = Math.max(0, (squares.value ?? 0) - n * value * value) / (n - 1);
  const half = studentQuantile((1 + LEVEL) / 2, n - 1) * Math.sqrt(variance / n);
  return { ...result, interval: { low: value - half, high: value + half, level: LEVEL, method: 't' } };
}

/**
 * What campaigns really added: the orders of customers who got them beside those of customers who were chosen in the same way and
 * got none. Both sides are all who were chosen, whether they opened, ordered or not; a touch says who was.
 *
 * @param total all orders: their currency is that of the means
 */
export function holdOutsOf({ orders, touches, rates }: Tables, campaigns: ReadonlyMap<string, Listed>, query: Query, control: string | undefined, total: KpiResult): HoldOut[] {
  if (!orders || !touches) return [];
  return testsAmong(campaigns.values(), control).map((test): HoldOut => {
    const sides = [test.control, ...test.arms];
    const ids = new Set(sides.map(({ id }) => id));
    const members = membersOf(touches, ids, query);
    const sizes = new Map<string, number>();
    let inBoth = 0;
    for (const member of members.values()) {
      if (member.inBoth) inBoth++;
      else sizes.set(member.arm, (sizes.get(member.arm) ?? 0) + 1);
    }
    const tables: Tables = { orders: ordersOf(orders, members, query), ...(rates && { rates }) };
    const [sums, squares] = [false, true].map((squared) => evaluate(tables, { ...query, kpi: spent(squared), by: [by] })) as [KpiResult, KpiResult];
    const none: KpiResult = { kpi: perRecipient.id, status: 'no-data', value: null, n: null, excluded: {} };
    const armOf = ({ id, name }: Listed): Arm => {
      const customers = sizes.get(id) ?? 0;
      return { id, name, customers, each: mean(sums.groups?.[id] ?? none, squares.groups?.[id] ?? none, customers, total) };
    };
    const controlArm = armOf(test.control);
    const arms = test.arms.map((one) => {
      const arm = armOf(one);
      return { ...arm, added: compare(perRecipient, arm.each, controlArm.each) };
    });
    return { control: controlArm, arms, inBoth, ...(sides.some((side) => !isWhole(side, touches, sizes.get(side.id) ?? 0)) && { incomplete: true as const }) };
  });
}

/** Whether the touches name all customers of a side: as many as got the mail, or where nobody says how many, not those alone who reacted. */
function isWhole({ id, delivered }: Listed, touches: Table, members: number): boolean {
  if (delivered !== null) return members >= delivered * nearlyAll;
  for (let row = 0; row < touches.length; row++) if (touches.get(row, by) === id && !reactions.has(touches.get(row, 'kind'))) return true;
  return false;
}
