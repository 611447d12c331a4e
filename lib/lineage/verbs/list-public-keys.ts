import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { signingKeysMax } from "../limits";
import { SigningKeyView } from "../schema";
import { publicKeys } from "../signing-key";

/** The keys that records of this site are signed with, and were. */
export const listPublicKeys = verb({
  name: "lineage.list_public_keys",
  kind: "read",
  access: "anyone",
  scope: "showcase:read",
  input: z.strictObject({}),
  output: z.object({ keys: z.array(SigningKeyView) }),
  run: async ({ ctx }) => ({ keys: await publicKeys(ctx.db, signingKeysMax) }),
});
