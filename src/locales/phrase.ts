/** A text with `{names}` to be filled in; or one such text for each plural form of the language. */
export type Plural = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };
export type Phrase = string | Plural;

/** Puts values in place of the `{names}` of a text. A name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The text of a phrase for a plural form. */
export function textOf(phrase: Phrase, rule: Intl.LDMLPluralRule): string {
  return typeof phrase === 'string' ? phrase : (phrase[rule] ?? phrase.other);
}
