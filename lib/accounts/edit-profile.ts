import { eq } from "drizzle-orm";
import { z } from "zod";
import { retiredHandles } from "@/db/schema/accounts";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { ownAccount, ownAccountLocked } from "./account-of";
import { avatarOf } from "./avatar";
import { isHandleTaken } from "./claim-handle";
import { handleFlaw, handleSkeleton } from "./handle";
import { retiredHandleS } from "./limits";
import { secondsFrom } from "./open-session";
import { AppearanceEdit, HandleEdit, OwnProfile, ProfileEdit } from "./profile";
import { profileTag } from "./profile-tag";
import { isNarrower } from "./renew-avatar";
import { touchPublicPages } from "./touch-public-pages";

type UserRow = typeof users.$inferSelect;

async function view(ctx: Ctx, row: UserRow): Promise<z.input<typeof OwnProfile>> {
  const { handle, name, pronouns, bio, links, privacy, locale, timeZone } = row;
  const { theme, textSize, reducedMotion, hideAiImages } = row;
  const avatar = await avatarOf(ctx, row.avatarFileId);
  const profile = { handle, avatar, name, pronouns, bio, links, privacy, locale, timeZone };
  return { ...profile, theme, textSize, reducedMotion, hideAiImages };
}

const tagsOf = (profile: { handle: string | null }) => (profile.handle ? [profileTag(profile.handle)] : []);

export const readProfile = verb({
  name: "accounts.read_profile",
  kind: "read",
  access: "person",
  scope: "account:read",
  input: z.strictObject({}),
  output: OwnProfile,
  run: async ({ ctx }) => view(ctx, await ownAccount(ctx)),
});

/** Changes the fields that are given; an empty text clears one. */
export const editProfile = verb({
  name: "accounts.edit_profile",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: ProfileEdit,
  output: OwnProfile,
  touches: tagsOf,
  async run({ ctx, input }) {
    const account = await ownAccountLocked(ctx);
    const text = (value: string | undefined) => (value === undefined ? undefined : value || null);
    const changed = {
      name: text(input.name),
      pronouns: text(input.pronouns),
      bio: text(input.bio),
      links: input.links,
      privacy: input.privacy && ({ ...account.privacy, ...input.privacy } as UserRow["privacy"]),
      locale: input.locale,
      timeZone: text(input.timeZone),
    };
    const [row] = await ctx.db
      .update(users)
      .set({ ...changed, updatedAt: ctx.now() })
      .where(eq(users.id, account.id))
      .returning();
    // Beside the profile itself, the pages of the characters tell the name of their owner and nothing else of it.
    const audience = (of: UserRow["privacy"]) => of.name ?? "public";
    if (row && (row.name !== account.name || audience(row.privacy) !== audience(account.privacy)))
      await touchPublicPages(ctx, account);
    if (row?.avatarFileId && isNarrower(account.privacy.avatar, row.privacy.avatar))
      ctx.enqueue({ name: "accounts.renew-avatar", data: { userId: account.id, fileId: row.avatarFileId } });
    ctx.record({ type: "accounts.profile_edited", subjectId: account.id, userId: account.id });
    return view(ctx, row ?? account);
  },
});

/** How the pages look to this person, on every device. */
export const editAppearance = verb({
  name: "accounts.edit_appearance",
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

/** Takes another handle. The old one stays out of reach of others for three months. */
export const changeHandle = verb({
  name: "accounts.change_handle",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: HandleEdit,
  output: OwnProfile,
  touches: tagsOf,
  async run({ ctx, input }) {
    const account = await ownAccount(ctx);
    const refuse = (code: string): never => {
      throw new Fault("invalid", "request.invalid", { fields: [{ path: "handle", code: `accounts.${code}` }] });
    };
    if (account.handle === input.handle) return view(ctx, account);
    const flaw = handleFlaw(input.handle);
    if (flaw) refuse(flaw);
    if (await isHandleTaken(ctx, input.handle, account.id)) refuse("handle_taken");
    const skeleton = handleSkeleton(input.handle);
    const now = ctx.now();
    if (account.handle && account.handleSkeleton && account.handleSkeleton !== skeleton) {
      const retired = { handle: account.handle, userId: account.id, freeAt: secondsFrom(now, retiredHandleS) };
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
    ctx.record({ type: "accounts.handle_changed", subjectId: account.id, userId: account.id, activity: true });
    return view(ctx, row);
  },
});
