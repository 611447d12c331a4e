import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { templateVersions } from "@/db/schema/templates";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { TemplateDocument, TemplateId } from "../schema";
import { ownTemplate } from "../store";

const number = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);

/** Two versions of a template of one's own, and the parts in which they differ. */
export const compareTemplate = verb({
  name: "templates.compare",
  kind: "read",
  access: "member",
  scope: "templates:read",
  input: z.strictObject({ id: TemplateId, from: number, to: number.optional() }),
  output: z
    .object({
      from: z.int(),
      to: z.int(),
      changed: z.array(z.string()),
      before: TemplateDocument,
      after: TemplateDocument,
    })
    .meta({ id: "TemplateComparison" }),
  async run({ ctx, input }) {
    const row = await ownTemplate(ctx, input.id);
    const [from, to] = [input.from, input.to ?? row.version];
    const kept = await ctx.db
      .select()
      .from(templateVersions)
      .where(
        and(eq(templateVersions.templateId, row.id), inArray(templateVersions.version, [from, to])),
      );
    const before = kept.find(({ version }) => version === from)?.document;
    const after = kept.find(({ version }) => version === to)?.document;
    must(before && after, "not_found", "templates.version_not_found");
    const names = Object.keys({ ...before, ...after }) as (keyof TemplateDocument)[];
    const changed = names.filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    );
    return { from, to, changed, before, after };
  },
});
