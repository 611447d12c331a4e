import { localizeDigits } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import type { NotificationKind } from "../notification-table";

const ways = ["google", "github", "discord"] as const;
const isWay = (detail: string): detail is (typeof ways)[number] =>
  (ways as readonly string[]).includes(detail);

/** What the account's holder wrote: a name could carry a message or a link. */
const inTheirWords: ReadonlySet<NotificationKind> = new Set([
  "token_created",
  "sign_in_method_added",
  "sign_in_method_removed",
]);
/** A program names itself as it likes. */
const looksLikeLink = /[./@:]/;

/** The small fact without what somebody wrote: for a mailbox that may be a stranger's. */
export function withoutOwnWords(notice: NotificationKind, detail: string): string {
  if (isWay(detail)) return detail;
  return inTheirWords.has(notice) || (notice === "new_device" && looksLikeLink.test(detail))
    ? "—"
    : detail;
}

/** The small fact of an e-mail in its reader's words. What people wrote themselves (a name, a reason) stays as they wrote it. */
export function notificationDetail(
  locale: Locale,
  notice: NotificationKind,
  detail: string,
): string {
  if (notice === "recovery_code_used" || notice === "phone_changed")
    return localizeDigits(locale, detail);
  if ((notice === "sign_in_method_added" || notice === "sign_in_method_removed") && isWay(detail))
    return translator(locale, "accounts")(`providers.${detail}`);
  if (notice === "second_factor_on" || notice === "second_factor_off")
    return translator(locale, "mails")("authenticatorApp");
  return detail;
}
