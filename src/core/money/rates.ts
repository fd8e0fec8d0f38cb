import { KpiError } from '../errors.ts';
import type { Table } from '../table/table.ts';
import type { Zone } from '../time/zone.ts';
import { instantsOf, isTime } from '../table/instants.ts';

type Dated = { from: number[]; rate: number[] };

/**
 * Dated exchange rates into one reporting currency: the amount in another currency times its rate gives the amount in this
 * one. A rate holds from its date, a local day of `zone`, until the next; 0 or less is no rate.
 */
export class Rates {
  readonly currency: string;
  readonly #byCurrency = new Map<string, Dated>();

  constructor(currency: string, table: Table | undefined, zone: Zone) {
    if (!/^[A-Z]{3}$/.test(currency)) {
      throw new KpiError('invalid-query', `"${currency}" is no currency code. Give three capital letters, such as EUR.`);
    }
    this.currency = currency;
    const from = table?.columns.get('fromAt');
    if (!table || !from || !isTime(from)) return;
    const starts = instantsOf(from, zone);
    const order = Array.from(starts, (_, row) => row).filter((row) => !Number.isNaN(starts[row]));
    for (const row of order.sort((a, b) => (starts[a] as number) - (starts[b] as number))) {
      const [name, rate] = [table.get(row, 'currency'), table.get(row, 'rate')];
      if (typeof name !== 'string' || typeof rate !== 'number' || rate <= 0) continue;
      let dated = this.#byCurrency.get(name);
      if (!dated) this.#byCurrency.set(name, (dated = { from: [], rate: [] }));
      dated.from.push(starts[row] as number);
      dated.rate.push(rate);
    }
  }

  /** The rate of a currency at an instant in epoch ms; 1 for the reporting currency and for none; NaN where no rate is known. */
  at(currency: string, instant: number): number {
    if (currency === this.currency || currency === '') return 1;
    const dated = this.#byCurrency.get(currency);
    if (!dated || Number.isNaN(instant)) return NaN;
    let low = 0;
    let high = dated.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dated.from[middle] as number) <= instant) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? NaN : (dated.rate[low - 1] as number);
  }
}
