import { apportion, decimalsOf, weightingOf } from '../money/credit.ts';
import { minorDigits } from '../money/minor-units.ts';
import { columnBuilder } from '../table/builder.ts';
import type { Column } from '../table/column.ts';
import { Table } from '../table/table.ts';
import { DAY_MS } from '../time/instant.ts';
import { instantsOfField } from './cohort.ts';
import { commonKeys, rowCodes } from './keys.ts';
import { gathered } from './match.ts';
import { forEachRow, type Relation } from './relation.ts';
import type { Scope } from './scope.ts';

type Touch = { at: number; campaign: string };

/**
 * One row for each part of an order that a campaign is credited with: the order's fields, `campaign` and `credit`. An order
 * that no touch reached within the window is one row without a campaign. The parts of an order add up to its amount.
 */
export function creditsOf(orders: Relation, touches: Relation, model: unknown, windowDays: number, scope: Scope): Relation {
  const weighting = weightingOf(model);
  const [orderCodes, touchCodes] = commonKeys(
    { table: orders.table, fields: ['account'], groups: null },
    { table: touches.table, fields: ['account'], groups: null },
  ).map(rowCodes) as [ArrayLike<number>, ArrayLike<number>];
  const byAccount = touchesByKey(touches, touchCodes, scope);
  const orderedAt = instantsOfField(orders.table, 'at', scope);
  const decimals = decimalsInUse(orders.table);
  const rows: number[] = [];
  const campaign = columnBuilder('word');
  const credit = columnBuilder('number');
  forEachRow(orders, (row) => {
    const amount = orders.table.get(row, 'amount');
    if (typeof amount !== 'number') return;
    const at = orderedAt[row] as number;
    const within = (byAccount.get(orderCodes[row] as number) ?? []).filter((touch) => touch.at > at - windowDays * DAY_MS && touch.at <= at);
    const parts = apportion(amount, weighting(within.map((touch) => ({ campaign: touch.campaign, agoMs: at - touch.at }))), decimals(row));
    for (const [name, part] of parts.length > 0 ? parts : [['', amount] as const]) {
      rows.push(row);
      campaign.push(name);
      credit.push(part);
    }
  });
  const picked = Uint32Array.from(rows);
  const columns = new Map<string, Column>();
  for (const [field, column] of orders.table.columns) columns.set(field, gathered(column, picked));
  columns.set('campaign', campaign.finish());
  columns.set('credit', credit.finish());
  return {
    table: new Table('orders', rows.length, columns),
    selection: null,
    groups: orders.groups ? Uint32Array.from(rows, (row) => (orders.groups as ArrayLike<number>)[row] as number) : null,
    isEmpty: orders.isEmpty,
  };
}

function touchesByKey(touches: Relation, keys: ArrayLike<number>, scope: Scope): Map<number, Touch[]> {
  const at = instantsOfField(touches.table, 'at', scope);
  const byKey = new Map<number, Touch[]>();
  forEachRow(touches, (row) => {
    const key = keys[row] as number;
    const campaign = touches.table.get(row, 'campaign');
    if (key === 0 || Number.isNaN(at[row]) || typeof campaign !== 'string') return;
    const list = byKey.get(key);
    const touch = { at: at[row] as number, campaign };
    if (list) list.push(touch);
    else byKey.set(key, [touch]);
  });
  for (const list of byKey.values()) list.sort((a, b) => a.at - b.at || (a.campaign < b.campaign ? -1 : a.campaign > b.campaign ? 1 : 0));
  return byKey;
}

/** The decimals to split an order's amount in: its currency's, or without one those the amounts use; never fewer than it uses. */
function decimalsInUse(orders: Table): (row: number) => number {
  const amounts = Array.from({ length: orders.length }, (_, row) => orders.get(row, 'amount'));
  const most = Math.max(0, ...new Set(amounts.map((amount) => (typeof amount === 'number' ? decimalsOf(amount) : 0))));
  return (row) => {
    const currency = orders.get(row, 'currency');
    const amount = amounts[row];
    return typeof currency === 'string' && typeof amount === 'number' ? Math.max(minorDigits(currency), decimalsOf(amount)) : most;
  };
}
