import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { verb } from "@/lib/kernel/verb";
import { view } from "@/lib/profiles/own-profile";
import { ownAccount } from "@/lib/users/own-account";
import { AppearanceEdit, OwnProfile } from "../schema";

/** How the pages look to this person, on every device. */
export const editAppearance = verb({
  name: "profiles.edit_appearance",
  kind: "write",
  access: "person",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: AppearanceEdit,
  output: OwnProfile,
  async run({ ctx, input }) {
    const account = await ownAccount(ctx);
    const [row] = await ctx.db
      .update(users)
      .set({ ...input, updatedAt: ctx.now() })
      .where(eq(users.id, account.id))
      .returning();
    return view(ctx, row ?? account);
  },
});
