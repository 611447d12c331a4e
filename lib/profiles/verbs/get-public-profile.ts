import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { profileTag } from "@/lib/users/profile-tag";
import { hasMoreForMembers, memberOfHandle, profileFor, shownProfile } from "../shown-profile";

export const PublicProfile = z
  .object({ ...shownProfile, more: z.boolean().describe("True where members see more") })
  .meta({ id: "PublicProfile" });

export type PublicProfileView = z.output<typeof PublicProfile>;

/** What a member shows to anybody; fields kept for members or for themselves are null, whoever asks. */
export const getPublicProfile = verb({
  name: "profiles.get_public_profile",
  kind: "read",
  access: "anyone",
  scope: "showcase:read",
  input: z.strictObject({ handle: z.string().min(1).max(60) }),
  output: PublicProfile,
  touches: (profile) => [profileTag(profile.handle), ...(profile.statistics ? ["showcase"] : [])],
  async run({ ctx, input }) {
    const member = await memberOfHandle(ctx, input.handle);
    return { ...(await profileFor(ctx, member, "public")), more: hasMoreForMembers(member.user) };
  },
});
