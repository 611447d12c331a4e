import { and, eq, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { users } from "@/db/schema/users";
import { characterVersions } from "@/db/schema/versions";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { textsIn } from "@/lib/rulebook/texts-in";
import { publicName } from "@/lib/users/public-name";
import { toView } from "../present";
import { PublicCharacterPage } from "../public-view";
import { Slug } from "../schema";
import type { CharacterRow } from "../select-characters";
import { summarize } from "../summary";
import { tags } from "../tags";
import { localeInput } from "./get-wizard";

/** The slug without what may be its secret: both the public and the unlisted address name the same row. */
export function slugParts(address: string): { stem: string; secret: string } {
  const cut = address.lastIndexOf("-");
  return { stem: address.slice(0, Math.max(cut, 0)), secret: address.slice(cut + 1) };
}

function withoutChoice(build: Build, slot: string): Build {
  return { ...build, choices: build.choices.filter((choice) => choice.slot !== slot) };
}

/** What the owner noted about a thing is for the owner. */
function withoutNotes(build: Build): Build {
  if (!build.inventory?.some(({ note }) => note !== undefined)) return build;
  return { ...build, inventory: build.inventory.map(({ note: _note, ...row }) => row) };
}

/**
 * The row with the build of an earlier version, for a permalink that was printed. Only what stood while the
 * character was shown, and only the rules part: what a person wrote is always as they leave it now.
 */
async function asOf(ctx: Ctx, row: CharacterRow, version = row.version): Promise<CharacterRow> {
  if (version === row.version) return row;
  const [then] = await ctx.db
    .select({ snapshot: characterVersions.snapshot })
    .from(characterVersions)
    .where(
      and(
        eq(characterVersions.characterId, row.id),
        eq(characterVersions.version, version),
        characterVersions.shown,
      ),
    );
  must(then, "not_found", "characters.version_not_found");
  return { ...row, build: then.snapshot.build, ...summarize(then.snapshot.build), version };
}

/** What a shared link shows to anybody, in one query. Private, deleted and unknown are the same: not found. */
export const getPublicCharacter = verb({
  name: "characters.get_public",
  kind: "read",
  access: "anyone",
  scope: "showcase:read",
  input: z.strictObject({
    slug: Slug,
    version: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000_000_000)
      .optional()
      .describe("The build as it was then"),
    locale: localeInput,
  }),
  output: PublicCharacterPage,
  touches: ({ character }, { slug }) => [tags.character(character.slug), tags.character(slug)],
  async run({ ctx, input }) {
    const { stem, secret } = slugParts(input.slug);
    const asPublic = and(eq(characters.slug, input.slug), eq(characters.visibility, "public"));
    const asUnlisted = and(
      eq(characters.slug, stem),
      eq(characters.secret, secret),
      eq(characters.visibility, "unlisted"),
    );
    const [found] = await ctx.db
      .select({ row: characters, handle: users.handle, ownerName: publicName })
      .from(characters)
      .innerJoin(users, and(eq(users.id, characters.ownerId), eq(users.status, "active")))
      .where(and(or(asPublic, asUnlisted), isNull(characters.deletedAt)));
    must(found, "not_found", "characters.not_found");
    const { handle, ownerName } = found;
    const row = await asOf(ctx, found.row, input.version);
    const view = toView(row);
    const hides = (field: string) => row.fieldPrivacy[field] === "private";
    // The alignment is also a choice of the build: what is kept private leaves by no door.
    const told = withoutNotes(row.build);
    const build = hides("alignment") ? withoutChoice(told, "alignment") : told;
    const sheet = deriveSheet(srd52, build);
    const findings = checkBuild(srd52, build).filter(
      ({ slot }) => slot !== "alignment" || !hides("alignment"),
    );
    return {
      character: {
        ...view,
        owner: { handle, name: ownerName },
        pronouns: hides("pronouns") ? null : view.pronouns,
        alignment: hides("alignment") ? null : view.alignment,
        biography: hides("biography") ? null : view.biography,
        appearance: hides("appearance") ? {} : view.appearance,
        build,
        publishedAt: view.publishedAt ?? row.createdAt,
      },
      sheet,
      findings,
      texts: textsIn([sheet, findings], build, input.locale ?? ctx.origin.locale),
    };
  },
});
