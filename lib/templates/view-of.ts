import { and, desc, eq, isNull } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import { generations, portraits } from "@/db/schema/portraits";
import { templateMarks, templates } from "@/db/schema/templates";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import {
  authorColumns,
  authorOf,
  exampleAddress,
  isShown,
  type Joined,
  type TemplateRow,
  toCard,
} from "./store";

const relativesShown = 12;

const relative = ({ row, author }: Joined) => ({
  slug: row.slug,
  title: row.document.title,
  author: authorOf(row, author),
});

async function relatives(ctx: Ctx, row: TemplateRow) {
  const shown = () =>
    ctx.db
      .select({ row: templates, author: authorColumns })
      .from(templates)
      .leftJoin(users, eq(users.id, templates.ownerId));
  const [parent] = row.parentId
    ? await shown().where(
        and(eq(templates.id, row.parentId), eq(templates.isPublic, true), isShown),
      )
    : [];
  const remixes = await shown()
    .where(and(eq(templates.parentId, row.id), eq(templates.isPublic, true), isShown))
    .orderBy(desc(templates.id))
    .limit(relativesShown);
  return { parent: parent ? relative(parent) : null, remixes: remixes.map(relative) };
}

/** Public characters whose portrait was made from it. */
async function madeFrom(ctx: Ctx, { id }: TemplateRow) {
  return ctx.db
    .selectDistinctOn([generations.id], { slug: characters.slug, name: characters.name })
    .from(generations)
    .innerJoin(
      portraits,
      and(eq(portraits.generationId, generations.id), isNull(portraits.deletedAt)),
    )
    .innerJoin(
      characters,
      and(
        eq(characters.chosenPortraitId, portraits.id),
        eq(characters.visibility, "public"),
        isNull(characters.deletedAt),
      ),
    )
    .innerJoin(users, and(eq(users.id, characters.ownerId), eq(users.status, "active")))
    .where(eq(generations.templateId, id))
    .orderBy(desc(generations.id))
    .limit(relativesShown);
}

/** The whole template as the caller sees it, with its family and what was made from it. */
export async function viewOf(ctx: Ctx, joined: Joined) {
  const { row } = joined;
  const { actor } = ctx;
  const marks = isPerson(actor)
    ? await ctx.db
        .select({ kind: templateMarks.kind })
        .from(templateMarks)
        .where(and(eq(templateMarks.userId, actor.userId), eq(templateMarks.templateId, row.id)))
    : [];
  const has = (kind: string) => marks.some((mark) => mark.kind === kind);
  return {
    ...toCard(joined),
    ...(await relatives(ctx, row)),
    document: row.document,
    version: row.version,
    examples: row.document.examples.map((_, at) => exampleAddress(row, at)),
    credit: row.credit,
    madeFrom: await madeFrom(ctx, row),
    isOwn: isPerson(actor) && actor.userId === row.ownerId,
    liked: has("like"),
    favorite: has("favorite"),
    publishedAt: row.publishedAt,
  };
}
