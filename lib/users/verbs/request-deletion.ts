import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { formatDate } from "@/lib/i18n/format";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { deletionGraceS } from "../limits";
import { ownAccountLocked } from "../own-account";
import { touchPublicPages } from "../touch-public-pages";

/** Closes the account at once and deletes it after two weeks. Signing in until then calls it off. */
export const requestDeletion = verb({
  name: "users.request_deletion",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.edit",
  replayable: false,
  input: z.strictObject({ understood: z.union([z.literal("on"), z.literal(true)]) }),
  output: z.object({ deletionDueAt: z.iso.datetime() }),
  async run({ ctx }) {
    const account = await ownAccountLocked(ctx);
    const deletionDueAt = secondsFrom(ctx.now(), deletionGraceS);
    await ctx.db
      .update(users)
      .set({ status: "deactivated", deletionDueAt, updatedAt: ctx.now() })
      .where(eq(users.id, account.id));
    await endSessionsOf(ctx, account.id, "deletion_requested");
    ctx.record({
      type: "accounts.deletion_requested",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    notify(ctx, account.id, "deletion_requested", {
      detail: formatDate(account.locale, deletionDueAt, "day", account.timeZone ?? "UTC"),
    });
    await touchPublicPages(ctx, account);
    return { deletionDueAt: deletionDueAt.toISOString() };
  },
});
