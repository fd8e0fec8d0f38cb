import type { Plural } from '../phrase.ts';

/** What can be wrong with the rows of a source, by the reason that the reader gives. `{field}` is where. */
export const faults = {
  'not-a-number': { one: '{n} row without a readable number', other: '{n} rows without a readable number' },
  'not-a-date': { one: '{n} row without a readable date', other: '{n} rows without a readable date' },
  'not-a-flag': { one: '{n} row without a readable yes or no', other: '{n} rows without a readable yes or no' },
  'not-a-value': { one: '{n} value that is a list or object', other: '{n} values that are lists or objects' },
  'unknown-word': { one: '{n} row with an unknown word', other: '{n} rows with an unknown word' },
  'ambiguous-number': { one: '{n} ambiguous number', other: '{n} ambiguous numbers' },
  'ambiguous-date': { one: '{n} ambiguous date', other: '{n} ambiguous dates' },
  'imprecise-id': { one: '{n} id too long to be exact', other: '{n} ids too long to be exact' },
  'duplicate-id': { one: '{n} id that occurs again', other: '{n} ids that occur again' },
  'not-an-object': { one: '{n} record that is no object', other: '{n} records that are no objects' },
  'ragged-row': { one: '{n} row with too few or too many cells', other: '{n} rows with too few or too many cells' },
  footer: { one: '{n} footer line left out', other: '{n} footer lines left out' },
  'broken-quote': { one: '{n} quotation mark out of place', other: '{n} quotation marks out of place' },
  'unreadable-line': { one: '{n} unreadable line', other: '{n} unreadable lines' },
  'no-such-column': { one: '{n} column is not there', other: '{n} columns are not there' },
  'no-known-field': { one: 'No known column', other: 'No known column' },
  'more-pages': { one: 'More pages were not read', other: 'More pages were not read' },
  'history-truncated': { one: '{n} history cut off by the server', other: '{n} histories cut off by the server' },
  'no-rows': { one: 'No rows where they should be', other: 'No rows where they should be' },
  'page-loop': { one: 'A page came twice', other: 'A page came twice' },
  'rewritten-link': { one: 'A next page was said to be elsewhere', other: '{n} next pages were said to be elsewhere' },
  'no-labels': { one: 'Ids are shown without their labels', other: 'Ids are shown without their labels' },
  'no-content': { one: 'The source is empty', other: 'The source is empty' },
} as const satisfies Record<string, Plural>;
