import { KpiError } from '../../core/errors.ts';
import type { ErrorMessage } from './protocol.ts';

/** An error as a message that can be cloned. What is no KpiError is a fault of ours or of the browser. */
export function errorMessage(error: unknown): ErrorMessage {
  if (error instanceof KpiError) {
    const detail = cloneable(error.detail);
    return { code: error.code, message: error.message, ...(detail !== undefined && { detail }) };
  }
  const words = error instanceof Error ? error.message : String(error);
  return { code: 'unreadable', message: `Reading the data failed: ${words}` };
}

function cloneable(detail: unknown): unknown {
  try {
    return structuredClone(detail);
  } catch {
    return String(detail);
  }
}
