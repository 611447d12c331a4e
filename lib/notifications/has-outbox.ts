import { env } from "@/lib/platform/env";
import { isLocalUrl } from "@/lib/platform/request-host";

/** True where messages go nowhere but to the outbox page, which only a site on somebody's own machine has. */
export function hasOutbox(): boolean {
  const { SMTP_URL, TWILIO_ACCOUNT_SID, APP_URL } = env();
  return !SMTP_URL && !TWILIO_ACCOUNT_SID && isLocalUrl(APP_URL);
}
