import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates } from "@/db/schema/templates";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { insertTemplate } from "../insert-template";
import { Template, TemplateId } from "../schema";
import { visibleTemplate } from "../store";
import { viewOf } from "../view-of";

/** A template of one's own, made from another's: licence and credit come along. */
export const forkTemplate = verb({
  name: "templates.fork",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.edit",
  input: z.strictObject({ id: TemplateId }),
  output: Template,
  async run({ ctx, input: { id } }) {
    const { row, author } = await visibleTemplate(ctx, eq(templates.id, id));
    const { document } = row;
    const isOwn = isPerson(ctx.actor) && ctx.actor.userId === row.ownerId;
    must(
      isOwn || document.licence !== "all-rights-reserved",
      "forbidden",
      "templates.not_to_be_remixed",
    );
    const credit = {
      title: document.title.en ?? document.title.fa ?? "",
      author: row.ownerId ? (author?.name ?? author?.handle ?? null) : null,
    };
    const made = await insertTemplate(ctx, document, { parentId: row.id, credit });
    return viewOf(ctx, await visibleTemplate(ctx, eq(templates.id, made.id)));
  },
});
