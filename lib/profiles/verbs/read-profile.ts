import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { view } from "@/lib/profiles/own-profile";
import { ownAccount } from "@/lib/users/own-account";
import { OwnProfile } from "../schema";

export const readProfile = verb({
  name: "profiles.read_profile",
  kind: "read",
  access: "person",
  scope: "account:read",
  input: z.strictObject({}),
  output: OwnProfile,
  run: async ({ ctx }) => view(ctx, await ownAccount(ctx)),
});
