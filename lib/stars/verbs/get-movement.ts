import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { starMovements } from "@/db/schema/stars";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { MovementId, StarMovement } from "../schema";
import { toViews } from "../store";

/** One movement of one's own: what a receipt says. */
export const getMovement = verb({
  name: "stars.get_movement",
  kind: "read",
  access: "member",
  scope: "stars:read",
  input: z.strictObject({ id: MovementId }),
  output: StarMovement,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const rows = await ctx.db
      .select()
      .from(starMovements)
      .where(and(eq(starMovements.id, input.id), eq(starMovements.ownerId, ctx.actor.userId)));
    const [view] = await toViews(ctx, rows);
    must(view, "not_found", "stars.movement_not_found");
    return view;
  },
});
