import { isObject } from '../decode/records.ts';

const MAX_LENGTH = 300;
// Answers are not ours: one that nests for ever ends here.
const MAX_DEPTH = 8;

// Where servers put their own words, the most telling first.
const WORDS = ['message', 'detail', 'description', 'error_description', 'error_message', 'title', 'reason'] as const;

/** The words of an error a server sent, whatever its form; undefined where there are none. */
export function serverWords(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return clean(value);
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return firstOf(value, depth);
  if (!isObject(value)) return undefined;
  const errors = value['errors'];
  const error = value['error'];
  const inner = isObject(error) ? (serverWords(error['data'], depth + 1) ?? serverWords(error, depth + 1)) : undefined;
  const own = WORDS.map((word) => value[word]).find((word) => typeof word === 'string' && word.trim() !== '');
  const named = typeof error === 'string' ? error : undefined;
  const words = inner ?? (named !== undefined && own !== undefined && own !== named ? `${named}: ${String(own)}` : (own ?? named)) ?? firstOf(errors, depth);
  return typeof words === 'string' ? clean(words) : undefined;
}

function firstOf(list: unknown, depth: number): string | undefined {
  if (!Array.isArray(list)) return undefined;
  for (const entry of list as unknown[]) {
    const words = serverWords(entry, depth + 1);
    if (words !== undefined) return words;
  }
  return undefined;
}

function clean(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return undefined;
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

/**
 * The words of an answer that is an error although its status may say otherwise: a non-empty list of errors, or an error
 * text and no rows. Undefined for anything that may be data.
 */
export function hiddenError(value: unknown, hasRows: boolean): string | undefined {
  if (typeof value === 'string') return hasRows ? undefined : clean(value);
  if (Array.isArray(value)) {
    const allErrors = value.length > 0 && value.every((entry) => isObject(entry) && Object.hasOwn(entry, 'errorCode') && typeof entry['message'] === 'string');
    return allErrors ? serverWords(value) : undefined;
  }
  if (!isObject(value)) return undefined;
  const { errors, error, success, message, detail } = value;
  if (Array.isArray(errors) && errors.length > 0) return serverWords(value) ?? 'an error without words';
  if (hasRows) return undefined;
  const failed = success === false || isSet(error) || (!saysFine(value) && (typeof message === 'string' || typeof detail === 'string'));
  return failed ? (serverWords(value) ?? 'an error without words') : undefined;
}

function isSet(error: unknown): boolean {
  return error !== undefined && error !== null && error !== false && error !== '' && error !== 0;
}

// Some systems put a word or a number into every answer, and these into the good ones.
const FINE = /^(ok|okay|success|successful|succeeded|done|null|0|200)$/i;

function saysFine({ success, status, code, message, msg }: Record<string, unknown>): boolean {
  return success === true || [status, code, message, msg].some((word) => (typeof word === 'string' || typeof word === 'number') && FINE.test(String(word).trim()));
}
