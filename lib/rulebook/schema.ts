import { z } from "zod";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { brokenFields } from "@/lib/rulebook/homebrew-shape";

export const homebrewNameLengthMax = 80;
export const homebrewLineLengthMax = 300;

/** One homebrew entry: its `row` has the shape of the pack's rows of that kind (see `lib/rulebook/pack.ts`). */
export const HomebrewInput: z.ZodType<HomebrewEntry, HomebrewEntry> = z
  .strictObject({
    kind: z.enum(["species", "background", "feat", "spell", "item", "subclass", "class"]),
    id: z
      .string()
      .regex(/^homebrew-[a-z0-9-]{1,80}$/)
      .describe("Begins with `homebrew-`"),
    name: z.string().min(1).max(homebrewNameLengthMax),
    line: z.string().max(homebrewLineLengthMax).optional(),
    row: z.record(z.string().max(60), z.json()),
  })
  .superRefine((entry, context) => {
    for (const field of brokenFields(entry.kind, entry.row)) {
      context.addIssue({ code: "custom", path: ["row", field], message: "homebrew.broken" });
    }
  })
  .meta({
    id: "HomebrewCopy",
    description: "An entry of the user's own, in the shape of the pack's rows",
  });
