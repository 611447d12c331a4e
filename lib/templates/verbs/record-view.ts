import { createHmac } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { templates, templateViews } from "@/db/schema/templates";
import { Done } from "@/lib/kernel/done";
import { verb } from "@/lib/kernel/verb";
import { env } from "@/lib/platform/env";
import { TemplateId } from "../schema";
import { appendCount, visibleTemplate } from "../store";

const programs = /bot|crawl|spider|preview|curl|wget|python|monitor/i;

/**
 * Counts a reader of a template, once a day and without a cookie: what is kept is a hash of network and browser under a
 * key of that day, and even that for two days only.
 */
export const recordView = verb({
  name: "templates.record_view",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "templates.view",
  input: z.strictObject({ id: TemplateId }),
  output: Done,
  async run({ ctx, input: { id } }) {
    const { address, userAgent } = ctx.origin;
    if (!address || !userAgent || programs.test(userAgent)) return { done: true as const };
    const { row } = await visibleTemplate(ctx, eq(templates.id, id));
    const day = ctx.now().toISOString().slice(0, 10);
    const dayKey = createHmac("sha256", env().AUTH_SECRET).update(`views/${day}`).digest();
    const reader = createHmac("sha256", dayKey)
      .update(`${id}\n${address}\n${userAgent}`)
      .digest()
      .subarray(0, 16);
    const isNew = await ctx.db
      .insert(templateViews)
      .values({ day, reader, templateId: id })
      .onConflictDoNothing()
      .returning({ day: templateViews.day });
    if (isNew.length > 0) await appendCount(ctx, row, "view");
    return { done: true as const };
  },
});
