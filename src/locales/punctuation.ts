type Marks = { readonly comma: string; readonly semicolon: string };

const usual: Marks = { comma: ', ', semicolon: '; ' };

/** The marks between parts of a sentence, where a language has its own. */
const own: Readonly<Record<string, Marks>> = {
  ar: { comma: '، ', semicolon: '؛ ' },
  fr: { comma: ', ', semicolon: '\u202f; ' },
  zh: { comma: '，', semicolon: '；' },
};

/** How parts of a sentence are joined in a language. */
export function marksOf({ locale }: { readonly locale: string }): Marks {
  return own[locale.split('-', 1)[0] ?? ''] ?? usual;
}
