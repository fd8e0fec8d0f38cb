import { bareName } from './names.ts';

// Languages in which systems name currencies; the first that has a name decides.
const LANGUAGES = ['en', 'it', 'ro', 'de', 'fr', 'es', 'zh'];
// Names that systems use and the platform does not.
const OTHER_NAMES: Readonly<Record<string, string>> = { poundsterling: 'GBP', sterling: 'GBP', renminbi: 'CNY', dollar: 'USD', leu: 'RON', yen: 'JPY' };

let codes: ReadonlyMap<string, string> | undefined;

/** The ISO 4217 code of a currency from its code, in any case, or its name (`Romanian Leu`, `Euro`); any other text as it is. */
export function currencyCode(text: string): string {
  const trimmed = text.trim();
  if (/^[A-Za-z]{3}$/.test(trimmed)) return trimmed.toUpperCase();
  codes ??= allNames();
  const name = bareName(trimmed);
  return codes.get(name) ?? codes.get(name.replace(/s$/, '')) ?? trimmed;
}

function allNames(): Map<string, string> {
  const names = new Map<string, string>([...Object.entries(OTHER_NAMES), ['€', 'EUR'], ['£', 'GBP']]);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
    for (const code of Intl.supportedValuesOf('currency')) {
      const name = bareName(display.of(code) ?? '');
      if (name !== '' && !names.has(name)) names.set(name, code);
    }
  }
  return names;
}
