import { z } from "zod";
import { isPerson } from "@/lib/kernel/actor";
import { verb } from "@/lib/kernel/verb";
import { mustHave } from "@/lib/users/permissions";
import { SigningKeyView } from "../schema";
import { lockKeys, makeSigningKey } from "../signing-key";

/** Signs with a new key from now on. What the old ones signed stays good: their public halves are still published. */
export const rotateSigningKey = verb({
  name: "lineage.rotate_key",
  kind: "write",
  access: "superuser",
  scope: null,
  fresh: true,
  input: z.strictObject({}),
  output: SigningKeyView,
  async run({ ctx }) {
    mustHave(ctx, "lineage.rotate_key");
    await lockKeys(ctx.db);
    const { id, publicKey } = await makeSigningKey(ctx.db, ctx.now());
    ctx.record({
      type: "lineage.key_rotated",
      subjectId: id,
      userId: isPerson(ctx.actor) ? ctx.actor.userId : null,
      activity: true,
    });
    return { id, publicKey, createdAt: ctx.now(), retiredAt: null };
  },
});
