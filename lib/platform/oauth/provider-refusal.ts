import { cookies } from "next/headers";
import { seal, unseal } from "../security/secrets";
import { crossingCookie } from "./oauth-intent";

const cookieName = "mw_refusal";
/** Seconds from the provider's way back to the page that tells. */
const lifeS = 60;

/**
 * Hands a sentence that is nobody else's business (why, and until when) to the page that tells it: sealed, so that it
 * stands in no address, and nobody who can plant cookies puts words into our mouth.
 */
export async function keepRefusal(sentence: string): Promise<void> {
  (await cookies()).set(cookieName, seal("ticket", sentence), crossingCookie(lifeS));
}

export async function keptRefusal(): Promise<string | null> {
  const kept = (await cookies()).get(cookieName)?.value;
  return kept ? unseal("ticket", kept) : null;
}
