import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { TemplateId } from "../schema";
import { setMark } from "../set-mark";

/** Likes a template; again changes nothing. */
export const likeTemplate = verb({
  name: "templates.like",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.mark",
  input: z.strictObject({ id: TemplateId }),
  output: z.object({ id: TemplateId, liked: z.boolean() }),
  async run({ ctx, input: { id } }) {
    return { id, liked: await setMark(ctx, { id, kind: "like" }, true) };
  },
});
