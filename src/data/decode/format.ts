import { KpiError } from '../../core/errors.ts';
import type { SourceFormat } from '../report.ts';
import { looksLikeNdjson } from './ndjson.ts';

const MARKUP = /^<(!doctype|!--|\?xml|html|head|body|script|meta|svg|rss)\b/i;

/**
 * The format of a text, or of the start of a long one, where it is not given.
 *
 * @throws KpiError `empty` for a text of blanks, `not-data` for a web page.
 */
export function formatOf(text: string, given: SourceFormat | undefined): SourceFormat {
  const start = text.trimStart();
  if (start === '') throw new KpiError('empty', 'The input is empty. Check that the address gives data.');
  if (MARKUP.test(start)) {
    throw new KpiError('not-data', 'The input is a web page or XML, not data: often it is a login page. Sign in and try again, or check the address.');
  }
  return given ?? detectFormat(start);
}

/** CSV is what is left: any text can be one. A lone JSON scalar is JSON, so that it is refused and not taken for a header. */
function detectFormat(text: string): SourceFormat {
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return looksLikeNdjson(text) ? 'ndjson' : 'json';
  return /^("[^"\n]*"|true|false|null|-?\d+(\.\d+)?)\s*$/.test(text) ? 'json' : 'csv';
}
