import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { templateCounts, templates } from "@/db/schema/templates";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { foldText } from "@/lib/kernel/fold-text";
import type { Id } from "@/lib/kernel/ids";
import { publicName } from "@/lib/users/public-name";
import { weights } from "./rules";
import type { TemplateDocument } from "./schema";

export type TemplateRow = typeof templates.$inferSelect;

const foldedLengthMax = 600;

/** The columns that follow from a document. */
export function columnsOf(document: TemplateDocument) {
  const { title, tags, prompt, category, style } = document;
  const words = [title.en, title.fa, ...tags, prompt].filter(Boolean).join(" ");
  const folded = [...foldText(words).replaceAll(" ", "")].slice(0, foldedLengthMax).join("");
  return { document, category, style, tags: tags.map(foldText), folded };
}

/** The author as everybody may know them; null columns for one of our own. */
export const authorColumns = { handle: users.handle, name: publicName };

export type Author = { handle: string | null; name: string | null };

/** Null for one of our own. */
export function authorOf({ ownerId }: TemplateRow, author: Author | null): Author | null {
  return ownerId ? (author ?? { handle: null, name: null }) : null;
}

/** A template whose author is suspended or gone is not shown. */
export const isShown: SQL | undefined = or(
  sql`${templates.ownerId} is null`,
  eq(users.status, "active"),
);

export const exampleAddress = ({ id, version }: Pick<TemplateRow, "id" | "version">, at: number) =>
  `/api/examples/${id}/${at}?v=${version}`;

export type Joined = { row: TemplateRow; author: Author | null };

export function toCard({ row, author }: Joined) {
  const { id, slug, document, category, style, isPublic, updatedAt } = row;
  const { likes, favorites, uses, views } = row;
  return {
    id,
    slug,
    title: document.title,
    category: category as TemplateDocument["category"],
    style: style as TemplateDocument["style"],
    tags: document.tags,
    author: authorOf(row, author),
    example: exampleAddress(row, 0),
    isPublic,
    likes,
    favorites,
    uses,
    views,
    updatedAt,
  };
}

/**
 * A template that the caller may see: public, or their own.
 *
 * @throws Fault not_found `templates.not_found`
 */
export async function visibleTemplate(ctx: Ctx, where: SQL): Promise<Joined> {
  const mine = isPerson(ctx.actor) ? eq(templates.ownerId, ctx.actor.userId) : sql`false`;
  const [found] = await ctx.db
    .select({ row: templates, author: authorColumns })
    .from(templates)
    .leftJoin(users, eq(users.id, templates.ownerId))
    .where(and(where, or(and(eq(templates.isPublic, true), isShown), mine)));
  must(found, "not_found", "templates.not_found");
  return found;
}

/** @throws Fault not_found `templates.not_found` */
export async function ownTemplate(ctx: Ctx, id: Id<"template">): Promise<TemplateRow> {
  must(isPerson(ctx.actor), "not_found", "templates.not_found");
  const [row] = await ctx.db
    .select()
    .from(templates)
    .where(and(eq(templates.id, id), eq(templates.ownerId, ctx.actor.userId)))
    .for("update");
  must(row, "not_found", "templates.not_found");
  return row;
}

/** Notes what is to be counted; the job adds it up. What authors do to their own weighs nothing. */
export async function appendCount(
  ctx: Ctx,
  { id, ownerId }: Pick<TemplateRow, "id" | "ownerId">,
  kind: keyof typeof weights,
  { delta = 1, at = ctx.now() }: { delta?: 1 | -1; at?: Date } = {},
): Promise<void> {
  const isOwn = isPerson(ctx.actor) && ctx.actor.userId === ownerId;
  const weight = isOwn ? 0 : weights[kind] * delta;
  await ctx.db.insert(templateCounts).values({ templateId: id, kind, delta, weight, at });
}
