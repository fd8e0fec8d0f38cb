import type { Rows, RowMark, RowSide } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import { marksOf } from '../../locales/punctuation.ts';
import type { Language } from '../../locales/registry.ts';
import { listFormat, say } from '../page/intl.ts';
import { count } from '../parts/format.ts';
import { fieldName } from '../parts/field-names.ts';

const sideWords = { all: 'rowsAll', numerator: 'numerator', denominator: 'denominator', counted: 'rowsCounted', 'left-out': 'leftOut' } as const satisfies Record<RowSide, keyof Interface>;

export function sideName(side: RowSide, { words }: Language): string {
  return words[sideWords[side]];
}

/** The sides that a figure has, with how many rows are on each. */
export function sidesOf({ counts }: Rows): [side: RowSide, n: number][] {
  return Object.entries(counts) as [RowSide, number][];
}

const reasons = { missing: ['rowNo', 'leftMissing'], invalid: ['rowInvalid', 'leftInvalid'], negative: ['rowBackwards', 'leftNegative'], 'no-rate': ['rowNoRate', 'leftNoRate'] } as const satisfies Record<
  string, readonly [one: keyof Interface, many: keyof Interface]
>;

const isReason = (reason: string): reason is keyof typeof reasons => Object.hasOwn(reasons, reason);

function why({ reason, fields }: RowMark['leftOut'][number], language: Language): string {
  const { words, locale } = language;
  const names = listFormat(locale).format(fields.map((field) => fieldName(field, language)));
  if (!isReason(reason)) return reason;
  return reason !== 'no-rate' && !names ? words.rowNoValue : say(language, words[reasons[reason][0]], { fields: names });
}

/** What a row is to the figure: "numerator", "left out: no amount". */
export function markText({ sides, leftOut }: RowMark, language: Language): string {
  const { words } = language;
  const [only] = sides;
  // What is above the line is below it too, as a rule: only the other case is worth a word.
  const counted = sides.length === 2 ? words.numerator : only === 'numerator' ? words.numeratorOnly : only ? sideName(only, language) : '';
  const out = leftOut.length > 0 ? say(language, words.rowLeftOut, { why: listFormat(language.locale).format(leftOut.map((one) => why(one, language))) }) : '';
  return [counted, out].filter(Boolean).join(marksOf(language).semicolon);
}

/** How many rows were left out, by reason, in words. */
export function excludedText({ excluded }: Rows, language: Language): string {
  const { words, locale } = language;
  return listFormat(locale).format(
    Object.entries(excluded).map(([reason, n]) => (isReason(reason) ? say(language, words[reasons[reason][1]], { n: count(n, locale) }, n) : `${count(n, locale)} ${reason}`)),
  );
}
