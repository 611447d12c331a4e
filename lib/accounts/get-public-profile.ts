import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";

export const PublicProfile = z
  .object({
    handle: z.string(),
    name: z.string().nullable(),
    pronouns: z.string().nullable(),
    bio: z.string().nullable(),
    links: z.array(z.object({ label: z.string(), url: z.string() })),
    since: z.date().transform((date) => date.toISOString()),
  })
  .meta({ id: "PublicProfile" });

export type PublicProfileView = z.output<typeof PublicProfile>;

export const profileTag = (handle: string) => `profile:${handle.toLowerCase()}`;

/** What a member shows to anybody; fields kept for members or for themselves are null. */
export const getPublicProfile = verb({
  name: "accounts.get_public_profile",
  kind: "read",
  access: "anyone",
  scope: "showcase:read",
  input: z.strictObject({ handle: z.string().min(1).max(60) }),
  output: PublicProfile,
  touches: (profile) => [profileTag(profile.handle)],
  async run({ ctx, input }) {
    const shown = and(eq(users.handle, input.handle), eq(users.kind, "member"), eq(users.status, "active"));
    const [row] = await ctx.db.select().from(users).where(shown);
    must(row?.handle, "not_found", "accounts.profile_not_found");
    const open = (field: string) => (row.privacy[field] ?? "public") === "public";
    return {
      handle: row.handle,
      name: open("name") ? row.name : null,
      pronouns: open("pronouns") ? row.pronouns : null,
      bio: open("bio") ? row.bio : null,
      links: open("links") ? row.links : [],
      since: row.createdAt,
    };
  },
});
