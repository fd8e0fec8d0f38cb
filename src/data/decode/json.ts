import { brokenJson } from './bytes/json-text.ts';

/** @throws KpiError `unreadable`, and whether the text was cut off or is broken inside. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw brokenJson(!/[\]}]\s*$/.test(text), error instanceof Error ? error.message : undefined);
  }
}
