import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { TemplateId } from "../schema";
import { setMark } from "../set-mark";

/** Keeps a template among one's favourites, or takes it from there. */
export const toggleFavorite = verb({
  name: "templates.toggle_favorite",
  kind: "write",
  access: "member",
  scope: "templates:write",
  rate: "templates.mark",
  input: z.strictObject({ id: TemplateId }),
  output: z.object({ id: TemplateId, favorite: z.boolean() }),
  async run({ ctx, input: { id } }) {
    return { id, favorite: await setMark(ctx, { id, kind: "favorite" }) };
  },
});
