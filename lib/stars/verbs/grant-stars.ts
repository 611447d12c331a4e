import { z } from "zod";
import { hasRole, isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { userById } from "@/lib/users/find-user";
import { mustHave } from "@/lib/users/permissions";
import { grantReasonLengthMax, grantStarsMax } from "../limits";
import { StarMovement } from "../schema";
import { toViews } from "../store";
import { writeMovement } from "../write-movement";

/** Gives a member stars; the reason stands in their statement. */
export const grantStars = verb({
  name: "stars.grant",
  kind: "write",
  access: "admin",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({
    id: idSchema("user"),
    amount: z.coerce.number().int().min(1).max(grantStarsMax),
    reason: z.string().trim().min(3).max(grantReasonLengthMax),
    key: z
      .string()
      .regex(/^[\w-]{8,60}$/)
      .optional()
      .describe("A name for this very grant: sent twice, it is given once"),
  }),
  output: StarMovement,
  async run({ ctx, input }) {
    mustHave(ctx, "stars.grant");
    const { id, amount, reason } = input;
    const isOwn = isPerson(ctx.actor) && ctx.actor.userId === id;
    must(!isOwn || hasRole(ctx.actor, "superuser"), "forbidden", "stars.not_to_oneself");
    const owner = await userById(ctx, id);
    must(owner, "not_found", "accounts.user_not_found");
    must(owner.kind === "member", "conflict", "stars.members_only");
    const key = `grant:${id}:${input.key ?? newId("movement")}`;
    const { row, isNew } = await writeMovement(ctx.db, {
      ownerId: id,
      kind: "granted",
      key,
      amount,
      reason,
      at: ctx.now(),
    });
    if (isNew)
      ctx.record({
        type: "stars.granted",
        subjectId: row.id,
        userId: id,
        activity: true,
        payload: { stars: amount, reason },
      });
    const [view] = await toViews(ctx, [row]);
    must(view, "unavailable", "request.unexpected");
    return view;
  },
});
