import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Problems of the doors themselves and of `perform`: requests that cannot be read, and callers who may not. */
export const doorFaults = {
  "request.malformed_json": {
    kind: "malformed",
    meaning: "The body is not valid JSON, or not valid UTF-8.",
    remedy: "Send what a JSON serializer writes.",
  },
  "request.malformed_form": {
    kind: "malformed",
    meaning: "The form that was sent cannot be taken apart, or has more than 40 parts.",
    remedy:
      "Send it from the page as it stands, or as an HTTP library writes `multipart/form-data`.",
  },
  "request.not_an_object": {
    kind: "malformed",
    meaning: "The body is JSON, but a list, a text, a number or null.",
    remedy: "Send an object.",
  },
  "request.too_deep": {
    kind: "malformed",
    meaning: "The body is nested deeper than 64 levels.",
    remedy: "Send the documented shape; none is that deep.",
  },
  "request.repeated_name": {
    kind: "malformed",
    meaning: "An object of the body gives one name twice.",
    remedy: "Send what a JSON serializer writes.",
  },
  "request.not_json": {
    kind: "unsupported",
    meaning: "The body has no JSON content type.",
    remedy: "Send `Content-Type: application/json` (or `application/merge-patch+json`).",
  },
  "request.too_large": {
    kind: "too_large",
    meaning: "The body is larger than the operation reads.",
    remedy: "Send less at once.",
  },
  "request.invalid": {
    kind: "invalid",
    meaning: "One or more fields are refused; `errors` names each with its path and code.",
    remedy: "Correct the named fields.",
  },
  "request.unreadable_text": {
    kind: "invalid",
    meaning: "A text holds U+0000 or half of a surrogate pair.",
    remedy: "Take the character out; `errors` names the field.",
  },
  "request.repeated_parameter": {
    kind: "invalid",
    meaning: "A query parameter is given more than once.",
    remedy: "Give each parameter once.",
  },
  "request.cursor": {
    kind: "invalid",
    meaning: "The cursor was not made by this list, or was changed on the way.",
    remedy: "Start without a cursor, and follow `nextCursor` as it is.",
  },
  "request.idempotency_key_invalid": {
    kind: "invalid",
    meaning: "The Idempotency-Key is empty or longer than 200 characters.",
    remedy: "Send a random value such as a UUID.",
  },
  "request.idempotency_key_refused": {
    kind: "invalid",
    meaning:
      "The operation answers with a secret that is shown once and kept nowhere, so it cannot answer twice.",
    remedy: "Send it without an Idempotency-Key; look at the list before you repeat it.",
  },
  "request.idempotency_key_reused": {
    kind: "invalid",
    meaning:
      "The Idempotency-Key was used within the last day for another operation or another input.",
    remedy: "Make a new key for a new request; repeat a request with exactly the same input.",
  },
  "request.unknown_path": {
    kind: "not_found",
    meaning: "There is no operation at this address.",
    remedy: "See `/api/docs` for the addresses there are.",
  },
  "request.method_not_allowed": {
    kind: "forbidden",
    meaning: "The address is known, the method is not.",
    remedy: "Use one of the methods that the `Allow` header names.",
  },
  "request.malformed_path": {
    kind: "malformed",
    meaning:
      "The address is not valid percent-encoded UTF-8, holds a control character, or is no path.",
    remedy: "Encode each part of the path as UTF-8.",
  },
  "request.address_too_long": {
    kind: "too_large",
    meaning: "The path is longer than 2,048 characters.",
    remedy: "Send long values in the body.",
  },
  "request.too_many_parameters": {
    kind: "too_large",
    meaning: "The query has more than 100 parameters.",
    remedy: "Ask for less at once.",
  },
  "request.host_invalid": {
    kind: "malformed",
    meaning: "There is no Host header, or more than one.",
    remedy: "Send one Host header.",
  },
  "request.host_unknown": {
    kind: "malformed",
    meaning: "The Host header names another site than the one that `APP_URL` names.",
    remedy: "Use the address of the site; a proxy before it must pass the Host header on.",
  },
  "request.too_many_values": {
    kind: "too_large",
    meaning: "The body holds more values, names or items than any operation takes.",
    remedy: "Send the documented shape; split long lists.",
  },
  "request.changed_meanwhile": {
    kind: "conflict",
    meaning: "Somebody else took or changed the same thing at the same moment; nothing was done.",
    remedy: "Read again, and repeat.",
  },
  "request.storage_full": {
    kind: "unavailable",
    meaning: "The file storage has no room left or does not answer; nothing was kept.",
    remedy: "Come back after the seconds in `Retry-After`; tell the operator if it stays.",
  },
  "request.rate_limited": {
    kind: "rate_limited",
    meaning: "More requests than a policy allows; `RateLimit-Policy` names it.",
    remedy: "Wait for the seconds in `Retry-After`, and pace yourself by `RateLimit`.",
  },
  "request.unexpected": {
    kind: "unavailable",
    meaning: "A fault of ours. It is logged under `requestId`; nothing was half done.",
    remedy: "Try again; if it stays, tell us the `requestId`.",
  },
  "request.database_away": {
    kind: "unavailable",
    meaning: "The database cannot be reached just now; nothing was changed.",
    remedy: "Come back after the seconds in `Retry-After`; a write may be sent again as it was.",
  },
  "request.overloaded": {
    kind: "unavailable",
    meaning: "More is asked for at once than can be answered in time; nothing was done.",
    remedy: "Come back after the seconds in `Retry-After`.",
  },
  "auth.required": {
    kind: "unauthenticated",
    meaning: "The operation needs somebody.",
    remedy: "Send `Authorization: Bearer …`.",
  },
  "auth.token_invalid": {
    kind: "unauthenticated",
    meaning: "The token is unknown, expired, revoked, or its account is closed.",
    remedy: "Refresh the access token, or make a new personal token.",
  },
  "auth.refresh_invalid": {
    kind: "unauthenticated",
    meaning:
      "The refresh token is unknown, expired or was spent before; a reuse ends the whole session.",
    remedy: "Sign in again.",
  },
  "auth.token_not_accepted": {
    kind: "forbidden",
    meaning: "Personal tokens are never accepted for this operation.",
    remedy: "Sign in and use the access token.",
  },
  "auth.scope_missing": {
    kind: "forbidden",
    meaning: "The token lacks the scope; `WWW-Authenticate` names it.",
    remedy: "Make a token with that scope.",
  },
  "auth.members_only": {
    kind: "forbidden",
    meaning: "A guest asked for what only members have.",
    remedy: "Sign up; what was made stays.",
  },
  "auth.role_missing": {
    kind: "forbidden",
    meaning: "The operation is for the staff.",
    remedy: "Ask somebody who may.",
  },
  "auth.permission_missing": {
    kind: "forbidden",
    meaning: "The role lacks the permission that the sentence names.",
    remedy: "Ask somebody who may.",
  },
  "auth.reauthentication_required": {
    kind: "forbidden",
    meaning: "A dangerous act without a recent proof of identity.",
    remedy: "Prove who you are once more, and repeat.",
  },
  "auth.cross_site": {
    kind: "forbidden",
    meaning: "A write that relies on the browser's cookie came from another site.",
    remedy: "Use a token from other origins.",
  },
} as const satisfies Record<string, FaultEntry>;
