import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { libraryOf } from "../library";
import { EntryKind } from "../schema";

const LibraryEntry = z.object({
  kind: EntryKind,
  id: z.string(),
  name: z.string(),
  line: z.string().optional(),
  row: z.record(z.string(), z.unknown()),
});

/** The whole shelf as builds take it: what the screens offer beside the rules' own. */
export const getLibrary = verb({
  name: "homebrew.get_library",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({}),
  output: z.array(LibraryEntry),
  async run({ ctx }) {
    return (await libraryOf(ctx)) as z.input<typeof LibraryEntry>[];
  },
});
