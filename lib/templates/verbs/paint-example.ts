import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { templateExamples, templates } from "@/db/schema/templates";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { cacheControlOf } from "@/lib/platform/storage/cache-control";
import { storage } from "@/lib/platform/storage/storage";
import { painting } from "@/lib/portraits/painter/painting";
import { exampleQuality, examplesMax, exampleWidth } from "../limits";
import { TemplateId } from "../schema";
import { type TemplateRow, visibleTemplate } from "../store";

async function storedBytes(key: string): Promise<Uint8Array | null> {
  const found = await storage().get(key);
  if (!found.ok || !found.file) return null;
  return new Uint8Array(await new Response(found.file.body).arrayBuffer());
}

async function paint({ document }: TemplateRow, position: number): Promise<Uint8Array> {
  const example = document.examples[position];
  must(example, "not_found", "templates.not_found");
  const { species, class: calling, level, appearance, seed } = example;
  return painting.run("sketch", {
    input: {
      speciesId: species,
      classId: calling,
      level,
      appearance,
      seed,
      recipe: document.painter,
      name: "",
      locale: "en",
    },
    width: exampleWidth,
    quality: exampleQuality,
  });
}

/** Names the stored picture, unless somebody who looked at the same moment was first; then theirs stays. */
async function keep(ctx: Ctx, { id, version }: TemplateRow, position: number, webp: Uint8Array) {
  const key = `templates/${randomUUID()}.webp`;
  const put = await storage().put(key, webp, {
    contentType: "image/webp",
    cacheControl: cacheControlOf(key),
  });
  // The picture is shown all the same, and painted again for the next who looks.
  if (!put.ok) return ctx.runtime.log.warn({ failed: put.failed }, "an example was not stored");
  const named = await ctx.runtime.transaction((tx) =>
    tx
      .insert(templateExamples)
      .values({ templateId: id, version, position, key })
      .onConflictDoNothing()
      .returning({ key: templateExamples.key }),
  );
  if (named.length === 0) await storage().remove(key);
}

/** The painter's picture of an example: painted when it is first looked at, and kept until the template changes. */
export const paintExample = verb({
  name: "templates.paint_example",
  kind: "task",
  access: "anyone",
  scope: null,
  rate: "templates.paint",
  input: z.strictObject({
    id: TemplateId,
    position: z.coerce
      .number()
      .int()
      .min(0)
      .max(examplesMax - 1),
  }),
  output: z.object({
    webp: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    isPublic: z.boolean(),
  }),
  async run({ ctx, input: { id, position } }) {
    const { row } = await visibleTemplate(ctx, eq(templates.id, id));
    const [known] = await ctx.db
      .select({ key: templateExamples.key })
      .from(templateExamples)
      .where(
        and(
          eq(templateExamples.templateId, id),
          eq(templateExamples.version, row.version),
          eq(templateExamples.position, position),
        ),
      );
    const stored = known ? await storedBytes(known.key) : null;
    const webp = stored ?? (await paint(row, position));
    if (!known) await keep(ctx, row, position, webp);
    return { webp, isPublic: row.isPublic };
  },
});
