import { Compiler } from '../evaluate/expression.ts';
import type { Tables } from '../evaluate/query.ts';
import type { Scope } from '../evaluate/scope.ts';
import { blocksOf } from '../evaluate/select.ts';
import type { Expr } from '../kpi/algebra.ts';
import { Rates } from '../money/rates.ts';
import type { Table } from '../table/table.ts';
import type { TableName } from '../table/tables.ts';
import type { FoundFault } from './data-fault.ts';
import { amounts, pastTimes, rowRules, type RowRule } from './fault-rules.ts';

type Rule = Omit<RowRule, 'code'> & { readonly code: RowRule['code'] | 'after-as-of' | 'no-rate' };

/** The rows that break a rule by themselves. Rules whose fields a table lacks are passed over. */
export function rowFaults(tables: Tables, scope: Scope): FoundFault[] {
  const rates = scope.currency === undefined ? null : new Rates(scope.currency, tables.rates, scope.zone);
  const rules: readonly Rule[] = [...rowRules, ...timeRules(scope), ...rateRules(rates)];
  return rules.flatMap((rule) => {
    const table = tables[rule.table];
    if (!table || !rule.fields.every((field) => table.columns.has(field))) return [];
    const { count, first } = rowsThat(table, rule.when, scope, rates);
    return count === 0 ? [] : [{ code: rule.code, table: rule.table, fields: [...rule.fields], count, first, bends: rule.bends }];
  });
}

/** What is recorded as over cannot lie ahead. */
function timeRules({ asOf }: Scope): Rule[] {
  if (asOf === Infinity) return [];
  return Object.entries(pastTimes).flatMap(([table, fields]) =>
    fields.map((field): Rule => ({ code: 'after-as-of', table: table as TableName, fields: [field], when: ['>=', field, '$asOf'], bends: [field] })),
  );
}

/** An amount that no rate brings into the reporting currency. What is still open is worth what it is as of now. */
function rateRules(rates: Rates | null): Rule[] {
  if (!rates) return [];
  return amounts.map(({ table, amount, at }): Rule => ({
    code: 'no-rate', table, fields: [amount, 'currency'], bends: [amount],
    when: ['and', ['notnull', amount], ['isnull', ['money', amount, 'currency', ['coalesce', at, '$asOf']]]],
  }));
}

function rowsThat(table: Table, when: Expr, scope: Scope, rates: Rates | null): { count: number; first: number } {
  const filter = new Compiler(table, scope, rates).filter(when);
  let [count, first] = [0, -1];
  for (const block of blocksOf(table.length, null)) {
    filter(block);
    if (block.count > 0 && first < 0) first = block.rows[0] as number;
    count += block.count;
  }
  return { count, first };
}
