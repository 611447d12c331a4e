import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { EntryId, EntryView } from "../schema";
import { ownedEntry, toView } from "../store";

export const getEntry = verb({
  name: "homebrew.get",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: EntryId }),
  output: EntryView,
  async run({ ctx, input }) {
    return toView(await ownedEntry(ctx, input.id));
  },
});
