/** What went wrong, as a stable word that code can test. The message is for people. */
export const errorCodes = [
  'aborted', 'empty', 'forbidden', 'http', 'invalid-query', 'invalid-definition', 'invalid-state', 'limit', 'network',
  'not-data', 'not-found', 'timeout', 'unauthorized', 'unknown-kpi', 'unknown-table', 'unreadable',
] as const;

export type KpiErrorCode = (typeof errorCodes)[number];

/**
 * A misuse or a failure, with a stable `code` and one plain sentence that says what to do.
 *
 * `detail` holds what helps to find the cause (a URL, a status, the server's own words);
 * `partial` holds what was read before the failure, where there is any.
 */
export class KpiError extends Error {
  override readonly name = 'KpiError';
  readonly code: KpiErrorCode;
  readonly detail?: unknown;
  partial?: unknown;

  constructor(code: KpiErrorCode, message: string, detail?: unknown) {
    super(message);
    this.code = code;
    if (detail !== undefined) this.detail = detail;
  }
}
