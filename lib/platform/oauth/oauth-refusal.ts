import { ProviderDown } from "./ask-provider";

/** The error and everything it was made of; next-auth keeps the first cause as `cause.err`. */
function* causesOf(error: unknown): Generator<Error> {
  for (let each = error, depth = 0; each instanceof Error && depth < 8; depth++) {
    yield each;
    const cause = each.cause as { err?: unknown } | undefined;
    each = cause instanceof Error ? cause : cause?.err;
  }
}

/**
 * Why a provider's answer opened nothing: the provider was `unavailable`; the answer does not belong to what this browser
 * asked for, or came too late (`mismatch`); or something else broke (`other`).
 */
export function whyRefused(error: unknown): "unavailable" | "mismatch" | "other" {
  const causes = [...causesOf(error)];
  if (causes.some((each) => each instanceof ProviderDown)) return "unavailable";
  // What our own code threw inside of next-auth's callback is a fault of ours.
  if (causes.length === 0 || causes.some((each) => each.name === "AccessDenied")) return "other";
  return "mismatch";
}
