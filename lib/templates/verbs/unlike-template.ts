import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { TemplateId } from "../schema";
import { setMark } from "../set-mark";

/** Takes one's like back; again changes nothing. */
export const unlikeTemplate = verb({
  name: "templates.unlike",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.mark",
  input: z.strictObject({ id: TemplateId }),
  output: z.object({ id: TemplateId, liked: z.boolean() }),
  async run({ ctx, input: { id } }) {
    return { id, liked: await setMark(ctx, { id, kind: "like" }, false) };
  },
});
