import { z } from "zod";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { openSession } from "../open-session";

/** Gives a visitor who begins to create a row and a session of their own, so that nothing they make is lost. */
export const startGuest = verb({
  name: "sessions.start_guest",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.guest",
  replayable: false,
  input: z.strictObject({}),
  output: z.object({
    userId: idSchema("user"),
    sessionId: idSchema("session"),
    userKind: z.literal("guest"),
  }),
  async run({ ctx }) {
    must(!isPerson(ctx.actor), "conflict", "accounts.already_somebody");
    const userId = newId("user");
    const now = ctx.now();
    await ctx.db.insert(users).values({
      id: userId,
      kind: "guest",
      locale: ctx.origin.locale,
      createdAt: now,
      updatedAt: now,
    });
    const sessionId = await openSession(ctx, userId, "browser", "guest");
    ctx.record({ type: "accounts.guest_started", subjectId: userId });
    return { userId, sessionId, userKind: "guest" as const };
  },
});
