/**
 * Why the browser gave no passkey: this device has one for the account already (`known`), another request took the place of
 * this one (`overtaken`), or the person turned back or nothing fitted (`none`; browsers do not tell these apart).
 */
export function passkeyProblem(error: unknown): "known" | "overtaken" | "none" {
  const names = [error, error instanceof Error ? error.cause : null].map((each) =>
    each instanceof Error ? each.name : "",
  );
  if (names.includes("InvalidStateError")) return "known";
  return names.includes("AbortError") ? "overtaken" : "none";
}
