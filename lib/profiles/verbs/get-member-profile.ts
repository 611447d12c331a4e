import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { memberOfHandle, profileFor, shownProfile } from "../shown-profile";

export const MemberProfile = z.object(shownProfile).meta({ id: "MemberProfile" });
export type MemberProfileView = z.output<typeof MemberProfile>;

/**
 * The same profile with what its owner shows to members only. Apart from the public one, so that the public answer is the
 * same for everybody and every cache may keep it, and this one is kept by none.
 */
export const getMemberProfile = verb({
  name: "profiles.get_member_profile",
  kind: "read",
  access: "member",
  scope: "showcase:read",
  input: z.strictObject({ handle: z.string().min(1).max(60) }),
  output: MemberProfile,
  run: async ({ ctx, input }) =>
    profileFor(ctx, await memberOfHandle(ctx, input.handle), "members"),
});
