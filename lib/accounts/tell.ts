import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import type { NoticeData, NoticeKind } from "./mails/mail-notice";

/** Puts the letter about a change to an account into the queue, in the transaction of the change. */
export function tell(
  ctx: Ctx,
  userId: Id<"user">,
  notice: NoticeKind,
  more: Pick<NoticeData, "to" | "detail" | "until"> = {},
): void {
  const data: NoticeData = { userId, notice, ...more, address: ctx.origin.address, at: ctx.now().toISOString() };
  ctx.enqueue({ name: "accounts.mail-notice", data });
}
