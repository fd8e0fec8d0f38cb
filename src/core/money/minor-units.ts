/** The decimals of a currency's smallest unit: 2 for EUR, 0 for JPY; 2 for a code that is none. Source: ISO 4217 by `Intl`. */
export function minorDigits(currency: string): number {
  let digits = known.get(currency);
  if (digits === undefined) {
    try {
      digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    } catch {
      digits = 2;
    }
    known.set(currency, digits);
  }
  return digits;
}

const known = new Map<string, number>();
