import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { starMovements } from "@/db/schema/stars";
import { isPerson } from "@/lib/kernel/actor";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { StarMovementPage, statementFilters } from "../schema";
import { toViews } from "../store";

/** The statement: every movement of one's own stars, the newest first. */
export const listMovements = verb({
  name: "stars.list_movements",
  kind: "read",
  access: "member",
  scope: "stars:read",
  input: z.strictObject({ ...statementFilters, ...pageInput }),
  output: StarMovementPage,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const before = input.cursor
      ? (String(decodeCursor(input.cursor, ["text"])[0]) as Id<"movement">)
      : undefined;
    const rows = await ctx.db
      .select()
      .from(starMovements)
      .where(
        and(
          eq(starMovements.ownerId, ctx.actor.userId),
          input.kind ? eq(starMovements.kind, input.kind) : undefined,
          before ? lt(starMovements.id, before) : undefined,
        ),
      )
      .orderBy(desc(starMovements.id))
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, ({ id }) => [id]);
    return { ...page, items: await toViews(ctx, page.items) };
  },
});
