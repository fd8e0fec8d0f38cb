import { KpiError } from '../../core/errors.ts';

/** @throws KpiError `unreadable`, and whether the text was cut off or is broken inside. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const cutOff = !/[\]}]\s*$/.test(text);
    const message = cutOff
      ? 'The JSON ends before it is complete: it was probably cut off on the way. Load it again.'
      : 'The JSON cannot be read: a comma, quote or bracket is missing or too many. Check what writes it.';
    throw new KpiError('unreadable', message, error instanceof Error ? error.message : undefined);
  }
}
