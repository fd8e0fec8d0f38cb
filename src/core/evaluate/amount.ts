import type { Rates } from '../money/rates.ts';
import type { Column } from '../table/column.ts';
import { BLOCK_ROWS, NO_RATE, type Kernel } from './vector.ts';

/**
 * Amounts in the reporting currency, each at the rate of its own date; in their own currencies where `rates` is null.
 * An amount whose currency has no rate at that date has no value, for the reason `no-rate`.
 */
export function amountKernel(amount: Kernel, currency: Column | undefined, at: Kernel, rates: Rates | null): Kernel {
  if (!rates || currency?.kind !== 'word') return amount;
  const { values: codes, words } = currency;
  const out = new Float64Array(BLOCK_ROWS);
  const why = new Uint8Array(BLOCK_ROWS);
  return (block) => {
    const amounts = amount(block);
    const dates = at(block).values;
    for (let i = 0; i < block.count; i++) {
      const rate = rates.at(words[codes[block.rows[i] as number] as number] as string, dates[i] as number);
      const value = amounts.values[i] as number;
      out[i] = value * rate;
      why[i] = value === value ? NO_RATE : (amounts.why[i] as number);
    }
    return { values: out, why };
  };
}
