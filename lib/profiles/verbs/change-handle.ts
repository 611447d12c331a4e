import { eq } from "drizzle-orm";
import { retiredHandles, users } from "@/db/schema/users";
import { Fault, must } from "@/lib/kernel/fault";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { verb } from "@/lib/kernel/verb";
import { tagsOf, view } from "@/lib/profiles/own-profile";
import { reserveHandle } from "@/lib/users/claim-handle";
import { handleFlaw, handleSkeleton } from "@/lib/users/handle";
import { retiredHandleS } from "@/lib/users/limits";
import { ownAccountLocked } from "@/lib/users/own-account";
import { profileTag } from "@/lib/users/profile-tag";
import { touchPublicPages } from "@/lib/users/touch-public-pages";
import { HandleEdit, OwnProfile } from "../schema";

/** Takes another handle. The old one stays out of reach of others for three months. */
export const changeHandle = verb({
  name: "profiles.change_handle",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: HandleEdit,
  output: OwnProfile,
  touches: tagsOf,
  async run({ ctx, input }) {
    const account = await ownAccountLocked(ctx);
    const refuse = (code: string): never => {
      throw new Fault("invalid", "request.invalid", {
        fields: [{ path: "handle", code: `accounts.${code}` }],
      });
    };
    if (account.handle === input.handle) return view(ctx, account);
    const flaw = handleFlaw(input.handle);
    if (flaw) refuse(flaw);
    if (!(await reserveHandle(ctx, input.handle, account.id))) refuse("handle_taken");
    const skeleton = handleSkeleton(input.handle);
    const now = ctx.now();
    if (account.handle && account.handleSkeleton && account.handleSkeleton !== skeleton) {
      const retired = {
        handle: account.handle,
        userId: account.id,
        freeAt: secondsFrom(now, retiredHandleS),
      };
      await ctx.db
        .insert(retiredHandles)
        .values({ skeleton: account.handleSkeleton, ...retired })
        .onConflictDoUpdate({ target: retiredHandles.skeleton, set: retired });
      ctx.touch(profileTag(account.handle));
    }
    const [row] = await ctx.db
      .update(users)
      .set({ handle: input.handle, handleSkeleton: skeleton, updatedAt: now })
      .where(eq(users.id, account.id))
      .returning();
    must(row, "not_found", "accounts.user_not_found");
    await touchPublicPages(ctx, row);
    ctx.record({
      type: "accounts.handle_changed",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    return view(ctx, row);
  },
});
