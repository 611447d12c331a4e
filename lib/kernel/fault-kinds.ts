/** The kinds of refusal and the HTTP status each one becomes. */
export const faultStatuses = {
  invalid: 422,
  malformed: 400,
  unauthenticated: 401,
  unaffordable: 402,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  precondition_required: 428,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type FaultKind = keyof typeof faultStatuses;
