import { and, desc, eq, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import { templateMarks, templates } from "@/db/schema/templates";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { TemplatePage } from "../schema";
import { authorColumns, isShown, toCard } from "../store";

/** The templates that one wrote, or those one keeps as favourites; the newest first. */
export const listOwnTemplates = verb({
  name: "templates.list_own",
  kind: "read",
  access: "member",
  scope: "templates:read",
  input: z.strictObject({ of: z.enum(["mine", "favorites"]).default("mine"), ...pageInput }),
  output: TemplatePage,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const { userId } = ctx.actor;
    const most = input.limit + 1;
    const joined = ctx.db
      .select({ row: templates, author: authorColumns, markedAt: templateMarks.createdAt })
      .from(templates)
      .leftJoin(users, eq(users.id, templates.ownerId));
    if (input.of === "favorites") {
      const at = input.cursor ? decodeCursor(input.cursor, ["instant", "text"]) : null;
      const rows = await joined
        .innerJoin(
          templateMarks,
          and(
            eq(templateMarks.templateId, templates.id),
            eq(templateMarks.userId, userId),
            eq(templateMarks.kind, "favorite"),
          ),
        )
        .where(
          and(
            or(and(eq(templates.isPublic, true), isShown), eq(templates.ownerId, userId)),
            at
              ? sql`(${templateMarks.createdAt}, ${templateMarks.templateId}) < (${at[0]}, ${at[1]})`
              : undefined,
          ),
        )
        .orderBy(desc(templateMarks.createdAt), desc(templateMarks.templateId))
        .limit(most);
      const page = toPage(rows, input.limit, ({ row, markedAt }) => [
        markedAt.toISOString(),
        row.id,
      ]);
      return { ...page, items: page.items.map(toCard) };
    }
    const before = input.cursor
      ? (String(decodeCursor(input.cursor, ["text"])[0]) as Id<"template">)
      : undefined;
    const rows = await ctx.db
      .select({ row: templates, author: authorColumns })
      .from(templates)
      .leftJoin(users, eq(users.id, templates.ownerId))
      .where(and(eq(templates.ownerId, userId), before ? lt(templates.id, before) : undefined))
      .orderBy(desc(templates.id))
      .limit(most);
    const page = toPage(rows, input.limit, ({ row }) => [row.id]);
    return { ...page, items: page.items.map(toCard) };
  },
});
